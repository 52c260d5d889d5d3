// Package view draws an entry: its boxes, what the rules make of them, the commentary, and what stands beside it. It reads
// the session and the form and writes neither; what it remembers is its own last drawing.
package view

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/finding"
)

// Session is what is drawn, to be read only.
type Session interface {
	Item() *ppb.Item
	Book() *ppb.Book
	Locked() string
	TooLate() bool
	Content() ppb.Content
	Typed() bool
	Kept() *ppb.Draft
	KeptText() string
	Name(login string) string
	Round() (round []*ppb.Item, at int)

	Reading() *ppb.Reading
	Unready() []ppb.Problem
	Coverage() (c ppb.Coverage, asked bool)
	Findings() []finding.Finding
	JudgedForOther() bool
	Understood(f ppb.Field) ppb.Date
	Offering() bool
	Question() string
}

// View is the drawing of one item. Make it with [New].
type View struct {
	Session

	TitleCut bool // the title line has no room for the title
	Stale    bool // something has changed since the last drawing

	Quarters *ppb.Series // the item from quarter to quarter; nil while they are read
	Cells    *Cells      // of a table; else nil

	env   ui.Env
	form  *form.Form
	last  *Last
	drawn drawn
	place place

	quarters  quarters
	hung      hung
	lastTable lastTable
}

// drawn is the last drawing: it is used again until something changes.
type drawn struct {
	frame  ui.Frame
	w, h   int
	wide   bool
	result int  // the line that says the colour
	ready  int  // the line that says what F9 still needs; -1: none
	told   bool // it shows
}

// New is the view of a session that is loaded, its form and last quarter's text.
func New(env ui.Env, s Session, f *form.Form, last *Last) *View {
	return &View{Session: s, Stale: true, env: env, form: f, last: last}
}

// Sizes that change the layout.
const (
	wideW, wideH = 140, 34 // a context pane stands beside the boxes; the height is without title, status and hints
	narrowW      = 72      // no table of earlier figures under this
	lowH         = 10      // the commentary takes most of a page lower than this
	spokenW      = 1 << 20 // no line that is said is wrapped
)

// IsWide reports whether a window of this size has room for last quarter's text beside the boxes.
func IsWide(w, h int) bool { return w >= wideW && h >= wideH }

// IsWide reports whether last quarter's text stands there. A table has all of its width for itself.
func (v *View) IsWide(w, h int) bool { return IsWide(w, h) && v.Item().Grid == nil }

// Wide reports whether it does now.
func (v *View) Wide() bool { return v.drawn.wide }

// Narrow reports whether there is room for the shortest words only.
func (v *View) Narrow() bool { return v.Width() < narrowW }

// Width is the columns of the last drawing; what is said has room for all.
func (v *View) Width() int {
	if v.theme().Spoken() {
		return spokenW
	}
	return v.drawn.w
}

// Size is that of the last drawing.
func (v *View) Size() (w, h int) { return v.drawn.w, v.drawn.h }

// Told reports whether the line that says what F9 still needs shows, or is said.
func (v *View) Told() bool { return v.drawn.told || v.theme().Spoken() }

// Draw draws the item.
func (v *View) Draw(w, h int) ui.Frame {
	d := &v.drawn
	if !v.Stale && d.w == w && d.h == h {
		return d.frame
	}
	*d = drawn{w: w, h: h, wide: v.IsWide(w, h), ready: -1}
	d.frame, v.Stale = v.draw(w, h), false
	return d.frame
}

func (v *View) draw(w, h int) ui.Frame {
	switch {
	case !v.drawn.wide && v.last.Open:
		return v.drawLastAbove(w, h)
	case v.Cells != nil:
		return v.tablePage(w, h)
	case !v.drawn.wide:
		return v.column(w, h)
	}
	left := min(max(w*4/7, 81), 110)
	f := v.column(left, h)
	pane, x, y := v.beside(w-left-1, h)
	f.Text = join(f.Text, pane, left, h, v.theme().Sep())
	if v.form.At(LastQuarter) {
		f.X, f.Y, f.Cursor = left+1+x, y, true
	}
	return f
}

// join puts two columns beside each other, line by line.
func join(left string, right []string, w, h int, sep string) string {
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
