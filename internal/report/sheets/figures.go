package sheets

import (
	"strings"

	"ppbtui/internal/report/data"
)

// part is one part of a measure's figure.
type part struct {
	m *data.MeasureJSON
	p *data.Part
}

// parts is the sheet of the parts that figures have.
func (w *writer) parts() Sheet {
	var list []part
	for i := range w.doc.Measures {
		m := &w.doc.Measures[i]
		for k := range m.Current.Parts {
			list = append(list, part{m, &m.Current.Parts[k]})
		}
	}
	units := w.partUnits()
	text := func(head string, width float64, of func(*part) string) column[part] {
		return column[part]{head, width, func(it *part) Cell { return words(of(it)) }}
	}
	return tableOf("Parts", "Parts of figures, "+w.period, nil, []column[part]{
		text("Reference", narrow, func(it *part) string { return it.m.Ref }),
		text("Measure", broad, func(it *part) string { return it.m.Title }),
		text("Part", broad, func(it *part) string { return either(it.p.Label, it.p.Code) }),
		{"Figure [note 1]", middle, func(it *part) Cell {
			return number(it.p.Value, 0, inPlace(it.p.Raw, absent(it.p.None), it.m.Withheld))
		}},
		text("Unit", narrow, func(it *part) string { return unit(either(units[it.m.Key+"\x00"+it.p.Code], it.m.Unit)) }),
		text("Reason for no figure", middle, func(it *part) string { return reason(absent(it.p.None)) }),
		text("Rating [note 2]", narrow, func(it *part) string { return rating(it.p.RAG) }),
	}, list)
}

// absent is why a part has no number.
func absent(why string) *data.None {
	if why == "" {
		return nil
	}
	return &data.None{Reason: why}
}

// partUnits are the units of parts, by the measure's key and the part's code: of the quarter itself, the last of a series.
func (w *writer) partUnits() map[string]string {
	out := map[string]string{}
	for i := range w.series {
		s := &w.series[i]
		if len(s.Points) == 0 {
			continue
		}
		for _, p := range s.Points[len(s.Points)-1].Parts {
			out[s.Key+"\x00"+p.Code] = p.Unit
		}
	}
	return out
}

// month is one month of a figure that is given for each.
type month struct {
	m  *data.MeasureJSON
	is *data.Month
}

// months is the sheet of the figures of months.
func (w *writer) months() Sheet {
	var list []month
	for i := range w.doc.Measures {
		m := &w.doc.Measures[i]
		for k := range m.Current.Months {
			list = append(list, month{m, &m.Current.Months[k]})
		}
	}
	text := func(head string, width float64, of func(*month) string) column[month] {
		return column[month]{head, width, func(it *month) Cell { return words(of(it)) }}
	}
	return tableOf("Months", "Figures of months, "+w.period, nil, []column[month]{
		text("Reference", narrow, func(it *month) string { return it.m.Ref }),
		text("Measure", broad, func(it *month) string { return it.m.Title }),
		text("Part", middle, func(it *month) string { return either(partLabel(it.m, it.is.Part), whole) }),
		text("Month", middle, func(it *month) string { return it.is.Name }),
		{"Figure [note 1]", middle, func(it *month) Cell {
			return share(it.is.Value, it.is.Den, 0, inPlace(it.is.Raw, absent(it.is.None), it.m.Withheld))
		}},
		{"Numerator", middle, func(it *month) Cell { return number(it.is.Num, 0, "") }},
		{"Denominator", middle, func(it *month) Cell { return number(it.is.Den, 0, "") }},
	}, list)
}

// whole stands where others name a part.
const whole = "All"

// partLabel is a part as people read it.
func partLabel(m *data.MeasureJSON, code string) string {
	for _, p := range m.Current.Parts {
		if p.Code == code {
			return either(p.Label, code)
		}
	}
	return code
}

// held is a figure of another period, of a whole or of a part of it.
type held struct {
	m     *data.MeasureJSON
	as    string
	of    *data.Earlier
	part  *data.EarlierPart
	value Cell
}

