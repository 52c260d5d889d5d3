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
	var list []ppb.Name
	query, args := `SELECT i.key, i.ref, i.title FROM item i JOIN objective o ON o.quarter = i.quarter AND o.code = i.objective
		WHERE i.quarter = $1 AND (i.retired_from = '' OR i.retired_from > $1) ORDER BY o.position, o.code, i.kind, i.position, i.key`, []any{q.String()}
	if len(words) > 0 {
		query, args = `SELECT key, ref, title FROM item WHERE quarter = $1 AND lower(ref) LIKE $2 AND (retired_from = '' OR retired_from > $1) ORDER BY key`, append(args, ppb.LikeRef(words))
	}
	err := r.each(query, args, func(rows *sql.Rows) error {
		var name ppb.Name
		err := rows.Scan(&name.Key, &name.Ref, &name.Title)
		list = append(list, name)
		return err
	})
	if err == nil && len(list) == 0 {
		_, err = r.plan(q) // there may be none
	}
	return ppb.NewNames(list), err
}
