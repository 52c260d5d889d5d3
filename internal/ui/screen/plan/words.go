package plan

import (
	"strings"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/theme"
)

// codes are the parts of a measure that can have targets, the whole of it first.
func codes(m *ppb.Measure) []string {
	out := []string{""}
	for _, p := range m.Parts {
		out = append(out, p.Code)
	}
	return out
}

// target is what the measure, or the first of its parts that has one, is held against in the quarter: "68 by March, to be
// confirmed".
func target(b *ppb.Book, it *ppb.Item) string {
	m := it.Measure
	for _, part := range codes(m) {
		if t, ok := m.TargetFor(part, b.Plan.Quarter, ppb.Date{}); ok && t.Kind != rag.NoTarget {
			s := aim(m, t)
			if part != "" {
				s = partLabel(m, part) + " " + s
			}
			return confirmed(s+when(m, t), t)
		}
	}
	return noTarget
}

const noTarget = "no target"

// confirmed is a target with a word of it where nobody has approved it yet.
func confirmed(s string, t ppb.Target) string {
	if t.ToBeConfirmed() {
		return s + ", to be confirmed"
	}
	return s
}

// aim is a target in words with its unit: "68", "reduce by 5% from 30", "between 10% and 20%".
func aim(m *ppb.Measure, t ppb.Target) string {
	of, decimals := m.Rule.Unit, m.Rule.Decimals
	if p, ok := m.Part(t.Part); ok {
		of, decimals = p.Unit, p.Decimals
	}
	show := func(d ppb.Decimal) string { return ppb.FormatFull(d, of, decimals) }
	switch t.Kind {
	case rag.NoTarget:
		return noTarget
	case rag.TextTarget:
		return theme.Neutral(t.Text)
	case rag.AbsoluteTarget:
		return show(t.Value)
	case rag.RangeTarget:
		return show(t.Min) + " to " + show(t.Max)
	case rag.BetterThan:
		return "better than " + show(t.Base)
	}
	way, percent := strings.CutSuffix(strings.ReplaceAll(t.Kind.String(), "_", " "), " percent")
	by := show(t.Value)
	if percent {
		by = ppb.Plain(t.Value) + "%"
	}
	if t.Base.IsZero() {
		return way + " " + by
	}
	return way + " " + by + " from " + show(t.Base)
}

// when is by when a year's target is to be reached; of one for a quarter, which.
func when(m *ppb.Measure, t ppb.Target) string {
	switch {
	case t.Period.Q != 0:
		return " in " + ppb.Quarter(t.Period).Short()
	case m.YearEnd != (ppb.MonthDay{}):
		return " by " + time.Month(m.YearEnd.Month).String()
	case m.Rule.Basis == rag.CumulativeCalendar:
		return " by December"
	case m.Rule.Basis == rag.CumulativeAcademic:
		return " by August"
	}
	return " by March"
}

// dueWords is when a milestone is due.
func dueWords(m *ppb.Milestone) string {
	if m.Due.IsZero() {
		return "no due date"
	}
	return "due " + wording.ShortDate(m.Due)
}

// retirement says that something has left, or leaves, the report.
func retirement(r ppb.Retirement, now ppb.Quarter) string {
	verb := "leaves"
	if r.By(now) {
		verb = "left"
	}
	s := verb + " from " + r.From.Short()
	if r.How != "" && r.How != ppb.RetiredItem {
		s += ", " + strings.ReplaceAll(r.How, "_", " ")
	}
	return s
}

// leaving is retirement as a sentence, with its reason.
func leaving(r ppb.Retirement, now ppb.Quarter) string {
	s := "it " + strings.Replace(retirement(r, now), " from ", " the report from ", 1)
	if r.Why != "" {
		s += ": " + theme.Neutral(r.Why)
	}
	return wording.Sentence(s)
}

func basis(b rag.Basis) string {
	switch b {
	case rag.Rolling12m:
		return "rolling 12 months"
	case rag.InQuarter:
		return "per quarter"
	}
	return strings.ReplaceAll(b.String(), "_", " ")
}

func unit(u rag.Unit) string {
	if u == rag.Rate10000 {
		return "rate per 10,000"
	}
	return u.String()
}

func partLabel(m *ppb.Measure, code string) string {
	if p, ok := m.Part(code); ok && p.Label != "" {
		return theme.Neutral(p.Label)
	}
	return theme.Neutral(code)
}
