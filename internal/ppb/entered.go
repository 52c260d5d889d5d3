package ppb

// EnteredRows are what an entry of an earlier quarter says, as figures of that quarter to compare with. m is the measure as
// it was then, and open is true until the quarter is signed off. What they make of a year is Outturn's to say.
func EnteredRows(m *Measure, e *Entry, open bool) []FigureRow {
	rd := reader{p: &Plan{Quarter: e.Quarter}, it: &Item{Measure: m}, m: m, c: e.Content, past: true}
	rd.figure()
	f := &rd.r.Figure
	row := func(part, unit string, a Amount) FigureRow {
		return FigureRow{
			Key: m.Key, Part: part, Period: Period(e.Quarter), Amount: a, Unit: unit, AsOf: f.AsOf, Flags: f.Flags,
			Source: "entered in " + e.Quarter.Label(), Entered: e.Quarter, Open: open,
		}
	}
	var out []FigureRow
	if f.Known || f.Raw != "" || f.None != "" {
		whole := row("", m.Rule.Unit.String(), f.Amount)
		whole.None, whole.Promised, whole.Note = f.None, f.Promised, joinNote(f.Qualifier, f.DenominatorDate())
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
	return out
}
