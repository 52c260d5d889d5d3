package command

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
)

func (c *cli) outturnCommand() *cobra.Command {
	var year, source, part string
	var provisional, none bool
	cmd := &cobra.Command{
		Use: "outturn REF [VALUE]", Short: "State a measure's figure for a whole year, with its source", GroupID: groupEntry,
		Long: "States the final figure of a measure's year, where the quarters do not give it: the outturn of a forecast, an academic year, a " +
			"count of distinct people. It goes before what the quarters give. A final figure takes the place of a provisional one, which the " +
			"report names; of another final figure it is a revision. Items that were sent and read differently now are named.",
		Example: "ppbtui outturn PED02-05 147 --year 2023-24 --source \"Annual return, table 3\"\n" +
			"ppbtui outturn PED01-01/map 800 --year 2023-24 --source \"Early help system\" --provisional\n" +
			"ppbtui outturn PED04-09 --none --year 2023-24 --source \"Department for Education\"",
		Args: needsRef, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			period, err := ppb.ParsePeriod(year)
			if err != nil || period.Q != 0 {
				return usage(cmd, "say with --year which year it is of, such as 2023-24")
			}
			return c.with(cmd, func(ctx context.Context, s *session) error {
				row := ppb.FigureRow{Period: period, Part: part, Source: c.tidied(clean.Typed(source))}
				if provisional {
					row.Flags = ppb.Provisional
				}
				return c.outturn(ctx, cmd, s, unshield(args), row, none)
			})
		},
	}
	f := cmd.Flags()
	f.StringVar(&year, "year", "", "the year, such as 2023-24; of an academic or calendar year the one it begins in")
	f.StringVar(&source, "source", "", "where the figure comes from")
	f.StringVar(&part, "part", "", "code of the part that it is of; REF/PART is the same")
	f.BoolVar(&provisional, "provisional", false, "it is provisional")
	f.BoolVar(&none, "none", false, "there is none, and will be none")
	return cmd
}

func (c *cli) outturn(ctx context.Context, cmd *cobra.Command, s *session, args []string, row ppb.FigureRow, none bool) error {
	names, err := s.store.Names(ctx, s.quarter, args...)
	if err != nil {
		return err
	}
	key, part, value, err := split(names, args)
	if err != nil {
		return err
	}
	if part != "" && row.Part != "" && part != row.Part {
		return usage(cmd, "REF names the part %q and --part %q: give one", part, row.Part)
	}
	if row.Part == "" {
		row.Part = part
	}
	_, it, err := s.store.Item(ctx, s.quarter, key)
	if err != nil {
		return err
	}
	if none == (len(value) > 0) {
		return usage(cmd, "give a value, or say --none")
	}
	if none {
		row.None = ppb.NotAvailable
	} else if it.Measure != nil {
		amount, problem := ppb.ParseAmount(strings.Join(value, " "), it.Box(row.Part))
		if problem != "" {
			return fmt.Errorf("the outturn of %s cannot be read: %s", key, problem)
		}
		row.Amount = amount
	}
	did, err := s.store.Outturn(ctx, s.actor, s.quarter, key, row)
	if err != nil {
		return err
	}
	what := "not available"
	if !none {
		what = strings.Join(value, " ")
	}
	c.say("%s: the outturn of %s is %s (%s).", key, it.Measure.YearName(row.Period.Year), what, did.Row.Source)
	if did.Instead != "" {
		c.say("It takes the place of %s.", did.Instead)
	}
	c.saysReread(did.Reread, false)
	c.saysRemoved(c.removed)
	return nil
}
