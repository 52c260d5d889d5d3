package store

import (
	"context"
	"errors"

	"ppbtui/internal/ppb"
)

// Item is one item of a quarter with its plan, as it stands now or as it was signed off, without reading a whole book for
// it. While the quarter is open it has all earlier figures that are held, where a Book has those that a reading can tell apart
// from none: both read the same. It fails with *ppb.NotFoundError.
func (s *Store) Item(ctx context.Context, q ppb.Quarter, key string) (p *ppb.Plan, it *ppb.Item, err error) {
	defer wrap(&err, "open %s", key)
	e, it, err := s.shelvedItem(ctx, q, key)
	if err != nil {
		return nil, nil, err
	}
	if it != nil {
		return &e.book.Plan, it, nil
	}
	err = s.read(ctx, func(r reader) error {
		p, it, err = r.item(q, key)
		return err
	})
	return p, it, err
}

// shelved is the quarter's shared book as it stands where it is at hand. It is not where it was withdrawn: what of it is open for
// correction is read by itself.
func (s *Store) shelved(ctx context.Context, q ppb.Quarter) (*edition, error) {
	e, err := s.edition(ctx, q, false)
	if _, gone := errors.AsType[*ppb.WithdrawnError](err); gone {
		return nil, nil
	}
	return e, err
}

// wholeItem is an item of a Book and the same with all earlier figures.
type wholeItem struct{ of, is *ppb.Item }

// shelvedItem is an item as the shared book has it, with all earlier figures; nil where no book is at hand, or has it not.
func (s *Store) shelvedItem(ctx context.Context, q ppb.Quarter, key string) (*edition, *ppb.Item, error) {
	e, err := s.shelved(ctx, q)
	if err != nil || e == nil {
		return nil, nil, err
	}
	if it := e.book.Correcting(key); it != nil {
		return e, it, nil
	}
	it := e.book.Item(key)
	if it == nil || e.book.SignOff != nil { // that has what was kept of them
		return e, it, nil
	}
	place := s.shelf.of(q)
	if held, ok := place.whole.Load(key); ok && held.(wholeItem).of == it {
		return e, held.(wholeItem).is, nil
	}
	whole := *it
	err = s.read(ctx, func(r reader) error {
		now, err := r.mark()
		if err != nil || now != e.at { // it is read as it stands
			e = nil
			return err
		}
		return r.figures(map[string]*ppb.Item{key: &whole}, q, key, allFigures)
	})
	if err != nil || e == nil {
		return nil, nil, err
	}
	is := &whole
	if len(whole.Earlier) == len(it.Earlier) {
		is = it
	}
	place.whole.Store(key, wholeItem{it, is})
	return e, is, nil
}
