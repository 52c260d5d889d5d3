package command

import (
	"cmp"
	"context"
	"strings"

	"github.com/spf13/cobra"

	"ppbtui/internal/clean"
	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/data"
)

// planItem is all of the plan for one item, as `plan show --json` prints it. Columns are named as in the files of an import.
type planItem struct {
	Quarter    string              `json:"quarter"`
	Key        string              `json:"key"`
	Kind       string              `json:"kind"` // measure, milestone, text, table
	Department string              `json:"department"`
	Place      int                 `json:"place"` // among the items of its kind under its objective, from 1
	Of         int                 `json:"of"`
	Fields     map[string]string   `json:"fields"`
	Parts      []map[string]string `json:"parts"`
	Targets    []planTarget        `json:"targets"`
	DueDates   []map[string]string `json:"due_dates"`
	Officers   []planOfficer       `json:"officers"`
}

type planTarget struct {
	Fields        map[string]string `json:"fields"`
	Aim           string            `json:"aim"`
	Holds         bool              `json:"holds"` // of those for its part and period the last
	ToBeConfirmed bool              `json:"to_be_confirmed"`
}

type planOfficer struct {
	Login string `json:"login"`
	Name  string `json:"name"`
	Role  string `json:"role"`
	For   string `json:"for"`
}

func (c *cli) planShowCommand() *cobra.Command {
	var asJSON, sections, whole bool
	cmd := &cobra.Command{
		Use: "show REF", Short: "Print all that the plan says of an item, the sections of the report, or the plan's own fields",
		Example:           "ppbtui plan show PED02-05\nppbtui plan show --sections\nppbtui plan show --whole-plan",
		ValidArgsFunction: c.completeRefs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if n := len(args) + index(sections) + index(whole); n > 1 {
				return usage(cmd, "say one of them: a ref, --sections or --whole-plan")
			}
			if sections {
				return c.showSections(cmd, asJSON)
			}
			if whole {
				return c.showWhole(cmd, asJSON)
			}
			if err := needsRef(cmd, args); err != nil {
				return err
			}
			return c.withPlan(cmd, args, func(_ context.Context, s *session, held *ppb.Book, key, _ string) error {
				if err := ppb.Permit(s.actor, ppb.ActRead, nil); err != nil {
					return err
				}
				it := planItemOf(held, held.Item(key))
				if asJSON {
					return data.WriteJSON(c.data(), it)
				}
				c.showPlan(held, held.Item(key), it)
				return nil
			})
		},
	}
	cmd.Flags().BoolVar(&sections, "sections", false, "list the sections of the report, and what stands in each")
	cmd.Flags().BoolVar(&whole, "whole-plan", false, "print what holds for the whole plan, and how the report looks")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func planItemOf(held *ppb.Book, it *ppb.Item) planItem {
	out := planItem{
		Quarter: held.Plan.Quarter.String(), Key: it.Key(), Kind: it.Kind().String(), Department: it.Department, Fields: intake.Cells(held, it),
		Parts: []map[string]string{}, Targets: []planTarget{}, DueDates: []map[string]string{}, Officers: []planOfficer{},
	}
	for _, other := range held.Items {
		if other.Kind() != it.Kind() || other.Objective() != it.Objective() {
			continue
		}
		if out.Of++; other == it {
			out.Place = out.Of
		}
	}
	for _, login := range it.Officers {
		o := planOfficer{Login: login, Name: held.Officer(login).Name, Role: ppb.Responsible}
		for _, h := range it.Helping {
			if h.Login == login {
				o.Role, o.For = ppb.Contributor, h.For
			}
		}
		out.Officers = append(out.Officers, o)
	}
	if it.Milestone != nil {
		for _, d := range it.Milestone.Dues {
			out.DueDates = append(out.DueDates, intake.DueCells(d))
		}
	}
	if it.Measure == nil {
		return out
	}
	for _, p := range it.Measure.Parts {
		out.Parts = append(out.Parts, intake.PartCells(p))
	}
	targets := it.Measure.Targets
	for i := range targets {
		t := &targets[i]
		last := i == len(targets)-1 || targets[i+1].Part != t.Part || targets[i+1].Period != t.Period
		out.Targets = append(out.Targets, planTarget{intake.TargetCells(*t), t.Aim(), last, last && t.ToBeConfirmed()})
	}
	return out
}

