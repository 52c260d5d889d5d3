package upkeep

import (
	"fmt"
	"maps"
	"slices"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
)

// tables are the files of the things, by kind. It is read only.
var tables = map[ppb.PlanThing]string{
	ppb.MeasureOfPlan: "measures.csv", ppb.MilestoneOfPlan: "milestones.csv", ppb.PartOfPlan: "parts.csv",
	ppb.ObjectiveOfPlan: "objectives.csv", ppb.WholePlan: "plan.csv",
	ppb.TextOfPlan: "texts.csv", ppb.GridOfPlan: "tables.csv", ppb.SectionOfPlan: "sections.csv",
}

// row reads one row of a thing; of a table of the report with those of its columns and of its rows.
func row(held *ppb.Book, of ppb.PlanThing, cells map[string]string) (*ppb.PlanFiles, error) {
	all := []intake.Table{intake.TableOf(tables[of], cells)}
	if of == ppb.GridOfPlan {
		more, wrong := gridTables(held, cells)
		if wrong != nil {
			return nil, wrong
		}
		all = append(all, more...)
	}
	f, err := intake.ReadTables(all, held)
	if err == nil && len(all) > 1 {
		inTheirOrder(&f.Grids[0], cells[fieldColumns])
	}
	return f, err
}

// set sets columns of a thing that is there.
func set(held *ppb.Book, edit ppb.PlanEdit) (*ppb.PlanFiles, error) {
	of, cells, err := theRow(held, edit)
	if err != nil {
		return nil, err
	}
	fields, _ := ppb.PlanFields(of)
	if cells, err = over(edit, fields, cells); err != nil {
		return nil, err
	}
	f, err := row(held, of, cells)
	if err == nil && of == ppb.WholePlan {
		f.Livery = edit.Livery
	}
	return f, err
}

// theRow is the row that a thing has in its file.
func theRow(held *ppb.Book, edit ppb.PlanEdit) (ppb.PlanThing, map[string]string, error) {
	switch edit.Thing {
	case ppb.WholePlan:
		return edit.Thing, intake.PlanCells(&held.Plan), nil
	case ppb.ObjectiveOfPlan:
		for _, o := range held.Objectives {
			if o.Code == edit.Key {
				return edit.Thing, intake.ObjectiveCells(o), nil
			}
		}
		return 0, nil, &ppb.NotFoundError{What: "objective", Ref: edit.Key}
	case ppb.SectionOfPlan:
		if s, ok := ppb.SectionOf(held.Sections, edit.Key); ok {
			return edit.Thing, intake.SectionCells(s), nil
		}
		return 0, nil, &ppb.NotFoundError{What: "section", Ref: edit.Key}
	}
	it, err := itemOf(held, edit.Key)
	if err != nil {
		return 0, nil, err
	}
	if edit.Thing != ppb.PartOfPlan {
		return kindOf(it), intake.Cells(held, it), nil
	}
	if it.Measure != nil {
		if p, ok := it.Measure.Part(edit.Part); ok {
			cells := intake.PartCells(p)
			cells["ref"] = edit.Key
			return edit.Thing, cells, nil
		}
	}
	return 0, nil, &ppb.NotFoundError{What: "part of " + edit.Key, Ref: edit.Part}
}

// state states a target behind those that are held. Where the period is left out it is the year that the quarter belongs to.
func state(held *ppb.Book, edit ppb.PlanEdit) (*ppb.PlanFiles, error) {
	it, err := itemOf(held, edit.Key)
	if err != nil {
		return nil, err
	}
	if it.Measure == nil {
		return nil, refused(edit, ppb.Problem{Field: "value", Text: "a " + it.Kind().String() + " has no target" + map[bool]string{true: ": set its due date"}[it.Milestone != nil]})
	}
	by := edit.Approval
	cells, err := over(edit, ppb.TargetFields(), map[string]string{
		"ref": edit.Key, "period": it.Measure.TargetPeriod(held.Plan.Quarter).String(),
		"approved_by": by.By, "approved_on": by.On.String(), "reason": by.Reason,
	})
	if err != nil {
		return nil, err
	}
	if by.Error {
		cells["stated"] = string(ppb.StatedError)
	}
	return intake.ReadTables([]intake.Table{intake.TableOf("targets.csv", cells)}, held)
}

// add adds a thing that is not there, behind all others of its kind or where it is to stand.
func add(held *ppb.Book, edit ppb.PlanEdit) (*ppb.PlanFiles, error) {
	fields, whole := ppb.PlanFields(edit.Thing)
	fields = append(whole, fields...)
	empty := map[string]string{}
	for _, f := range fields {
		empty[f.Name] = ""
	}
	cells, err := over(edit, fields, empty)
	if err != nil {
		return nil, err
	}
	name := edit.Cells[whole[0].Name]
	there := false
	switch edit.Thing {
	case ppb.ObjectiveOfPlan:
		there = slices.ContainsFunc(held.Objectives, func(o ppb.Objective) bool { return o.Code == name })
	case ppb.SectionOfPlan:
		_, there = ppb.SectionOf(held.Sections, name)
	case ppb.PartOfPlan:
		it, err := itemOf(held, edit.Key)
		if err != nil {
			return nil, err
		}
		if it.Measure == nil {
			return nil, refused(edit, ppb.Problem{Text: "a " + it.Kind().String() + " has no parts"})
		}
		_, there = it.Measure.Part(name)
		cells["ref"] = edit.Key
	default:
		there = slices.ContainsFunc(held.Items, func(it *ppb.Item) bool { return it.Ref() == name })
	}
	if there && name != "" {
		return nil, refused(edit, ppb.Problem{Field: ppb.Field(whole[0].Name),
			Text: fmt.Sprintf("there is %s already: change that, or bring it back where the report has it no longer", name)})
	}
	f, err := row(held, edit.Thing, cells)
	if err != nil || edit.Before == "" && edit.After == "" {
		return f, err
	}
	return placed(held, f, edit)
}

// retire has an item leave the report, or brings it back.
func retire(held *ppb.Book, edit ppb.PlanEdit) (*ppb.PlanFiles, error) {
	it, err := itemOf(held, edit.Key)
	if err != nil {
		return nil, err
	}
	gone := edit.Retire
	gone.Why = edit.Approval.Reason
	switch {
	case gone.Why == "":
		return nil, refused(edit, ppb.Problem{Field: "reason", Text: "say why"})
	case edit.Act == ppb.PlanRestore && it.Retires.From.IsZero():
		return nil, refused(edit, ppb.Problem{Text: "it is in the report"})
	case edit.Act == ppb.PlanRestore:
		gone = ppb.Retirement{}
	case gone.From.IsZero():
		return nil, refused(edit, ppb.Problem{Field: "retired_from", Text: "say from which quarter on"})
	}
	cells := intake.Cells(held, it)
	maps.Copy(cells, intake.RetiredCells(gone))
	return row(held, kindOf(it), cells)
}
