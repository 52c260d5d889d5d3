package view

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/grid"
	"ppbtui/internal/ui/finding"
	"ppbtui/internal/ui/theme"
)

// Cells are the boxes of a table, and whether last quarter's cell stands under them.
type Cells struct {
	*grid.Grid
	Last bool
}

// Lines of a table's page.
const (
	leastGrid  = 6 // of the table itself
	leastWords = 2 // of its commentary, while the keyboard is in the table
	roomyGrid  = 14
)

// tablePage draws a table: its cells, what is to be said of the one with the focus and of all, and its commentary, of which that
// with the keyboard has most of the room.
func (v *View) tablePage(w, h int) ui.Frame {
	p, rest := form.NewPage(w), form.NewPage(w)
	if w >= narrowW {
		v.drawHead(p)
	} else {
		v.drawNotes(p)
	}
	checks := form.NewPage(w)
	v.drawTableChecks(checks, h)
	v.drawChecks(rest)
	if w < narrowW {
		if v.TitleCut {
			rest.Para(Title(v.Book(), v.Item()))
		}
		rest.Para(v.headText())
	}
	room := h - len(p.Lines) - len(checks.Lines) - len(rest.Lines) - 2 - v.cellLines(w, h)
	v.drawGrid(p, w, h, v.shareGrid(w, h, room))
	p.Join(checks)
	if v.drawn.ready >= 0 {
		v.drawn.ready += len(p.Lines)
	}
	at := len(p.Lines)
	v.drawCommentary(p, h, len(rest.Lines))
	if v.drawn.ready >= 0 {
		v.drawn.ready += len(p.Lines) - at
	}
	p.Join(rest)
	rest.Done()
	checks.Done()
	f := v.window(p, h)
	p.Done()
	return f
}

// drawTableChecks adds what was found of the table as a whole: how much that is, where there is no room for all of it. Each
// finding is said of its cell, too.
func (v *View) drawTableChecks(p *form.Page, h int) {
	open := finding.Open(v.Findings(), ppb.AtFigure)
	if n := len(open); n > 1 && h < wideH {
		p.Para("? " + wording.Number(n) + " to check, marked with a question mark: F4 lists them.")
		return
	}
	for i := range open {
		p.Hanging(" ? ", theme.Neutral(open[i].Sentence()))
	}
}

// shareGrid is how many lines of room the table has, the commentary the rest.
func (v *View) shareGrid(w, h, room int) int {
	needs := v.Cells.Height(w)
	switch {
	case v.Locked() != "":
		return max(min(needs, h-4), leastGrid)
	case !v.form.At(string(ppb.FieldRows)):
		return max(min(needs, room/2), min(leastGrid, max(h-lowH, 3)))
	case h < roomyGrid:
		return max(h-1-v.cellLines(w, h), 3)
	}
	return max(min(needs, room-leastWords), leastGrid)
}

// cellLines is how many lines say what is to be said of the cell with the focus: always as many, so that nothing jumps.
func (v *View) cellLines(w, h int) int {
	n := 1
	if w < 100 && h >= roomyGrid {
		n = 2
	}
	if v.Cells.Last {
		n++
	}
	return n
}

// drawGrid adds the table in so many lines, with what is to be said of a cell.
func (v *View) drawGrid(p *form.Page, w, h, lines int) {
	from := len(p.Lines)
	v.drawn.result = from
	d := v.Cells.View(w, lines)
	head, more := "Table", d.More
	if w < narrowW && more != "" {
		head, more = more, ""
	}
	if note := theme.Neutral(ppb.Filled(&v.Book().Plan, v.Item().Grid.Note)); note != "" && w >= narrowW {
		head += ": " + note
	}
	p.Add(v.theme().Section(head, more, w))
	top := len(p.Lines)
	for _, l := range d.Lines {
		p.Inner(l)
	}
	if v.Locked() == "" || v.Cells.Last {
		v.drawCell(p, w, v.cellLines(w, h))
	}
	p.Place(v.box(ppb.FieldRows), form.Spot{From: from, To: len(p.Lines), X: d.X, Y: top + d.Y})
}
