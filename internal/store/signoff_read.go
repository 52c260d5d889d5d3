package store

import (
	"database/sql"
	"encoding/json"
	"errors"
	"time"

	"ppbtui/internal/ppb"
)

// signOff is the latest revision of a quarter, nil while it is open: see signOffs.
func (r reader) signOff(q ppb.Quarter) (*ppb.SignOff, error) {
	all, err := r.signOffs(q)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	return &all[len(all)-1], nil
}

// published is the latest revision of a quarter, nil while it is open. It fails with *ppb.WithdrawnError where that was withdrawn.
func (r reader) published(q ppb.Quarter) (*ppb.SignOff, error) {
	so, err := r.signOff(q)
	if err != nil || so == nil {
		return nil, err
	}
	return so, so.Readable(true)
}

// signOffs are the revisions of a quarter, the oldest first, none while it is open: as the audit's own rows of them say they
// are. A file in which one of the two is gone or says something else is not read: else a quarter that is final would be taken
// for an open one.
func (r reader) signOffs(q ppb.Quarter) ([]ppb.SignOff, error) {
	all, err := r.signOffRows(q)
	if err != nil {
		return nil, err
	}
	told := 0
	err = r.each(`SELECT `+auditColumns+`
		FROM audit WHERE what = $1 AND quarter = $2 ORDER BY seq`, []any{signOffName, q.String()}, func(rows *sql.Rows) error {
		var a auditRow
		if err := a.scan(rows); err != nil {
			return err
		}
		if a.sum != a.hash() {
			return notAsSigned(q)
		}
		switch a.action {
		case signOffAction:
			if told++; told > len(all) || !a.signs(&all[told-1]) {
				return notAsSigned(q)
			}
			so := &all[told-1] // what was withdrawn before it was signed it does not tell, and what is withdrawn later leaves it as it is
			so.Corrections = ppb.Retold(so.Corrections, func(revision int) bool { return revision < told && all[revision-1].Withdrawn != nil })
		case withdrawAction, publishAction:
			return r.s.befell(&a, q, all[:min(told, len(all))])
		}
		return nil
	})
	if err == nil && told != len(all) {
		err = notAsSigned(q)
	}
	withheld := false
	for i := range all {
		withheld = withheld || all[i].Withdrawn != nil
		all[i].Withheld = withheld
	}
	return all, err
}

// isSigned reports whether a quarter is signed off, as its own table has it: it proves nothing.
func (r reader) isSigned(q ppb.Quarter) (bool, error) {
	one := 0
	return r.one(`SELECT 1 FROM sign_off WHERE quarter = $1`, []any{q.String()}, &one)
}

// signs reports whether a row of the audit is the one of this sign-off.
func (r *auditRow) signs(so *ppb.SignOff) bool {
	return r.sum == so.Anchor && r.at == so.At.UnixMilli() && r.who == so.By && r.reason == so.Gaps && r.became == signOffText(so)
}

// notAsSigned says that what is read of a quarter is not what was signed off.
func notAsSigned(q ppb.Quarter) error {
	return &troubleError{q.Label() + " is not as it was when it was signed off: the file was damaged or changed by another program; " +
		"keep it as it is, and go back to the last backup (see `ppbtui check`)", errNotAsSigned}
}

var errNotAsSigned = errors.New("not as it was signed off")

// signOffRows are the revisions of a quarter as their own table has them. Each has the corrections of those before it, too.
func (r reader) signOffRows(q ppb.Quarter) (all []ppb.SignOff, err error) {
	var corrections []ppb.Correction
	var earlier []ppb.Signature
	err = r.each(`SELECT revision, at, login, name, open, gaps, reasons, prepared, corrections, digest, anchor FROM sign_off
		WHERE quarter = $1 ORDER BY revision`, []any{q.String()}, func(rows *sql.Rows) error {
		so := ppb.SignOff{Quarter: q}
		var own []ppb.Correction
		err := rows.Scan(&so.Revision, r.s.timeCol(&so.At), &so.By, &so.Name, parsed(&so.Open, parseKeys), &so.Gaps,
			parsed(&so.Reasons, parseJSON[[]ppb.Gap]), parsed(&so.Prepared, parseJSON[*ppb.Signature]),
			parsed(&own, parseJSON[[]ppb.Correction]), &so.Digest, &so.Anchor)
		if err != nil {
			return err
		}
		if len(so.Reasons) == 0 {
			so.Reasons = nil
		}
		if p := so.Prepared; p != nil {
			p.At = r.s.local(p.At)
		}
		for _, c := range own {
			if c.Quarter != q || c.Revision != so.Revision {
				so.Anchor = "" // it is not what was signed, and no row of the audit is its own
			}
			c.At, c.On = r.s.local(c.At), r.s.local(c.On)
			corrections = append(corrections, c)
		}
		so.Corrections, so.Earlier = corrections[:len(corrections):len(corrections)], earlier[:len(earlier):len(earlier)]
		earlier = append(earlier, ppb.Signature{By: so.By, Name: so.Name, At: so.At})
		all = append(all, so)
		return nil
	})
	return all, err
}

// local is the same moment in this machine's zone.
func (s *Store) local(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	return t.In(s.zone)
}

func parseKeys(s string) (keys []string, err error) {
	if s == "[]" {
		return nil, nil
	}
	keys, err = parseJSON[[]string](s)
	if len(keys) == 0 {
		keys = nil
	}
	return keys, err
}

func parseJSON[T any](s string) (v T, err error) {
	err = json.Unmarshal([]byte(s), &v)
	return v, err
}
