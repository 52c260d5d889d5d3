package command

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/ppb"
)

func (c *cli) planSetCommand() *cobra.Command {
	var f planFlags
	var code codeFlags
	var whole bool
	cmd := &cobra.Command{
		Use: "set REF FIELD=VALUE...", Short: "Change fields of an item, a part, an objective, a section or the plan itself",
		Long: "Changes fields of an item of the plan, of a part of a measure (REF/PART), of an objective (--objective CODE), of a section " +
			"(--section CODE) or of the plan itself (--whole-plan). What is not named stays as it is; FIELD= empties a field." +
			fieldsHelp("Fields of a measure:", ppb.MeasureOfPlan) + fieldsHelp("Of a milestone:", ppb.MilestoneOfPlan) +
			fieldsHelp("Of a text or a paragraph:", ppb.TextOfPlan) + fieldsHelp("Of a table:", ppb.GridOfPlan) +
			fieldsHelp("Of a part:", ppb.PartOfPlan) + fieldsHelp("Of an objective:", ppb.ObjectiveOfPlan) +
			fieldsHelp("Of a section:", ppb.SectionOfPlan) + fieldsHelp("Of the plan:", ppb.WholePlan) + liveryHelp +
			"\n\nWhat a new one alone is given (ref, part, code) stays.",
		Example: `ppbtui plan set PED02-05 title="Children who enter care" --reason "As the return words it"
ppbtui plan set PED02-05 tolerance_kind=absolute tolerance=2 --approved-by "The Board" --reason "Low numbers"
ppbtui plan set PED04a due=2024-06-30 --approved-by "The Board" --on 2023-11-02 --reason "Late contractor"
ppbtui plan set --section KEY title="Key developments" numbering=restart
ppbtui plan set --crest crest.svg --crest-alt "A shield with three waves"
ppbtui plan set --template house-style.dotx`,
		ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			ref, cells := fieldWords(unshield(args))
			named := 0
			for _, given := range []bool{len(ref) > 0, code.objective != "", code.section != "", whole || dresses(cmd)} {
				named += index(given)
			}
			switch {
			case named != 1:
				return usage(cmd, "set needs one thing: the ref of an item (or REF/PART), --objective CODE, --section CODE, or --whole-plan")
			case len(cells) == 0 && !dresses(cmd):
				return usage(cmd, "set needs what to change, as FIELD=VALUE: title=\"Children who enter care\"")
			case len(ref) == 0:
				return c.with(cmd, func(ctx context.Context, s *session) error {
					edit := ppb.PlanEdit{Thing: ppb.WholePlan, Cells: cells}
					if code != (codeFlags{}) {
						edit.Thing, edit.Key = code.named()
					}
					if err := c.livery(cmd, &edit); err != nil {
						return err
					}
					return c.edited(ctx, cmd, s, edit, &f)
				})
			}
			return c.withPlan(cmd, ref, func(ctx context.Context, s *session, _ *ppb.Book, key, part string) error {
				edit := ppb.PlanEdit{Key: key, Cells: cells}
				if part != "" {
					edit.Thing, edit.Part = ppb.PartOfPlan, part
				}
				return c.edited(ctx, cmd, s, edit, &f)
			})
		},
	}
	code.flags(cmd, "change")
	cmd.Flags().BoolVar(&whole, "whole-plan", false, "change the plan itself")
	liveryFlags(cmd)
	cmd.Flags().BoolVar(&f.mistake, "error", false, "a due date that was stated wrongly is put right")
	f.whoFlags(cmd)
	return cmd
}

func (c *cli) planTargetCommand() *cobra.Command {
	var f planFlags
	var period, part, standing string
	cmd := &cobra.Command{
		Use: "target REF VALUE", Short: "State a target of a measure, or confirm the one that is stated",
		Long: "States a target of a measure, or of one of its parts (REF/PART). The targets stated before stay: the last one holds. " +
			"The same value with --approved-by confirms a target that was carried or that nobody has approved yet.\n\n" +
			"VALUE is " + ppb.AimWays + ". It is printed as it is typed here.",
		Example: `ppbtui plan target PED02-05 60 --approved-by "Executive Board" --on 2023-11-02 --reason "Demand fell"
ppbtui plan target PED02-08 "reduce by 5 from 30" --period 2024-25 --standing local
ppbtui plan target PED01-01/map 400 --error --approved-by "The Board" --on 2023-11-02 --reason "A slip"`,
		Args: needsRef, ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			return c.with(cmd, func(ctx context.Context, s *session) error {
				held, err := s.store.Held(ctx, s.quarter)
				if err != nil {
					return err
				}
				key, named, value, err := split(held.Names(), unshield(args))
				switch {
				case err != nil:
					return err
				case len(value) == 0:
					return usage(cmd, "target needs a value behind the ref: %s", ppb.AimWays)
				case part != "" && named != "":
					return usage(cmd, "the part is named twice: leave --part out")
				}
				cells, problem := ppb.ParseAim(strings.Join(value, " "))
				if problem != "" {
					return usage(cmd, "%s", problem)
				}
				for column, text := range map[string]string{"period": period, "part": part + named, "standing": standing} {
					if text != "" {
						cells[column] = text
					}
				}
				return c.edited(ctx, cmd, s, ppb.PlanEdit{Act: ppb.PlanState, Key: key, Cells: cells}, &f)
			})
		},
	}
	cmd.Flags().StringVar(&period, "period", "", "year or quarter that it is for: 2023-24 or 2023-24-Q2 (default the year of the quarter's figures)")
	cmd.Flags().StringVar(&part, "part", "", "code of the part that it is for")
	cmd.Flags().StringVar(&standing, "standing", "", "where it comes from: "+strings.Join(ppb.Standings(), ", "))
	cmd.Flags().BoolVar(&f.mistake, "error", false, "put right a target that was stated wrongly")
	f.whoFlags(cmd)
	return cmd
}

