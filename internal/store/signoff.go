package store

import (
	"context"
	"encoding/json"

	"ppbtui/internal/ppb"
)

// SignOff makes a quarter final (see ppb.Sign): it freezes the plan, the people and every item with its reading, and
// from then on that is what Book and Item give. It fails with *ppb.NotReadyError while items are not accepted and gaps
// does not say why.
func (s *Store) SignOff(ctx context.Context, a ppb.Actor, q ppb.Quarter, gaps string) (so ppb.SignOff, err error) {
	defer wrap(&err, "sign %s off", q)
	err = s.Write(ctx, a, func(tx *Tx) error {
		b, err := tx.book(q)
		if err != nil {
			return err
		}
		if so, err = ppb.Sign(b, a, gaps, tx.now); err != nil {
			return err
		}
		if so.Digest, err = tx.freeze(b); err != nil {
			return err
		}
		if err := tx.record(auditRow{action: "sign_off", quarter: q.String(), what: signOffName, reason: so.Gaps, became: signOffText(so)}); err != nil {
			return err
		}
		so.Anchor = tx.hash
		return tx.exec(`INSERT INTO sign_off (quarter, at, login, name, open, gaps, digest, anchor)
			VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`, q.String(), ms(so.At), so.By, so.Name, keyList(so.Open), so.Gaps, so.Digest, so.Anchor)
	})
	return so, err
}

// signOffName is what a sign-off is called in the audit; its quarter stands beside it.
const signOffName = "sign-off"

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

// signOff is the quarter's sign-off, nil while it is open.
func (r reader) signOff(q ppb.Quarter) (*ppb.SignOff, error) {
	so := ppb.SignOff{Quarter: q}
	found, err := r.one(`SELECT at, login, name, open, gaps, digest, anchor FROM sign_off WHERE quarter = $1`,
		[]any{q.String()}, r.s.timeCol(&so.At), &so.By, &so.Name, parsed(&so.Open, parseKeys), &so.Gaps, &so.Digest, &so.Anchor)
	if err != nil || !found {
		return nil, err
	}
	return &so, nil
}

func parseKeys(s string) (keys []string, err error) {
	err = json.Unmarshal([]byte(s), &keys)
	if len(keys) == 0 {
		keys = nil
	}
	return keys, err
}
