package store

import (
	"context"
	"database/sql"

	"ppbtui/internal/ppb"
)

// HeldQuarters are the quarters that have a plan, newest first, each with how far it is.
func (s *Store) HeldQuarters(ctx context.Context) (out []ppb.Held, err error) {
	defer wrap(&err, "read the quarters")
	err = s.read(ctx, func(r reader) error {
		var quarters []ppb.Quarter
		err := r.each(`SELECT quarter FROM plan ORDER BY quarter DESC`, nil, func(rows *sql.Rows) error {
			var q ppb.Quarter
			err := rows.Scan(parsed(&q, ppb.ParseQuarter))
			quarters = append(quarters, q)
			return err
		})
		for _, q := range quarters {
			if err != nil {
				return err
			}
			var h ppb.Held
			h, err = r.heldQuarter(q)
			out = append(out, h)
		}
		return err
	})
	return out, err
}

// heldQuarter is how far a quarter is. It counts rows and reads no item.
func (r reader) heldQuarter(q ppb.Quarter) (h ppb.Held, err error) {
	if h.Plan, err = r.plan(q); err != nil {
		return h, err
	}
	if h.SignOff, err = r.signOff(q); err != nil {
		return h, err
	}
	_, err = r.one(`SELECT count(*), coalesce(sum(e.state = 'accepted'), 0) FROM item i
		LEFT JOIN entry e ON e.quarter = i.quarter AND e.key = i.key
		WHERE i.quarter = $1 AND (i.retired_from = '' OR i.retired_from > $1)`, []any{q.String()}, &h.Items, &h.Accepted)
	if err != nil {
		return h, err
	}
	err = r.each(`SELECT m.due_in FROM measure m JOIN item i ON i.quarter = m.quarter AND i.key = m.key
		LEFT JOIN entry e ON e.quarter = m.quarter AND e.key = m.key
		WHERE m.quarter = $1 AND m.due_in <> '' AND e.key IS NULL AND (i.retired_from = '' OR i.retired_from > $1)`, []any{q.String()},
		func(rows *sql.Rows) error {
			var due ppb.DueIn
			err := rows.Scan(parsed(&due, ppb.ParseDueIn))
			if err == nil && !due.Has(q.Q) {
				h.NotDue++
			}
			return err
		})
	return h, err
}
