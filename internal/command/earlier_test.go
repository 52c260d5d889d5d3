package command

import (
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
)

// show names whatever an item is compared with: what is held, what was entered here in earlier quarters, the parts, and the
// sum where that is what is compared; each with its source.
func TestShowHasEveryEarlierFigure(t *testing.T) {
	q := ppb.Quarter{Year: 2023, Q: 2}
	row := func(p ppb.Period, part, value, source string) ppb.FigureRow {
		d := decimal.MustParse(value)
		return ppb.FigureRow{Key: "M1", Part: part, Period: p, Amount: ppb.Amount{Raw: value, Value: d, Known: true}, Source: source}
	}
	two := []ppb.Part{{Code: "map", Label: "MAP"}, {Code: "pre", Label: "PRE-MAP"}}
	year, same, last := q.LastYear().FinancialYear(), ppb.Period(q.LastYear()), ppb.Period(q.Prev())
	entry := func(c ppb.Content) *ppb.Entry { return &ppb.Entry{Key: "M1", Quarter: q.Prev(), Content: c} }
	revised := row(same, "", "77", "")
	revised.Flags = ppb.Revised
	for what, tt := range map[string]struct {
		measure ppb.Measure
		earlier []ppb.FigureRow
		last    *ppb.Entry
		want    string
	}{
		"nothing": {want: ""},
		"held, and entered last quarter": {
			earlier: []ppb.FigureRow{row(year, "", "147", "table"), row(same, "", "76", "table"), revised}, last: entry(ppb.Content{ppb.FieldValue: "30", ppb.FieldFlags: "p"}),
			want: "2022-23 147 (table)\n2022-23-Q2 76 (table)\n2022-23-Q2 77 [r] (no source is given)\n2023-24-Q1 30 [p] (entered in Quarter 1, 2023/24)",
		},
		"last quarter's is held": {
			earlier: []ppb.FigureRow{row(last, "", "31", "revision")}, last: entry(ppb.Content{ppb.FieldValue: "30"}), want: "2023-24-Q1 31 (revision)",
		},
		"no value last quarter": {last: entry(ppb.Content{ppb.FieldNone: "pending"}), want: "2023-24-Q1 " + ppb.Pending.Label() + " (entered in Quarter 1, 2023/24)"},
		"parts of a sum": {
			measure: ppb.Measure{Headline: ppb.HeadlineSum, Parts: two},
			earlier: []ppb.FigureRow{row(same, "pre", "9", "table"), row(same, "map", "20", "table")}, last: entry(ppb.Content{"part:map": "5", "part:pre": "6"}),
			want: "2022-23-Q2 29 (the sum of its parts)\n2022-23-Q2 map: 20 (table)\n2022-23-Q2 pre: 9 (table)\n" +
				"2023-24-Q1 11 (the sum of its parts)\n2023-24-Q1 map: 5 (entered in Quarter 1, 2023/24)\n2023-24-Q1 pre: 6 (entered in Quarter 1, 2023/24)",
		},
		"a part": {
			measure: ppb.Measure{Headline: "map", Parts: two}, last: entry(ppb.Content{"part:map": "5"}),
			want: "2023-24-Q1 5 (entered in Quarter 1, 2023/24)\n2023-24-Q1 map: 5 (entered in Quarter 1, 2023/24)",
		},
	} {
		m := tt.measure
		m.Key = "M1"
		var lines []string
		for _, l := range (&cli{}).earlierLines(&ppb.Plan{Quarter: q}, &ppb.Item{Measure: &m, Earlier: tt.earlier, Last: tt.last}) {
			lines = append(lines, l[0]+" "+l[1])
		}
		if got := strings.Join(lines, "\n"); got != tt.want {
			t.Errorf("%s:\n%s\nwant:\n%s", what, got, tt.want)
		}
	}
}
