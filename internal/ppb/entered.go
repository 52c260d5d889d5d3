package ppb

import "ppbtui/internal/rag"

// EnteredRows are what an entry of an earlier quarter says, as figures to compare with: for its quarter, and from a
// fourth quarter also for its year, where the measure's year has come to its end with it. m is the measure as it was
// then.
func EnteredRows(m *Measure, e *Entry) []FigureRow {
	rd := reader{p: &Plan{Quarter: e.Quarter}, it: &Item{Measure: m}, m: m, c: e.Content, past: true}
	rd.figure()
	f := &rd.r.Figure
	row := func(part, unit string, a Amount) FigureRow {
		return FigureRow{
			Key: m.Key, Part: part, Period: Period(e.Quarter), Amount: a, Unit: unit, AsOf: f.AsOf, Flags: f.Flags,
			Source: "entered in " + e.Quarter.Label(),
		}
	}
	var out []FigureRow
	if f.Known || f.Raw != "" || f.None != "" {
		whole := row("", m.Rule.Unit.String(), f.Amount)
		whole.None, whole.Promised, whole.Note = f.None, f.Promised, f.Qualifier
		if m.Headline == HeadlineSum && rd.excused == 0 {
			whole.Value, whole.Known = Decimal{}, false // follows from the parts, of which one may be revised since
		}
		out = append(out, whole)
	}
	for i, p := range m.Parts {
		if a := f.Parts[i].Amount; a.Known {
			out = append(out, row(p.Code, p.Unit.String(), a))
		}
	}
	if e.Quarter.Q == 4 && endsWithYear(m.Rule.Basis) {
		for _, r := range out {
			r.Period = e.Quarter.FinancialYear()
			out = append(out, r)
		}
	}
	return out
}

// endsWithYear reports whether the figure of a fourth quarter is that of the financial year: not where it stands for the
// quarter alone, nor where the year that it accumulates over is another one.
func endsWithYear(b rag.Basis) bool {
	switch b {
	case rag.InQuarter, rag.Termly, rag.CumulativeAcademic, rag.CumulativeCalendar:
		return false
	}
	return true
}
