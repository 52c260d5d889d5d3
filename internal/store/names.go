package store

import (
	"context"
	"database/sql"

	"ppbtui/internal/ppb"
)

// Names are what the items of a quarter are called, in the order of its Book; or of those alone that the words of a command
// line may name (see ppb.LikeRef), by key.
func (s *Store) Names(ctx context.Context, q ppb.Quarter, words ...string) (n *ppb.Names, err error) {
	defer wrap(&err, "open %s", q)
	e, err := s.shelved(ctx, q)
	if err != nil {
		return nil, err
	}
	if e != nil {
		return e.book.Names(), nil
	}
	err = s.read(ctx, func(r reader) error {
		n, err = r.names(q, words)
		return err
	})
	return n, err
}

func (r reader) names(q ppb.Quarter, words []string) (*ppb.Names, error) {
	query, args := `SELECT key, ref, title, objective, kind IN ('measure', 'milestone') FROM item
		WHERE quarter = $1 AND (retired_from = '' OR retired_from > $1)
		ORDER BY CASE kind WHEN 'measure' THEN 0 WHEN 'milestone' THEN 1 WHEN 'text' THEN 2 ELSE 3 END, position, key`, []any{q.String()}
	if len(words) > 0 {
		query, args = `SELECT key, ref, title, objective, 1 FROM item WHERE quarter = $1 AND lower(ref) LIKE $2
			AND (retired_from = '' OR retired_from > $1) ORDER BY key`, append(args, ppb.LikeRef(words))
	}
	type named struct {
		ppb.Name
		under string
		rated bool
	}
	var list []named
	err := r.each(query, args, func(rows *sql.Rows) error {
		var n named
		err := rows.Scan(&n.Key, &n.Ref, &n.Title, &n.under, &n.rated)
		list = append(list, n)
		return err
	})
	if err == nil && len(list) == 0 {
		_, err = r.plan(q) // there may be none
	}
	if err == nil && len(words) == 0 && len(list) > 0 {
		var b *ppb.Book
		if b, err = r.planOf(q); err == nil {
			ppb.InPrintedOrderOf(b, list, func(n named) ppb.Placed { return ppb.Placed{Under: n.under, Ref: n.Ref, Rated: n.rated} })
		}
	}
	return ppb.NewNames(names(list, func(n named) ppb.Name { return n.Name })), err
}
