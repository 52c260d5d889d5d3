package store

import (
	"database/sql"

	"ppbtui/internal/ppb"
)

// compareFrozen holds the quarters that are signed off against what the audit tells of them: whether each is frozen as it
// was, and whether its anchor is the chain's.
func (r reader) compareFrozen(signed map[string]*auditRow, problem func(string, ...any)) error {
	var quarters []ppb.Quarter
	err := r.each(`SELECT quarter FROM sign_off ORDER BY quarter`, nil, func(rows *sql.Rows) error {
		var q ppb.Quarter
		err := rows.Scan(parsed(&q, ppb.ParseQuarter))
		quarters = append(quarters, q)
		return err
	})
	if err != nil {
		return err
	}
	for _, q := range quarters {
		so, err := r.signOffRow(q)
		if err != nil {
			return err
		}
		d := newDigest()
		if err := r.eachFrozen(q, d.add); err != nil {
			return err
		}
		told := signed[q.String()]
		delete(signed, q.String())
		switch {
		case told == nil:
			problem("%s is signed off without a line in the audit", q)
		case !told.signs(so):
			problem("the sign-off of %s is not what the audit says it is", q)
		case d.text() != so.Digest:
			problem("%s is not as it was when it was signed off", q)
		}
	}
	for q := range signed {
		problem("the sign-off of %s is in the audit and not in the file", q)
	}
	return nil
}
