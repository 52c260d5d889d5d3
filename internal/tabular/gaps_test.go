package tabular

import (
	"strings"
	"testing"
)

// spending is a table of two lines under a heading with their sum, a formula and a column of words.
func spending() *Table {
	return &Table{
		Columns: []Column{
			{Code: "budget", Label: "Budget", Kind: MoneyK, Adds: true}, {Code: "actual", Label: "Actual", Kind: MoneyK, Adds: true},
			{Code: "variance", Label: "Variance", Kind: MoneyK, Formula: "budget - actual", Adds: true}, {Code: "outturn", Label: "Outturn", Kind: MoneyK, Adds: true},
			{Code: "note", Label: "Note", Kind: Text},
		},
		Rows: []Row{{Code: "head", Role: Heading}, {Code: "a", Label: "A"}, {Code: "b", Label: "B"}, {Code: "sum", Label: "Sum", Role: Total}},
	}
}

func TestGaps(t *testing.T) {
	full := map[string]string{"a.budget": "5", "a.actual": "4", "a.outturn": "9", "b.budget": "3", "b.actual": "3", "b.outturn": "0"}
	for _, c := range []struct {
		name    string
		changes map[string]string
		want    []string // row.column: the words that the text has
	}{
		{"all is there", nil, nil},
		{"a dash is an answer", map[string]string{"a.actual": "-", "b.actual": "-"}, nil},
		{"words are nobody's to miss", map[string]string{"a.note": "Late."}, nil},
		{"one figure of a formula", map[string]string{"b.actual": ""}, []string{"b.actual: this is blank, and Variance is worked out from it"}},
		{"what it gives is stated", map[string]string{"b.actual": "", "b.variance": "2"}, nil},
		{"a column", map[string]string{"a.outturn": "", "b.outturn": ""}, []string{"a.outturn: no row has a figure in this column"}},
		{"columns", map[string]string{"a.actual": "", "b.actual": "", "a.outturn": "", "b.outturn": ""}, []string{"a.actual: no row has a figure in this column, nor in 1 more"}},
		{"one cell of a column that no formula takes", map[string]string{"b.outturn": ""}, nil},
		{"a row", map[string]string{"b.budget": "", "b.actual": "", "b.outturn": ""}, []string{"b.budget: nothing is typed in this row: "}},
		{"pasted one column to the right", map[string]string{"a.budget": "", "b.budget": "", "a.actual": "5", "b.actual": "3"}, []string{"a.budget: no row has a figure"}},
		{"pasted one column to the left", map[string]string{"a.budget": "4", "b.budget": "3", "a.actual": "", "b.actual": ""}, []string{"a.actual: no row has a figure"}},
		{"nothing at all", map[string]string{"a.budget": "", "a.actual": "", "a.outturn": "", "b.budget": "", "b.actual": "", "b.outturn": ""}, nil},
	} {
		table := spending()
		sheet := table.Work(func(row, column string) string {
			if text, ok := c.changes[row+"."+column]; ok {
				return text
			}
			return full[row+"."+column]
		})
		var got []string
		for _, g := range table.Gaps(sheet) {
			got = append(got, g.Row+"."+g.Column+": "+g.Text)
		}
		if len(got) != len(c.want) {
			t.Errorf("%s: %q", c.name, got)
			continue
		}
		for i, want := range c.want {
			if !strings.HasPrefix(got[i], want) {
				t.Errorf("%s: %q, want %q", c.name, got[i], want)
			}
		}
	}
}

// A table of sentences has no gaps: cells that are empty were empty as published.
func TestGapsOfSentences(t *testing.T) {
	table := &Table{Columns: []Column{{Code: "a", Kind: Text}, {Code: "b", Kind: Progress}, {Code: "c", Kind: Number}}, Rows: []Row{{Code: "x"}, {Code: "y"}}}
	sheet := table.Work(func(row, column string) string { return map[string]string{"x.a": "Fewer."}[row+"."+column] })
	if gaps := table.Gaps(sheet); len(gaps) > 0 {
		t.Errorf("%v", gaps)
	}
}

func TestWhatAKindCanBeginWith(t *testing.T) {
	for _, c := range []struct {
		kind Kind
		yes  string
		no   string
	}{
		{MoneyK, "0 9 - − ( £ .", "q Q é x"},
		{Progress, "g C r A u ✓ x", "q z 4"},
		{Text, "q 4 é", ""},
	} {
		for _, s := range strings.Fields(c.yes) {
			if !c.kind.CanBegin(s) {
				t.Errorf("%s: %q is refused", c.kind, s)
			}
		}
		for _, s := range strings.Fields(c.no) {
			if c.kind.CanBegin(s) {
				t.Errorf("%s: %q is taken", c.kind, s)
			}
		}
	}
}
