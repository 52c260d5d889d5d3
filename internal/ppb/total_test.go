package ppb

import (
	"fmt"
	"strings"
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/tabular"
)

// A column's totals are those that were stated of other periods, the one that the quarter before was signed off with, and today's, in
// the order of time; of a table without a total there are none.
func TestTotals(t *testing.T) {
	grid := func(role tabular.Role) *Grid {
		return &Grid{Key: "T", Ref: "T", Table: tabular.Table{
			Columns: []tabular.Column{{Code: "users", Label: "Users", Kind: tabular.Count, Adds: true}, {Code: "cost", Label: "Cost", Kind: tabular.Money, Adds: true}},
			Rows:    []tabular.Row{{Code: "in", Label: "In"}, {Code: "out", Label: "Out"}, {Code: "all", Label: "All", Role: role}},
		}}
	}
	stated := func(part string, year, q int, value, source string) FigureRow {
		return FigureRow{Key: "T", Part: part, Period: Period{Year: year, Q: q}, Amount: Amount{Value: decimal.MustParse(value), Known: true}, Source: source}
	}
	q := Quarter{Year: 2023, Q: 2}
	users := func(in, out string) Content {
		return Content{CellField("in", "users"): in, CellField("out", "users"): out}
	}
	it := &Item{
		Grid: grid(tabular.Total), Entry: Entry{Key: "T", Quarter: q, Content: users("402", "116")}, Last: &Entry{Content: users("390", "120")},
		Earlier: []FigureRow{stated("users", 2021, 0, "430", "outturn"), stated("users", 2022, 0, "470", "outturn"), stated("users", 2023, 1, "511", "a paper"),
			stated("cost", 2022, 0, "9", "outturn")},
	}
	says := func() string {
		var out []string
		for _, total := range it.Totals("users") {
			out = append(out, fmt.Sprint(total.Period, " ", total.Value, " ", total.Source))
		}
		return strings.Join(out, "; ")
	}
	if got, want := says(), "2021-22 430 outturn; 2022-23 470 outturn; 2023-24-Q1 510 ; 2023-24-Q2 518 "; got != want {
		t.Errorf("%s, want %s", got, want)
	}
	it.LastOpen = true
	if got, want := says(), "2021-22 430 outturn; 2022-23 470 outturn; 2023-24-Q1 511 a paper; 2023-24-Q2 518 "; got != want {
		t.Errorf("while the quarter before is open: %s, want %s", got, want)
	}
	it.Grid, it.Last, it.Earlier = grid(tabular.Subtotal), nil, nil
	if got := says(); got != "" {
		t.Errorf("without a total: %s", got)
	}
}
