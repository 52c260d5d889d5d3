// Package cells shows a table of the report as a grid: what its rows and columns are there, and what is to be seen of each cell.
// Pages on which it is typed, and those on which it is read, draw the same.
package cells

import (
	"ppbtui/internal/tabular"
	"ppbtui/internal/ui/component/grid"
	"ppbtui/internal/ui/theme"
)

// Marks is what the marks of cells mean.
const Marks = "= is worked out of other cells.  ! cannot be read.  ? is stated, and comes out otherwise."

// Spec is the table for a grid, without what is to be done with its cells. The lines under a heading are indented.
func Spec(t *tabular.Table) grid.Spec {
	var spec grid.Spec
	under := 0
	for _, r := range t.Rows {
		row := grid.Row{Label: theme.Neutral(r.Label)}
		switch {
		case r.Role == tabular.Heading:
			row.Role, under = grid.Heading, 1
		case r.Role.Sums():
			row.Role = grid.Sum
		default:
			row.Level = under
		}
		spec.Rows = append(spec.Rows, row)
	}
	for _, c := range t.Columns {
		spec.Columns = append(spec.Columns, column(c))
	}
	return spec
}

func column(c tabular.Column) grid.Column {
	out := grid.Column{Head: theme.Neutral(c.Label), Group: theme.Neutral(c.Group), Right: c.Kind.Numeric()}
	switch c.Kind {
	case tabular.Text:
		out.Text, out.Want = true, 24
	case tabular.Progress:
		out.Want = 8
	default:
		out.Want = 9
	}
	return out
}

// Of is a cell as it stands.
func Of(t *tabular.Table, sheet *tabular.Sheet, row, col int) grid.Cell {
	v := &sheet.Values[row][col]
	c := grid.Cell{Shown: v.Shown, Typed: v.Typed}
	if !v.Known {
		c.Shown = theme.Neutral(v.Shown)
	}
	switch {
	case v.Problem != "":
		c.Mark = grid.Problem
	case Finding(t, sheet, row, col) != nil:
		c.Mark = grid.Finding
	case v.Computed:
		c.Mark = grid.Computed
	}
	return c
}

// Finding is what was found of a cell, the worst first; nil where nothing was.
func Finding(t *tabular.Table, sheet *tabular.Sheet, row, col int) (worst *tabular.Finding) {
	for i := range sheet.Findings {
		f := &sheet.Findings[i]
		if f.Row == t.Rows[row].Code && f.Column == t.Columns[col].Code && (worst == nil || f.Severity > worst.Severity) {
			worst = f
		}
	}
	return worst
}

// Whole is a table to be read, all of it, in lines of w columns.
func Whole(th *theme.Theme, t *tabular.Table, sheet *tabular.Sheet, w int) []string {
	spec := Spec(t)
	spec.Cell = func(row, col int) grid.Cell { return Of(t, sheet, row, col) }
	return grid.Whole(th, spec, w)
}
