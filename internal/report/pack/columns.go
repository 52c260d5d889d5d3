package pack

import (
	"fmt"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/report/data"
	"ppbtui/internal/report/doc"
)

// figureFields are the columns of the figures: when and where, what rows are chosen by, and the numbers.
func (p *packer) figureFields() []field[figure] {
	out := append(whenFields(), p.placeFields()...)
	out = append(out, p.whatFields()...)
	out = append(out, howFields()...)
	number := func(name, label, says string, of func(*figure) string) {
		out = append(out, field[figure]{column{name: name, label: label, says: says, kind: number, role: indicator}, of})
	}
	number("value", "Value", "The figure, in the unit that the column unit names.", (*figure).value)
	number("target", "Target", "The target of the year, of the quarter that is reported and of a measure as a whole, where it is one number.",
		(*figure).target)
	number("expected", "Expected by then", "What the target asks for by the end of the period.", (*figure).expected)
	return out
}

func whenFields() []field[figure] {
	return []field[figure]{
		{
			column{
				name: "time_period", label: "Time period", kind: words, limit: limit{Required: true, Pattern: "^[0-9]{6}$"},
				says: "The financial year, such as 202324 for April 2023 to March 2024.",
			},
			func(f *figure) string { return fmt.Sprintf("%04d%02d", f.when.Year, (f.when.Year+1)%100) },
		},
		{
			column{
				name: "time_identifier", label: "Time identifier", kind: words, limit: limit{Required: true},
				says: "The quarter of that year, or the year as a whole.",
			},
			func(f *figure) string {
				if f.when.Q == 0 {
					return "Financial year"
				}
				return fmt.Sprintf("Financial year Q%d", f.when.Q)
			},
		},
	}
}

// placeFields are the same in every row. A plan holds no codes.
func (p *packer) placeFields() (out []field[figure]) {
	for _, place := range [][3]string{
		{"geographic_level", "Geographic level", "Local authority"},
		{"country_code", "Country code", missing}, {"country_name", "Country", notAvailable},
		{"region_code", "Region code", missing}, {"region_name", "Region", notAvailable},
		{"old_la_code", "Old local authority code", missing}, {"new_la_code", "Local authority code", missing},
		{"la_name", "Local authority", item(p.doc.Plan.Council, notAvailable)},
	} {
		value := place[2]
		out = append(out, field[figure]{
			column{
				name: place[0], label: place[1], says: "See Places: " + value + " in every row.", kind: words, limit: limit{Required: value != missing},
			},
			func(*figure) string { return value },
		})
	}
	return out
}

// chosen is a column that rows are chosen by. It is never blank.
func chosen(name, label, says string, of func(*figure) string) field[figure] {
	return field[figure]{
		column{name: name, label: label, says: says, kind: words, role: filter, limit: limit{Required: true}},
		func(f *figure) string { return item(of(f), notAvailable) },
	}
}

// whatFields say which measure it is, and which part of it: codes beside names.
func (p *packer) whatFields() []field[figure] {
	return []field[figure]{
		chosen("objective_code", "Objective code", "The objective that the measure stands under.", func(f *figure) string { return f.m.Objective }),
		chosen("objective", "Objective", "Its title.", func(f *figure) string { return p.titles[f.m.Objective] }),
		chosen("measure_code", "Measure code", "The code of the measure, which no other has.", func(f *figure) string { return f.m.Key }),
		chosen("measure", "Measure", "Its title.", func(f *figure) string { return item(f.m.Title, f.m.Ref) }),
		chosen("part_code", "Part code", "Total for the measure as a whole, else its code and that of the part.", (*figure).partCode),
		chosen("part", "Part", "Total for the measure as a whole, else the name of the part.", func(f *figure) string {
			if f.part == nil {
				return f.partCode()
			}
			return item(f.part.Label, f.partCode())
		}),
	}
}

// howFields say how a figure is to be read, and what was made of it.
func howFields() []field[figure] {
	whole := func(part func(*data.PartMark) string, whole func(*data.PointJSON) string) func(*figure) string {
		return func(f *figure) string {
			if f.part != nil {
				return part(f.part)
			}
			return whole(f.p)
		}
	}
	unit := whole(func(p *data.PartMark) string { return p.Unit }, func(p *data.PointJSON) string { return p.Unit })
	colour := whole(func(p *data.PartMark) string { return p.RAG }, func(p *data.PointJSON) string { return p.RAG })
	travel := whole(func(p *data.PartMark) string { return p.Travel }, func(p *data.PointJSON) string { return p.Travel })
	rated := chosen("rating", "Rating", "The rating as it was published. Of figures that are held from elsewhere it is not known.",
		func(f *figure) string {
			if f.now && colour(f) == "" {
				return rating(rag.None.String(), f.held()) // of the quarter it is known that it has none
			}
			return rating(colour(f), f.held())
		})
	rated.limit.Enum = ratings()
	return []field[figure]{
		chosen("unit", "Unit", "What the value counts.", func(f *figure) string { return wording.Capital(data.UnitWords(unit(f))) }),
		chosen("basis", "Basis", "Over which time it counts.", func(f *figure) string { return data.Named(f.p.Basis) }),
		chosen("better_is", "Better is", "Which way is better.", func(f *figure) string { return data.Named(f.m.Polarity) }),
		rated,
		chosen("direction", "Direction of travel", "Whether performance is better than in the same quarter of the year before.",
			func(f *figure) string { return direction(travel(f), f.held()) }),
		chosen("shorthand", "Shorthand", "Letters that say more of the value: p, e, f, r or b.", func(f *figure) string { return shorthand(f.p.Flags) }),
		chosen("status", "Status", "Signed off, open (not final), or held from elsewhere.", func(f *figure) string { return data.Named(f.p.State) }),
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
