package store

import (
	"context"
	"database/sql"
	"slices"

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
	query, args := `SELECT key, ref, title, objective FROM item WHERE quarter = $1 AND (retired_from = '' OR retired_from > $1)
		ORDER BY CASE kind WHEN 'measure' THEN 0 WHEN 'milestone' THEN 1 WHEN 'text' THEN 2 ELSE 3 END, position, key`, []any{q.String()}
	if len(words) > 0 {
		query, args = `SELECT key, ref, title, objective FROM item WHERE quarter = $1 AND lower(ref) LIKE $2
			AND (retired_from = '' OR retired_from > $1) ORDER BY key`, append(args, ppb.LikeRef(words))
	}
	type named struct {
		ppb.Name
		under string
	}
	var list []named
	err := r.each(query, args, func(rows *sql.Rows) error {
		var n named
		err := rows.Scan(&n.Key, &n.Ref, &n.Title, &n.under)
		list = append(list, n)
		return err
	})
	if err == nil && len(list) == 0 {
		_, err = r.plan(q) // there may be none
	}
	if err == nil && len(words) == 0 {
		var rank map[string]int
		rank, err = r.ranks(q)
		slices.SortStableFunc(list, func(x, y named) int { return rank[x.under] - rank[y.under] })
	}
	return ppb.NewNames(names(list, func(n named) ppb.Name { return n.Name })), err
}

// ranks are the places of sections and objectives in a quarter's report, by their codes.
func (r reader) ranks(q ppb.Quarter) (map[string]int, error) {
	sections, err := r.sections(q)
	if err != nil {
		return nil, err
	}
	objectives, err := r.objectives(q)
	return rankOf(sections, objectives), err
}

func rankOf(sections []ppb.Section, objectives []ppb.Objective) map[string]int {
	rank := map[string]int{}
	for i, code := range ppb.Order(sections, objectives) {
		rank[code] = i
	}
	return rank
}
