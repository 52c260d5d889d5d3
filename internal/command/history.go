package command

import (
	"context"
	"fmt"
	"slices"

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
			return c.withItem(cmd, args, func(ctx context.Context, s *session, book *ppb.Book, it *ppb.Item) error {
				if err := ppb.MayReadHistory(s.actor, book, it); err != nil {
					return err
				}
				events, err := s.store.History(ctx, s.quarter, it.Key())
				if err != nil {
					return err
				}
				slices.SortStableFunc(events, func(a, b ppb.Event) int { return int(b.Seq - a.Seq) })
				if len(events) == 0 {
					c.say("Nothing has happened to %s yet.", it.Key())
				}
				for _, e := range events {
					c.event(historyWords{book, it, full}, e)
				}
				return nil
			})
		},
	}
	cmd.Flags().BoolVar(&full, "full", false, "print texts in full, before and after")
	return cmd
}

func (c *cli) event(h historyWords, e ppb.Event) {
	who := h.book.Officer(e.Who).Name
	if e.By != "" {
		who = fmt.Sprintf("%s for %s", h.book.Officer(e.By).Name, who)
	}
	c.say("%s  %s  %s  (%s)", wording.Moment(e.At), clean.Line(who), clean.Line(e.Did()), clean.Line(e.Session))
	for _, line := range h.lines(e) {
		c.say("    %s", line)
	}
	if e.Reason != "" {
		c.say("    Note: %s", clean.Line(e.Reason))
	}
}
