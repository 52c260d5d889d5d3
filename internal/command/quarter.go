package command

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
)

// quartersSchema names the form of `quarter list --json`.
const quartersSchema = "ppbtui/quarters/1"

// listedQuarter is a quarter in a list. Dates that are not set are "".
type listedQuarter struct {
	Quarter       string `json:"quarter"`
	State         string `json:"state"` // "open" or "signed_off"
	DueOn         string `json:"due_on"`
	ClearanceOn   string `json:"clearance_on"`
	PublicationOn string `json:"publication_on"`
	MeetingOn     string `json:"meeting_on"`
	Items         int    `json:"items"`
	Accepted      int    `json:"accepted"`
	NotDue        int    `json:"not_due"`
	SignedOffBy   string `json:"signed_off_by"` // name; "" while it is open
	SignedOffOn   string `json:"signed_off_on"`
}

func (c *cli) quarterCommand() *cobra.Command {
	return c.family(&cobra.Command{
		Use: "quarter", Short: "List the quarters, open the next one, and set their dates", GroupID: groupAdmin,
		Example: "ppbtui quarter list\nppbtui quarter open 2023-24-Q3 --due 2024-01-15 --dry-run\n" +
			"ppbtui quarter set 2023-24-Q3 --publication 2024-02-05 --meeting 2024-02-12",
	}, c.quarterListCommand(), c.quarterOpenCommand(), c.quarterSetCommand())
}

func (c *cli) quarterListCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use: "list", Short: "Print the quarters that are held, how far each is, and its dates", Args: none,
		RunE: func(cmd *cobra.Command, _ []string) error {
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				held, err := s.store.HeldQuarters(ctx)
				if err != nil {
					return err
				}
				if asJSON {
					return data.WriteJSON(c.data(), quartersOf(held))
				}
				c.printQuarters(held)
				return nil
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func quartersOf(held []ppb.Held) any {
	out := struct {
		Schema   string          `json:"schema"`
		Quarters []listedQuarter `json:"quarters"` // newest first
	}{quartersSchema, []listedQuarter{}}
	for _, h := range held {
		p := h.Plan
		q := listedQuarter{
			Quarter: p.Quarter.String(), State: "open", DueOn: p.DueOn.String(), ClearanceOn: p.ClearanceOn.String(),
			PublicationOn: p.PublicationOn.String(), MeetingOn: p.MeetingOn.String(), Items: h.Items, Accepted: h.Accepted, NotDue: h.NotDue,
		}
		if so := h.SignOff; so != nil {
			q.State, q.SignedOffBy, q.SignedOffOn = "signed_off", clean.Line(so.Name), rag.DateOf(so.At).String()
		}
		out.Quarters = append(out.Quarters, q)
	}
	return out
}

func (c *cli) printQuarters(held []ppb.Held) {
	if len(held) == 0 {
		c.say("No quarter is held yet: import a plan with ppbtui import")
	}
	for _, h := range held {
		c.say("%s  %s", h.Plan.Quarter, heldText(h))
		if dates := datesText(h.Plan.Dates()); dates != "" {
			c.say("  %s", wording.Capital(dates))
		}
	}
}

// heldText is how far a quarter is, in a line.
func heldText(h ppb.Held) string {
	out := fmt.Sprintf("open, %d of %d accepted", h.Accepted, h.Items-h.NotDue)
	if h.SignOff != nil {
		out = fmt.Sprintf("signed off by %s on %s, %d of %d accepted", clean.Line(h.SignOff.Name), wording.Date(rag.DateOf(h.SignOff.At)),
			h.Accepted, h.Items-h.NotDue)
	}
	if h.NotDue > 0 {
		out += fmt.Sprintf(", %d not due", h.NotDue)
	}
	return out
}

// datesText are the dates that are set: "due 15 January 2024, clearance 1 February 2024".
func datesText(d ppb.QuarterDates) string {
	var out []string
	for _, x := range []struct {
		what string
		on   ppb.Date
	}{{"due", d.Due}, {"clearance", d.Clearance}, {"publication", d.Publication}, {"meeting", d.Meeting}} {
		if !x.on.IsZero() {
			out = append(out, x.what+" "+wording.Date(x.on))
		}
	}
	return wording.Joined(out...)
}

// exactlyQuarter is the quarter that a command is called with.
func (c *cli) exactlyQuarter(cmd *cobra.Command, args []string) error {
	if len(args) != 1 {
		return usage(cmd, "%s needs the name of the quarter, such as 2023-24-Q3", cmd.Name())
	}
	if _, err := ppb.ParseQuarter(args[0]); err != nil {
		return usage(cmd, "%s", err)
	}
	if c.quarter != "" && c.quarter != args[0] {
		return usage(cmd, "--quarter names %s and %s %s: leave --quarter out", c.quarter, cmd.Name(), args[0])
	}
	return nil
}

func (c *cli) quarterSetCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "set QUARTER", Short: "Set the dates of a quarter: due, clearance, publication, meeting (lead, administrator)",
		Long: "Sets by when officers submit, by when the report is cleared, when it is published and when members meet on it. A date " +
			"that is not named stays; an empty one (--meeting \"\") is taken out. Publication has to leave five clear days before the meeting: " +
			"it is said where it does not.",
		Example: "ppbtui quarter set 2023-24-Q3 --clearance 2024-01-29 --publication 2024-02-05 --meeting 2024-02-12",
		Args:    c.exactlyQuarter, ValidArgsFunction: c.completeQuarters,
		RunE: func(cmd *cobra.Command, args []string) error {
			q, _ := ppb.ParseQuarter(args[0])
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				d, err := c.datesFlagged(ctx, cmd, s, q)
				if err != nil {
					return err
				}
				plan, err := s.store.SetDates(ctx, s.actor, q, d)
				if err != nil {
					return err
				}
				c.say("%s: %s.", q.Label(), datesText(plan.Dates()))
				if warning := plan.Dates().Warning(); warning != "" {
					c.say("%s", warning)
				}
				return nil
			})
		},
	}
	for _, f := range dateFlags {
		cmd.Flags().String(f.name, "", f.usage)
	}
	return cmd
}

