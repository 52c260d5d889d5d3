package command

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/report/data"
)

// openingSchema names the form of `quarter open --json`.
const openingSchema = "ppbtui/opening/1"

// opening is what opening a quarter did, or would do. Its JSON names are stable.
type opening struct {
	Schema      string       `json:"schema"`
	Quarter     string       `json:"quarter"`
	From        string       `json:"from"`
	DueOn       string       `json:"due_on"`
	Written     bool         `json:"written"`     // false for a dry run
	Provisional bool         `json:"provisional"` // the quarter before is not signed off
	Measures    int          `json:"measures"`
	Milestones  int          `json:"milestones"`
	Texts       int          `json:"texts"`
	Tables      int          `json:"tables"`
	Gone        []data.Gone  `json:"gone"`
	Points      []data.Point `json:"points"`
	Unanswered  int          `json:"unanswered"`
}

const openLong = "Opens the quarter that follows the newest one, in one step. Carried from it are council, rules, objectives, measures and " +
	"milestones with their words, parts, targets, due dates and officers; values, commentary, judgements and flags are not. Where a new " +
	"year begins its targets are copied, to be confirmed.\n\nWhat somebody has to know of is listed: milestones that are complete or past their due " +
	"date, items without an officer, targets of the new year, outturns that are asked for, and what is not due. --close says that a " +
	"milestone ends, --carry that it goes on. What nobody answers does not keep the quarter from being opened, and stands in its report; " +
	"--strict refuses instead. The quarter before need not be signed off: what is compared with it is provisional until it is."

func (c *cli) quarterOpenCommand() *cobra.Command {
	var ends, goesOn []string
	var strict, dry, asJSON bool
	cmd := &cobra.Command{
		Use: "open QUARTER", Short: "Open the next quarter (lead, administrator)", Long: openLong,
		Example: "ppbtui quarter open 2023-24-Q3 --due 2024-01-15 --dry-run\n" +
			"ppbtui quarter open 2023-24-Q3 --due 2024-01-15 --close PED04a=achieved --close PED04b=not-achieved",
		Args: c.exactlyQuarter,
		RunE: func(cmd *cobra.Command, args []string) error {
			q, _ := ppb.ParseQuarter(args[0])
			due, err := dayFlag(cmd, "due", ppb.Date{})
			if err != nil {
				return err
			}
			return c.withPerson(cmd, func(ctx context.Context, s *session) error {
				answers, err := c.answers(ctx, cmd, s, ends, goesOn)
				if err != nil {
					return err
				}
				o, err := s.store.OpenQuarter(ctx, s.actor, ppb.OpenAsk{Quarter: q, DueOn: due, Answers: answers, Strict: strict}, dry)
				if err != nil {
					return err
				}
				if asJSON {
					return data.WriteJSON(c.data(), openingOf(o, !dry))
				}
				c.printOpening(o, dry)
				return nil
			})
		},
	}
	f := cmd.Flags()
	f.String("due", "", "day by which officers submit")
	f.StringArrayVar(&ends, "close", nil, "end a milestone, as REF=achieved or REF=not-achieved")
	f.StringArrayVar(&goesOn, "carry", nil, "have a milestone REF go on that is complete or past its due date")
	f.BoolVar(&strict, "strict", false, "refuse while a point is unanswered")
	f.BoolVar(&dry, "dry-run", false, "say what it would do, and write nothing")
	f.BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// answers are those that the flags give, by the keys of the newest quarter's milestones.
func (c *cli) answers(ctx context.Context, cmd *cobra.Command, s *session, ends, goesOn []string) (map[string]string, error) {
	out := map[string]string{}
	answer := func(ref, how string) error {
		newest, err := s.store.Current(ctx)
		if err != nil {
			return err
		}
		names, err := s.store.Names(ctx, newest, ref)
		if err != nil {
			return err
		}
		key, err := find(names, ref)
		if err != nil {
			return err
		}
		if out[key] != "" && out[key] != how {
			return usage(cmd, "%s has two answers: give one", key)
		}
		out[key] = how
		return nil
	}
	for _, end := range ends {
		ref, how, ok := cutLast(end, "=")
		how = strings.ReplaceAll(how, "-", "_")
		if !ok || how != ppb.ClosedAchieved && how != ppb.ClosedNotAchieved {
			return nil, usage(cmd, "write --close as REF=achieved or REF=not-achieved")
		}
		if err := answer(ref, how); err != nil {
			return nil, err
		}
	}
	for _, ref := range goesOn {
		if err := answer(ref, ppb.CarriedOn); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func cutLast(s, sep string) (before, after string, ok bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

func openingOf(o *ppb.Opening, written bool) opening {
	out := opening{
		Schema: openingSchema, Quarter: o.Book.Plan.Quarter.String(), From: o.From.String(), DueOn: o.Book.Plan.DueOn.String(),
		Written: written, Provisional: !o.Signed, Gone: []data.Gone{}, Points: []data.Point{}, Unanswered: len(o.Unanswered()),
	}
	n := ppb.KindsOf(o.Book)
	out.Measures, out.Milestones = n[ppb.MeasureItem].Total(), n[ppb.MilestoneItem].Total()
	out.Texts, out.Tables = n[ppb.TextItem].Total(), n[ppb.GridItem].Total()
	for _, g := range o.Book.Gone {
		out.Gone = append(out.Gone, data.GoneOf(g))
	}
	for _, p := range o.Points {
		out.Points = append(out.Points, data.PointOf(p))
	}
	return out
}

// printOpening says what opening a quarter did, or would do.
func (c *cli) printOpening(o *ppb.Opening, dry bool) {
	verb := [2]string{"is open", "would be opened"}[index(dry)]
	c.say("%s %s: %s.", o.Book.Plan.Quarter.Label(), verb, o.Words())
	if !o.Signed {
		c.say("%s is not signed off: what is compared with it is provisional until it is.", o.From.Label())
	}
	for i, g := range o.Book.Gone {
		if i == 0 {
			c.say("\nNo longer reported")
		}
		c.say("  %s: %s", g.Key, strings.ReplaceAll(g.How, "_", " "))
	}
	var last ppb.PointKind
	for _, p := range o.Points {
		if p.Kind != last {
			c.say("\n%s", p.Kind.Title())
			last = p.Kind
		}
		c.say("  %s: %s", p.Key, clean.Line(p.Says))
	}
	switch n := len(o.Unanswered()); {
	case dry:
		c.say("\nNothing was written.")
	case n > 0:
		c.say("\nWhat is unanswered stands in the report until it is answered.")
	}
}
