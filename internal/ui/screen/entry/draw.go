package entry

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
)

// Sizes that change the layout.
const (
	wideW, wideH = 140, 34 // a context pane stands beside the boxes; the height is without title, status and hints
	narrowW      = 72      // no table of earlier figures under this
	lowH         = 10      // the commentary takes most of a page lower than this
)

// drawn is the last drawing: it is used again until something changes.
type drawn struct {
	stale, wide bool
	w, h        int
	frame       ui.Frame
	stops       []bool // lines of the page that may stand first
	ready       int    // the line that says what F9 still needs, -1: none
	told        bool   // it shows
}

// stop is the next line from at that may stand first.
func (d *drawn) stop(at, by int) int {
	for at += by; at > 0 && at < len(d.stops) && !d.stops[at]; at += by {
	}
	return at
}

// View draws the item.
func (s *Screen) View(w, h int) ui.Frame {
	d := &s.drawn
	if !d.stale && d.w == w && d.h == h {
		return d.frame
	}
	d.w, d.h, d.wide = w, h, w >= wideW && h >= wideH
	if s.focus == onPanel && !d.wide {
		s.panel.open = true // the terminal was made smaller
	}
	d.told = false
	d.frame, d.stale = s.draw(w, h), false
	return d.frame
}

func (s *Screen) draw(w, h int) ui.Frame {
	switch {
	case s.failed != nil:
		p := newPage(w)
		p.para(ui.Sentence(s.failed))
		return ui.Frame{Text: strings.Join(p.lines, "\n")}
	case s.item == nil:
		return ui.Frame{Text: " Opening " + s.key + "."}
	case !s.drawn.wide && s.panel.open:
		return s.drawPanelAbove(w, h)
	case !s.drawn.wide:
		return s.column(w, h)
	}
	left := min(max(w*4/7, 81), 110)
	f := s.column(left, h)
	pane, x, y := s.pageBeside(w-left-1, h)
	f.Text = beside(f.Text, pane, left, h, s.th.Sep())
	if s.focus == onPanel {
		f.X, f.Y, f.Cursor = left+1+x, y, true
	}
	return f
}

// beside joins the two columns line by line.
func beside(left string, right []string, w, h int, sep string) string {
	var b strings.Builder
	size := h*(w+1+len(sep)) + 8*w // a rule takes three bytes a column
	for i := range min(h, len(right)) {
		size += len(right[i])
	}
	b.Grow(size)
	rest, more := left, true
	for i := range h {
		var line string
		if more {
			line, rest, more = strings.Cut(rest, "\n")
		}
		if i > 0 {
			b.WriteByte('\n')
		}
		b.WriteString(line)
		b.WriteString(text.Spaces(w - text.Width(line)))
		b.WriteString(sep)
		if i < len(right) {
			b.WriteString(right[i])
		}
	}
	return b.String()
}

// column draws the boxes and the commentary: all of it where there is room, else the part round the focus.
func (s *Screen) column(w, h int) ui.Frame {
	top, rest := newPage(w), newPage(w)
	s.drawTop(top)
	s.drawn.ready = -1
	s.drawRest(rest, h-len(top.lines))
	s.drawCommentary(top, h, len(rest.lines))
	if s.drawn.ready >= 0 {
		s.drawn.ready += len(top.lines)
	}
	top.join(rest)
	rest.done()
	f := s.window(top, h)
	top.done()
	return f
}

// drawTop is what stands above the commentary.
func (s *Screen) drawTop(p *page) {
	if s.item.Milestone != nil {
		s.drawHead(p)
		s.drawMilestone(p)
		return
	}
	if p.w < narrowW {
		s.drawNotes(p)
		s.drawNarrow(p)
		return
	}
	s.drawHead(p)
	s.drawMeasure(p)
}

// window shows h lines of a page. Where lines above are hidden, the first line says the value and its colour.
func (s *Screen) window(p *page, h int) ui.Frame {
	n := len(p.lines)
	at := p.spot(s.focus)
	free := s.locked != "" || s.free
	if free {
		s.scroll = min(s.scroll, max(n-h, 0))
	} else {
		s.scroll = scrollTo(s.scroll, at, n, h)
	}
	pin := n > h && s.scroll > p.result && h > 2
	if pin && !free {
		s.scroll = scrollTo(s.scroll+1, at, n, h-1)
	}
	from, room := s.scroll, h
	var b strings.Builder
	b.Grow(p.bytes(from, from+room) + p.w)
	if pin {
		b.WriteString(s.compact(p.w))
		b.WriteByte('\n')
		room--
		from = min(from, max(n-room, 0))
	}
	s.drawn.stops = p.stops(room)
	from = s.snap(from, at, room, free)
	to := min(from+room, n)
	s.drawn.told = s.drawn.ready >= from && s.drawn.ready < to
	for i, line := range p.lines[from:to] {
		if i > 0 {
			b.WriteByte('\n')
		}
		if len(line) > p.w { // a column takes a byte at least
			line = s.th.Truncate(line, p.w)
		}
		b.WriteString(line)
	}
	f := ui.Frame{Text: b.String(), X: at.x, Y: at.y - from + h - room}
	f.Cursor = s.focused() != nil && at.y >= from && at.y < to
	switch {
	case from > 0 && to < n:
		f.More = "more above and below"
	case to < n:
		f.More = "more below"
	case from > 0:
		f.More = "more above"
	}
	return f
}

// snap moves the first line of a window of h lines to the beginning of a text, so that no sentence shows without its start:
// further down where the box with the focus stays in sight, else up.
func (s *Screen) snap(from int, at spot, h int, free bool) int {
	stops := s.drawn.stops
	if from <= 0 || from >= len(stops) || stops[from] {
		return from
	}
	down, up := s.drawn.stop(from, 1), s.drawn.stop(from, -1)
	switch {
	case free:
		return up
	case down <= at.from:
		return down
	case at.y < up+h:
		return up
	}
	return from
}

// scrollTo moves the window as little as it can for the lines of a spot to be in it, the cursor's line before all.
func scrollTo(top int, at spot, n, h int) int {
	top = min(top, max(n-h, 0))
	if at.to > top+h {
		top = at.to - h
	}
	if at.from < top {
		top = at.from
	}
	if at.y >= top+h {
		top = at.y - h + 1
	}
	return max(top, 0)
}

// compact is the value and its colour in one line, for when their lines are out of sight.
func (s *Screen) compact(w int) string {
	var shown []string
	for _, b := range s.boxes {
		if valueBox(b) && b.text() != "" {
			v := b.text()
			if len(s.boxes) > 0 && b.field != ppb.FieldValue {
				v = b.label + " " + v
			}
			shown = append(shown, v)
		}
	}
	line := " "
	if len(shown) > 0 {
		line += s.whole(strings.Join(shown, ", "), max(w/2, 12)) + "  "
	}
	line += s.status()
	if n := len(s.figureChecks()); n > 0 {
		line += fmt.Sprintf("  ! %d to check", n)
	}
	if s.reading.Judged && s.item.Measure != nil {
		line += "; computed " + title(s.reading.Computed)
	}
	if travel := "  " + s.travel(s.reading.Travel); s.item.Measure != nil && text.Width(line)+text.Width(travel) < w {
		line += travel
	}
	room := w - text.Width(line) - 4
	if room >= 20 {
		line += "   " + s.whole(s.reading.Sentence, room)
	}
	return s.th.Truncate(line, w)
}
