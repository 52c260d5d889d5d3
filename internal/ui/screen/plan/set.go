package plan

import (
	"context"
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/screen/plan/change"
	"ppbtui/internal/ui/theme"
)

// setItem changes what the plan says of an item. Its target and its due date are statements, and have
// forms of their own.
func (d *desk) setItem(it *ppb.Item) change.Subject {
	return change.Subject{
		Title:  "Change " + theme.Neutral(it.Ref()),
		Asks:   theme.Neutral(it.Called()),
		Edit:   ppb.PlanEdit{Act: ppb.PlanSet, Thing: thingOf(it), Key: it.Key()},
		Fields: without(d.held(thingOf(it), it.Key(), ""), "due"),
	}
}

// setDue states anew when a milestone is due.
func (d *desk) setDue(it *ppb.Item) change.Subject {
	return change.Subject{
		Title:  "New due date of " + theme.Neutral(it.Ref()),
		Asks:   theme.Neutral(it.Called()) + ". " + dueLong(it.Milestone) + ". The earlier date is kept, and the report lists the change.",
		Edit:   ppb.PlanEdit{Act: ppb.PlanSet, Thing: ppb.MilestoneOfPlan, Key: it.Key()},
		Fields: only(d.held(ppb.MilestoneOfPlan, it.Key(), ""), "due"), Fill: d.dueTyped, Approved: true, Statement: true,
	}
}

// dueTyped reads a due date as days are typed everywhere: 31/3/2024, 31 Mar, or +45 from the quarter's end.
func (d *desk) dueTyped(e *ppb.PlanEdit, _, typed func(string) string) *ppb.Problem {
	end := d.env.Quarter.End()
	day, problem := ppb.ParseDay(typed("due"), end, end)
	if problem != "" {
		return &ppb.Problem{Field: "due", Text: problem}
	}
	if _, set := e.Cells["due"]; set {
		e.Cells["due"] = day.String()
	}
	return nil
}

// setPart changes a part of a measure.
func (d *desk) setPart(it *ppb.Item, code string) change.Subject {
	return change.Subject{
		Title:  "Change part " + theme.Neutral(code) + " of " + theme.Neutral(it.Ref()),
		Asks:   theme.Neutral(it.Called()),
		Edit:   ppb.PlanEdit{Act: ppb.PlanSet, Thing: ppb.PartOfPlan, Key: it.Key(), Part: code},
		Fields: without(d.held(ppb.PartOfPlan, it.Key(), code), "part"),
	}
}

// setObjective changes an objective.
func (d *desk) setObjective(o *ppb.Objective) change.Subject {
	return change.Subject{
		Title:  "Change objective " + theme.Neutral(o.Code),
		Asks:   theme.Neutral(o.Code + "  " + o.Title),
		Edit:   ppb.PlanEdit{Act: ppb.PlanSet, Thing: ppb.ObjectiveOfPlan, Key: o.Code},
		Fields: d.held(ppb.ObjectiveOfPlan, o.Code, ""),
	}
}

// setSection changes a section.
func (d *desk) setSection(s *ppb.Section) change.Subject {
	return change.Subject{
		Title:  "Change section " + theme.Neutral(s.Code),
		Asks:   theme.Neutral(s.Code + "  " + s.Title),
		Edit:   ppb.PlanEdit{Act: ppb.PlanSet, Thing: ppb.SectionOfPlan, Key: s.Code},
		Fields: d.held(ppb.SectionOfPlan, s.Code, ""), Shows: showsSection, Fill: aboutNothing,
	}
}

// showsSection reports whether a section of the kind that is chosen has this box.
func showsSection(name string, value func(string) string) bool {
	return name != "about" || ppb.SectionKind(value("kind")).HasAbout()
}

// aboutNothing empties what a section was about that becomes one of a kind that is about nothing.
func aboutNothing(e *ppb.PlanEdit, held, typed func(string) string) *ppb.Problem {
	if held("about") != "" && !ppb.SectionKind(typed("kind")).HasAbout() {
		e.Cells["about"] = ""
	}
	return nil
}

// setPlan changes the rules of the whole plan.
func (d *desk) setPlan() change.Subject {
	return change.Subject{
		Title:  "Change the plan",
		Asks:   "What holds for the whole plan: every measure that states nothing of its own follows it.",
		Edit:   ppb.PlanEdit{Act: ppb.PlanSet, Thing: ppb.WholePlan},
		Fields: d.held(ppb.WholePlan, "", ""),
	}
}

// reads reads the boxes of a form.
type reads = func(context.Context) ([]ppb.PlanField, error)

// without leaves a column out, only leaves out all others.
func without(read reads, column string) reads {
	return filtered(read, func(f ppb.PlanField) bool { return f.Name != column })
}

func only(read reads, column string) reads {
	return filtered(read, func(f ppb.PlanField) bool { return f.Name == column })
}

func filtered(read reads, keep func(ppb.PlanField) bool) reads {
	return func(ctx context.Context) ([]ppb.PlanField, error) {
		all, err := read(ctx)
		all = slices.DeleteFunc(slices.Clone(all), func(f ppb.PlanField) bool { return !keep(f) })
		return all, err
	}
}
