package ppb

import (
	"maps"
	"slices"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/tabular"
)

// GridChange is what is another in a table than it was.
type GridChange struct {
	Cells      []CellChange // row by row
	Came, Went []string     // labels of rows
}

// CellChange is a cell that shows something else than it did, typed or worked out of others.
type CellChange struct {
	Row, Column string // their labels
	Was, Is     string // as printed; empty: nothing stood there
	Worked      bool   // it is worked out now
}

// Changed is what is another between two contents of the table, with the labels that it is printed with in the plan's quarter.
func (g *Grid) Changed(p *Plan, was, is Content) (out GridChange) {
	before, after := g.Printed(p, was), g.Printed(p, is)
	before.Rows = append(before.Rows, unlisted(was, before, after)...)
	work := func(t *tabular.Table, c Content) *tabular.Sheet {
		return t.Work(func(row, column string) string { return c[CellField(row, column)] })
	}
	then, now := work(before, was), work(after, is)
	differ := func(i, j int, label string) {
		for k, c := range after.Columns {
			var b, a tabular.Value
			if i >= 0 {
				b = then.Values[i][k]
			}
			if j >= 0 {
				a = now.Values[j][k]
			}
			if b.Shown != a.Shown {
				out.Cells = append(out.Cells, CellChange{label, headingIn(after.Columns, c), b.Shown, a.Shown, a.Computed})
			}
		}
	}
	for j, r := range after.Rows {
		i := before.Row(r.Code)
		if i < 0 {
			out.Came = append(out.Came, r.Label)
		}
		differ(i, j, r.Label)
	}
	for i, r := range before.Rows {
		if after.Row(r.Code) < 0 {
			out.Went = append(out.Went, r.Label)
			differ(i, -1, r.Label)
		}
	}
	return out
}

// headingIn is a column's heading; where others have the same, with the one over it.
func headingIn(all []tabular.Column, c tabular.Column) string {
	twice := slices.ContainsFunc(all, func(o tabular.Column) bool { return o.Label == c.Label && o.Code != c.Code })
	if twice {
		return columnName(c)
	}
	return c.Label
}

// rowLabels are the labels of rows as a box holds them.
func rowLabels(text string) string {
	rows, err := tabular.ParseRows(text)
	if err != nil {
		return text
	}
	labels := make([]string, len(rows))
	for i, r := range rows {
		labels[i] = r.Label
	}
	return strings.Join(labels, "; ")
}

// unlisted are rows that have cells and stand in neither table any more, by their codes.
func unlisted(c Content, before, after *tabular.Table) (out []tabular.Row) {
	for _, f := range slices.Sorted(maps.Keys(c)) {
		row, _, ok := f.Cell()
		known := func(r tabular.Row) bool { return r.Code == row }
		if ok && c[f] != "" && before.Row(row) < 0 && after.Row(row) < 0 && !slices.ContainsFunc(out, known) {
			out = append(out, tabular.Row{Code: row, Label: row})
		}
	}
	return out
}

// String counts what changed: "3 cells changed, 1 row new"; empty where nothing did.
func (c GridChange) String() string {
	var parts []string
	if n := len(c.Cells); n > 0 {
		parts = append(parts, counted(n, "cell")+" changed")
	}
	if n := len(c.Came); n > 0 {
		parts = append(parts, counted(n, "row")+" new")
	}
	if n := len(c.Went); n > 0 {
		parts = append(parts, counted(n, "row")+" no longer there")
	}
	return strings.Join(parts, ", ")
}

// Says is what became of a cell: "was 3,118, became 3,446, worked out".
func (c CellChange) Says() string {
	s := "was " + c.Was + ", became " + c.Is
	switch {
	case c.Was == "":
		s = "was empty, became " + c.Is
	case c.Is == "":
		s = "was " + c.Was + ", is empty now"
	}
	if c.Worked {
		s = wording.Joined(s, "worked out")
	}
	return s
}

// ReturnedContent is what stood in an item when it was returned last, as its history tells; ok is false where it never was.
func ReturnedContent(it *Item, events []Event) (c Content, ok bool) {
	events = slices.Clone(events)
	slices.SortFunc(events, func(a, b Event) int { return int(a.Seq - b.Seq) })
	now := Content{}
	for i := range events {
		for _, box := range events[i].Boxes(it) {
			if now[box.Name] = box.Is; box.Is == "" {
				delete(now, box.Name)
			}
		}
		if events[i].Action == "return" {
			c, ok = maps.Clone(now), true
		}
	}
	return c, ok
}
