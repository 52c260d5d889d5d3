package intake

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// toleranceColumn is where the amount of a measure's own tolerance stands.
func toleranceColumn(t rag.Tolerance) string {
	if t.Kind == rag.Limit {
		return "amber_limit"
	}
	return "tolerance"
}

// TargetCells are the cells of a target, but for the ref of its measure, with exactly the numbers that its kind needs.
func TargetCells(t ppb.Target) map[string]string {
	cells := map[string]string{
		"part": t.Part, "period": t.Period.String(), "kind": t.Kind.String(), "value": "", "min": "", "max": "", "base": "", "raw": t.Raw,
		"approved_by": t.ApprovedBy, "approved_on": t.ApprovedOn.String(), "reason": t.Reason, "standing": t.Standing,
		"stated": string(t.Stated),
	}
	numbers := map[string]ppb.Decimal{"value": t.Value, "min": t.Min, "max": t.Max, "base": t.Base}
	for _, column := range targetNumbers(t.Kind) {
		cells[column] = numbers[column].String()
	}
	if t.Kind == rag.TextTarget {
		cells["raw"] = t.Text
	}
	return cells
}

// targetNumbers are the columns of the numbers that a kind of target needs.
func targetNumbers(k rag.TargetKind) []string {
	switch k {
	case rag.AbsoluteTarget:
		return []string{"value"}
	case rag.RangeTarget:
		return []string{"min", "max"}
	case rag.ReduceBy, rag.IncreaseBy, rag.ReduceByPercent, rag.IncreaseByPercent:
		return []string{"value", "base"}
	case rag.BetterThan:
		return []string{"base"}
	}
	return nil
}

// DueCells are those of the statement of a due date, but for the ref of its milestone.
func DueCells(d ppb.DueDate) map[string]string {
	return map[string]string{
		"due": d.Due.String(), "approved_by": d.ApprovedBy, "approved_on": d.ApprovedOn.String(), "reason": d.Reason, "stated": string(d.Stated),
	}
}

// totalCells are the cells of what a column of a table came to.
func totalCells(f ppb.FigureRow) map[string]string {
	return map[string]string{"part": f.Part, "period": f.Period.String(), "raw": f.Raw, "value": f.Value.String(), "source": f.Source, "note": f.Note}
}

// figureCells are the cells of a figure. A number that follows from its numerator and denominator is left to follow.
func figureCells(m *ppb.Measure, f ppb.FigureRow) map[string]string {
	cells := map[string]string{
		"part": f.Part, "period": f.Period.String(), "raw": f.Raw, "value": "", "num": "", "den": "", "unit": f.Unit, "as_of": f.AsOf.String(), "den_as_of": f.DenAsOf.String(),
		"flags": f.Flags.String(), "none_reason": string(f.None), "promised": f.Promised.String(), "source": f.Source, "note": f.Note, "replaces": f.Replaces,
	}
	if f.Fraction {
		cells["num"], cells["den"] = f.Num.String(), f.Den.String()
		if share, ok := rag.Share(f.Num, f.Den, m.Box(f.Part).Unit, 12); ok && f.Known && share.Cmp(f.Value) == 0 {
			return cells
		}
	}
	if f.Known {
		cells["value"] = f.Value.String()
	}
	return cells
}
