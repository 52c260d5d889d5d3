package pack

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
	"ppbtui/internal/report/doc"
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

// wider is a part's own value of something, or the whole's.
func (f *figure) wider(part func(*data.PartMark) string, whole func(*data.PointJSON) string) string {
	if f.part != nil {
		return part(f.part)
	}
	return whole(f.p)
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

func (p *packer) objective(code string) string {
	for i := range p.doc.Objectives {
		if p.doc.Objectives[i].Code == code {
			return p.doc.Objectives[i].Title
		}
	}
	return ""
}

func (p *packer) figureFields() []field[figure] {
	council := item(p.doc.Plan.Council, notAvailable)
	plain := func(name, label, says string, l limit, of func(*figure) string) field[figure] {
		return field[figure]{column{name: name, label: label, says: says, kind: words, limit: l}, of}
	}
	place := func(name, label, value string) field[figure] {
		return plain(name, label, "See Places: "+value+" in every row.", limit{Required: value != missing}, func(*figure) string { return value })
	}
	chosen := func(name, label, says string, of func(*figure) string) field[figure] {
		return field[figure]{column{name: name, label: label, says: says, kind: words, role: filter, limit: limit{Required: true}}, of}
	}
	counted := func(name, label, says string, of func(*figure) string) field[figure] {
		return field[figure]{column{name: name, label: label, says: says, kind: number, role: indicator}, of}
	}
	return []field[figure]{
		plain("time_period", "Time period", "The financial year, such as 202324 for April 2023 to March 2024.", limit{Required: true, Pattern: "^[0-9]{6}$"},
			func(f *figure) string { return fmt.Sprintf("%04d%02d", f.when.Year, (f.when.Year+1)%100) }),
		plain("time_identifier", "Time identifier", "The quarter of that year, or the year as a whole.", limit{Required: true}, func(f *figure) string {
			if f.when.Q == 0 {
				return "Financial year"
			}
			return fmt.Sprintf("Financial year Q%d", f.when.Q)
		}),
		place("geographic_level", "Geographic level", "Local authority"),
		place("country_code", "Country code", missing), place("country_name", "Country", notAvailable),
		place("region_code", "Region code", missing), place("region_name", "Region", notAvailable),
		place("old_la_code", "Old local authority code", missing), place("new_la_code", "Local authority code", missing),
		place("la_name", "Local authority", council),
		chosen("objective_code", "Objective code", "The objective that the measure stands under.", func(f *figure) string { return item(f.m.Objective, notAvailable) }),
		chosen("objective", "Objective", "Its title.", func(f *figure) string { return item(p.objective(f.m.Objective), notAvailable) }),
		chosen("measure_code", "Measure code", "The code of the measure, which no other has.", func(f *figure) string { return item(f.m.Key, notAvailable) }),
		chosen("measure", "Measure", "Its title.", func(f *figure) string { return item(f.m.Title, item(f.m.Ref, notAvailable)) }),
		chosen("part_code", "Part code", "Total for the measure as a whole, else its code and that of the part.", (*figure).partCode),
		chosen("part", "Part", "Total for the measure as a whole, else the name of the part.", func(f *figure) string {
			if f.part == nil {
				return "Total"
			}
			return item(f.part.Label, f.partCode())
		}),
		chosen("unit", "Unit", "What the value counts.", func(f *figure) string {
			return item(wording.Capital(data.UnitWords(f.wider(func(p *data.PartMark) string { return p.Unit }, func(p *data.PointJSON) string { return p.Unit }))), notAvailable)
		}),
		chosen("basis", "Basis", "Over which time it counts.", func(f *figure) string { return item(data.Named(f.p.Basis), notAvailable) }),
		chosen("better_is", "Better is", "Which way is better.", func(f *figure) string { return item(data.Named(f.m.Polarity), notAvailable) }),
		{
			column{
				name: "rating", label: "Rating", says: "The rating as it was published. Of figures that are held from elsewhere it is not known.",
				kind: words, role: filter, limit: limit{Required: true, Enum: ratings()},
			},
			func(f *figure) string {
				return rating(f.wider(func(p *data.PartMark) string { return p.RAG }, func(p *data.PointJSON) string { return p.RAG }), f.held())
			},
		},
		chosen("direction", "Direction of travel", "Whether performance is better than in the same quarter of the year before.", func(f *figure) string {
			return direction(f.wider(func(p *data.PartMark) string { return p.Travel }, func(p *data.PointJSON) string { return p.Travel }), f.held())
		}),
		chosen("shorthand", "Shorthand", "Letters that say more of the value: p, e, f, r or b.", func(f *figure) string { return shorthand(f.p.Flags) }),
		chosen("status", "Status", "Signed off, open (not final), or held from elsewhere.", func(f *figure) string { return data.Named(f.p.State) }),
		counted("value", "Value", "The figure, in the unit that the column unit names.", (*figure).value),
		counted("target", "Target", "The target of the year, of the quarter that is reported and of a measure as a whole, where it is one number.", (*figure).target),
		counted("expected", "Expected by then", "What the target asks for by the end of the period.", (*figure).expected),
	}
}

// ratings are all that a rating can be.
func ratings() []string {
	out := []string{"By part", "Not known", "Withheld"}
	for m := doc.Green; m <= doc.Unrated; m++ {
		out = append(out, m.Word())
	}
	return out
}

// metadata adds the file that says of each filter and indicator what it is.
func (p *packer) metadata(f *file) error {
	decimals := 0
	for i := range p.doc.Measures {
		decimals = max(decimals, p.doc.Measures[i].Decimals)
	}
	var rows []column
	for _, c := range f.columns {
		if c.role == indicator || c.role == filter && c.varied { // a filter of one item is none
			rows = append(rows, c)
		}
	}
	text := func(name, says string, of func(*column) string) field[column] {
		return field[column]{column{name: name, label: name, says: says, kind: words}, of}
	}
	only := func(r role, of func(*column) string) func(*column) string {
		return func(c *column) string {
			if c.role != r {
				return ""
			}
			return of(c)
		}
	}
	nothing := func(*column) string { return "" }
	return csv(p, file{
		name: strings.TrimSuffix(f.name, ".csv") + ".meta.csv", title: f.title + ": filters and indicators",
		says: "What each column of " + f.name + " is. A column with one value in all rows is left out.", key: []string{"col_name"}, symbols: []string{""},
	}, []field[column]{
		text("col_name", "The name of the column.", func(c *column) string { return c.name }),
		text("col_type", "Filter or Indicator.", func(c *column) string { return map[role]string{filter: "Filter", indicator: "Indicator"}[c.role] }),
		text("label", "The column as people name it.", func(c *column) string { return c.label }),
		text("indicator_grouping", "Blank: the indicators are of one group.", nothing),
		text("indicator_unit", "Blank: the unit is a column of the data, since measures differ in it.", nothing),
		{column{name: "indicator_dp", label: "indicator_dp", says: "How many decimals are shown at the most.", kind: integer}, only(indicator, func(*column) string { return fmt.Sprint(decimals) })},
		text("filter_hint", "What the filter is.", only(filter, func(c *column) string { return c.says })),
		text("filter_grouping_column", "Blank: filters have no groups.", nothing),
		text("filter_default", "The item that is chosen first: that of the first row.", only(filter, func(c *column) string { return c.first })),
	}, rows)
}
