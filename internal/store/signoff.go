package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"

	"ppbtui/internal/ppb"
)

// SignOff makes a quarter final (see ppb.Sign): it freezes the plan, the people and every item with its reading and the earlier
// figures that a reading can tell from none, and from then on that is what Book and Item give. It fails with *ppb.NotReadyError while items are not accepted and gaps
// does not say why.
func (s *Store) SignOff(ctx context.Context, a ppb.Actor, q ppb.Quarter, gaps string) (so ppb.SignOff, err error) {
	defer wrap(&err, "sign %s off", q)
	err = s.Write(ctx, a, func(tx *Tx) error {
		b, err := tx.book(q, recent)
		if err != nil {
			return err
		}
		earlier, err := tx.firstUnsigned(q)
		if err != nil {
			return err
		}
		if so, err = ppb.Sign(b, a, gaps, earlier, tx.now); err != nil {
			return err
		}
		past, err := tx.past(q)
		if err != nil {
			return err
		}
		b = b.LookingBack(past)
		if so.Digest, err = tx.freeze(b); err != nil {
			return err
		}
		if err := tx.record(auditRow{action: signOffAction, quarter: q.String(), what: signOffName, reason: so.Gaps, became: signOffText(so)}); err != nil {
			return err
		}
		so.Anchor = tx.hash
		return tx.exec(`INSERT INTO sign_off (quarter, at, login, name, open, gaps, digest, anchor)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, q.String(), ms(so.At), so.By, so.Name, keyList(so.Open), so.Gaps, so.Digest, so.Anchor)
	})
	return so, err
}

// firstUnsigned is the first quarter before this one that is held and not signed off; zero where there is none.
func (r reader) firstUnsigned(q ppb.Quarter) (first ppb.Quarter, err error) {
	_, err = r.one(`SELECT quarter FROM plan WHERE quarter < $1 AND quarter NOT IN (SELECT quarter FROM sign_off) ORDER BY quarter LIMIT 1`,
		[]any{q.String()}, parsed(&first, ppb.ParseQuarter))
	return first, err
}

// A sign-off's row in the audit: what it is called, its quarter standing beside it, and what was done.
const (
	signOffName   = "sign-off"
	signOffAction = "sign_off"
)

// signOffText is what the audit says of a sign-off: with it, the chain holds the frozen quarter too.
func signOffText(so ppb.SignOff) string {
	return jsonText(view{"digest": so.Digest, "name": so.Name, "open": json.RawMessage(keyList(so.Open))})
}

func keyList(keys []string) string {
	if len(keys) == 0 {
		return "[]"
	}
	return jsonText(keys)
}

// signOff is the quarter's sign-off, nil while it is open: as the audit's own row of it says it is. A file in which one of
// the two is gone or says something else is not read: else a quarter that is final would be taken for an open one.
func (r reader) signOff(q ppb.Quarter) (*ppb.SignOff, error) {
	so, err := r.signOffRow(q)
	if err != nil {
		return nil, err
	}
	var told *auditRow
	err = r.each(`SELECT `+auditColumns+`
		FROM audit WHERE what = $1 AND quarter = $2`, []any{signOffName, q.String()}, func(rows *sql.Rows) error {
		var a auditRow
		err := a.scan(rows)
		if a.action == signOffAction {
			told = &a
		}
		return err
	})
	switch {
	case err != nil:
		return nil, err
	case so == nil && told == nil:
		return nil, nil
	case so == nil || told == nil || told.sum != told.hash() || !told.signs(so):
		return nil, notAsSigned(q)
	}
	return so, nil
}

// signs reports whether a row of the audit is the one of this sign-off.
func (r *auditRow) signs(so *ppb.SignOff) bool {
	return r.sum == so.Anchor && r.at == so.At.UnixMilli() && r.who == so.By && r.reason == so.Gaps && r.became == signOffText(*so)
}

// notAsSigned says that what is read of a quarter is not what was signed off.
func notAsSigned(q ppb.Quarter) error {
	return &troubleError{q.Label() + " is not as it was when it was signed off: the file was damaged or changed by another program; " +
		"keep it as it is, and go back to the last backup (see `ppbtui check`)", errNotAsSigned}
}

var errNotAsSigned = errors.New("not as it was signed off")

// signOffRow is the quarter's sign-off as its own table has it.
func (r reader) signOffRow(q ppb.Quarter) (*ppb.SignOff, error) {
	so := ppb.SignOff{Quarter: q}
	found, err := r.one(`SELECT at, login, name, open, gaps, digest, anchor FROM sign_off WHERE quarter = $1`,
		[]any{q.String()}, r.s.timeCol(&so.At), &so.By, &so.Name, parsed(&so.Open, parseKeys), &so.Gaps, &so.Digest, &so.Anchor)
	if err != nil || !found {
		return nil, err
	}
	return &so, nil
}

func parseKeys(s string) (keys []string, err error) {
	if s == "[]" {
		return nil, nil
	}
	err = json.Unmarshal([]byte(s), &keys)
	if len(keys) == 0 {
		keys = nil
	}
	return keys, err
}
