package plan

import (
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// wide is the width from which what the plan says of an item stands beside the list.
const wide = 110

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
	panes := browse.Panes[row]{Head: 3}
	if w >= wide {
		panes.Left, panes.Spare, panes.Beside = max(w*64/100, 74), 1, l.beneath
	}
	l.page.Body(s, h-s.Len(), panes)
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
	}
	return "The plan has no items yet. Press F2 and type \"objective\" to add one, then a to add a measure under it."
}

// beneath is what the plan says of the selected row, in h lines beside the list.
func (l *List) beneath(r row, w, h int) *sheet.Sheet {
	s := sheet.New(l.env.Theme, w)
	switch {
	case r.objective != nil:
		s.Para(r.ref() + "  " + r.title())
		s.Pair("Department", theme.Neutral(r.objective.Department))
	case r.gone != nil:
		s.Para(theme.Neutral(r.gone.Ref + "  " + r.gone.Title))
		s.Para(wording.Sentence("It " + retirement(r.gone.Retirement, l.env.Quarter)))
		s.Para(wording.Sentence(theme.Neutral(r.gone.Why)))
	default:
		p := paper{Sheet: s, book: l.book, item: r.item}
		p.head()
		p.statements()
	}
	return s.Cut(h, "more: Enter shows all of it")
}
