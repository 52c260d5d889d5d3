package browse

import (
	"cmp"
	"fmt"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
)

// Narrow is the width under which a list is in short cells, without panes.
const Narrow = 60

// Panes say how the list shares its room with what is said of the selected row. The zero value gives it all of it.
type Panes[R any] struct {
	Left   int // columns of the list with the pane beside it; 0: none is
	Spare  int // columns left free before the line between them
	Beside func(r R, w, h int) *sheet.Sheet

	Lines int // most lines of the list with the pane below it; 0: none is
	Below func(r R, w, h int) *sheet.Sheet

	Head  int // a list of more lines than this names its columns; a shorter one only where all its rows fit as well
	Caret int // the column of the selected row in which the real cursor stands
}

// FindLine adds the search box, at most wide columns of it, with after behind it, where it has the focus or a text.
func (p *Page[R]) FindLine(s *sheet.Sheet, wide int, after string) bool {
	if !p.finding && p.find.Text() == "" {
		return false
	}
	const lead = " Find "
	box, x := p.find.View(wide)
	if p.finding {
		s.Cursor(len(lead)+x, s.Len())
	}
	s.Add(lead + box + after)
	return true
}

// Found is how many rows show of how many: "3 of 64".
func (p *Page[R]) Found() string { return fmt.Sprintf("%d of %d", p.Shown(), p.Len()) }

// Body adds the list and its pane, h lines at most. The cursor stands on the selected row, but for while something else
// has the focus.
func (p *Page[R]) Body(s *sheet.Sheet, h int, panes Panes[R]) {
	selected, ok := p.Selected()
	switch {
	case ok && panes.Left > 0:
		left := sheet.New(p.theme, panes.Left-panes.Spare)
		p.draw(left, h, panes)
		right := panes.Beside(selected, s.Width()-panes.Left-2-panes.Spare, h)
		s.Beside(left, right, panes.Left, h)
	case ok && panes.Lines > 0 && panes.Lines < h:
		from := s.Len()
		p.draw(s, panes.Lines, panes)
		s.Append(panes.Below(selected, s.Width(), h-(s.Len()-from)))
	default:
		p.draw(s, h, panes)
	}
}

// draw adds the list alone.
func (p *Page[R]) draw(s *sheet.Sheet, h int, panes Panes[R]) {
	w := s.Width()
	t := p.spec.Table(w)
	p.table = t
	t.measure(p.rows, p.changes)
	t.shape(w)
	if t.headed() && (h > panes.Head || w >= Narrow && h > p.Shown()) {
		s.Add(t.head(p.theme, w))
		h--
	}
	lines, at := p.list.View(w, h, func(i int, selected bool, w int) string { return t.line(p.theme, p.At(i), selected, w) })
	if !p.finding && !p.choosing && len(lines) > 0 {
		s.Cursor(panes.Caret, s.Len()+at)
	}
	s.Add(lines...)
}

// Frame is the sheet as a drawn page, with which rows show where not all do: "items 3-10 of 12".
func (p *Page[R]) Frame(s *sheet.Sheet) ui.Frame {
	f := s.Frame()
	if from, to := p.list.Window(); p.Shown() > 0 && (from > 0 || to < p.Shown()) {
		f.More = fmt.Sprintf("%s %d-%d of %d", cmp.Or(p.spec.Rows, "items"), from+1, to, p.Shown())
	}
	return f
}
