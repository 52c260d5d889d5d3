package home

import (
	"fmt"
	"slices"
	"strconv"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/theme"
)

// valueText is the figure as it stands in the list: in full, or a word where there is none.
func valueText(it *ppb.Item, r *ppb.Reading) string {
	f := &r.Figure
	switch {
	case it.HasFile():
		return "file"
	case it.TakesFile():
		return "no file"
	case it.Text != nil:
		return r.Sentence
	case it.Grid != nil:
		return brief(it, nil, r) + " cells" // the pane says what was found of it
	case it.Measure == nil:
		return ""
	case len(r.Problems) > 0:
		return "unclear"
	case f.None != "":
		return noneText(f.None)
	case f.Known:
		return number(f.Value, it.Measure.Rule.Unit, f.Places(it.Measure.Rule.Decimals))
	case !slices.ContainsFunc(f.Parts, func(p ppb.PartAmount) bool { return p.Known }):
		return ""
	case it.Measure.Headline == ppb.HeadlineNone:
		return "parts"
	}
	return "part"
}

// brief is how much there is of a text or a table: "142w", "60/66".
func brief(it *ppb.Item, content ppb.Content, r *ppb.Reading) string {
	if it.Text != nil {
		return strconv.Itoa(ppb.Words(content[ppb.FieldCommentary])) + "w"
	}
	n := r.Count()
	return fmt.Sprintf("%d/%d", n.Filled, n.Cells)
}

func noneText(n ppb.NoneReason) string {
	switch n {
	case ppb.NotApplicable:
		return "n/a"
	case ppb.NotDue:
		return "not due"
	case ppb.Pending:
		return "pending"
	}
	return "none"
}

// targetText is what is aimed at by the year end, or the day a milestone is due. Words, unlike numbers, are to be cut to
// their column: the pane has them in full.
func targetText(plan *ppb.Plan, it *ppb.Item) (s string, words bool) {
	if it.Milestone != nil {
		return wording.ColumnDate(it.Milestone.Due, plan.Quarter.End().Year), false
	}
	if it.Measure == nil {
		return "", false
	}
	t, ok := it.Measure.TargetFor("", plan.Quarter, ppb.Date{})
	if ok && t.Kind == rag.TextTarget {
		return theme.Neutral(t.Text), true
	} else if !ok {
		return "", false
	}
	return aim(it, t), false
}

// aim is a target in figures.
func aim(it *ppb.Item, t ppb.Target) string {
	unit, decimals := it.Measure.Rule.Unit, it.Measure.Rule.Decimals
	show := func(d ppb.Decimal) string { return number(d, unit, decimals) }
	switch {
	case t.Kind == rag.AbsoluteTarget:
		return show(t.Value)
	case t.Kind == rag.RangeTarget:
		return show(t.Min) + "-" + show(t.Max)
	case t.Kind == rag.ReduceBy:
		return level(t, "-", show, t.Base.Sub)
	case t.Kind == rag.IncreaseBy:
		return level(t, "+", show, t.Base.Add)
	case t.Kind == rag.ReduceByPercent:
		return "-" + t.Value.String() + "%"
	case t.Kind == rag.IncreaseByPercent:
		return "+" + t.Value.String() + "%"
	case t.Kind == rag.BetterThan:
		return "> " + show(t.Base)
	}
	return ""
}

// level is base plus or minus the change; the change alone where there is no base.
func level(t ppb.Target, sign string, show func(ppb.Decimal) string, change func(ppb.Decimal) (ppb.Decimal, error)) string {
	to, err := change(t.Value)
	if err != nil || t.Base.IsZero() {
		return sign + show(t.Value)
	}
	return show(to)
}

// number is a decimal with its unit as a column has room for: "88.2%", "£9,583,822", "1,234".
func number(d ppb.Decimal, unit rag.Unit, decimals int) string {
	if unit == rag.Percent || unit == rag.Money {
		return ppb.Format(d, unit, decimals)
	}
	return rag.FormatPlain(d, decimals)
}
