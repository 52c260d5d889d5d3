package store

import (
	"context"
	"encoding/json"

	"ppbtui/internal/ppb"
)

// prepareAction is that a lead has prepared a sign-off, of which a director's signature is awaited. The audit alone holds it.
const prepareAction = "prepare"

// preparedSignOff is what the audit says of it.
type preparedSignOff struct {
	Revision int            `json:"revision"`
	Digest   string         `json:"digest"` // of what would be frozen
	Open     []string       `json:"open"`
	Reasons  []ppb.Gap      `json:"reasons"`
	Prepared *ppb.Signature `json:"prepared"`
}

func (tx *Tx) prepare(so *ppb.SignOff) error {
	return tx.record(auditRow{action: prepareAction, quarter: so.Quarter.String(), what: signOffName, reason: so.Gaps,
		became: jsonText(preparedSignOff{so.Revision, so.Digest, so.Open, so.Reasons, so.Prepared})})
}

// prepared is what was last prepared of a revision, nil where nothing is. digest is that of what would be frozen now: where it
// is another one, something has changed since.
func (r reader) prepared(q ppb.Quarter, revision int, digest string) (*ppb.Prepared, error) {
	var became, gaps string
	found, err := r.one(`SELECT became, reason FROM audit WHERE what = $1 AND quarter = $2 AND action = $3 ORDER BY seq DESC LIMIT 1`,
		[]any{signOffName, q.String(), prepareAction}, &became, &gaps)
	if err != nil || !found {
		return nil, err
	}
	var held preparedSignOff
	if err := json.Unmarshal([]byte(became), &held); err != nil {
		return nil, err
	}
	if held.Revision != revision || held.Prepared == nil {
		return nil, nil // that one is signed
	}
	held.Prepared.At = r.s.local(held.Prepared.At)
	return &ppb.Prepared{Stale: held.Digest != digest, SignOff: ppb.SignOff{Quarter: q, Revision: revision, Open: held.Open, Gaps: gaps,
		Reasons: held.Reasons, Prepared: held.Prepared, Digest: held.Digest}}, nil
}

// Prepared is what was last prepared of a quarter's next revision, nil where nothing is.
func (s *Store) Prepared(ctx context.Context, q ppb.Quarter) (p *ppb.Prepared, err error) {
	defer wrap(&err, "look for a sign-off of %s that is prepared", q)
	err = s.read(ctx, func(r reader) error {
		so, err := r.signOff(q)
		if err != nil {
			return err
		}
		next := 1
		if so != nil {
			next = so.Revision + 1
		}
		if p, err = r.prepared(q, next, ""); err != nil || p == nil {
			return err
		}
		var rows []frozenRow
		if so != nil {
			_, rows, err = r.correctedRows(q)
		} else {
			var b *ppb.Book
			if b, err = r.asSigned(q); err == nil {
				rows = asFrozen(b)
			}
		}
		p.Stale = p.Digest != bodiesDigest(rows)
		return err
	})
	return p, err
}

// second gives the second signature to what is prepared of a sign-off of these bodies.
func (tx *Tx) second(so *ppb.SignOff, rows []frozenRow, gaps string, own []ppb.Gap) error {
	held, err := tx.prepared(so.Quarter, so.Revision, bodiesDigest(rows))
	if err != nil {
		return err
	}
	signed, err := ppb.Countersign(held, so.Quarter, tx.actor, tx.now, gaps, own...)
	if err != nil {
		return err
	}
	signed.Corrections, signed.Earlier = so.Corrections, so.Earlier
	*so = signed
	return nil
}
