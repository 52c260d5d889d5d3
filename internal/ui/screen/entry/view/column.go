package view

import (
	"strings"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
)

// column draws the boxes and the commentary: all of it where there is room, else the part round the focus.
func (v *View) column(w, h int) ui.Frame {
	top, rest := form.NewPage(w), form.NewPage(w)
	v.drawTop(top)
	v.drawRest(rest, h-len(top.Lines))
	v.drawCommentary(top, h, len(rest.Lines))
	if v.drawn.ready >= 0 {
		v.drawn.ready += len(top.Lines)
	}
	top.Join(rest)
	rest.Done()
	f := v.window(top, h)
	top.Done()
	return f
}

// drawTop is what stands above the commentary.
func (v *View) drawTop(p *form.Page) {
	switch it := v.Item(); {
	case it.Milestone != nil:
		v.drawHead(p)
		v.drawMilestone(p)
		return
	case it.Text != nil:
		v.drawHead(p)
		v.drawPassage(p)
		return
	}
	if p.W < narrowW {
		v.drawNotes(p)
		v.drawNarrow(p)
		return
	}
	v.drawHead(p)
	v.drawMeasure(p)
}

// window shows h lines of a page. Where lines above are hidden, the first line says the value and its colour.
func (v *View) window(p *form.Page, h int) ui.Frame {
	win := v.form.Window(p, h, v.drawn.result)
	v.drawn.told = v.drawn.ready >= win.From && v.drawn.ready < win.To
	var b strings.Builder
	b.Grow(p.Bytes(win.From, win.To) + 2*p.W)
	if win.Pinned {
		b.WriteString(v.compact(p.W))
		b.WriteByte('\n')
	}
	for i, line := range p.Lines[win.From:win.To] {
		if i > 0 {
			b.WriteByte('\n')
		}
		if len(line) > p.W { // a column takes a byte at least
			line = v.theme().Truncate(line, p.W)
		}
		b.WriteString(line)
	}
	return ui.Frame{Text: b.String(), X: win.X, Y: win.Y, Cursor: win.Cursor, More: win.More}
}
