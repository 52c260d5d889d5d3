package uitest

import (
	"context"
	"maps"
	"reflect"
	"slices"

	"ppbtui/internal/ppb"
)

// Book is a snapshot of the quarter as a store gives it: the same one while nothing has moved, and else one that has the
// same items but for those that did.
func (s *Store) Book(context.Context, ppb.Quarter) (*ppb.Book, error) {
	if s.Fail != nil {
		return nil, s.Fail
	}
	s.Reads++
	now := &ppb.Book{Plan: s.B.Plan, Sections: s.B.Sections, Objectives: s.B.Objectives, Officers: s.B.Officers,
		Gone: s.B.Gone, SignOff: s.B.SignOff, Opened: s.B.Opened,
		Actions: s.B.Actions, Movement: s.B.Movement, Corrected: s.B.Corrected}
	was := s.given
	same := was != nil && len(was.Items) == len(s.B.Items) && reflect.DeepEqual(was.Plan, now.Plan) &&
		reflect.DeepEqual(was.Objectives, now.Objectives) && reflect.DeepEqual(was.Officers, now.Officers) && was.SignOff == now.SignOff &&
		slices.Equal(was.Opened, now.Opened) &&
		reflect.DeepEqual(was.Actions, now.Actions) && was.Movement == now.Movement
	var moved []*ppb.Item
	working := map[string][]string{}
	for i, it := range s.B.Items {
		c := copyOf(it)
		now.Items = append(now.Items, c)
		working[c.Key()] = c.Working
		if same = same && was.Items[i].Key() == c.Key(); same && !saysTheSame(was.Items[i], c) {
			moved = append(moved, c)
		}
	}
	if !same {
		s.given = now
		return now, nil
	}
	if len(moved) > 0 {
		was = was.With(moved...)
	}
	s.given = was.WithWorking(working)
	return s.given, nil
}

// saysTheSame reports whether nothing but who works on an item is another.
func saysTheSame(a, b *ppb.Item) bool {
	it := *b
	it.Working = a.Working
	return reflect.DeepEqual(a, &it)
}

// copyOf is an item that stays as it is whatever a test does to its own.
func copyOf(it *ppb.Item) *ppb.Item {
	c := *it
	switch { // texts and tables are the plan's, and not changed
	case it.Measure != nil:
		m := *it.Measure
		c.Measure = &m
	case it.Milestone != nil:
		m := *it.Milestone
		c.Milestone = &m
	}
	c.Entry.Content = maps.Clone(it.Entry.Content)
	return &c
}
