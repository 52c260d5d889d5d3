package store

import (
	"database/sql"
	"fmt"

	"ppbtui/internal/ppb"
)

// compareFrozen holds the quarters that are signed off against what the audit tells of them: whether each is frozen as it
// was, and whether its anchor is the chain's.
func (r reader) compareFrozen(signed map[string][]*auditRow, problem func(string, ...any)) error {
	var quarters []ppb.Quarter
	err := r.each(`SELECT DISTINCT quarter FROM sign_off ORDER BY quarter`, nil, func(rows *sql.Rows) error {
		var q ppb.Quarter
		err := rows.Scan(parsed(&q, ppb.ParseQuarter))
		quarters = append(quarters, q)
		return err
	})
	if err != nil {
		return err
	}
	for _, q := range quarters {
		told := signed[q.String()]
		delete(signed, q.String())
		if err := r.compareRevisions(q, told, problem); err != nil {
			return err
		}
	}
	for q := range signed {
		problem("the sign-off of %s is in the audit and not in the file", q)
	}
	return nil
}

// compareRevisions holds the revisions of a quarter against the rows of the audit that tell of them.
func (r reader) compareRevisions(q ppb.Quarter, told []*auditRow, problem func(string, ...any)) error {
	all, err := r.signOffRows(q)
	if err != nil {
		return err
	}
	for i := range all {
		so := &all[i]
		name := q.String()
		if so.Revision > 1 {
			name += fmt.Sprintf(", revision %d,", so.Revision)
		}
		d := newDigest()
		if err := r.eachFrozen(so, d.add); err != nil {
			return err
		}
		switch {
		case i >= len(told):
			problem("%s is signed off without a line in the audit", name)
		case !told[i].signs(so):
			problem("the sign-off of %s is not what the audit says it is", name)
		case d.text() != so.Digest:
			problem("%s is not as it was when it was signed off", name)
		}
	}
	if len(told) > len(all) {
		problem("revision %d of %s is in the audit and not in the file", len(all)+1, q)
	}
	return nil
}
