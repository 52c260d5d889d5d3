package command

import (
	"context"
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
				book, o, err := s.store.Overview(ctx, s.quarter, rag.DateOf(s.clock()))
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

func (c *cli) printOverview(b *ppb.Book, o *ppb.Overview, now time.Time) {
	c.say("%s (%s). %s: %s.", b.Plan.Quarter.Label(), b.Plan.Quarter.Months(), wording.Count(len(b.Items), "item"), o.Colours)
	if b.SignOff == nil {
		c.say("%s", o.Way())
	} else {
		c.say("Signed off %s", clean.Line(b.SignOff.Words()))
	}
	if len(o.Kinds[ppb.TextItem].Places)+len(o.Kinds[ppb.GridItem].Places) > 0 {
		c.say("")
	}
	for _, kind := range ppb.Kinds() {
		if text := c.kindText(o.Kinds[kind]); text != "" && len(o.Kinds[ppb.TextItem].Places)+len(o.Kinds[ppb.GridItem].Places) > 0 {
			c.say("%-11s %s", wording.Capital(kind.String())+"s", text)
		}
	}
	c.groups("Objectives", o.Objectives)
	if len(o.Departments) > 1 || len(o.Departments) == 1 && o.Departments[0].Name != "" {
		c.groups("Departments", o.Departments)
	}
	if len(o.Officers) > 0 {
		c.say("\nOfficers")
	}
	for _, p := range o.Officers {
		c.say("  %-24s %s", officerName(b, p.Login), wording.Joined(p.Pace(), p.Chased(now)))
	}
	c.printMovement(b, o.Movement)
	c.say("\nBy the year's end")
	c.say("  Expected  %s", o.Outlooks.Expected)
	c.say("  Now       %s", o.Outlooks.Now)
	for _, i := range o.Outlooks.Differ {
		c.say("  %s: %s", b.Items[i].Key(), b.Unchecked(b.Items[i]).Outlook())
	}
	if len(o.Questions) > 0 {
		c.say("\nQuestions that are open")
	}
	for _, q := range o.Questions {
		c.say("  %s  %s asked on %s, %s", q.Key, b.Officer(q.By).Name, wording.Date(rag.DateOf(q.At)), q.Waits())
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
			name = ppb.NoneNamed
		}
		c.say("  %s: %s", name, g.Says())
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
	}{{ppb.WordNewlyRed, m.NewlyRed}, {ppb.WordRecovered, m.Recovered}} {
		for _, is := range part.list {
			c.say("  %-11s %s  %s", part.what, is.Key, is)
		}
	}
	for _, is := range m.Persistent {
		c.say("  %-11s %s  %s", ppb.WordPersistent, is.Key, is)
	}
	if len(m.NewlyRed)+len(m.Recovered)+len(m.Persistent) == 0 {
		c.say("  %s", ppb.NothingMoved)
	}
}

func officerName(b *ppb.Book, login string) string {
	if login == "" {
		return ppb.NobodyNamed
	}
	return b.Officer(login).Name
}
