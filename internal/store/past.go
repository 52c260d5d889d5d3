package store

import (
	"context"
	"database/sql"
	"sync"

	"ppbtui/internal/ppb"
)

// Past is what the quarters before one published, the newest first: as they were signed off, or as they stand.
func (s *Store) Past(ctx context.Context, q ppb.Quarter) (out []ppb.Past, err error) {
	defer wrap(&err, "read the quarters before %s", q)
	err = s.read(ctx, func(r reader) error {
		out, err = r.past(q)
		return err
	})
	return out, err
}

// pasts are what quarters that are signed off published, by digest: it is worked out once.
type pasts struct{ of sync.Map }

func (r reader) past(q ppb.Quarter) (out []ppb.Past, err error) {
	var quarters []ppb.Quarter
	err = r.each(`SELECT quarter FROM plan WHERE quarter < $1 ORDER BY quarter DESC LIMIT $2`, []any{q.String(), ppb.PastQuarters},
		func(rows *sql.Rows) error {
			var is ppb.Quarter
			err := rows.Scan(quarterCol(&is))
			quarters = append(quarters, is)
			return err
		})
	if err != nil {
		return nil, err
	}
	for _, is := range quarters {
		p, err := r.pastOf(is)
		if err != nil {
			return nil, err
		}
		out = append(out, p)
	}
	return out, nil
}

func (r reader) pastOf(q ppb.Quarter) (p ppb.Past, err error) {
	so, err := r.signOff(q)
	if err != nil {
		return p, err
	}
	if so != nil {
		if held, ok := r.s.pasts.of.Load(so.Digest); ok {
			return held.(ppb.Past), nil
		}
	}
	b, err := r.book(q, recent)
	if err != nil {
		return p, err
	}
	p = ppb.PastOf(b)
	if so != nil {
		r.s.pasts.of.Store(so.Digest, p)
	}
	return p, nil
}
