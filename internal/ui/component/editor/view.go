package editor

import (
	"strings"

	"ppbtui/internal/ui/component/text"
)

// View draws the box in w by h columns and rows: always h lines, none wider
// than w and none padded, scrolled so that the cursor is among them at column
// curX of row curY, both from 0. Lines wrap one column short of w, which is
// where the cursor stands behind a full line.
func (e *Editor) View(w, h int) (lines []string, curX, curY int) {
	w, h = max(w, 1), max(h, 1)
	e.height = h
	e.lay.rewrap(e.Text(), max(w-1, 1))

	p, line, x := e.locate()
	row, total := e.lay.rows(p)+line, e.lay.rows(len(e.lay.paras))
	e.top = min(e.top, row, max(total-h, 0))
	e.top = max(e.top, row-h+1)

	lines = make([]string, h)
	pi, li := e.lay.find(e.top)
	for i := range min(h, total-e.top) {
		from, to := e.lay.paras[pi].span(li)
		lines[i] = e.marks.draw(shown(e.Text()[from:to], w), from)
		if li++; li == len(e.lay.paras[pi].lines) {
			pi, li = pi+1, 0
		}
	}
	return lines, min(x, w-1), row - e.top
}

// Scroll is the first visual line shown and how many there are, as of the last
// view: what a screen needs to say that there is more.
func (e *Editor) Scroll() (top, total int) { return e.top, e.lay.rows(len(e.lay.paras)) }

// shown is a line without the spaces at its end, which may hang past w.
func shown(line string, w int) string {
	line = strings.TrimRight(line, " ")
	if len(line) <= w {
		return line // a column takes a byte at least
	}
	return text.Truncate(line, w, "")
}

// locate is where the cursor stands: paragraph, visual line in it, and column.
func (e *Editor) locate() (para, line, x int) {
	at := e.buf.Cursor()
	para = e.lay.para(at)
	p := &e.lay.paras[para]
	line = p.line(at - p.start)
	if e.eol && line > 0 && p.lines[line] == at-p.start {
		line--
	}
	return para, line, text.Width(e.Text()[p.start+p.lines[line] : at])
}
