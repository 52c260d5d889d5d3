package sheets

import (
	"cmp"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/report/data"
)

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
	columns := []column[held]{
		text("Reference", narrow, func(it *held) string { return it.m.Ref }),
		text("Measure", broad, func(it *held) string { return it.m.Title }),
		text("Compared as", broad, func(it *held) string { return it.as }),
		text("Period", middle, func(it *held) string { return period(it.of.Period) }),
		text("Part", middle, func(it *held) string {
			if it.part == nil {
				return whole
			}
			return cmp.Or(it.part.Label, it.part.Code)
		}),
		{"Figure [note 1]", middle, func(it *held) Cell { return it.value }},
		text("Unit", narrow, func(it *held) string {
			if it.part != nil {
				return "" // a part may have a unit of its own, which is not held
			}
			return data.UnitWords(it.m.Unit)
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
	held string // why it is not as it was entered, where it is of the quarter
}

// over is the sheet of the measures from quarter to quarter.
func (w *writer) over() Sheet {
	withheld := map[string]string{}
	for i := range w.doc.Measures {
		withheld[w.doc.Measures[i].Key] = w.doc.Measures[i].Withheld
	}
	var list []point
	for i := range w.series {
		s := &w.series[i]
		for k := range s.Points {
			p, held := &s.Points[k], ""
			if p.Period == w.doc.Quarter {
				held = withheld[s.Key]
			}
			list = append(list, point{s, p, nil, held})
			for n := range p.Parts {
				list = append(list, point{s, p, &p.Parts[n], held})
			}
		}
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
		text("Part", middle, pick(func(*data.PointJSON) string { return whole }, func(p *data.PartMark) string { return cmp.Or(p.Label, p.Code) })),
		text("Period", middle, func(it *point) string { return period(it.p.Period) }),
		{"Figure [note 1]", middle, func(it *point) Cell { return it.figure() }},
		text("Why there is no figure", broad, (*point).why),
		text("Unit", narrow, pick(func(p *data.PointJSON) string { return data.UnitWords(p.Unit) }, func(p *data.PartMark) string { return data.UnitWords(p.Unit) })),
		text("Shorthand for the figure", narrow, func(it *point) string { return flags(it.p.Flags) }),
		{"As of", middle, func(it *point) Cell { return day(it.p.AsOf, "") }},
		{"Expected by then [note 3]", middle, func(it *point) Cell {
			if it.part != nil {
				return Cell{}
			}
			return number(it.p.Expected, 0, kept(it.held, "", ""))
		}},
		text("Rating [note 2]", narrow, func(it *point) string {
			name := pick(func(p *data.PointJSON) string { return p.RAG }, func(p *data.PartMark) string { return p.RAG })(it)
			return kept(it.held, name, rating(name))
		}),
		text("Direction of travel [note 5]", narrow, func(it *point) string {
			name := pick(func(p *data.PointJSON) string { return p.Travel }, func(p *data.PartMark) string { return p.Travel })(it)
			return kept(it.held, name, direction(name))
		}),
		text("Compared with, or why not", broad, func(it *point) string { return it.p.Against }),
		text("Held as", middle, func(it *point) string { return data.Named(it.p.State) }),
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
	if missing != "" && it.held == "" {
		return number(value, 0, signOf(missing))
	}
	return number(value, 0, inPlace(raw, nil, it.held))
}

// why is why there is no number, in words.
func (it *point) why() string {
	value, missing := it.p.Value, it.p.Missing
	if it.part != nil {
		value, missing = it.part.Value, it.part.Missing
	}
	switch {
	case value != nil:
		return ""
	case it.held != "":
		return it.held
	}
	return wording.Capital(missing)
}
