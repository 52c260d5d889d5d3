// Package grid is a table to be typed into: rows with labels, columns with headings, and a focus that goes from cell to cell.
//
// It holds the focus, what is being typed and what of the table shows; what the cells say it asks of its owner, for those
// that it draws alone, and every change it tells at once, so that totals follow each key. It knows no page, no store and no
// rule of what a cell may hold. Undo, and what a block of several pasted cells means, are its owner's.
//
// A cell of a text column is read and written whole in a box below the rows: sentences wrapped into a table of several
// columns would leave one row of it on a screen.
package grid

import (
	"ppbtui/internal/ui/component/editor"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Role is what a row is.
type Role int

// The roles.
const (
	Line    Role = iota
	Heading      // a label alone, which the focus passes over
	Sum          // computed of others
)

// Row is one row. Its label is safe to show, see [theme.Neutral].
type Row struct {
	Label string
	Role  Role
	Level int // how far it is indented
}

// Column is one column. Its headings are safe to show.
type Column struct {
	Head  string
	Group string // stands over all columns beside each other that have the same
	Right bool   // numbers stand at the right
	Text  bool   // sentences: typed in the box below, where the arrows move in the text
	Want  int    // columns of the terminal; more where the numbers that show need them, and of sentences the most
}

// Mark is what is to be seen of a cell besides its text: one character before it.
type Mark int

// The marks.
const (
	Plain    Mark = iota
	Computed      // of other cells: Tab passes it
	Changed       // not as it was
	Finding       // something to look at
	Problem       // not understood, or not possible
)

// Glyph is how a mark is drawn, ASCII in every glyph set.
func (m Mark) Glyph() string { return [...]string{" ", "=", "*", "?", "!"}[m] }

// Cell is what is asked of one cell.
type Cell struct {
	Shown string // as it stands in the table, safe to show
	Typed string // what typing goes on from
	Shut  string // why it cannot be typed into, a sentence; empty where it can
	Mark  Mark
}

// Spec is a table, and where its cells are and go.
type Spec struct {
	Rows    []Row
	Columns []Column
	Cell    func(row, col int) Cell
	Typed   func(row, col int, s string)              // the cell says s now: told at every key that changes it
	Paste   func(row, col int, s string)              // several cells were pasted, the first of which goes here
	Refuse  func(row, col int, s string) (why string) // why a letter cannot begin what the cell says, a sentence; may be nil
	Moved   func(row, col int)                        // the focus came to another cell, or left what was typed; may be nil
	Max     func(row, col int) (runes int)            // the longest text of a cell; nil: [field.MaxRunes], in a text column [editor.MaxRunes]
}

// Grid is the table with its state. Make it with [New].
type Grid struct {
	theme *theme.Theme
	spec  Spec

	row, col  int
	top, left int // first row and column shown
	page      int // rows of the last view, for page keys

	longest int             // columns of the widest label, indented
	widths  []int           // of the columns; they grow with what shows, and do not shrink under the eye
	texts   bool            // there is a text column
	groups  bool            // there is a group heading
	heads   int             // lines of the longest heading
	wanted  [mostHead][]int // by lines of the headings: what each column's wants

	kept  kept    // of the last view
	asked []asked // by column

	line   *field.Field   // what is typed into a cell now, of one line,
	words  *editor.Editor // or in the box below
	before string         // what the cell said when typing into it began
	notice string
}

// New makes a grid of a table, with the focus on the first cell that can be typed into.
func New(t *theme.Theme, spec Spec) *Grid {
	g := &Grid{theme: t, page: 10}
	g.Set(spec)
	g.First()
	return g
}

// Set shows another table, or the same with other rows. The focus stays where it is, as far as there is such a cell; what
// was being typed is done.
func (g *Grid) Set(spec Spec) {
	g.Leave()
	g.spec = spec
	g.longest, g.heads, g.texts, g.groups = 0, 1, false, false
	g.kept, g.asked = kept{}, make([]asked, len(spec.Columns))
	for _, r := range spec.Rows {
		g.longest = max(g.longest, text.Width(r.Label)+indent*r.Level)
	}
	g.widths = make([]int, len(spec.Columns))
	for i := range g.wanted {
		g.wanted[i] = make([]int, len(spec.Columns))
	}
	for i, c := range spec.Columns {
		for k := range g.wanted {
			g.wanted[k][i] = headWidth(c.Head, k+1)
		}
		if g.widths[i] = max(c.Want, least); c.Text { // as wide as its words, up to what is wanted
			g.widths[i] = min(g.widths[i], max(min(text.Width(c.Head), 2*least), least))
		}
		g.texts = g.texts || c.Text
		g.groups = g.groups || c.Group != ""
		g.heads = min(max(g.heads, len(text.Wrap(c.Head, g.widths[i]))), mostHead)
	}
	g.row = min(g.row, max(len(spec.Rows)-1, 0))
	g.col = min(g.col, max(len(spec.Columns)-1, 0))
	if len(spec.Rows) > 0 && !g.stands(g.row) {
		if !g.vertical(1) {
			g.vertical(-1)
		}
	}
}

// Focus is the cell with the focus.
func (g *Grid) Focus() (row, col int) { return g.row, g.col }

// Go puts the focus on a cell, or the nearest there is; what was being typed is done. The owner calls it also where it has
// changed the cell itself, as undo does.
func (g *Grid) Go(row, col int) {
	g.Leave()
	if g.empty() {
		return
	}
	g.row = min(max(row, 0), len(g.spec.Rows)-1)
	g.col = min(max(col, 0), len(g.spec.Columns)-1)
}

// First puts the focus on the first cell that can be typed into, else on the first row that has cells.
func (g *Grid) First() {
	g.Go(0, 0)
	if g.empty() || g.waits(0, 0) || g.tab(1) {
		return
	}
	if g.Go(0, 0); !g.stands(0) {
		g.vertical(1)
	}
}

// Last puts the focus on the last cell that can be typed into.
func (g *Grid) Last() {
	g.Go(len(g.spec.Rows)-1, len(g.spec.Columns)-1)
	if !g.empty() && !g.waits(g.row, g.col) {
		g.tab(-1)
	}
}

// Leave ends typing; the owner knows all of it already.
func (g *Grid) Leave() { g.line, g.words = nil, nil }

// Writing reports whether a cell is being typed into now.
func (g *Grid) Writing() bool { return g.line != nil || g.words != nil }

// TakeNotice returns the sentence the last key or paste has for the status line, once; empty when there is none.
func (g *Grid) TakeNotice() string {
	n := g.notice
	g.notice = ""
	return n
}

// empty reports whether there is no cell.
func (g *Grid) empty() bool { return len(g.spec.Rows) == 0 || len(g.spec.Columns) == 0 }

// stands reports whether a row has cells.
func (g *Grid) stands(row int) bool { return g.spec.Rows[row].Role != Heading }

// waits reports whether a cell is one of those that somebody goes through with Tab: it can be typed into, and does not follow
// from others.
func (g *Grid) waits(row, col int) bool {
	if !g.stands(row) {
		return false
	}
	c := g.spec.Cell(row, col)
	return c.Shut == "" && c.Mark != Computed
}

// vertical moves the focus by rows, over headings, as far as there are any; it reports whether it moved.
func (g *Grid) vertical(by int) bool {
	to, step := g.row, 1
	if by < 0 {
		step = -1
	}
	for r := g.row + step; r >= 0 && r < len(g.spec.Rows); r += step {
		if g.stands(r) {
			to = r
			if (r-g.row)*step >= by*step {
				break
			}
		}
	}
	moved := to != g.row
	g.row = to
	return moved
}

// tab moves to the next cell that waits for somebody (by 1), row by row, or to the one before (by -1); it reports false where
// there is none, and stays.
func (g *Grid) tab(by int) bool {
	n := len(g.spec.Columns)
	for at := g.row*n + g.col + by; at >= 0 && at < n*len(g.spec.Rows); at += by {
		if g.waits(at/n, at%n) {
			g.row, g.col = at/n, at%n
			return true
		}
	}
	return false
}
