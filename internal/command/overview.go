package command

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
)

func (c *cli) overviewCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "overview", Short: "Print the quarter as a lead looks at it (lead, director)", GroupID: groupRead, Args: none,
		Long: "Prints the colours by objective and department, how far each officer is, what moved since the last quarter, what is " +
			"persistently Red, what is expected by the year's end beside how things stand now, questions and actions that are " +
			"open, and what stands in the way of sign-off.",
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.with(cmd, func(ctx context.Context, s *session) error {
				if err := ppb.Permit(s.actor, ppb.ActReview, nil); err != nil {
					return err
				}
				book, o, err := s.overview(ctx)
				if err != nil {
					return err
				}
				if asJSON {
					return data.WriteJSON(c.data(), overviewOf(book, o))
				}
				c.printOverview(book, o, s.clock())
				return nil
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func (s *session) overview(ctx context.Context) (*ppb.Book, *ppb.Overview, error) {
	book, err := s.store.Book(ctx, s.quarter)
	if err != nil {
		return nil, nil, err
	}
	var past []ppb.Published
	if book.SignOff == nil { // what is signed off says itself how it moved
		if past, err = s.store.Past(ctx, s.quarter); err != nil {
			return nil, nil, err
		}
	}
	reminded, err := s.store.Reminders(ctx, s.quarter)
	return book, ppb.OverviewOf(book, past, reminded, rag.DateOf(s.clock())), err
}

func (c *cli) printOverview(b *ppb.Book, o *ppb.Overview, now time.Time) {
	c.say("%s (%s). %s: %s.", b.Plan.Quarter.Label(), b.Plan.Quarter.Months(), wording.Count(len(b.Items), "item"), coloursOf(o.Colours))
	if b.SignOff == nil {
		c.say("%s", o.Way())
	} else {
		c.say("Signed off %s", clean.Line(b.SignOff.Words()))
	}
	c.groups("Objectives", o.Objectives)
	if len(o.Departments) > 1 || len(o.Departments) == 1 && o.Departments[0].Name != "" {
		c.groups("Departments", o.Departments)
	}
	if len(o.Officers) > 0 {
		c.say("\nOfficers")
	}
	for _, p := range o.Officers {
		c.say("  %-24s %s", officerName(b, p.Login), progressText(p, now))
	}
	c.printMovement(b, o.Movement)
	c.say("\nBy the year's end")
	c.say("  Expected  %s", coloursOf(o.Outlooks.Expected))
	c.say("  Now       %s", coloursOf(o.Outlooks.Now))
	for _, i := range o.Outlooks.Differ {
		r := b.Unchecked(b.Items[i])
		c.say("  %s: expected %s, now %s", b.Items[i].Key(), wording.Colour(r.Published), wording.Colour(r.Computed))
	}
	if len(o.Questions) > 0 {
		c.say("\nQuestions that are open")
	}
	for _, q := range o.Questions {
		c.say("  %s  %s asked on %s, waits for %s", q.Key, b.Officer(q.By).Name, wording.Date(rag.DateOf(q.At)), sideText(q.To))
	}
	if len(o.Actions) > 0 {
		c.say("\nActions that are open")
	}
	for _, a := range o.Actions {
		c.printAction(b, a, rag.DateOf(now))
	}
}

func (c *cli) groups(what string, groups []ppb.Group) {
	c.say("\n%s", what)
	for _, g := range groups {
		name := clean.Line(strings.TrimSpace(g.Name + "  " + g.Title))
		if name == "" {
			name = "(none named)"
		}
		c.say("  %s: %s", name, coloursOf(g.Colours))
	}
}

func (c *cli) printMovement(b *ppb.Book, m *ppb.Movement) {
	if m == nil {
		return
	}
	c.say("\nSince %s", m.Before.Label())
	for _, part := range []struct {
		what string
		list []ppb.Moved
	}{{"Newly Red", m.NewlyRed}, {"Recovered", m.Recovered}} {
		for _, is := range part.list {
			c.say("  %-11s %s  %s, was %s in %s", part.what, is.Key, wording.Colour(is.Is), wording.Colour(is.Was), is.In.Short())
		}
	}
	for _, is := range m.Persistent {
		c.say("  Persistent  %s  Red since %s, now %s", is.Key, is.Since.Short(), wording.Colour(is.Is))
	}
	if len(m.NewlyRed)+len(m.Recovered)+len(m.Persistent) == 0 {
		c.say("  Nothing is newly Red, has recovered, or is persistently Red.")
	}
}

func officerName(b *ppb.Book, login string) string {
	if login == "" {
		return "(nobody named)"
	}
	return b.Officer(login).Name
}

func progressText(p ppb.Progress, now time.Time) string {
	out := fmt.Sprintf("%d of %d done", p.Done, p.Items)
	if p.Late > 0 {
		out += ", " + wording.Count(p.Late, "day") + " late"
	}
	if !p.Reminded.IsZero() {
		out += ", reminded " + wording.When(p.Reminded, now)
	}
	return out
}

func sideText(s ppb.Side) string {
	if s == ppb.OfficersSide {
		return "its officers"
	}
	return "who asked"
}

// coloursOf are colours as a list: "3 Red, 2 Amber, 14 Green".
func coloursOf(c ppb.Colours) string {
	counts := map[string]int{"by_part": c.ByPart}
	for s, n := range c.Of {
		counts[rag.Status(s).String()] = n
	}
	return coloursText(counts)
}
