package plan

import (
	"context"

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
		Asks: theme.Neutral(it.Ref()+"  "+it.Title()) + ". Now: " + target(d.book, it) + ". What was stated before is kept, and the report lists the change. " +
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
		Shows: showsTarget, Whole: true, Approved: true, Statement: true,
	}
}

// targetFields are the columns of targets.csv that a person fills, with the target that holds in the quarter.
func targetFields(m *ppb.Measure, q ppb.Quarter) []ppb.PlanField {
	t, held := ppb.Target{Period: q.FinancialYear(), Target: rag.Target{Kind: rag.AbsoluteTarget}}, false
	for _, code := range codes(m) {
		if one, ok := m.TargetFor(code, q, ppb.Date{}); ok && !held {
			t, held = one, true
		}
	}
	kind := t.Kind.String()
	number := func(name, label, help string, d ppb.Decimal) ppb.PlanField {
		f := ppb.PlanField{Name: name, Label: label, Help: help}
		if held && needs(kind, name) {
			f.Text = ppb.Plain(d)
		}
		return f
	}
	out := []ppb.PlanField{
		{Name: "period", Label: "period", Help: "a year as " + q.FinancialYear().String() + ", or a quarter as " + q.String(), Text: t.Period.String()},
		{Name: "kind", Label: "kind", Help: "how the target is stated", Text: kind, Choices: kinds()},
		number("value", "value", "the level, or by how much or how many per cent it changes", t.Value),
		number("min", "lower bound", "of the range", t.Min),
		number("max", "upper bound", "of the range", t.Max),
		number("base", "from", "what the change starts from, or what is to be bettered", t.Base),
		{Name: "raw", Label: "as printed", Help: "the target in the words of the report", Text: t.Raw},
		{Name: "standing", Label: "set by", Help: "who sets it: statute, this council, or the nation", Text: t.Standing, Choices: append([]string{""}, ppb.Standings()...)},
	}
	if len(m.Parts) == 0 {
		return out
	}
	part := ppb.PlanField{Name: "part", Label: "part", Help: "which part it is for; not said is the whole measure", Text: t.Part, Choices: codes(m)}
	return append([]ppb.PlanField{part}, out...)
}

// kinds are the kinds of target, those that are stated most first.
func kinds() (out []string) {
	for _, k := range []rag.TargetKind{
		rag.AbsoluteTarget, rag.RangeTarget, rag.ReduceBy, rag.ReduceByPercent, rag.IncreaseBy, rag.IncreaseByPercent, rag.BetterThan,
		rag.TextTarget, rag.NoTarget,
	} {
		out = append(out, k.String())
	}
	return out
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