var dateFlags = [...]struct {
	name, usage string
	of          func(*ppb.QuarterDates) *ppb.Date
}{
	{"due", "day by which officers submit", func(d *ppb.QuarterDates) *ppb.Date { return &d.Due }},
	{"clearance", "day by which the report is cleared", func(d *ppb.QuarterDates) *ppb.Date { return &d.Clearance }},
	{"publication", "day on which it is published", func(d *ppb.QuarterDates) *ppb.Date { return &d.Publication }},
	{"meeting", "day on which members meet on it", func(d *ppb.QuarterDates) *ppb.Date { return &d.Meeting }},
}

// datesFlagged are the quarter's dates with those that were named.
func (c *cli) datesFlagged(ctx context.Context, cmd *cobra.Command, s *session, q ppb.Quarter) (d ppb.QuarterDates, err error) {
	held, err := s.store.HeldQuarters(ctx)
	if err != nil {
		return d, err
	}
	for _, h := range held {
		if h.Plan.Quarter == q {
			d = h.Plan.Dates()
		}
	}
	named := false
	for _, f := range dateFlags {
		if !cmd.Flags().Changed(f.name) {
			continue
		}
		named = true
		if *f.of(&d) = (ppb.Date{}); cmd.Flag(f.name).Value.String() == "" {
			continue // there is none any more
		}
		if *f.of(&d), err = dayFlag(cmd, f.name, ppb.Date{}); err != nil {
			return d, err
		}
	}
	if !named {
		return d, usage(cmd, "say which date to set: --due, --clearance, --publication or --meeting")
	}
	return d, nil
}
