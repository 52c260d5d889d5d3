package view

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// periods are the earlier figures to hand: the previous year, the same quarter last year, last quarter.
func (v *View) periods() []ppb.Period {
	q := v.env.Quarter
	return []ppb.Period{q.LastYear().FinancialYear(), ppb.Period(q.LastYear()), ppb.Period(q.Prev())}
}

// figure is what is held for a period, or the words that say that nothing is.
func (v *View) figure(p ppb.Period, part, none string) string {
	if v := v.earlier(p, part); v != "" {
		return v
	}
	return none
}

// earlier is the figure that is held for a period: the last one stated, with its flags. It is empty where none is held;
// figures are never invented.
func (v *View) earlier(p ppb.Period, part string) string {
	m := v.Item().Measure
	if m == nil {
		return ""
	}
	for i := len(v.Item().Earlier) - 1; i >= 0; i-- {
		if r := &v.Item().Earlier[i]; r.Period == p && r.Part == part {
			return v.rowText(m, r)
		}
	}
	if last := v.Item().Last; last != nil && p == ppb.Period(v.env.Quarter.Prev()) {
		f := ppb.FieldValue
		if part != "" {
			f = ppb.PartField(part)
		}
		if v := last.Content[f]; v != "" {
			return theme.Neutral(v)
		}
		return ppb.NoneReason(last.Content[ppb.FieldNone]).Label()
	}
	return ""
}

func (v *View) rowText(m *ppb.Measure, r *ppb.FigureRow) string {
	u, decimals := m.Rule.Unit, m.Rule.Decimals
	if part, ok := m.Part(r.Part); ok {
		u, decimals = part.Unit, part.Decimals
	}
	switch {
	case r.Known && r.Unit == "":
		return v.flagged(r.Amount.Format(plainRate(u), decimals), r.Flags)
	case r.Raw != "":
		return v.flagged(theme.Neutral(r.Raw), r.Flags)
	}
	return r.None.Label()
}

// plainRate drops "per 10,000", which the column has no room for: the box says it.
func plainRate(u rag.Unit) rag.Unit {
	if u == rag.Rate10000 {
		return rag.Number
	}
	return u
}

// flagged is a figure with its flags: letters where it is drawn, and words where it is said.
func (v *View) flagged(figure string, f ppb.Flags) string {
	if v.theme().Spoken() && f != 0 {
		return figure + ", " + wording.Flags(f.Letters())
	}
	for _, l := range f.Letters() {
		figure += " [" + l + "]"
	}
	return figure
}

// heldLines lists every earlier figure, a line each, newest last.
func (v *View) heldLines(width int) []string {
	if v.Item().Measure == nil {
		return nil
	}
	var out []string
	for i := range v.Item().Earlier {
		r := &v.Item().Earlier[i]
		line := period(r.Period, false)
		if part, ok := v.Item().Measure.Part(r.Part); ok {
			line += ", " + theme.Neutral(part.Label)
		}
		line += ": " + v.rowText(v.Item().Measure, r)
		if r.Raw != "" && r.Differs(v.Item().Measure.Rule.Unit, v.Item().Measure.Rule.Decimals) {
			line += ", printed " + theme.Neutral(r.Raw)
		}
		if r.Source != "" {
			line += " (" + theme.Neutral(r.Source) + ")"
		}
		out = append(out, text.Wrap(line, width)...)
	}
	if out == nil {
		out = []string{"No earlier figure is held."}
	}
	return out
}
