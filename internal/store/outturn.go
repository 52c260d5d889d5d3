package store

import (
	"context"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

const outturnAction = "outturn"

// Outturn states the outturn of a measure's year, with its source, by ppb.StateOutturn: q is the quarter that is collected.
// Entries that were sent and read differently because of it say so.
func (s *Store) Outturn(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, row ppb.FigureRow) (did ppb.StatedOutturn, err error) {
	defer wrap(&err, "state an outturn of %s", key)
	source, problem := ppb.CleanName("source", row.Source)
	if problem != "" {
		return did, &ppb.RefusedError{Key: key, Reasons: []ppb.Problem{{Text: problem}}}
	}
	row.Raw, row.Note, row.Source = clean.Line(row.Raw), clean.Line(row.Note), source
	err = s.Write(ctx, a, func(tx *Tx) error {
		_, it, err := tx.item(q, key)
		if err != nil {
			return err
		}
		if did, err = ppb.StateOutturn(a, it, q, row); err != nil {
			return err
		}
		was := ""
		err = tx.eachFigure(key, func(f heldFigure) {
			if f.Part == row.Part && f.Period == row.Period && f.Source == row.Source {
				was = jsonText(figureView(f.FigureRow))
			}
		})
		became := jsonText(figureView(did.Row))
		if err != nil || was == became {
			return err
		}
		before, err := tx.verdicts(key)
		if err != nil {
			return err
		}
		if err := tx.seal("figure", key); err != nil {
			return err
		}
		if err := tx.putFigure(did.Row, 0); err != nil {
			return err
		}
		err = tx.record(auditRow{action: outturnAction, quarter: q.String(), what: key, was: was, became: became, reason: source})
		if err != nil {
			return err
		}
		did.Reread, err = tx.reread(key, before)
		return err
	})
	return did, err
}