// earlier is the sheet of the figures that a quarter is compared with.
func (w *writer) earlier() Sheet {
	var list []held
	for i := range w.doc.Measures {
		m := &w.doc.Measures[i]
		for _, e := range []struct {
			as string
			of *data.Earlier
		}{{"Previous year", m.PreviousActual}, {"Same quarter of the previous year", m.SameQuarter}} {
			if e.of == nil {
				continue
			}
			list = append(list, held{m, e.as, e.of, nil, earlierCell(e.of, m.Decimals)})
			for k := range e.of.Parts {
				p := &e.of.Parts[k]
				list = append(list, held{m, e.as, e.of, p, number(p.Value, 0, inPlace(p.Raw, nil, ""))})
			}
		}
	}
	text := func(head string, width float64, of func(*held) string) column[held] {
		return column[held]{head, width, func(it *held) Cell { return words(of(it)) }}
	}
	columns := []column[held]{
		text("Reference", narrow, func(it *held) string { return it.m.Ref }),
		text("Measure", broad, func(it *held) string { return it.m.Title }),
		text("Compared as", broad, func(it *held) string { return it.as }),
		text("Period", middle, func(it *held) string { return period(it.of.Period) }),
		text("Part", middle, func(it *held) string {
			if it.part == nil {
				return whole
			}
			return either(it.part.Label, it.part.Code)
		}),
		{"Figure [note 1]", middle, func(it *held) Cell { return it.value }},
		text("Unit", narrow, func(it *held) string {
			if it.part != nil {
				return "" // a part may have a unit of its own, which is not held
			}
			return unit(it.m.Unit)
		}),
		text("Shorthand for the figure", narrow, func(it *held) string { return flags(it.of.Flags) }),
		{"As of", middle, func(it *held) Cell { return day(it.of.AsOf, "") }},
		text("Provisional, of a quarter not signed off", middle, func(it *held) string { return period(it.of.Open) }),
		text("Replaces", middle, func(it *held) string { return it.of.Replaces }),
		text("Source", broad, func(it *held) string { return it.of.Source }),
	}
	columns = append(columns, only(w.Working, text("Figure as given", middle, func(it *held) string {
		if it.part != nil {
			return it.part.Raw
		}
		return it.of.Raw
	}))...)
	return tableOf("Earlier_figures", "Figures that are compared with", nil, columns, list)
}

// point is one quarter of a measure, or of a part of it.
type point struct {
	s    *data.SeriesJSON
	p    *data.PointJSON
	part *data.PartMark
}

// over is the sheet of the measures from quarter to quarter.
func (w *writer) over() Sheet {
	var list []point
	for i := range w.series {
		s := &w.series[i]
		for k := range s.Points {
			p := &s.Points[k]
			list = append(list, point{s, p, nil})
			for n := range p.Parts {
				list = append(list, point{s, p, &p.Parts[n]})
			}
		}
	}
	text := func(head string, width float64, of func(*point) string) column[point] {
		return column[point]{head, width, func(it *point) Cell { return words(of(it)) }}
	}
	pick := func(of func(*data.PointJSON) string, part func(*data.PartMark) string) func(*point) string {
		return func(it *point) string {
			if it.part != nil {
				return part(it.part)
			}
			return of(it.p)
		}
	}
	return tableOf("Series", "Measures from quarter to quarter", nil, []column[point]{
		text("Reference", narrow, func(it *point) string { return it.s.Ref }),
		text("Measure", broad, func(it *point) string { return it.s.Title }),
		text("Part", middle, pick(func(*data.PointJSON) string { return whole }, func(p *data.PartMark) string { return either(p.Label, p.Code) })),
		text("Period", middle, func(it *point) string { return period(it.p.Period) }),
		{"Figure [note 1]", middle, func(it *point) Cell { return it.figure() }},
		text("Unit", narrow, pick(func(p *data.PointJSON) string { return unit(p.Unit) }, func(p *data.PartMark) string { return unit(p.Unit) })),
		text("Shorthand for the figure", narrow, func(it *point) string { return flags(it.p.Flags) }),
		{"As of", middle, func(it *point) Cell { return day(it.p.AsOf, "") }},
		{"Expected by then [note 3]", middle, func(it *point) Cell {
			if it.part != nil {
				return Cell{}
			}
			return number(it.p.Expected, 0, "")
		}},
		text("Rating [note 2]", narrow, pick(func(p *data.PointJSON) string { return rating(p.RAG) }, func(p *data.PartMark) string { return rating(p.RAG) })),
		text("Direction of travel [note 5]", narrow, pick(func(p *data.PointJSON) string { return direction(p.Travel) },
			func(p *data.PartMark) string { return direction(p.Travel) })),
		text("Compared with, or why not", broad, func(it *point) string { return it.p.Against }),
		text("Held as", middle, func(it *point) string { return named(it.p.State) }),
		text("Not comparable with what is before", middle, func(it *point) string { return it.p.Break }),
		text("Source", middle, func(it *point) string { return strings.Join(it.p.Sources, "; ") }),
	}, list)
}

// figure is the number of a point, or why there is none.
func (it *point) figure() Cell {
	value, raw, missing := it.p.Value, it.p.Raw, it.p.Missing
	if it.part != nil {
		value, raw, missing = it.part.Value, it.part.Raw, it.part.Missing
	}
	if missing != "" {
		return number(value, 0, missingMark)
	}
	return number(value, 0, inPlace(raw, nil, ""))
}
