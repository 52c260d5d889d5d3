package ppb

import (
	"strings"
	"testing"

	"ppbtui/internal/rag"
	"ppbtui/internal/tabular"
)

// residential is the published table of residential care at two dates, with a measure that is tied to its September total.
func residential(value string) *Book {
	q := Quarter{2023, 2}
	grid := &Grid{Key: "RES", Ref: "RES", Title: "Residential care", Table: tabular.Table{
		Columns: []tabular.Column{
			{Code: "now", Label: "Cost", Group: "30 September 2023", Kind: tabular.Money, Adds: true},
			{Code: "before", Label: "Cost", Group: "30 June 2023", Kind: tabular.Money, Adds: true},
		},
		Rows: []tabular.Row{{Code: "all", Label: "Residential"}, {Code: "total", Label: "Total", Role: tabular.Total}},
	}}
	measure := &Measure{Key: "M1", Ref: "M1", Rule: rag.Rule{Unit: rag.Money}, Links: []Link{{Table: "RES", Row: "total", Column: "now", AsOf: q.End()}}}
	return &Book{Plan: Plan{Quarter: q}, Items: []*Item{
		{Measure: measure, Entry: Entry{Key: "M1", Quarter: q, Content: Content{FieldValue: value}}},
		{Grid: grid, Entry: Entry{Key: "RES", Quarter: q, Content: Content{
			CellField("all", "now"): "16,450,793", CellField("all", "before"): "15,777,052"}}},
	}}
}

// The published report printed June's total as September's: that is found, and said whose it is.
func TestAFigureThatATableStatesOtherwise(t *testing.T) {
	for value, want := range map[string]string{
		"16,450,793": "",
		"15,777,052": "M1 is £15,777,052 here, and £16,450,793 in RES (Cost of Total) at 30 September 2023; the figure here is that of Cost, 30 June 2023",
		"16,000,000": "M1 is £16,000,000 here, and £16,450,793 in RES (Cost of Total) at 30 September 2023",
		"":           "",
	} {
		b := residential(value)
		var got []string
		for _, c := range BookChecks(b)["M1"] {
			if c.Rule == "linked_cell" {
				got = append(got, c.Message)
			}
		}
		if all := strings.Join(got, "; "); all != want {
			t.Errorf("%q: %q, want %q", value, all, want)
		}
		alone, err := ChecksAcross(&b.Plan, b.Items[0], nil, b.Names(), b.Items[1:], func(func(string, string)) error { return nil })
		found := false
		for _, c := range alone {
			found = found || c.Rule == "linked_cell"
		}
		if err != nil || found != (want != "") {
			t.Errorf("%q by itself: %v %v", value, alone, err)
		}
	}
}

// Thousands of pounds in a table are pounds of a measure.
func TestALinkToThousands(t *testing.T) {
	b := residential("6,728,000")
	b.Items[1].Grid.Columns[0].Kind = tabular.MoneyK
	b.Items[1].Entry.Content = Content{CellField("all", "now"): "6,728"}
	if got := BookChecks(b)["M1"]; len(got) > 0 && got[0].Rule == "linked_cell" {
		t.Errorf("got %v", got)
	}
}
