package store

import (
	"context"
	"database/sql"

	"ppbtui/internal/ppb"
)

// Readable is the quarter that a person reads where they ask for one, or for none (the zero one): then the newest that they may.
// A viewer reads what is signed off. It fails with *ppb.NotFoundError where nothing was imported yet.
func (s *Store) Readable(ctx context.Context, a ppb.Actor, asked ppb.Quarter) (q ppb.Quarter, err error) {
	defer wrap(&err, "choose the quarter")
	if ppb.Permit(a, ppb.ActRead, nil) == nil {
		if !asked.IsZero() {
			return asked, nil
		}
		return s.Current(ctx)
	}
	var signed []ppb.Quarter
	err = s.read(ctx, func(r reader) error {
		return r.each(`SELECT DISTINCT quarter FROM sign_off ORDER BY quarter DESC`, nil, func(rows *sql.Rows) error {
			err := rows.Scan(parsed(&q, ppb.ParseQuarter))
			signed = append(signed, q)
			return err
		})
	})
	if err != nil {
		return q, err
	}
	return ppb.ReadableQuarter(a, signed, asked)
}
