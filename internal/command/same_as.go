package command

import (
	"context"

	"ppbtui/internal/ppb"
)

// sameAs has the box of the item with the same commentary hold that item's key, and refuses what cannot be: on the screen it is
// said beside the box, here nothing is written.
func (c *cli) sameAs(ctx context.Context, s *session, it *ppb.Item, changes map[ppb.Field]string) error {
	text := changes[ppb.FieldSameAs]
	if text == "" {
		return nil
	}
	names, err := s.store.Names(ctx, s.quarter, text)
	if err != nil {
		return err
	}
	key, err := names.Find(text)
	if err != nil {
		return err
	}
	_, of, err := s.store.Item(ctx, s.quarter, key)
	if err != nil {
		return err
	}
	changes[ppb.FieldSameAs] = key
	peers := ppb.Peers{Names: names, Item: func(string) *ppb.Item { return of }}
	if _, problem := peers.SameAs(it, ppb.Content{ppb.FieldSameAs: key}); problem != "" {
		return &ppb.RefusedError{Key: it.Key(), Reasons: []ppb.Problem{{Field: ppb.FieldSameAs, Text: problem}}}
	}
	return nil
}
