package home

import (
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
)

// wide is the width from which the item stands beside the list.
const wide = 110

// View draws the page.
func (h *Home) View(w, height int) ui.Frame {
	h.width = w
	s := sheet.New(h.env.Theme, w)
	if h.book() != nil && w >= browse.Narrow && height >= 12 {
		s.Add(h.head(w)...)
		s.Rule()
	}
	found := "  " + h.page.Found()
	if !h.page.FindLine(s, max(min(w-len(" Find ")-len(found), 50), 8), found) && h.book() != nil && w >= browse.Narrow && height >= 10 {
		s.Add(h.page.ChipLine(w))
	}
	if h.selected() == nil {
		s.Para(h.empty())
	} else {
		h.page.Body(s, height-s.Len(), h.panes(w, height-s.Len()))
	}
	return h.page.Frame(s)
}

// panes stand beside a wide list and below a high one.
func (h *Home) panes(w, height int) browse.Panes[row] {
	p := browse.Panes[row]{Head: 3, Beside: h.beside, Below: h.below}
	switch {
	case w >= wide:
		p.Left, p.Spare = max(w*62/100, 74), 1
	case height >= 14:
		p.Lines = max(min(h.page.Shown()+1, height-6), 6)
	}
	return p
}

// head is what is due and what waits.
func (h *Home) head(w int) []string {
	c := h.counts()
	if w >= wide {
		left, todo := " "+ui.Progress(c.done, c.total)+"  ", h.todo(c)
		if bar := min(w-text.Width(left)-text.Width(todo)-4, 50); bar >= 6 {
			left += h.env.Theme.Bar(c.done, c.total, bar) + "   "
		}
		return []string{h.env.Theme.Truncate(left+todo, w)}
	}
	left := " " + ui.Progress(c.done, c.total) + "  "
	if due := ui.Due(h.book(), h.env, true); due != "" {
		left = " " + wording.Capital(due) + ". " + left
	}
	if bar := min(w-text.Width(left)-1, 26); bar >= 6 {
		left += h.env.Theme.Bar(c.done, c.total, bar)
	}
	return []string{left, h.env.Theme.Truncate(" "+h.todo(c), w)}
}
