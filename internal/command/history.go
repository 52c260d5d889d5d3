package command

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

func (c *cli) historyCommand() *cobra.Command {
	var full bool
	cmd := &cobra.Command{
		Use: "history REF", Short: "Print who changed what, newest first", GroupID: groupRead,
		Args: needsRef, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.with(cmd, func(ctx context.Context, s *session) error {
				if err := ppb.Permit(s.actor, ppb.ActRead, nil); err != nil {
					return err
				}
				book, it, err := evenGone(ctx, s, args)
				if err != nil {
					return err
				}
				if err := ppb.MayReadHistory(s.actor, book, it); err != nil {
					return err
				}
				events, err := s.store.History(ctx, s.quarter, it.Key())
				if err != nil {
					return err
				}
				slices.SortStableFunc(events, func(a, b ppb.Event) int { return int(b.Seq - a.Seq) })
				if len(events) == 0 {
					c.say("Nothing has happened to %s in %s.", it.Key(), wording.Lower(s.quarter.Label()))
				}
				for _, e := range events {
					c.event(historyWords{book, it, full}, e)
				}
				return c.saysEarlier(ctx, s, book, it)
			})
		},
	}
	cmd.Flags().BoolVar(&full, "full", false, "print texts in full, before and after")
	return cmd
}

// saysEarlier says how to read on where the quarter before has the item too: a history is of one quarter.
func (c *cli) saysEarlier(ctx context.Context, s *session, book *ppb.Book, it *ppb.Item) error {
	quarters, err := s.store.Quarters(ctx)
	if err != nil {
		return err
	}
	i := slices.IndexFunc(quarters, func(q ppb.Quarter) bool { return q.Compare(s.quarter) < 0 })
	if i < 0 {
		return nil
	}
	earlier := *s
	earlier.quarter = quarters[i]
	ref := clean.Line(book.Names().Typed(it.Key()))
	if _, _, err = evenGone(ctx, &earlier, []string{ref}); errors.Is(err, ppb.ErrNotFound) || errors.Is(err, ppb.ErrDenied) {
		return nil // it says nothing there, or that was withdrawn
	}
	if err == nil {
		c.say("Before that, in %s: ppbtui history %s --quarter %s", wording.Lower(earlier.quarter.Label()), ref, earlier.quarter)
	}
	return err
}

// evenGone is the item that the words of a ref name with a book of it, also where the report has it no longer.
func evenGone(ctx context.Context, s *session, ref []string) (*ppb.Book, *ppb.Item, error) {
	names, err := s.store.Names(ctx, s.quarter, ref...)
	if err != nil {
		return nil, nil, err
	}
	key, err := find(names, ref...)
	if err == nil {
		return s.excerpt(ctx, key)
	}
	if errors.Is(err, ppb.ErrNotFound) {
		if held, failed := s.store.Held(ctx, s.quarter); failed == nil {
			if key, failed := find(held.Names(), ref...); failed == nil {
				return held, held.Item(key), nil
			}
		}
	}
	return nil, nil, err
}

func (c *cli) event(h historyWords, e ppb.Event) {
	who := h.book.Officer(e.Who).Name
	if e.By != "" {
		who = fmt.Sprintf("%s for %s", h.book.Officer(e.By).Name, who)
	}
	c.say("%s  %s  %s  (%s)", wording.Moment(e.At), clean.Line(who), clean.Line(e.Did()), clean.Line(e.Session))
	note := clean.Line(e.Reason)
	for _, line := range h.lines(e) {
		c.say("    %s", line)
		if strings.Contains(line, note) {
			note = ""
		}
	}
	if note != "" {
		c.say("    Note: %s", note)
	}
}
