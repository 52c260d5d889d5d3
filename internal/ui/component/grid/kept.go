package grid

import (
	"slices"

	"ppbtui/internal/ui/theme"
)

// kept is what was drawn last, of which a view takes what is the same: at a key that is all but a few rows.
type kept struct {
	layout layout
	heads  []string
	rows   []keptRow // by row of the table
}

// layout is what all rows of a view are drawn by.
type layout struct {
	label, heads int
	cols         [2]int
	widths       []int
	theme        theme.Options
}

func (l *layout) equal(o *layout) bool {
	return l.theme == o.theme && l.label == o.label && l.heads == o.heads && l.cols == o.cols && slices.Equal(l.widths, o.widths)
}

// keptRow is a row as it was drawn without the focus, and what of its cells was seen in it.
type keptRow struct {
	line  string
	cells []seen
}

type seen struct {
	shown string
	mark  Mark
}

// laidOut forgets what was drawn for another layout.
func (g *Grid) laidOut(win *window, heads int) {
	l := layout{win.label, heads, win.cols, win.widths, g.theme.Options()}
	if k := &g.kept; len(k.rows) != len(g.spec.Rows) || !l.equal(&k.layout) {
		l.widths = slices.Clone(l.widths)
		*k = kept{layout: l, rows: make([]keptRow, len(g.spec.Rows))}
	}
}

// rowLine is a row as it is drawn, with the column of the cursor where it has the focus. One without that says what it said is as it
// was.
func (g *Grid) rowLine(win *window, row int) (line string, x int) {
	if row == g.row {
		return g.draw(win, row)
	}
	k := &g.kept.rows[row]
	if k.line == "" || !k.says(win, row) {
		k.line, _ = g.draw(win, row)
		k.cells = k.cells[:0]
		for _, column := range win.cells {
			c := &column[row-win.rows[0]]
			k.cells = append(k.cells, seen{c.Shown, c.Mark})
		}
	}
	return k.line, 0
}

// says reports whether the row says what it said.
func (k *keptRow) says(win *window, row int) bool {
	for i, column := range win.cells {
		if c := &column[row-win.rows[0]]; k.cells[i] != (seen{c.Shown, c.Mark}) {
			return false
		}
	}
	return true
}

// asked are the cells of a column that were asked for last.
type asked struct {
	rows  [2]int
	cells []Cell
}