// showPlan prints an item of the plan, what is empty left out.
func (c *cli) showPlan(held *ppb.Book, it *ppb.Item, p planItem) {
	c.say("%s", ppb.Called(p.Key, clean.Line(held.TitleOf(it))))
	c.say("The plan of %s.\n", held.Plan.Quarter.Label())
	under := "Objective"
	if !it.Rated() {
		under = "Section"
	}
	facts := [][2]string{{under, objectiveText(held, it.Objective())}, {"Department", p.Department}}
	facts = append(facts, [2]string{"Place", wording.Number(p.Place) + " of " + wording.Count(p.Of, p.Kind) + " under it"})
	kinds := [...]ppb.PlanThing{ppb.MeasureOfPlan, ppb.MilestoneOfPlan, ppb.TextOfPlan, ppb.GridOfPlan}
	fields, _ := ppb.PlanFields(kinds[it.Kind()])
	for _, f := range fields {
		switch {
		case f.Name == "objective" || f.Name == "section" || f.Name == "title":
		case f.List:
			for line := range strings.SplitSeq(p.Fields[f.Name], "\n") {
				facts = append(facts, [2]string{f.Label, line})
			}
		default:
			facts = append(facts, [2]string{f.Label, p.Fields[f.Name]})
		}
	}
	if !it.Retires.From.IsZero() {
		facts = append(facts, [2]string{"Left", strings.ReplaceAll(it.Retires.How, "_", " ") + " from " + it.Retires.From.String() + ": " + it.Retires.Why})
	}
	for _, part := range p.Parts {
		facts = append(facts, [2]string{"Part", wording.Joined(part["part"], part["label"], part["unit"], "rated "+part["rated"])})
	}
	c.planFacts(facts)
	c.planFacts(c.statements(held, it, p))
	if len(p.Officers) == 0 {
		c.planFacts([][2]string{{"Officers", "nobody is named"}})
	}
	for _, o := range p.Officers {
		text := o.Name + " (" + o.Login + "), " + o.Role
		if o.For != "" {
			text += " for " + held.Officer(o.For).Name
		}
		c.planFacts([][2]string{{"Officer", text}})
	}
}

// statements are each statement of each target, or of the due date, with who stands for it.
func (c *cli) statements(held *ppb.Book, it *ppb.Item, p planItem) (out [][2]string) {
	for i, t := range p.Targets {
		target := it.Measure.Targets[i]
		by := ppb.Approval{By: target.ApprovedBy, On: target.ApprovedOn, Reason: target.Reason, Error: target.Stated == ppb.StatedError}
		text := wording.Joined(target.Period.Label(), target.Part) + ": " + wording.Joined(t.Aim, target.Standing, by.Words())
		switch {
		case t.ToBeConfirmed && target.Stated == ppb.StatedCarried:
			text += ", carried over, to be confirmed"
		case t.ToBeConfirmed:
			text += ", to be confirmed"
		case !t.Holds:
			text += " (until it was stated anew)"
		}
		out = append(out, [2]string{"Target", text})
	}
	for i := range p.DueDates {
		d := it.Milestone.Dues[i]
		by := ppb.Approval{By: d.ApprovedBy, On: d.ApprovedOn, Reason: d.Reason, Error: d.Stated == ppb.StatedError}
		out = append(out, [2]string{"Stated due", wording.Joined(cmp.Or(d.Due.String(), "none"), by.Words())})
	}
	return out
}

// planFacts prints names, which are longer here, and what they are.
func (c *cli) planFacts(lines [][2]string) {
	for _, l := range lines {
		if l[1] != "" {
			c.say("%-18s%s", l[0]+" ", clean.Line(l[1]))
		}
	}
}
