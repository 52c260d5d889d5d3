package store

import (
	"context"
	"database/sql"

	"ppbtui/internal/ppb"
)

// Excerpt is an item with as much of its quarter's book as it takes to show it: the plan, the people, and the item, alone
// unless the whole is at hand. It costs the same however many items there are; of a quarter that is signed off everything is
// proved. See Across for what only the whole can say. It fails with *ppb.NotFoundError.
func (s *Store) Excerpt(ctx context.Context, q ppb.Quarter, key string) (b *ppb.Book, it *ppb.Item, err error) {
	defer wrap(&err, "open %s", key)
	e, it, err := s.shelvedItem(ctx, q, key)
	if err != nil {
		return nil, nil, err
	}
	if it != nil {
		return e.book, it, nil
	}
	err = s.read(ctx, func(r reader) error {
		b, it, err = r.excerpt(q, key)
		return err
	})
	return b, it, err
}

func (r reader) excerpt(q ppb.Quarter, key string) (*ppb.Book, *ppb.Item, error) {
	so, err := r.signOff(q)
	if err != nil {
		return nil, nil, err
	}
	if so != nil {
		head, it, err := r.signedItem(so, key)
		if err != nil {
			return nil, nil, err
		}
		if it.Correcting == nil {
			b := head.book(so, it)
			same, _, err := r.under(q, it, func(key string) (*ppb.Item, error) {
				_, of, err := r.signedItem(so, key)
				return of, err
			})
			b.Items = append(b.Items, same...)
			return b, it, err
		}
		b := head.book(so, it.Correcting.Signed)
		b.Opened = []*ppb.Item{it}
		return b, it, nil
	}
	if key == "" {
		return nil, nil, noItem(key)
	}
	b, err := r.held(q, key, allFigures)
	if err != nil {
		return nil, nil, err
	}
	if len(b.Items) == 0 {
		return nil, nil, noItem(key)
	}
	it := b.Items[0]
	same, _, err := r.under(q, it, r.itemOf(b.Plan))
	b.Items = append(b.Items, same...)
	return b, it, err
}

// Across is what ppb.BookChecks says of an item: it is held against what all are called and against all commentaries, and
// nothing else of them is read, but that of a quarter that is signed off everything is.
func (s *Store) Across(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (checks []ppb.Check, err error) {
	defer wrap(&err, "check %s", key)
	e, err := s.shelved(ctx, q)
	if err != nil {
		return nil, err
	}
	if e != nil {
		return acrossBook(e.book, a, key), nil
	}
	err = s.read(ctx, func(r reader) error {
		checks, err = r.across(a, q, key)
		return err
	})
	return checks, err
}

func (r reader) across(a ppb.Actor, q ppb.Quarter, key string) ([]ppb.Check, error) {
	so, err := r.signOff(q)
	if err != nil {
		return nil, err
	}
	if so != nil {
		b, err := r.frozenBook(so)
		if err == nil {
			b.Opened, err = r.opened(b)
		}
		if err != nil {
			return nil, err
		}
		return acrossBook(b, a, key), nil
	}
	plan, it, err := r.item(q, key)
	if err != nil {
		return nil, err
	}
	names, err := r.names(q, nil)
	if err != nil {
		return nil, err
	}
	people, err := r.people()
	if err != nil {
		return nil, err
	}
	linked, err := r.linked(*plan, it)
	if err != nil {
		return nil, err
	}
	same, _, err := r.under(q, it, r.itemOf(*plan))
	if err != nil {
		return nil, err
	}
	return ppb.ChecksAcross(plan, it, people, names, append(linked, same...), func(visit func(key, commentary string)) error {
		return r.commentaries(q, visit)
	})
}

// acrossBook are the checks of an item against the others of its book, as the person works on it.
func acrossBook(b *ppb.Book, a ppb.Actor, key string) []ppb.Check {
	return ppb.BookChecks(b.WorkedOn(a))[key]
}

// commentaries visits what is written of the items of a quarter, by key.
func (r reader) commentaries(q ppb.Quarter, visit func(key, commentary string)) error {
	return r.each(`SELECT key, content FROM entry WHERE quarter = $1`, []any{q.String()}, func(rows *sql.Rows) error {
		var key string
		var c ppb.Content
		err := rows.Scan(&key, contentCol(&c))
		if err == nil {
			visit(key, c[ppb.FieldCommentary])
		}
		return err
	})
}
