package form

import (
	"slices"
	"strings"
	"sync"

	"ppbtui/internal/ui/component/text"
)

// Page is lines under construction, and where the boxes of a form stand in them. Take one with [NewPage].
type Page struct {
	W     int // columns
	Lines []string

	spots []placed
	inner []int // lines that go on with the text of the line above
}

// Spot is where a box stands: its lines, with those that belong to it, and the cursor.
type Spot struct{ From, To, X, Y int }

type placed struct {
	box *Box
	Spot
}

// pages are those not in use: every key draws some.
var pages = sync.Pool{New: func() any { return &Page{Lines: make([]string, 0, 64), inner: make([]int, 0, 64)} }}

// NewPage is an empty page of w columns.
func NewPage(w int) *Page {
	p := pages.Get().(*Page)
	p.W = w
	return p
}

// Done gives a page back, that nothing refers to any more.
func (p *Page) Done() {
	clear(p.Lines)
	clear(p.spots)
	*p = Page{Lines: p.Lines[:0], spots: p.spots[:0], inner: p.inner[:0]}
	pages.Put(p)
}

// String is the lines.
func (p *Page) String() string { return strings.Join(p.Lines, "\n") }

// Add adds a line.
func (p *Page) Add(line string) { p.Lines = append(p.Lines, line) }

// Inner adds a line that goes on with the text of the line above.
func (p *Page) Inner(line string) {
	p.inner = append(p.inner, len(p.Lines))
	p.Add(line)
}

// Para adds a text wrapped inside a margin of one column; an empty text adds nothing.
func (p *Page) Para(t string) { p.Indented(t, 1) }

// Indented is Para with a margin of so many columns.
func (p *Page) Indented(t string, by int) {
	if t != "" {
		p.Hanging(text.Spaces(by), t)
	}
}

// Hanging adds a text behind lead; its further lines are indented under the first.
func (p *Page) Hanging(lead, t string) {
	p.Hung(text.Hang(lead, t, p.W-1))
}

// Hung adds lines that [text.Hang] made before.
func (p *Page) Hung(lines []string) {
	for i, l := range lines {
		if i == 0 {
			p.Add(l)
		} else {
			p.Inner(l)
		}
	}
}

// Place says where a box stands.
func (p *Page) Place(b *Box, at Spot) { p.spots = append(p.spots, placed{b, at}) }

// Belongs makes the lines up to here part of what should be seen together with the boxes placed since line from.
func (p *Page) Belongs(from int) {
	for i := range p.spots {
		if p.spots[i].From >= from {
			p.spots[i].To = max(p.spots[i].To, len(p.Lines))
		}
	}
}

// Spot is where a box stands; of none, the top.
func (p *Page) Spot(b *Box) Spot {
	if i := slices.IndexFunc(p.spots, func(s placed) bool { return s.box == b }); i >= 0 {
		return p.spots[i].Spot
	}
	return Spot{}
}

// Join adds another page underneath.
func (p *Page) Join(q *Page) {
	by := len(p.Lines)
	p.Lines = append(p.Lines, q.Lines...)
	for _, i := range q.inner {
		p.inner = append(p.inner, i+by)
	}
	for _, s := range q.spots {
		s.From, s.To, s.Y = s.From+by, s.To+by, s.Y+by
		p.spots = append(p.spots, s)
	}
}

// Bytes is the length of the lines from one to another, each ended.
func (p *Page) Bytes(from, to int) int {
	n := 0
	for _, l := range p.Lines[from:min(to, len(p.Lines))] {
		n += len(l) + 1
	}
	return n
}

// stops says which lines may stand first in a window of h lines: those that begin a text, and any line of a text that is
// too long to be scrolled by as a whole.
func (p *Page) stops(h int) []bool {
	out := make([]bool, len(p.Lines))
	for i := range out {
		out[i] = true
	}
	for i := 0; i < len(p.inner); {
		j := i + 1
		for j < len(p.inner) && p.inner[j] == p.inner[j-1]+1 {
			j++
		}
		if j-i < max(h/2, 3) {
			for _, line := range p.inner[i:j] {
				out[line] = false
			}
		}
		i = j
	}
	return out
}
