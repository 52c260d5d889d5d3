package plan

import (
	"context"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/screen/plan/change"
	"ppbtui/internal/ui/theme"
)

// stateTarget states a target of a measure, or of one of its parts. The boxes begin with the one that holds now, so that the
// same with an approver confirms it.
func (d *desk) stateTarget(it *ppb.Item) change.Subject {
	store, q, key := d.store, d.env.Quarter, it.Key()
	return change.Subject{
		Title: "Target of " + theme.Neutral(it.Ref()),
		Asks: theme.Neutral(d.book.Called(it)) + ". Now: " + target(d.book, it) + ". What was stated before is kept, and the report lists the change. " +
			"The same target with an approver confirms it.",
		Edit: ppb.PlanEdit{Act: ppb.PlanState, Thing: ppb.MeasureOfPlan, Key: key},
		Fields: func(ctx context.Context) ([]ppb.PlanField, error) {
			book, err := store.Book(ctx, q)
			if err != nil {
				return nil, err
			}
			now := book.Item(key)
			if now == nil || now.Measure == nil {
				return nil, &ppb.NotFoundError{What: "measure", Ref: key}
			}
			return targetFields(now.Measure, q), nil
		},
		Shows: showsTarget, Fill: printed(it.Measure), Whole: true, Approved: true, Statement: true,
	}
}

// targetFields are the columns of a target, with the one that holds in the quarter.
func targetFields(m *ppb.Measure, q ppb.Quarter) []ppb.PlanField {
	t, held := ppb.Target{Period: m.TargetPeriod(q), Target: rag.Target{Kind: rag.AbsoluteTarget}}, false
	for _, code := range codes(m) {
		if one, ok := m.TargetFor(code, q, ppb.Date{}); ok && !held {
			t, held = one, true
		}
	}
	kind := t.Kind.String()
	texts := map[string]string{"part": t.Part, "period": t.Period.String(), "kind": kind, "raw": t.Raw, "standing": t.Standing}
	for column, number := range map[string]ppb.Decimal{"value": t.Value, "min": t.Min, "max": t.Max, "base": t.Base} {
		if held && needs(kind, column) {
			texts[column] = ppb.Plain(number)
		}
	}
	fields := ppb.TargetFields()
	for i := range fields {
		f := &fields[i]
		if f.Text = texts[f.Name]; f.Name == "part" {
			f.Choices, f.Empty = codes(m)[1:], "the whole measure"
		}
	}
	if len(m.Parts) == 0 {
		return slices.DeleteFunc(fields, func(f ppb.PlanField) bool { return f.Name == "part" })
	}
	return fields
}

// printed has a target of the measure that aims at something else printed as it is stated now, where nobody said how.
func printed(m *ppb.Measure) func(e *ppb.PlanEdit, held, typed func(string) string) *ppb.Problem {
	return func(e *ppb.PlanEdit, held, typed func(string) string) *ppb.Problem {
		moved := false
		for _, column := range []string{"part", "period", "kind", "value", "min", "max", "base"} {
			moved = moved || held(column) != e.Cells[column]
		}
		if moved && typed("kind") != rag.TextTarget.String() && typed("raw") == held("raw") {
			e.Cells["raw"] = aimTyped(m, e.Cells)
		}
		return nil
	}
}

// aimTyped is what a target aims at in the figures that were typed: "68%", "reduce by 5% from 30".
func aimTyped(m *ppb.Measure, cells map[string]string) string {
	of := m.Rule.Unit
	if p, ok := m.Part(cells["part"]); ok {
		of = p.Unit
	}
	show := func(column string) string {
		switch of {
		case rag.Percent:
			return cells[column] + "%"
		case rag.Money:
			return "£" + cells[column]
		}
		return cells[column]
	}
	way, percent := strings.CutSuffix(strings.ReplaceAll(cells["kind"], "_", " "), " percent")
	switch {
	case cells["kind"] == rag.NoTarget.String():
		return ""
	case cells["kind"] == rag.AbsoluteTarget.String():
		return show("value")
	case cells["kind"] == rag.RangeTarget.String():
		return show("min") + " to " + show("max")
	case cells["kind"] == rag.BetterThan.String():
		return way + " " + show("base")
	case percent:
		return way + " " + cells["value"] + "% from " + show("base")
	}
	return way + " " + show("value") + " from " + show("base")
}

// showsTarget reports whether a target of the kind that is chosen has this box.
func showsTarget(name string, value func(string) string) bool {
	switch name {
	case "value", "min", "max", "base":
		return needs(value("kind"), name)
	}
	return true
}

// needs reports whether a kind of target has a number in this column.
func needs(kind, column string) bool {
	k, err := rag.ParseTargetKind(kind)
	switch {
	case err != nil || k == rag.NoTarget || k == rag.TextTarget:
		return false
	case k == rag.RangeTarget:
		return column == "min" || column == "max"
	case k == rag.AbsoluteTarget:
		return column == "value"
	case k == rag.BetterThan:
		return column == "base"
	}
	return column == "value" || column == "base"
}
