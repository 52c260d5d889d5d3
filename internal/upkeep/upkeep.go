// Package upkeep reads and changes the plan of a quarter, thing by thing, as a page or a command does.
//
// A change is an import of small files: the thing is written as the row that it has in the files of an export, the cells
// that are set take the place of those there, and intake's reader and the store's importer do the rest. So what a cell may
// hold, which change needs an approver, and what is read anew are decided in one place for files, screen and commands alike.
package upkeep

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/intake"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/store"
)

// Desk is a store with the upkeep of its plans.
type Desk struct{ *store.Store }

// NewFields are the columns that a new thing is given, empty: its ref or code, which stays, and those that can be set later.
func (d Desk) NewFields(ctx context.Context, q ppb.Quarter, of ppb.PlanThing) ([]ppb.PlanField, error) {
	held, err := d.Held(ctx, q)
	if err != nil {
		return nil, err
	}
	_, whole := ppb.PlanFields(of)
	return append(whole, filled(held, of, nil, nil)...), nil
}

// filled are a thing's fields with what they hold, and with what they can hold as far as that is of this plan.
func filled(held *ppb.Book, of ppb.PlanThing, it *ppb.Item, cells map[string]string) []ppb.PlanField {
	fields, _ := ppb.PlanFields(of)
	for i := range fields {
		f := &fields[i]
		f.Text = cells[f.Name]
		switch {
		case f.Name == "objective":
			for _, o := range held.Objectives {
				f.Choices = append(f.Choices, o.Code)
			}
		case f.Name == "section":
			for _, s := range ppb.Nested(held.Sections) {
				if s.Kind.Takes(map[bool]ppb.ItemKind{true: ppb.GridItem, false: ppb.TextItem}[of == ppb.GridOfPlan]) {
					f.Choices = append(f.Choices, s.Code)
				}
			}
		case f.Name == "parent" && of == ppb.SectionOfPlan:
			f.Empty = "the report itself"
			for _, s := range ppb.Nested(held.Sections) {
				if s.Code != cells["code"] {
					f.Choices = append(f.Choices, s.Code)
				}
			}
		case f.Name == "headline" && it != nil && len(it.Measure.Parts) > 0:
			for _, p := range it.Measure.Parts {
				f.Choices = append(f.Choices, p.Code)
			}
			f.Choices = append(f.Choices, ppb.HeadlineSum, ppb.HeadlineNone)
		}
	}
	return fields
}

// EditPlan does one act of upkeep on the plan of a quarter, or says what it would do, with what it recolours. It fails with
// *ppb.RefusedError, whose problems name the columns that are wrong, *ppb.NotFoundError or *ppb.DeniedError, and with
// *ppb.LockedError where the quarter is signed off.
func (d Desk) EditPlan(ctx context.Context, a ppb.Actor, q ppb.Quarter, edit ppb.PlanEdit, dryRun bool) (ppb.Changes, error) {
	var wrong *ppb.Problem
	if edit.Approval, wrong = ppb.CleanApproval(edit.Approval); wrong != nil {
		return ppb.Changes{}, refused(edit, *wrong)
	}
	return d.ChangePlan(ctx, a, q, func(held *ppb.Book) (*ppb.PlanFiles, error) {
		f, err := files(held, edit)
		if err != nil {
			return nil, inWords(edit, err)
		}
		f.Approval = edit.Approval
		return f, nil
	}, dryRun)
}

// files are what an act brings.
func files(held *ppb.Book, edit ppb.PlanEdit) (*ppb.PlanFiles, error) {
	switch edit.Act {
	case ppb.PlanState:
		return state(held, edit)
	case ppb.PlanAdd:
		return add(held, edit)
	case ppb.PlanRetire, ppb.PlanRestore:
		return retire(held, edit)
	case ppb.PlanMove:
		return move(held, edit)
	case ppb.PlanRemove:
		return remove(held, edit)
	}
	return set(held, edit)
}

func itemOf(held *ppb.Book, key string) (*ppb.Item, error) {
	if it := held.Item(key); it != nil {
		return it, nil
	}
	return nil, &ppb.NotFoundError{What: "item", Ref: key}
}

func kindOf(it *ppb.Item) ppb.PlanThing {
	return [...]ppb.PlanThing{ppb.MeasureOfPlan, ppb.MilestoneOfPlan, ppb.TextOfPlan, ppb.GridOfPlan}[it.Kind()]
}

// name is what an act is done to, as a refusal begins.
func name(edit ppb.PlanEdit) string {
	switch {
	case edit.Thing == ppb.PartOfPlan && edit.Part != "":
		return edit.Key + ", part " + edit.Part
	case edit.Key != "":
		return edit.Key
	case edit.Act == ppb.PlanAdd:
		return nouns[edit.Thing]
	}
	return "the plan"
}

// nouns are what things are called. It is read only.
var nouns = map[ppb.PlanThing]string{
	ppb.MeasureOfPlan: "the measure", ppb.MilestoneOfPlan: "the milestone", ppb.PartOfPlan: "the part", ppb.ObjectiveOfPlan: "the objective",
	ppb.TextOfPlan: "the text", ppb.GridOfPlan: "the table", ppb.SectionOfPlan: "the section",
}

func refused(edit ppb.PlanEdit, problems ...ppb.Problem) error {
	done := "changed"
	switch edit.Act {
	case ppb.PlanAdd:
		done = "added"
	case ppb.PlanRemove:
		done = "removed"
	}
	return &ppb.RefusedError{Key: name(edit), Action: done, Reasons: problems}
}

// inWords has what is wrong with cells say which field it is.
func inWords(edit ppb.PlanEdit, err error) error {
	cells, ok := errors.AsType[intake.Errors](err)
	if !ok {
		return err
	}
	var problems []ppb.Problem
	for _, c := range cells {
		if field := gridField(c.File); field != "" {
			problems = append(problems, ppb.Problem{Field: field, Text: gridProblem(field, c)})
			continue
		}
		text := "the " + strings.ReplaceAll(c.Column, "_", " ")
		if c.Value != "" {
			text += fmt.Sprintf(" %q", c.Value)
		}
		switch verb, _, _ := strings.Cut(c.Problem, " "); verb {
		case "is", "has", "holds", "does", "goes", "stands":
			text += " " + c.Problem
		default:
			text += ": " + c.Problem
		}
		problems = append(problems, ppb.Problem{Field: ppb.Field(c.Column), Text: text})
	}
	return refused(edit, problems...)
}

// over are a thing's cells with those that are set. Only fields that the thing has are taken.
func over(edit ppb.PlanEdit, fields []ppb.PlanField, cells map[string]string) (map[string]string, error) {
	var known []string
	for _, f := range fields {
		known = append(known, f.Name)
	}
	for column, text := range edit.Cells {
		if !slices.Contains(known, column) {
			return nil, refused(edit, ppb.Problem{Field: ppb.Field(column),
				Text: fmt.Sprintf("there is no field %q that could be set: the fields are %s", column, wording.And(known))})
		}
		cells[column] = text
	}
	return cells, nil
}
