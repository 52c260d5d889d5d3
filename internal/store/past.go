package store

import (
	"context"
	"database/sql"
	"sync"

	"ppbtui/internal/ppb"
)

// Past is what the quarters before one published, the newest first: as they were signed off, which is read once, or as they
// stand; of one whose latest revision was withdrawn nothing. It fails where one of them is not as it was signed off.
func (s *Store) Past(ctx context.Context, q ppb.Quarter) (out []ppb.Published, err error) {
	defer wrap(&err, "read the quarters before %s", q)
	var open []int // places of those that are not signed off: their books are shared
	err = s.read(ctx, func(r reader) error {
		out, err = r.past(q, func(at int, is ppb.Quarter) (ppb.Published, error) {
			open = append(open, at)
			return ppb.Published{Quarter: is}, nil
		})
		return err
	})
	for _, at := range open {
		if err != nil {
			return nil, err
		}
		var b *ppb.Book
		if b, err = s.Book(ctx, out[at].Quarter); err == nil {
			out[at] = ppb.PublishedOf(b)
		}
	}
	return out, err
}

// pastAsHeld is Past as this reader finds it.
func (r reader) pastAsHeld(q ppb.Quarter) ([]ppb.Published, error) {
	return r.past(q, func(_ int, is ppb.Quarter) (ppb.Published, error) {
		b, err := r.book(is, recent)
		if err != nil {
			return ppb.Published{}, err
		}
		return ppb.PublishedOf(b), nil
	})
}

// pasts are what quarters that are signed off published, by digest. The zero value is ready.
type pasts struct{ of sync.Map }

// past reads the quarters before one, the newest first; open gives what those published that are not signed off, by place.
func (r reader) past(q ppb.Quarter, open func(at int, is ppb.Quarter) (ppb.Published, error)) (out []ppb.Published, err error) {
	var quarters []ppb.Quarter
	err = r.each(`SELECT quarter FROM plan WHERE quarter < $1 ORDER BY quarter DESC LIMIT $2`, []any{q.String(), ppb.PastQuarters},
		func(rows *sql.Rows) error {
			var is ppb.Quarter
			err := rows.Scan(quarterCol(&is))
			quarters = append(quarters, is)
			return err
		})
	for at, is := range quarters {
		if err != nil {
			return nil, err
		}
		var so *ppb.SignOff
		if so, err = r.signOff(is); err != nil {
			return nil, err
		}
		p := ppb.Published{Quarter: is} // of what was withdrawn nothing is told
		switch {
		case so == nil:
			p, err = open(at, is)
		case so.Readable(true) == nil:
			p, err = r.signedPast(so)
		}
		out = append(out, p)
	}
	return out, err
}

func (r reader) signedPast(so *ppb.SignOff) (ppb.Published, error) {
	if held, ok := r.s.pasts.of.Load(so.Digest); ok {
		return held.(ppb.Published), nil
	}
	b, err := r.frozenBook(so)
	if err != nil {
		return ppb.Published{}, err
	}
	p := ppb.PublishedOf(b)
	r.s.pasts.of.Store(so.Digest, p)
	return p, nil
}
