package uitest

import (
	"context"
	"maps"
	"reflect"

	"ppbtui/internal/ppb"
)

// Book is a snapshot of the quarter as a store gives it: the same one while nothing has moved, and else one that has the
// same items but for those that did.
func (s *Store) Book(context.Context, ppb.Quarter) (*ppb.Book, error) {
	if s.Fail != nil {
		return nil, s.Fail
	}
	s.Reads++
	now := &ppb.Book{Plan: s.B.Plan, Objectives: s.B.Objectives, Officers: s.B.Officers, SignOff: s.B.SignOff}
	was := s.given
	same := was != nil && len(was.Items) == len(s.B.Items) && reflect.DeepEqual(was.Plan, now.Plan) &&
		reflect.DeepEqual(was.Objectives, now.Objectives) && reflect.DeepEqual(was.Officers, now.Officers) && was.SignOff == now.SignOff
	var moved []*ppb.Item
	for i, it := range s.B.Items {
		c := copyOf(it)
		now.Items = append(now.Items, c)
		if same = same && was.Items[i].Key() == c.Key(); same && !reflect.DeepEqual(was.Items[i], c) {
			moved = append(moved, c)
		}
	}
	switch {
	case !same:
		s.given = now
	case len(moved) > 0:
		s.given = was.With(moved...)
	}
	return s.given, nil
}

// copyOf is an item that stays as it is whatever a test does to its own.
func copyOf(it *ppb.Item) *ppb.Item {
	c := *it
	if it.Measure != nil {
		m := *it.Measure
		c.Measure = &m
	} else {
		m := *it.Milestone
		c.Milestone = &m
	}
	c.Entry.Content = maps.Clone(it.Entry.Content)
	return &c
}
