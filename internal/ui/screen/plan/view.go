package plan

import (
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
)

// View draws the list.
func (l *List) View(w, h int) ui.Frame {
	s := sheet.New(l.env.Theme, w)
	found := "  " + l.page.Found()
	if !l.page.FindLine(s, max(min(w-len(" Find ")-len(found), 50), 8), found) && l.book != nil && w >= browse.Narrow && h >= 10 {
		s.Add(l.page.ChipLine(w))
	}
	if _, ok := l.selected(); !ok {
		s.Para(l.empty())
		return s.Frame()
	}
	l.page.Body(s, h-s.Len(), browse.Panes[row]{Head: 3})
	return l.page.Frame(s)
}

func (l *List) empty() string {
	switch {
	case l.book == nil && l.page.Failed() == nil:
		return ""
	case l.book == nil:
		return "The plan could not be read. Nothing is lost. Press F5 to try again."
	case l.page.Filtered():
		return "Nothing of the plan fits what you chose. Press Esc to show all of it."
	case l.env.Theme.Spoken():
		return "The plan has no items yet. add-objective adds an objective, then add-measure a measure under it; add-section adds a section."
	}
	return "The plan has no items yet. Press F2 and type \"objective\" to add one, then a to add a measure under it; n adds a section."
}
