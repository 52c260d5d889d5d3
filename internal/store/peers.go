package store

import (
	"errors"

	"ppbtui/internal/ppb"
)

// peers are the other items of a quarter that an item's boxes name: read where there is such a box.
func (r reader) peers(plan ppb.Plan, it *ppb.Item) (p ppb.Peers, err error) {
	if it.Entry.Content[ppb.FieldSameAs] == "" {
		return p, nil
	}
	of, names, err := r.under(plan.Quarter, it, r.itemOf(plan))
	return ppb.Peers{Names: names, Item: (&ppb.Book{Items: of}).Item}, err
}

// itemOf reads an item of an open quarter by its key; nil where there is none.
func (r reader) itemOf(plan ppb.Plan) func(key string) (*ppb.Item, error) {
	return func(key string) (*ppb.Item, error) {
		items, err := r.items(plan, key, recent)
		if err != nil || len(items) == 0 {
			return nil, err
		}
		return items[0], nil
	}
}

// under is the item under whose commentary another stands, as get reads it, and what items of such names are called; none where
// the box names none.
func (r reader) under(q ppb.Quarter, it *ppb.Item, get func(key string) (*ppb.Item, error)) (of []*ppb.Item, names *ppb.Names, err error) {
	text := it.Entry.Content[ppb.FieldSameAs]
	if text == "" {
		return nil, nil, nil
	}
	if names, err = r.names(q, []string{text}); err != nil {
		return nil, nil, err
	}
	key, err := names.Find(text)
	if err != nil || key == it.Key() {
		return nil, names, nil // the box says what is wrong with it
	}
	found, err := get(key)
	var none *ppb.NotFoundError
	if errors.As(err, &none) || err == nil && found == nil {
		return nil, names, nil
	}
	return []*ppb.Item{found}, names, err
}
