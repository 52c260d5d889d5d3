package ppb

import (
	"slices"

	"ppbtui/internal/rag"
)

// Box is what the value box of a part takes, or the whole's where no part of that code is, as the plan says.
func (m *Measure) Box(part string) Box {
	box := Box{Unit: m.Rule.Unit, Decimals: m.Rule.Decimals}
	p, ok := m.Part(part)
	if ok {
		box.Unit, box.Decimals = p.Unit, p.Decimals
	}
	box.Beyond, box.Negative = m.beyondWhole(p.Code), m.belowZero(p.Code)
	return box
}

// Box is what a measure's value box takes: what the plan says, and of a count that has been below zero before also what is
// below zero. A change that is counted ("net change in places") shows in its target or its past what it is.
func (it *Item) Box(part string) Box {
	box := it.Measure.Box(part)
	box.Negative = box.Negative || slices.ContainsFunc(it.Earlier, func(row FigureRow) bool {
		return row.Part == part && row.Known && row.Value.IsNeg()
	})
	return box
}

// BelowZero is what is wrong with a number that lies below zero in this box, to stand behind the number; empty where
// nothing is.
func (b Box) BelowZero(v Decimal) string {
	if !v.IsNeg() || b.Negative || b.Unit != rag.Count && b.Unit != rag.Rate10000 {
		return ""
	}
	return "is below zero, and this is " + unitNoun(b.Unit) + ": check the minus; what may fall below zero has the unit number in the plan"
}

// box is what a value box takes in this reading. What was entered in an earlier quarter was taken then.
func (rd *reader) box(part string) Box {
	box := rd.it.Box(part)
	box.Negative = box.Negative || rd.past
	return box
}

// beyondWhole reports whether a percentage may lie outside 0 to 100: the measure's profile says so, or a target does.
func (m *Measure) beyondWhole(part string) bool {
	return m.profileHas(profileBeyond) || slices.ContainsFunc(m.Targets, func(t Target) bool {
		return t.of(part) && t.Kind == rag.AbsoluteTarget && (t.Value.IsNeg() || t.Value.Cmp(hundred) > 0)
	})
}

// belowZero reports whether a count or a rate may lie below zero: it is to, or has been.
func (m *Measure) belowZero(part string) bool {
	return slices.ContainsFunc(m.Targets, func(t Target) bool {
		return t.of(part) && (t.Value.IsNeg() || t.Min.IsNeg() || t.Max.IsNeg() || t.Base.IsNeg())
	})
}

// of reports whether a target bears on a part: its own, or the whole's.
func (t *Target) of(part string) bool { return t.Part == part || t.Part == "" }
