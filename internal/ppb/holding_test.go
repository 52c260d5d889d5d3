package ppb

import (
	"testing"

	"ppbtui/internal/tabular"
)

// What stands in the place of a value counts what somebody types, and nothing of what is worked out.
func TestHolding(t *testing.T) {
	table := &Item{Grid: &Grid{Key: "T", Section: "F", Table: tabular.Table{
		Columns: []tabular.Column{{Code: "a", Label: "Budget", Kind: tabular.Money, Adds: true}, {Code: "b", Label: "Actual", Kind: tabular.Money, Adds: true},
			{Code: "v", Label: "Variance", Kind: tabular.Money, Formula: "a - b"}},
		Rows: []tabular.Row{{Code: "h", Label: "Spend", Role: tabular.Heading}, {Code: "x", Label: "Employees"}, {Code: "t", Label: "Total", Role: tabular.Total}},
	}}}
	text := &Item{Text: &Text{Key: "K", Section: "F"}}
	for _, c := range []struct {
		it      *Item
		content Content
		want    string
	}{
		{text, nil, "0 words"},
		{text, Content{FieldCommentary: "One two."}, "2 words"},
		{table, nil, "0 of 2 cells"},
		{table, Content{CellField("x", "a"): "10"}, "1 of 2 cells"},
		{table, Content{CellField("x", "a"): "10", CellField("x", "b"): "4", CellField("t", "a"): "90"}, "2 of 2 cells, 1 finding"},
	} {
		if got := Read(&Plan{Quarter: Quarter{2023, 2}}, c.it, c.content).Sentence; got != c.want {
			t.Errorf("%s with %v holds %q, not %q", c.it.Kind(), c.content, got, c.want)
		}
	}
	if got := table.BoxLabel(CellField("x", "b")); got != "Actual of Employees" {
		t.Errorf("the cell is called %q", got)
	}
	b := &Book{Sections: []Section{{Code: "F", Title: "Finance"}}}
	if got := b.TitleOf(text); got != "Finance" {
		t.Errorf("a text without a title is listed as %q", got)
	}
	sent := &Item{Grid: table.Grid, Entry: Entry{State: Submitted}}
	b.Items = []*Item{text, table, text, sent}
	n := KindsOf(b)
	if got := n[TextItem].String() + "; " + n[GridItem].String(); got != "2 to do; 1 to do, 1 submitted" || n[GridItem].Total() != 2 || len(n[MeasureItem].Places) != 0 {
		t.Errorf("they are counted as %q, %+v", got, n)
	}
}
