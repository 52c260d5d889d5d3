package browse

import (
	"cmp"
	"math"
	"strings"

	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Column is one column of a table. Its width follows what the rows hold, from Least to Most (0: as wide as they are).
type Column[R any] struct {
	Head        string
	Cell        func(R) string // drawn only for the rows that show, and once a load to be measured
	Gap         int            // columns before it
	Least, Most int
	Fixed       bool           // Least is its width, whatever the rows hold: the cells are not measured
	Cut         bool           // a longer cell is cut; else it takes room from the column that fills, then from cells that are cut
	Right       bool           // numbers stand at the right
	Fills       bool           // takes what the others leave; one column of a table does
	Ragged      bool           // not padded: the last one
	Name        bool           // shown in reverse when the row is selected; the first columns
	Drop        int            // 1 goes first where there is no room, then 2, ...; 0 stays
	Short       func(R) string // one column that stays of it when it has gone
}

// Table draws rows in columns. Least is the width of the filling column below which others go.
type Table[R any] struct {
	Columns []Column[R]
	Least   int

	widths []int
	of     int // which rows were measured

	gone  int      // as of the last shape: how many columns have
	cells []string // of the row being drawn
}

// measure makes the widths follow the rows.
func (t *Table[R]) measure(rows Rows[R], of int) {
	if t.of == of && t.widths != nil {
		return
	}
	t.of, t.widths, t.cells = of, make([]int, len(t.Columns)), make([]string, len(t.Columns))
	for i := range t.Columns {
		c := &t.Columns[i]
		t.widths[i] = c.Least
		if c.measured() {
			t.widths[i] = c.widest(rows, c.most())
		}
	}
}

// measured reports whether the cells decide how wide the column is.
func (c *Column[R]) measured() bool { return !c.Fixed && !c.Fills }

func (c *Column[R]) most() int { return cmp.Or(c.Most, math.MaxInt) }

// width is that of one row's cell, as far as the column follows it.
func (c *Column[R]) width(r R) int { return min(max(text.Width(c.Cell(r)), c.Least), c.most()) }

// widest is the width of the widest cell; it looks no further than to one that is enough.
func (c *Column[R]) widest(rows Rows[R], enough int) int {
	w := min(c.Least, c.most())
	for i := 0; i < rows.Len() && w < enough; i++ {
		w = max(w, c.width(rows.At(i)))
	}
	return w
}

// swap makes the widths follow the rows that have moved since the last measure, and reports whether one is another.
func (t *Table[R]) swap(was, now Rows[R], moved []int, of int) (another bool) {
	if t.of != of-1 || t.widths == nil {
		return true // it is measured when it is drawn
	}
	t.of = of
	for i := range t.Columns {
		c, w := &t.Columns[i], t.widths[i]
		if !c.measured() {
			continue
		}
		before, after := 0, 0
		for _, n := range moved {
			before, after = max(before, c.width(was.At(n))), max(after, c.width(now.At(n)))
		}
		switch {
		case after >= w:
			t.widths[i] = after
		case before == w: // perhaps the only one that was so wide
			t.widths[i] = c.widest(now, w)
		}
		another = another || t.widths[i] != w
	}
	return another
}

// shape lets columns go until the one that fills has its least width in w columns.
func (t *Table[R]) shape(w int) {
	most := 0
	for i := range t.Columns {
		most = max(most, t.Columns[i].Drop)
	}
	for t.gone = 0; t.gone < most; t.gone++ {
		used := marker
		for i := range t.Columns {
			if c := &t.Columns[i]; c.left(t.gone) != out {
				used += c.Gap
				if !c.Fills {
					used += t.wide(i)
				}
			}
		}
		if w-used >= t.Least {
			return
		}
	}
}

const marker = 2 // columns of the marker before a row

// wide is a column's width in the shape there is.
func (t *Table[R]) wide(i int) int {
	if t.Columns[i].left(t.gone) == short {
		return 1
	}
	return t.widths[i]
}

// What is left of a column.
const (
	whole = iota
	short
	out
)

func (c *Column[R]) left(gone int) int {
	switch {
	case c.Drop == 0 || c.Drop > gone:
		return whole
	case c.Short != nil:
		return short
	}
	return out
}

// headed reports whether the columns have names.
func (t *Table[R]) headed() bool {
	for _, c := range t.Columns {
		if c.Head != "" {
			return true
		}
	}
	return false
}

// head is the line with the columns' names.
func (t *Table[R]) head(th *theme.Theme, w int) string {
	return strings.TrimRight(t.draw(th, "  ", false, w, func(c *Column[R], left int) string {
		if left == short {
			return ""
		}
		return c.Head
	}), " ")
}

// line is one row in w columns.
func (t *Table[R]) line(th *theme.Theme, r R, selected bool, w int) string {
	return t.draw(th, th.Marker(selected)+" ", selected, w, func(c *Column[R], left int) string {
		if left == short {
			return c.Short(r)
		}
		return c.Cell(r)
	})
}

// draw joins the cells behind lead, which is as wide as the marker. The column that fills gets what is left of w by the
// cells as they are.
func (t *Table[R]) draw(th *theme.Theme, lead string, selected bool, w int, cell func(c *Column[R], left int) string) string {
	room, fills := w-marker, -1
	for i := range t.Columns {
		c := &t.Columns[i]
		left := c.left(t.gone)
		if left == out {
			continue
		}
		s := cell(c, left)
		room -= c.Gap
		if c.Fills {
			fills = i
		} else {
			s = c.fit(th, s, t.wide(i))
			room -= text.Width(s)
		}
		t.cells[i] = s
	}
	room = t.give(th, room)
	if fills >= 0 {
		if t.Columns[fills].Ragged {
			t.cells[fills] = th.Truncate(t.cells[fills], room)
		} else {
			t.cells[fills] = th.Fit(t.cells[fills], room)
		}
	}
	return t.join(th, lead, selected)
}

// give takes what is missing of a row's room from the cells that may be cut, the last first, and returns the room there
// is then.
func (t *Table[R]) give(th *theme.Theme, room int) int {
	for i := len(t.Columns) - 1; i >= 0 && room < 0; i-- {
		if c := &t.Columns[i]; c.Cut && !c.Fills && c.left(t.gone) != out {
			w := text.Width(t.cells[i])
			left := max(w+room, 0)
			t.cells[i] = th.Fit(t.cells[i], left)
			room += w - left
		}
	}
	return max(room, 0)
}

func (c *Column[R]) fit(th *theme.Theme, s string, w int) string {
	switch {
	case c.Right:
		return text.PadLeft(s, w)
	case c.Cut:
		return th.Fit(s, w)
	}
	return text.Pad(s, w)
}

// join sets the cells behind each other; only the names are reversed when the row is selected, so that its colours stay
// readable.
func (t *Table[R]) join(th *theme.Theme, lead string, selected bool) string {
	var b strings.Builder
	b.Grow(240)
	b.WriteString(lead)
	for i := 0; i < len(t.Columns); i++ {
		if c := &t.Columns[i]; selected && c.Name {
			i += t.names(th, &b, i) - 1
		} else if c.left(t.gone) != out {
			b.WriteString(text.Spaces(c.Gap))
			b.WriteString(t.cells[i])
		}
	}
	return b.String()
}

// names adds the columns from i on that are names, in reverse, and says how many they are.
func (t *Table[R]) names(th *theme.Theme, b *strings.Builder, i int) (n int) {
	name := ""
	for _, c := range t.Columns[i:] {
		if !c.Name {
			break
		}
		if c.left(t.gone) != out {
			name += text.Spaces(c.Gap) + t.cells[i+n]
		}
		n++
	}
	b.WriteString(th.Reverse(name))
	return n
}
