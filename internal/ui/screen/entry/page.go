package entry

import (
	"sync"

	"ppbtui/internal/ui/component/text"
)

// page is lines under construction, and where the boxes stand in them.
type page struct {
	w      int
	lines  []string
	spots  []placed
	result int   // the line that says the colour
	inner  []int // lines that go on with the text of the line above
}

// spot is where a box stands: its lines, with those that belong to it, and the cursor.
type spot struct{ from, to, x, y int }

type placed struct {
	box int
	spot
}

// pages are those not in use: every key draws some.
var pages = sync.Pool{New: func() any { return &page{lines: make([]string, 0, 64), inner: make([]int, 0, 64)} }}

func newPage(w int) *page {
	p := pages.Get().(*page)
	p.w = w
	return p
}

// done gives a page back, that nothing refers to any more.
func (p *page) done() {
	clear(p.lines)
	*p = page{lines: p.lines[:0], spots: p.spots[:0], inner: p.inner[:0]}
	pages.Put(p)
}

func (p *page) add(line string) { p.lines = append(p.lines, line) }

// para adds a text wrapped inside a margin of one column.
func (p *page) para(t string) { p.indented(t, 1) }

func (p *page) indented(t string, by int) {
	if t == "" {
		return
	}
	for i, l := range text.Wrap(t, max(p.w-by-1, 8)) {
		if i > 0 {
			p.inner = append(p.inner, len(p.lines))
		}
		p.add(text.Spaces(by) + l)
	}
}

// hanging adds a text whose further lines are indented under the first.
func (p *page) hanging(lead, t string) {
	by := text.Width(lead)
	for i, l := range text.Wrap(t, max(p.w-by-1, 8)) {
		if i > 0 {
			lead = text.Spaces(by)
			p.inner = append(p.inner, len(p.lines))
		}
		p.add(lead + l)
	}
}

// stops says which lines may stand first in a window of h lines: those that begin a text, and any line of a text that is
// too long to be scrolled by as a whole.
func (p *page) stops(h int) []bool {
	out := make([]bool, len(p.lines))
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

// bytes is the length of some lines, each ended.
func (p *page) bytes(from, to int) int {
	n := 0
	for _, l := range p.lines[from:min(to, len(p.lines))] {
		n += len(l) + 1
	}
	return n
}

func (p *page) place(box int, at spot) { p.spots = append(p.spots, placed{box, at}) }

// belongs makes the lines up to here part of what should be seen together with the boxes placed since line from.
func (p *page) belongs(from int) {
	for i := range p.spots {
		if p.spots[i].from >= from {
			p.spots[i].to = max(p.spots[i].to, len(p.lines))
		}
	}
}

// spot is where a box stands; of none, the top.
func (p *page) spot(box int) spot {
	for i := range p.spots {
		if p.spots[i].box == box {
			return p.spots[i].spot
		}
	}
	return spot{}
}

// join adds another page underneath.
func (p *page) join(q *page) {
	by := len(p.lines)
	p.lines = append(p.lines, q.lines...)
	for _, i := range q.inner {
		p.inner = append(p.inner, i+by)
	}
	for _, s := range q.spots {
		s.from, s.to, s.y = s.from+by, s.to+by, s.y+by
		p.spots = append(p.spots, s)
	}
}
