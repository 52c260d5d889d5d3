package grid

import (
	"slices"

	"ppbtui/internal/ui/component/text"
)

const (
	// Narrow is the width under which one column shows at a time.
	Narrow = 60

	marker   = 2  // columns of the marker before a label
	indent   = 2  // by level of a row
	gap      = 2  // before a cell: a space and its mark
	least    = 6  // columns of a cell
	mostHead = 3  // lines of a heading
	lowest   = 6  // lines of a view under which headings have one,
	roomy    = 30 // in which all of them shows
	low      = 10 // and under which they have two
	minLabel = 16
)

// window is what of the table shows, as of one view.
type window struct {
	rows, cols [2]int // from, to
	label      int    // columns of the labels, with their marker
	widths     []int  // of the columns that show, without their gap
	cells      [][]Cell
	narrow     bool
}

// lay decides which rows and columns show in w columns and as many lines under heads lines of headings, the cell with the
// focus among them.
func (g *Grid) lay(w, lines, heads int) window {
	lines = max(lines, 1)
	g.page = lines
	g.top = max(min(g.top, g.aboveFocus(lines), len(g.spec.Rows)-lines), g.row-lines+1, 0)
	win := window{rows: [2]int{g.top, min(g.top+lines, len(g.spec.Rows))}, narrow: w < Narrow}
	if win.narrow {
		g.layNarrow(&win, w)
		return win
	}
	win.label = min(marker+g.longest, max(w*2/5, minLabel))
	room := w - win.label - 1 // behind the last cell there is room for the bracket of one that is being typed into
	g.left = min(g.left, g.col)
	for !g.across(&win, room) {
		g.left++
	}
	for g.left > 0 && win.cols[1] == len(g.spec.Columns) { // no empty room at the right while columns are hidden at the left
		g.left--
		if !g.across(&win, room) || win.cols[1] < len(g.spec.Columns) {
			g.left++
			g.across(&win, room)
			break
		}
	}
	g.spread(&win, room, heads)
	return win
}

// aboveFocus is the row with the focus, or the first of the headings right above it, which say what it is.
func (g *Grid) aboveFocus(lines int) int {
	at := g.row
	for at > 0 && !g.stands(at-1) && g.row-at+2 < lines {
		at--
	}
	return at
}

// layNarrow shows the column with the focus alone.
func (g *Grid) layNarrow(win *window, w int) {
	g.left = g.col
	win.cols = [2]int{g.col, g.col + 1}
	win.cells = append(win.cells, g.ask(g.col, win.rows))
	wide := min(g.widths[g.col], w/2)
	if g.spec.Columns[g.col].Text {
		wide = w / 2
	}
	win.widths = append(win.widths, wide)
	win.label = max(w-wide-gap-1, marker)
}

// across takes in columns from the first that shows, as many as there is room for; it reports whether the one with the focus
// is among them.
func (g *Grid) across(win *window, room int) bool {
	win.cells, win.widths = win.cells[:0], win.widths[:0]
	to := g.left
	for ; to < len(g.spec.Columns) && room > gap; to++ {
		cells := g.ask(to, win.rows)
		if to > g.left && room < gap+g.widths[to] {
			break
		}
		win.cells = append(win.cells, cells)
		win.widths = append(win.widths, min(g.widths[to], room-gap))
		room -= gap + g.widths[to]
	}
	win.cols = [2]int{g.left, to}
	return g.col < to || g.left >= g.col
}

// ask asks for the cells of a column in the rows that show, and widens it for its numbers, which are not cut.
func (g *Grid) ask(col int, rows [2]int) []Cell {
	last := &g.asked[col]
	if last.rows != rows {
		*last = asked{rows, make([]Cell, rows[1]-rows[0])}
	}
	for i := range last.cells {
		if !g.stands(rows[0] + i) {
			continue
		}
		cell := g.spec.Cell(rows[0]+i, col)
		if was := &last.cells[i]; cell.Shown != was.Shown {
			wide := text.Width(cell.Shown)
			if c := &g.spec.Columns[col]; c.Text {
				wide = min(wide, c.Want)
			}
			g.widths[col] = max(g.widths[col], wide)
		}
		last.cells[i] = cell
	}
	return last.cells
}

// spread gives the room that is left first to headings that are cut, then to labels that are, then to the columns in which
// sentences are.
func (g *Grid) spread(win *window, room, heads int) {
	for _, w := range win.widths {
		room -= gap + w
	}
	if room = g.widen(win, room, heads); room <= 0 {
		return
	}
	texts := 0
	for i := range win.widths {
		if g.cuts(win, i) {
			texts++
		}
	}
	more := min(room, max(marker+g.longest-win.label, 0))
	win.label += more
	room -= more
	share := room / max(texts, 1)
	for i := range win.widths {
		if g.cuts(win, i) {
			win.widths[i] += share
		}
	}
}

// cuts reports whether a cell of a column that shows is cut.
func (g *Grid) cuts(win *window, i int) bool {
	return g.spec.Columns[win.cols[0]+i].Text &&
		slices.ContainsFunc(win.cells[i], func(c Cell) bool { return text.Width(c.Shown) > win.widths[i] })
}
