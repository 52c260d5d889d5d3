package ppb

import (
	"reflect"
	"testing"

	"ppbtui/internal/tabular"
)

func spending() *Grid {
	return &Grid{Key: "T", Ref: "T", Section: "F", Title: "Spending", Table: tabular.Table{
		Columns: []tabular.Column{
			{Code: "budget", Label: "Budget", Kind: tabular.Money, Adds: true}, {Code: "actual", Label: "Actual to {end}", Kind: tabular.Money, Adds: true},
			{Code: "left", Label: "Left", Kind: tabular.Money, Formula: "budget - actual"},
		},
		Rows: []tabular.Row{{Code: "staff", Label: "Staff"}, {Code: "premises", Label: "Premises"}, {Code: "all", Label: "Total", Role: tabular.Total}},
	}}
}

// What changed is told cell by cell, sums with it; rows that came and went by their labels.
func TestGridChanged(t *testing.T) {
	p := &Plan{Quarter: Quarter{Year: 2023, Q: 2}}
	const actual = "Actual to 30 September 2023"
	was := Content{CellField("staff", "budget"): "100", CellField("staff", "actual"): "40", CellField("premises", "budget"): "10"}
	for name, c := range map[string]struct {
		is    Content
		want  []string
		count string
	}{
		"nothing":           {was, nil, ""},
		"written otherwise": {Content{CellField("staff", "budget"): "£100", CellField("staff", "actual"): " 40", CellField("premises", "budget"): "10.0"}, nil, ""},
		"a figure": {Content{CellField("staff", "budget"): "100", CellField("staff", "actual"): "50", CellField("premises", "budget"): "10"}, []string{
			"Staff, " + actual + ": was £40, became £50", "Staff, Left: was £60, became £50, worked out", "Total, " + actual + ": was £40, became £50, worked out",
		}, "3 cells changed"},
		"emptied": {Content{CellField("staff", "budget"): "100", CellField("staff", "actual"): "40"}, []string{
			"Premises, Budget: was £10, is empty now", "Total, Budget: was £110, became £100, worked out",
		}, "2 cells changed"},
		"another row": {Content{FieldRows: "line staff Staff\nline travel Travel\ntotal all Total", CellField("staff", "budget"): "100",
			CellField("staff", "actual"): "40", CellField("travel", "budget"): "5"}, []string{
			"Travel, Budget: was empty, became £5", "Total, Budget: was £110, became £105, worked out", "Premises, Budget: was £10, is empty now",
		}, "3 cells changed, 1 row new, 1 row no longer there"},
	} {
		got := spending().Changed(p, was, c.is)
		var said []string
		for _, cell := range got.Cells {
			said = append(said, cell.Row+", "+cell.Column+": "+cell.Says())
		}
		if !reflect.DeepEqual(said, c.want) || got.String() != c.count {
			t.Errorf("%s: %q, %q", name, said, got)
		}
	}
}

// A row of last quarter that is none of the plan's any more is told by its code.
func TestGridChangedOfRowsThatLeftThePlan(t *testing.T) {
	got := spending().Changed(&Plan{Quarter: Quarter{Year: 2023, Q: 2}}, Content{CellField("taxis", "actual"): "7"}, Content{})
	if len(got.Cells) == 0 || got.Cells[len(got.Cells)-1].Row != "taxis" || !reflect.DeepEqual(got.Went, []string{"taxis"}) {
		t.Errorf("%+v", got)
	}
}

// What was returned is what stood there then, whatever was typed since.
func TestReturnedContent(t *testing.T) {
	it := &Item{Text: &Text{Key: "K", Ref: "K"}}
	words := func(seq int64, was, is string) Event {
		return Event{Seq: seq, Action: "commit", Quarter: "2023-24-Q2", Changes: []Changed{{FieldCommentary, was, is}}}
	}
	events := []Event{words(5, "b", "c"), {Seq: 4, Action: "return", Quarter: "2023-24-Q2"}, words(3, "a", "b"), {Seq: 2, Action: "return", Quarter: "2023-24-Q2"}, words(1, "", "a")}
	if c, ok := ReturnedContent(it, events); !ok || c[FieldCommentary] != "b" {
		t.Errorf("%v %v", c, ok)
	}
	if _, ok := ReturnedContent(it, events[4:]); ok {
		t.Error("it was never returned")
	}
}
