package pack

import (
	"strconv"
	"strings"
)

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
		{
			column{name: "indicator_dp", label: "indicator_dp", says: "How many decimals are shown at the most.", kind: integer},
			only(indicator, func(*column) string { return strconv.Itoa(decimals) }),
		},
		text("filter_hint", "What the filter is.", only(filter, func(c *column) string { return c.says })),
		text("filter_grouping_column", "Blank: filters have no groups.", nothing),
		text("filter_default", "The item that is chosen first: that of the first row.", only(filter, func(c *column) string { return c.first })),
	}, rows)
}
