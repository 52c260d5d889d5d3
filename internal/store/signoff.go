package store

import (
	"context"
	"encoding/json"

	"ppbtui/internal/ppb"
)

// SignOff makes a quarter final (see ppb.Sign): it freezes the plan, the people and every item with its reading and the earlier
// figures that a reading can tell from none, and from then on that is what Book and Item give. It fails with *ppb.NotReadyError
// while items are not accepted and neither gaps nor a reason of their own says why. Where the plan asks for two signatures a lead's
// prepares it (see ppb.SignOff.Awaits), and a director's makes what was prepared final.
func (s *Store) SignOff(ctx context.Context, a ppb.Actor, q ppb.Quarter, gaps string, own ...ppb.Gap) (so ppb.SignOff, err error) {
	defer wrap(&err, "sign %s off", q)
	err = s.Write(ctx, a, func(tx *Tx) error {
		b, err := tx.asSigned(q)
		if err != nil {
			return err
		}
		earlier, err := tx.firstUnsigned(q)
		if err != nil {
			return err
		}
		rows := asFrozen(b)
		if b.SignOff == nil && ppb.GivesSecond(&b.Plan, a) {
			so = ppb.SignOff{Quarter: q, Revision: 1}
			err = tx.second(&so, rows, gaps, own)
		} else {
			so, err = ppb.Sign(b, a, gaps, earlier, tx.now, own...)
		}
		if err != nil {
			return err
		}
		return tx.sign(&so, rows)
	})
	return so, err
}

// firstUnsigned is the first quarter before this one that is held and not signed off; zero where there is none.
func (r reader) firstUnsigned(q ppb.Quarter) (first ppb.Quarter, err error) {
	_, err = r.one(`SELECT quarter FROM plan WHERE quarter < $1 AND quarter NOT IN (SELECT quarter FROM sign_off) ORDER BY quarter LIMIT 1`,
		[]any{q.String()}, parsed(&first, ppb.ParseQuarter))
	return first, err
}

// SignCorrections makes what was opened for correction final, as the next revision of its quarter: see ppb.SignCorrections.
// The revisions before it stay as they were.
func (s *Store) SignCorrections(ctx context.Context, a ppb.Actor, q ppb.Quarter) (so ppb.SignOff, err error) {
	defer wrap(&err, "sign the corrections of %s", q)
	err = s.Write(ctx, a, func(tx *Tx) error {
		b, rows, err := tx.correctedRows(q)
		if err != nil {
			return err
		}
		if so, err = ppb.SignCorrections(b, a, tx.now); err != nil {
			return err
		}
		if ppb.GivesSecond(&b.Plan, a) {
			if err := tx.second(&so, rows, "", nil); err != nil {
				return err
			}
		}
		return tx.sign(&so, rows)
	})
	return so, err
}

// asSigned is a quarter with all that a sign-off freezes; or as its latest revision has it, withdrawn or not.
func (r reader) asSigned(q ppb.Quarter) (*ppb.Book, error) {
	so, err := r.signOff(q)
	if err != nil {
		return nil, err
	}
	if so != nil {
		return r.frozenBook(so)
	}
	b, err := r.openBook(q, recent)
	if err != nil {
		return nil, err
	}
	past, err := r.pastAsHeld(q)
	if err != nil {
		return nil, err
	}
	return b.LookingBack(past), nil
}

// sign records a sign-off of these bodies, or that it is prepared.
func (tx *Tx) sign(so *ppb.SignOff, rows []frozenRow) error {
	if so.Digest = bodiesDigest(rows); so.Awaits() {
		return tx.prepare(so)
	}
	if err := tx.putFrozen(so, rows); err != nil {
		return err
	}
	if err := tx.record(auditRow{action: signOffAction, quarter: so.Quarter.String(), what: signOffName, reason: so.Gaps, became: signOffText(so)}); err != nil {
		return err
	}
	so.Anchor = tx.hash
	err := tx.exec(`INSERT INTO sign_off (quarter, revision, at, login, name, open, gaps, reasons, prepared, corrections, digest, anchor)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`, so.Quarter.String(), so.Revision, ms(so.At), so.By, so.Name,
		keyList(so.Open), so.Gaps, listText(so.Reasons), signatureText(so.Prepared), listText(ownCorrections(so)), so.Digest, so.Anchor)
	if err != nil {
		return err
	}
	return tx.exec(`UPDATE correction SET ended = 'signed' WHERE quarter = $1 AND ended = ''`, so.Quarter.String())
}

// A sign-off's row in the audit: what it is called, its quarter standing beside it, and what was done.
const (
	signOffName   = "sign-off"
	signOffAction = "sign_off"
)

// signOffText is what the audit says of a sign-off: with it, the chain holds the frozen quarter too. What the first sign-offs
// had not is left out where there is none of it.
func signOffText(so *ppb.SignOff) string {
	v := view{"digest": so.Digest, "name": so.Name, "open": json.RawMessage(keyList(so.Open))}
	if so.Revision > 1 {
		v["revision"] = so.Revision
	}
	if own := ownCorrections(so); len(own) > 0 {
		v["corrections"] = own
	}
	if len(so.Reasons) > 0 {
		v["reasons"] = so.Reasons
	}
	if so.Prepared != nil {
		v["prepared"] = json.RawMessage(signatureText(so.Prepared))
	}
	return jsonText(v)
}

// ownCorrections are those that this revision puts right, those before it aside.
func ownCorrections(so *ppb.SignOff) (own []ppb.Correction) {
	for _, c := range so.Corrections {
		if c.Revision == so.Revision {
			c.At, c.On = c.At.UTC(), c.On.UTC() // the same text wherever it is written
			own = append(own, c)
		}
	}
	return own
}

// signatureText is a signature as JSON; none is null.
func signatureText(s *ppb.Signature) string {
	if s == nil {
		return "null"
	}
	utc := *s
	utc.At = utc.At.UTC()
	return jsonText(utc)
}

func keyList(keys []string) string { return listText(keys) }

// listText is a list as JSON; none is an empty one.
func listText[T any](list []T) string {
	if len(list) == 0 {
		return "[]"
	}
	return jsonText(list)
}
