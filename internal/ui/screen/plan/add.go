package plan

import (
	"context"
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/screen/plan/change"
	"ppbtui/internal/ui/theme"
)

// addItem adds an item: under the objective or in the section of the selected row, behind the selected item where that is of its
// kind.
func (l *List) addItem(thing ppb.PlanThing) change.Subject {
	what := map[ppb.PlanThing]string{
		ppb.MeasureOfPlan: "a measure", ppb.MilestoneOfPlan: "a milestone", ppb.TextOfPlan: "a text or a paragraph", ppb.GridOfPlan: "a table",
	}[thing]
	s := change.Subject{
		Title: "Add " + what, Asks: "It stands in the report from this quarter on. Who is responsible for it is said afterwards.",
		Edit: ppb.PlanEdit{Act: ppb.PlanAdd, Thing: thing}, Whole: true,
	}
	if thing == ppb.MilestoneOfPlan {
		s.Fill = l.dueTyped
	}
	column := map[bool]string{true: "objective", false: "section"}[thing == ppb.MeasureOfPlan || thing == ppb.MilestoneOfPlan]
	under := ""
	if r, ok := l.selected(); ok && r.gone == nil {
		switch {
		case r.item == nil && (r.objective != nil) == (column == "objective"):
			under = r.code()
		case r.item != nil && r.item.Rated() == (column == "objective"):
			under = r.item.Objective()
			if thingOf(r.item) == thing {
				s.Edit.After = r.item.Key()
			}
		}
	}
	s.Fields = preset(l.held(thing, "", ""), column, under)
	return s
}

// addSection adds a section: behind the selected one, or the one in which the selected item stands, and under the same.
func (l *List) addSection() change.Subject {
	s := change.Subject{
		Title: "Add a section", Asks: "Texts and tables stand in it, and sections under it. It is printed where it stands, written or not.", Whole: true,
		Edit: ppb.PlanEdit{Act: ppb.PlanAdd, Thing: ppb.SectionOfPlan}, Fields: l.held(ppb.SectionOfPlan, "", ""), Shows: showsSection,
	}
	r, ok := l.selected()
	if !ok || r.gone != nil {
		return s
	}
	code := r.code()
	if r.item != nil {
		code = r.item.Objective()
	}
	if beside, is := ppb.SectionOf(l.book.Sections, code); is {
		s.Edit.After = beside.Code
		s.Fields = preset(s.Fields, "parent", beside.Parent)
		s.Fill = l.placedWith(beside)
	}
	return s
}

// placedWith has a new section stand behind the one it was begun at only where it is to stand under the same.
func (l *List) placedWith(beside ppb.Section) func(e *ppb.PlanEdit, held, typed func(string) string) *ppb.Problem {
	return func(e *ppb.PlanEdit, _, typed func(string) string) *ppb.Problem {
		if e.After = beside.Code; typed("parent") != beside.Parent {
			e.After = ""
		}
		return nil
	}
}

// addObjective adds an objective, behind the selected one.
func (l *List) addObjective() change.Subject {
	s := change.Subject{
		Title: "Add an objective", Asks: "Measures and milestones stand under it, and objectives below it.", Whole: true,
		Edit: ppb.PlanEdit{Act: ppb.PlanAdd, Thing: ppb.ObjectiveOfPlan}, Fields: l.held(ppb.ObjectiveOfPlan, "", ""),
	}
	if r, ok := l.selected(); ok && r.objective != nil {
		s.Edit.After = r.objective.Code
		s.Fields = preset(s.Fields, "parent", r.objective.Parent)
	}
	return s
}

// addPart adds a part to a measure.
func (d *desk) addPart(it *ppb.Item) change.Subject {
	return change.Subject{
		Title:  "Add a part to " + theme.Neutral(it.Ref()),
		Asks:   theme.Neutral(it.Called()) + ". Each part has a box of its own in the entry.",
		Edit:   ppb.PlanEdit{Act: ppb.PlanAdd, Thing: ppb.PartOfPlan, Key: it.Key()},
		Fields: d.held(ppb.PartOfPlan, it.Key(), ""), Whole: true,
	}
}

// keyAdded is the key of the row that an edit has added; empty where it added none.
func keyAdded(e ppb.PlanEdit) string {
	switch {
	case e.Act != ppb.PlanAdd || e.Thing == ppb.PartOfPlan:
		return ""
	case e.Thing == ppb.ObjectiveOfPlan:
		return (row{objective: &ppb.Objective{Code: e.Cells["code"]}}).key()
	case e.Thing == ppb.SectionOfPlan:
		return (row{section: &ppb.Section{Code: e.Cells["code"]}}).key()
	}
	return e.Cells["ref"]
}

// preset fills a column at the beginning.
func preset(read reads, column, text string) reads {
	return func(ctx context.Context) ([]ppb.PlanField, error) {
		all, err := read(ctx)
		all = slices.Clone(all)
		for i := range all {
			if all[i].Name == column && text != "" {
				all[i].Text = text
			}
		}
		return all, err
	}
}
