package tabular

import "testing"

// The sheet of a table in an exported workbook is read again: units behind headings, shorthand, rows by their labels.
func TestMapReadsAPublishedSheet(t *testing.T) {
	table := small()
	heads := []string{"Row", "Kind of row"}
	for _, c := range table.Columns {
		heads = append(heads, Beside(c.Label, c.Kind, c.Adverse))
	}
	cells := func(row, kind string, from ...string) []string {
		out := append([]string{row, kind}, from...)
		for len(out) < len(heads) {
			out = append(out, "[x]")
		}
		return out
	}
	m := table.Map([][]string{
		{"TRN Schools transport"}, {"This worksheet contains one table of 3 rows."}, heads,
		cells("In Borough", "Line", "402", "[c]", "1478"), cells("Out of Borough", "Line", "[z]"), cells("Total", "Total"),
	})
	want := "in_borough.users=402 in_borough.projected=1478"
	var filled []Change
	for _, c := range m.Changes {
		if c.Text != "" {
			filled = append(filled, c)
		}
		if c.Row == "in_borough" && c.Column == "budget" {
			t.Error("a cell that is withheld is cleared")
		}
	}
	if got := said(filled); got != want || len(m.NewRows)+len(m.Absent)+len(m.Unmatched)+len(m.Problems) > 0 {
		t.Errorf("%q, want %q; new %v, absent %v, unmatched %v, problems %v", got, want, m.NewRows, m.Absent, m.Unmatched, m.Problems)
	}
}
