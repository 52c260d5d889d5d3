package sheets

import (
	"cmp"
	"slices"
	"strings"

	"ppbtui/internal/report/data"
)

// measures is the sheet of the measures.
func (w *writer) measures() Sheet {
	type m = data.MeasureJSON
	earlier := func(head string, of func(*m) *data.Earlier) column[m] {
		return column[m]{head, middle, func(it *m) Cell {
			if e := of(it); e != nil {
				return earlierCell(e, it.Decimals)
			}
			return Cell{Text: kept(it.Withheld, "", missingMark)}
		}}
	}
	columns := []column[m]{
		text("Reference", narrow, func(it *m) string { return it.Ref }),
		text("Measure", broad, func(it *m) string { return it.Title }),
		text("Objective", broad, func(it *m) string { return w.objective(it.Objective) }),
		text("Rating [note 2]", narrow, published),
		text("Computed rating [note 2]", narrow, func(it *m) string { return kept(it.Withheld, it.RAG.Computed, rating(it.RAG.Computed)) }),
		text("Reason for the judgement", broad, func(it *m) string { return it.RAG.Reason }),
		{"Figure [note 1]", middle, func(it *m) Cell {
			return share(it.Current.Value, it.Current.Den, it.Decimals, instead(it))
		}},
		text("Unit", narrow, func(it *m) string { return data.UnitWords(it.Unit) }),
		text("Shorthand for the figure", narrow, func(it *m) string { return flags(it.Current.Flags) }),
		text("Note on the figure", middle, func(it *m) string { return it.Current.Note }),
		text("Reason for no figure", middle, noFigure),
		{"As of", middle, func(it *m) Cell { return day(it.Current.AsOf, "") }},
		{"Numerator", middle, func(it *m) Cell { return number(it.Current.Num, 0, "") }},
		{"Denominator", middle, func(it *m) Cell { return number(it.Current.Den, 0, "") }},
		text("Target", middle, func(it *m) string { return target(it) }),
		{"Expected by now [note 3]", middle, func(it *m) Cell { return number(it.Target.Point, it.Decimals, kept(it.Withheld, "", noneMark)) }},
		earlier("Previous year [note 4]", func(it *m) *data.Earlier { return it.PreviousActual }),
		earlier("Same quarter of the previous year", func(it *m) *data.Earlier { return it.SameQuarter }),
		text("Direction of travel [note 5]", narrow, func(it *m) string {
			return kept(it.Withheld, it.Travel.Direction, direction(it.Travel.Direction))
		}),
		text("Compared with, or why not", broad, func(it *m) string { return cmp.Or(it.Travel.Against, it.Travel.Reason) }),
		text("Change", middle, func(it *m) string { return it.Travel.Change }),
		text("Commentary", wide, func(it *m) string { return it.Commentary }),
		text("Commentary stands under", middle, func(it *m) string { return it.SameAs }),
		text("Withheld", broad, func(it *m) string { return it.Withheld }),
		text("Source", middle, func(it *m) string { return strings.Join(it.Sources, "; ") }),
		text("Responsible officers", middle, func(it *m) string { return strings.Join(it.Officers, ", ") }),
	}
	columns = append(columns, only(w.Working,
		text("State", narrow, func(it *m) string { return data.Named(it.State) }),
		text("Key", narrow, func(it *m) string { return it.Key }),
		text("Figure as given", middle, func(it *m) string { return it.Current.Raw }),
		text("Target as given", middle, func(it *m) string { return it.Target.Raw }),
		text("Better is", narrow, func(it *m) string { return data.Named(it.Polarity) }),
		text("Basis", middle, func(it *m) string { return data.Named(it.Basis) }),
		text("Rating in a sentence", broad, func(it *m) string { return it.RAG.Sentence }),
		text("Workings", wide, func(it *m) string { return strings.Join(it.RAG.Trace, "\n") }),
	)...)
	return tableOf("Measures", "Measures, "+w.period, nil, columns, w.doc.Measures)
}

// byPart reports whether a measure has figures for its parts and none for the whole.
func byPart(m *data.MeasureJSON) bool {
	return m.Current.Value == nil && m.Current.None == nil && m.Withheld == "" &&
		slices.ContainsFunc(m.Current.Parts, func(p data.Part) bool { return p.Value != nil })
}

// instead is what stands in the place of a measure's figure.
func instead(m *data.MeasureJSON) string {
	if byPart(m) {
		return noneMark
	}
	return inPlace(m.Current.Raw, m.Current.None, m.Withheld)
}

// noFigure is why a measure has no figure.
func noFigure(m *data.MeasureJSON) string {
	switch {
	case m.Current.None != nil:
		return reason(m.Current.None)
	case byPart(m):
		return "given by part: see the worksheet Parts"
	case m.Current.Value == nil && m.Current.Raw == "" && m.Withheld == "":
		return "not yet entered"
	}
	return ""
}

// target is a target in words: as it was published.
func target(m *data.MeasureJSON) string {
	switch t := &m.Target; {
	case m.Withheld != "" && t.Raw == "":
		return withheldMark
	case t.Raw != "":
		return t.Raw
	case t.Value != nil:
		return strings.TrimSpace(data.Named(t.Kind) + " " + *t.Value)
	}
	return noneMark
}

// earlierCell is a figure of another period.
func earlierCell(e *data.Earlier, decimals int) Cell {
	return share(e.Value, e.Den, decimals, inPlace(e.Raw, e.None, ""))
}

// milestones is the sheet of the milestones.
func (w *writer) milestones() Sheet {
	type m = data.MilestoneJSON
	columns := []column[m]{
		text("Reference", narrow, func(it *m) string { return it.Ref }),
		text("Milestone", broad, func(it *m) string { return it.Title }),
		text("Objective", broad, func(it *m) string { return w.objective(it.Objective) }),
		text("Progress [note 2]", narrow, progress),
		text("Reason for the progress", broad, func(it *m) string { return it.RAG.Reason }),
		text("Status", middle, func(it *m) string { return status(it.Status) }),
		{"Due", middle, func(it *m) Cell { return day(it.Due, "") }},
		{"Forecast", middle, func(it *m) Cell { return day(it.Forecast, "") }},
		text("Commentary", wide, func(it *m) string { return it.Commentary }),
		text("Commentary stands under", middle, func(it *m) string { return it.SameAs }),
		text("Withheld", broad, func(it *m) string { return it.Withheld }),
		text("Source", middle, func(it *m) string { return strings.Join(it.Sources, "; ") }),
		text("Responsible officers", middle, func(it *m) string { return strings.Join(it.Officers, ", ") }),
	}
	columns = append(columns, only(w.Working,
		text("State", narrow, func(it *m) string { return data.Named(it.State) }),
		text("Key", narrow, func(it *m) string { return it.Key }),
	)...)
	return tableOf("Milestones", "Milestones, "+w.period, nil, columns, w.doc.Milestones)
}
