package upkeep

import (
	"cmp"
	"slices"

	"ppbtui/internal/ppb"
)

// move has a thing stand before or behind another of its kind.
func move(held *ppb.Book, edit ppb.PlanEdit) (*ppb.PlanFiles, error) {
	f := &ppb.PlanFiles{Plan: held.Plan}
	if edit.Thing == ppb.ObjectiveOfPlan {
		i := slices.IndexFunc(held.Objectives, func(o ppb.Objective) bool { return o.Code == edit.Key })
		if i < 0 {
			return nil, &ppb.NotFoundError{What: "objective", Ref: edit.Key}
		}
		f.Objectives = held.Objectives[i : i+1]
		return placed(held, f, edit)
	}
	if edit.Thing == ppb.SectionOfPlan {
		return moveSection(held, edit)
	}
	it, err := itemOf(held, edit.Key)
	if err != nil {
		return nil, err
	}
	switch it.Kind() {
	case ppb.MeasureItem:
		f.Measures = []ppb.Measure{*it.Measure}
	case ppb.MilestoneItem:
		f.Milestones = []ppb.Milestone{*it.Milestone}
	case ppb.TextItem:
		f.Texts = []ppb.Text{*it.Text}
	case ppb.GridItem:
		f.Grids = []ppb.Grid{*it.Grid}
	}
	return placed(held, f, edit)
}

// moveSection has a section stand before or behind another of what it stands under, or is to stand under from now on.
func moveSection(held *ppb.Book, edit ppb.PlanEdit) (*ppb.PlanFiles, error) {
	f, err := set(held, edit)
	if _, under := edit.Cells["parent"]; err != nil || under && edit.Before+edit.After == "" {
		return f, err
	}
	return placed(held, f, edit)
}

// placed has the one thing of f stand where the act says: all of its kind go with it, which is their order.
func placed(held *ppb.Book, f *ppb.PlanFiles, edit ppb.PlanEdit) (*ppb.PlanFiles, error) {
	var err error
	switch {
	case len(f.Objectives) > 0:
		f.Objectives, err = among(held.Objectives, f.Objectives[0], edit, func(o ppb.Objective) string { return o.Code })
	case len(f.Sections) > 0:
		if err = sameParent(held, f.Sections[0], edit); err == nil {
			f.Sections, err = among(held.Sections, f.Sections[0], edit, func(s ppb.Section) string { return s.Code })
		}
	case len(f.Texts) > 0:
		var all []ppb.Text
		for _, it := range held.Items {
			if it.Text != nil {
				all = append(all, *it.Text)
			}
		}
		if err = sameObjective(held, f.Texts[0].Section, edit); err == nil {
			f.Texts, err = among(all, f.Texts[0], edit, func(t ppb.Text) string { return t.Key })
		}
	case len(f.Grids) > 0:
		var all []ppb.Grid
		for _, it := range held.Items {
			if it.Grid != nil {
				all = append(all, *it.Grid)
			}
		}
		if err = sameObjective(held, f.Grids[0].Section, edit); err == nil {
			f.Grids, err = among(all, f.Grids[0], edit, func(g ppb.Grid) string { return g.Key })
		}
	case held.Plan.ByRef:
		return nil, refused(edit, ppb.Problem{Text: "the report goes by ref, so its ref says where it stands: set the plan's order to kind to place " +
			"it by hand"})
	case len(f.Measures) > 0:
		var all []ppb.Measure
		for _, it := range held.Items {
			if it.Measure != nil {
				all = append(all, *it.Measure)
			}
		}
		if err = sameObjective(held, f.Measures[0].Objective, edit); err == nil {
			f.Measures, err = among(all, f.Measures[0], edit, func(m ppb.Measure) string { return m.Key })
		}
	case len(f.Milestones) > 0:
		var all []ppb.Milestone
		for _, it := range held.Items {
			if it.Milestone != nil {
				all = append(all, *it.Milestone)
			}
		}
		if err = sameObjective(held, f.Milestones[0].Objective, edit); err == nil {
			f.Milestones, err = among(all, f.Milestones[0], edit, func(m ppb.Milestone) string { return m.Key })
		}
	}
	return f, err
}

// sameObjective refuses a place under another objective or section, where it would not be seen.
func sameObjective(held *ppb.Book, objective string, edit ppb.PlanEdit) error {
	at := edit.Before + edit.After
	if it := held.Item(at); it != nil && it.Objective() != objective {
		what := map[bool]string{true: "objective", false: "section"}[it.Rated()]
		return refused(edit, ppb.Problem{Text: at + " stands under " + it.Objective() + " and this under " + objective +
			": the report goes by " + what + ", so set its " + what + " first"})
	}
	return nil
}

// sameParent refuses a place beside a section that stands under another.
func sameParent(held *ppb.Book, s ppb.Section, edit ppb.PlanEdit) error {
	at := edit.Before + edit.After
	if other, ok := ppb.SectionOf(held.Sections, at); ok && other.Parent != s.Parent {
		return refused(edit, ppb.Problem{Field: "parent", Text: at + " stands under " + cmp.Or(other.Parent, "no other") + " and this under " +
			cmp.Or(s.Parent, "no other") + ": set what it belongs to first, or with it"})
	}
	return nil
}

// remove takes a section or an objective out of the plan.
func remove(held *ppb.Book, edit ppb.PlanEdit) (*ppb.PlanFiles, error) {
	if edit.Thing != ppb.SectionOfPlan && edit.Thing != ppb.ObjectiveOfPlan {
		return nil, refused(edit, ppb.Problem{Text: "only a section or an objective is taken out of the plan: an item leaves the report"})
	}
	if _, _, err := theRow(held, edit); err != nil {
		return nil, err
	}
	if why := ppb.Kept(held, edit.Key); why != "" {
		return nil, refused(edit, ppb.Problem{Text: why})
	}
	return &ppb.PlanFiles{Plan: held.Plan, Removed: []string{edit.Key}}, nil
}

// among are all things of a kind with one of them where the act says.
func among[T any](all []T, one T, edit ppb.PlanEdit, key func(T) string) ([]T, error) {
	same := func(k string) func(T) bool { return func(t T) bool { return key(t) == k } }
	if (edit.Before == "") == (edit.After == "") {
		return nil, refused(edit, ppb.Problem{Text: "say before or behind which other it is to stand"})
	}
	if edit.Before+edit.After == key(one) {
		return nil, refused(edit, ppb.Problem{Text: "it cannot stand before or behind itself"})
	}
	all = slices.DeleteFunc(slices.Clone(all), same(key(one)))
	i := slices.IndexFunc(all, same(edit.Before+edit.After))
	if i < 0 {
		return nil, refused(edit, ppb.Problem{Text: edit.Before + edit.After + " is not of its kind: measures stand among measures, sections " +
			"among sections, and so on"})
	}
	if edit.After != "" {
		i++
	}
	return slices.Insert(all, i, one), nil
}
