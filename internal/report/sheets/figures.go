package sheets

import (
	"cmp"

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
	return tableOf("Parts", "Parts of figures, "+w.period, nil, []column[part]{
		text("Reference", narrow, func(it *part) string { return it.m.Ref }),
		text("Measure", broad, func(it *part) string { return it.m.Title }),
		text("Part", broad, func(it *part) string { return cmp.Or(it.p.Label, it.p.Code) }),
		{"Figure [note 1]", middle, func(it *part) Cell {
			return number(it.p.Value, 0, inPlace(it.p.Raw, absent(it.p.None), it.m.Withheld))
		}},
		text("Unit", narrow, func(it *part) string { return data.UnitWords(cmp.Or(units[it.m.Key+"\x00"+it.p.Code], it.m.Unit)) }),
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
	return tableOf("Months", "Figures of months, "+w.period, nil, []column[month]{
		text("Reference", narrow, func(it *month) string { return it.m.Ref }),
		text("Measure", broad, func(it *month) string { return it.m.Title }),
		text("Part", middle, func(it *month) string { return cmp.Or(partLabel(it.m, it.is.Part), whole) }),
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
			return cmp.Or(p.Label, code)
		}
	}
	return code
}
