package upkeep

import (
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
	it, err := itemOf(held, edit.Key)
	if err != nil {
		return nil, err
	}
	if it.Measure != nil {
		f.Measures = []ppb.Measure{*it.Measure}
	} else {
		f.Milestones = []ppb.Milestone{*it.Milestone}
	}
	return placed(held, f, edit)
}

// placed has the one thing of f stand where the act says: all of its kind go with it, which is their order.
func placed(held *ppb.Book, f *ppb.PlanFiles, edit ppb.PlanEdit) (*ppb.PlanFiles, error) {
	var err error
	switch {
	case len(f.Objectives) > 0:
		f.Objectives, err = among(held.Objectives, f.Objectives[0], edit, func(o ppb.Objective) string { return o.Code })
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

// sameObjective refuses a place under another objective, where it would not be seen.
func sameObjective(held *ppb.Book, objective string, edit ppb.PlanEdit) error {
	at := edit.Before + edit.After
	if it := held.Item(at); it != nil && it.Objective() != objective {
		return refused(edit, ppb.Problem{Text: at + " stands under " + it.Objective() + " and this under " + objective +
			": the report goes by objective, so set its objective first"})
	}
	return nil
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
		return nil, refused(edit, ppb.Problem{Text: edit.Before + edit.After + " is not of its kind: measures stand among measures, milestones " +
			"among milestones, objectives among objectives"})
	}
	if edit.After != "" {
		i++
	}
	return slices.Insert(all, i, one), nil
}
