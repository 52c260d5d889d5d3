package grid

import (
	"fmt"
	"strings"

	"ppbtui/internal/ui/component/text"
)

// Drawing is a drawn grid: its lines, and where in them the real cursor stands.
type Drawing struct {
	Lines  []string
	X, Y   int
	Cursor bool
	More   string // what is not shown for want of room: "rows 3-10 of 40, columns 1-3 of 6"
}

// View draws the grid in w columns by h lines at most. The headings and the labels stay in sight, whatever the focus is on.
func (g *Grid) View(w, h int) Drawing {
	if g.empty() {
		return Drawing{Lines: []string{g.theme.Truncate(" This table has no rows yet.", w)}}
	}
	below := g.roomBelow(h)
	heads := g.headLines(w, h-below)
	win := g.lay(w, h-below-heads, heads)
	d := Drawing{Lines: make([]string, 0, h), More: g.more(win)}
	g.laidOut(&win, heads)
	switch {
	case win.narrow:
		d.Lines = append(d.Lines, g.narrowHead(w, heads)...)
	case g.kept.heads == nil:
		g.kept.heads = g.addHeads(nil, win, heads)
		fallthrough
	default:
		d.Lines = append(d.Lines, g.kept.heads...)
	}
	for r := win.rows[0]; r < win.rows[1]; r++ {
		line, x := g.rowLine(&win, r)
		if r == g.row {
			d.X, d.Y, d.Cursor = x, len(d.Lines), true
		}
		d.Lines = append(d.Lines, line)
	}
	if below > 0 {
		g.addBelow(&d, w, below)
	}
	return d
}

// Height is how many lines of w columns show all rows under headings that are whole. It stays while something is typed.
func (g *Grid) Height(w int) int {
	heads := g.headLines(w, roomy)
	h := len(g.spec.Rows) + heads
	for below := g.restBelow(h); h-below < len(g.spec.Rows)+heads || g.headLines(w, h-below) < heads; below = g.restBelow(h) {
		h++
	}
	return h
}

// more says what of the table does not show.
func (g *Grid) more(win window) string {
	rows, cols := some("row", win.rows, len(g.spec.Rows)), g.columnsShown(win)
	if rows != "" && cols != "" {
		return rows + ", " + cols
	}
	return rows + cols
}

// columnsShown says which columns show; empty where all do.
func (g *Grid) columnsShown(win window) string { return some("column", win.cols, len(g.spec.Columns)) }

// some says which of n show; empty where all do.
func some(what string, at [2]int, n int) string {
	switch at[1] - at[0] {
	case n:
		return ""
	case 1:
		return fmt.Sprintf("%s %d of %d", what, at[1], n)
	}
	return fmt.Sprintf("%ss %d-%d of %d", what, at[0]+1, at[1], n)
}

// draw is one row, and the column in which the cursor stands where it has the focus.
func (g *Grid) draw(win *window, row int) (line string, x int) {
	var b strings.Builder
	b.Grow(200)
	r := g.spec.Rows[row]
	b.WriteString(g.theme.Marker(row == g.row))
	b.WriteByte(' ')
	label := text.Spaces(indent*r.Level) + r.Label
	if r.Role == Heading {
		room := win.label - marker
		for _, w := range win.widths {
			room += gap + w
		}
		b.WriteString(g.theme.Truncate(label, room))
		return b.String(), 0
	}
	b.WriteString(g.theme.Fit(label, win.label-marker))
	at, closing := win.label, byte(' ')
	for i, w := range win.widths {
		b.WriteByte(closing)
		c, col := win.cells[i][row-win.rows[0]], win.cols[0]+i
		focused := row == g.row && col == g.col
		at += gap
		closing = ' '
		if focused && g.line != nil {
			var s string
			s, x = g.typed(w)
			b.WriteString("[" + s)
			closing = ']'
			x += at
		} else {
			s, lead := g.fit(c, col, w)
			b.WriteString(c.Mark.Glyph())
			b.WriteString(g.theme.Select(focused, s))
			if focused {
				x = at + lead
			}
		}
		at += w
	}
	if closing != ' ' {
		b.WriteByte(closing)
	}
	return b.String(), x
}

// fit is a cell in w columns, and where its text begins.
func (g *Grid) fit(c Cell, col, w int) (s string, lead int) {
	s = g.theme.Truncate(c.Shown, w)
	if g.spec.Columns[col].Right {
		lead = w - text.Width(s)
	}
	return text.Spaces(lead) + text.Pad(s, w-lead), min(lead, w-1)
}

// typed is what is being typed, in w columns, of which the last is the cursor's behind the text; numbers stand at the right.
func (g *Grid) typed(w int) (s string, x int) {
	s, x = g.line.Window(w - 1)
	if g.spec.Columns[g.col].Right {
		lead := max(w-1-text.Width(s), 0)
		return text.Spaces(lead) + text.Pad(s, w-lead), lead + x
	}
	return text.Pad(s, w), x
}
