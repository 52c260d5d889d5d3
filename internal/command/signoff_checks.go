package command

import (
	"context"
	"errors"
	"slices"

	"ppbtui/internal/ppb"
)

// standingWarnings are the warnings of an item that have no answer.
type standingWarnings struct {
	ref    string
	checks []ppb.Check
}

// standing are those of the items that are about to be signed: all of a quarter, or what was opened for correction. Who may not see them is
// refused by signing.
func (s *session) standing(ctx context.Context, corrections bool) (out []standingWarnings, err error) {
	if ppb.Permit(s.actor, ppb.ActSignOff, nil) != nil {
		return nil, nil
	}
	book, err := s.store.Book(ctx, s.quarter)
	if _, gone := errors.AsType[*ppb.WithdrawnError](err); gone {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	opened := book.Opened
	book = book.WorkedOn(s.actor)
	book.ReadAll()
	across := ppb.BookChecks(book)
	for _, it := range book.Items {
		key := it.Key()
		if corrections != slices.ContainsFunc(opened, func(o *ppb.Item) bool { return o.Key() == key }) {
			continue
		}
		checks := slices.Concat(book.Reading(it).Checks, across[key])
		if left := ppb.Unanswered(&it.Entry, checks); len(left) > 0 {
			out = append(out, standingWarnings{book.Names().Typed(key), left})
		}
	}
	return out, nil
}

// saysStanding lists them on standard error.
func (c *cli) saysStanding(all []standingWarnings) {
	if len(all) == 0 {
		return
	}
	c.aside("These warnings of the checks stand without an answer:")
	for _, is := range all {
		for _, k := range is.checks {
			c.aside("  %s: %s", is.ref, sentence(errors.New(k.Message)))
		}
	}
}