// codeFlags name an objective or a section by its code.
type codeFlags struct{ objective, section string }

func (f *codeFlags) flags(cmd *cobra.Command, does string) {
	cmd.Flags().StringVar(&f.objective, "objective", "", does+" the objective with this code")
	cmd.Flags().StringVar(&f.section, "section", "", does+" the section with this code")
}

// named is what is named by a code.
func (f *codeFlags) named() (ppb.PlanThing, string) {
	if f.section != "" {
		return ppb.SectionOfPlan, f.section
	}
	return ppb.ObjectiveOfPlan, f.objective
}

// things are what can be added, by the word for it.
func things() map[string]ppb.PlanThing {
	return map[string]ppb.PlanThing{
		"measure": ppb.MeasureOfPlan, "milestone": ppb.MilestoneOfPlan, "part": ppb.PartOfPlan, "objective": ppb.ObjectiveOfPlan,
		"text": ppb.TextOfPlan, "table": ppb.GridOfPlan, "section": ppb.SectionOfPlan,
	}
}

func (c *cli) planAddCommand() *cobra.Command {
	var f planFlags
	var before, after string
	cmd := &cobra.Command{
		Use: "add measure|milestone|objective|part|text|table|section FIELD=VALUE...", Short: "Add an item, an objective, a section, or a part of a measure",
		Long: "Adds a thing to the plan, behind all others of its kind or where --before or --after says. A part needs the ref of its measure: " +
			"add part REF part=CODE. The fields are those of `ppbtui plan set`, with the ref, or the code, that it is to have. A measure needs " +
			"ref, objective, title, polarity, basis and unit; a milestone ref, objective and title; a section code, kind and title; a text, " +
			"which is a paragraph too, ref and section; a table ref, section, title and columns. Its officers are assigned, and its target " +
			"stated, by commands of their own.",
		Example: `ppbtui plan add measure ref="PED02 20" objective=PED02 title=Visits polarity=higher basis=quarter unit=count
ppbtui plan add milestone ref=PED02x objective=PED02 title="Open the hub" due=2024-03-31
ppbtui plan add part PED02-05 part=boys label=Boys unit=count --approved-by "The Board" --reason "Members asked"
ppbtui plan add section code=ISSUES kind=paragraphs title="Emerging issues" --after KEY
ppbtui plan add text ref=EI01 section=ISSUES title="A new duty"
ppbtui plan add table ref=TRANS section=FIN title=Transport columns="count users Users; money cost Cost" rows="line bus Bus; total all Total"`,
		RunE: func(cmd *cobra.Command, args []string) error {
			words, cells := fieldWords(unshield(args))
			thing, known := ppb.ItemOfPlan, false
			if len(words) > 0 {
				thing, known = things()[words[0]]
			}
			switch {
			case !known:
				return usage(cmd, "add needs what to add: measure, milestone, objective, part, text, table or section")
			case len(cells) == 0:
				return usage(cmd, "add needs what it is, as FIELD=VALUE: ref=PED02x title=\"Open the hub\"")
			case (thing == ppb.PartOfPlan) != (len(words) > 1):
				return usage(cmd, "add part needs the ref of its measure, and nothing else is added to one: write the ref of a new item as ref=PED02x")
			}
			return c.with(cmd, func(ctx context.Context, s *session) error {
				held, err := s.store.Held(ctx, s.quarter)
				if err != nil {
					return err
				}
				edit := ppb.PlanEdit{Act: ppb.PlanAdd, Thing: thing, Cells: cells}
				if thing == ppb.PartOfPlan {
					if edit.Key, err = find(held.Names(), words[1:]...); err != nil {
						return err
					}
				}
				if edit.Before, edit.After, err = places(cmd, held, thing, before, after); err != nil {
					return err
				}
				return c.edited(ctx, cmd, s, edit, &f)
			})
		},
	}
	cmd.Flags().StringVar(&before, "before", "", "ref, or code of an objective or a section, before which it is to stand")
	cmd.Flags().StringVar(&after, "after", "", "ref, or code of an objective or a section, behind which it is to stand")
	f.whoFlags(cmd)
	return cmd
}

// places are the keys of what a thing is to stand before or behind.
func places(cmd *cobra.Command, held *ppb.Book, thing ppb.PlanThing, before, after string) (_, _ string, err error) {
	switch {
	case before != "" && after != "":
		return "", "", usage(cmd, "say --before or --after, and not both")
	case thing == ppb.PartOfPlan && before+after != "":
		return "", "", usage(cmd, "a part stands behind the other parts of its measure: leave --before and --after out")
	case thing == ppb.ObjectiveOfPlan || thing == ppb.SectionOfPlan:
		return before, after, nil
	}
	for _, at := range []*string{&before, &after} {
		if *at != "" && err == nil {
			*at, err = find(held.Names(), *at)
		}
	}
	return before, after, err
}
