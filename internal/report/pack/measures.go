package pack

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
)

// figure is one figure of a measure, or of a part of it, in one period.
type figure struct {
	m    *data.MeasureJSON
	p    *data.PointJSON
	part *data.PartMark // nil: the whole
	when ppb.Period
	now  bool // it is that of the quarter
}

// measures adds the figures of quarters, and those of years of which no quarter is held: the two do not go into one file.
func (p *packer) measures(series []data.SeriesJSON) error {
	held := map[string]*data.MeasureJSON{}
	for i := range p.doc.Measures {
		held[p.doc.Measures[i].Key] = &p.doc.Measures[i]
	}
	var quarters, years []figure
	for i := range series {
		m := held[series[i].Key]
		for k := range series[i].Points {
			at := &series[i].Points[k]
			when, err := ppb.ParsePeriod(at.Period)
			if m == nil || err != nil {
				continue
			}
			all := []figure{{m, at, nil, when, at.Period == p.doc.Quarter}}
			for n := range at.Parts {
				all = append(all, figure{m, at, &at.Parts[n], when, at.Period == p.doc.Quarter})
			}
			if when.Q == 0 {
				years = append(years, all...)
			} else {
				quarters = append(quarters, all...)
			}
		}
	}
	err := p.figures("measures", "Measures by quarter", "A row for each measure, and for each of its parts, in each quarter that is held.", quarters)
	if err == nil && len(years) > 0 {
		err = p.figures("measures_years", "Measures by year", "The same for years of which the report holds a figure and no quarter.", years)
	}
	return err
}

func (p *packer) figures(name, title, says string, rows []figure) error {
	f := file{
		name: name + ".csv", title: title, says: says, symbols: symbols(),
		key: []string{"time_period", "time_identifier", "measure_code", "part_code"},
	}
	if err := csv(p, f, p.figureFields(), rows); err != nil {
		return err
	}
	return p.metadata(&p.files[len(p.files)-1])
}

// held is why the figure is not as it was entered, where it is of the quarter.
func (f *figure) held() string {
	if f.now {
		return f.m.Withheld
	}
	return ""
}

func (f *figure) value() string {
	if f.part != nil {
		return or(f.part.Value, whyNot(f.part.Missing))
	}
	return or(f.p.Value, whyNot(f.p.Missing))
}

func (f *figure) target() string {
	t := &f.m.Target
	switch {
	case !f.now || f.part != nil:
		return missing
	case t.Kind == rag.NoTarget.String():
		return kept(f.m.Withheld, none)
	case t.Kind == rag.AbsoluteTarget.String():
		return or(t.Value, missing)
	}
	return missing
}

func (f *figure) expected() string {
	switch {
	case f.part != nil:
		return missing
	case f.now && f.m.Target.Kind == rag.NoTarget.String():
		return or(f.p.Expected, kept(f.m.Withheld, none))
	}
	return or(f.p.Expected, missing)
}

// partCode is the code of a part with that of its measure, so that none is taken for a symbol.
func (f *figure) partCode() string {
	if f.part == nil {
		return "Total"
	}
	return f.m.Key + "/" + f.part.Code
}
