package overview

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// wide is the width from which what Enter opens stands beside the list.
const wide = 110

// View draws the page.
func (s *Screen) View(w, h int) ui.Frame {
	s.width = w
	page := sheet.New(s.env.Theme, w)
	s.head(page, h)
	found := "  " + s.page.Found()
	s.page.FindLine(page, max(min(w-len(" Find ")-len(found), 50), 8), found)
	if _, ok := s.page.Selected(); !ok {
		page.Para(s.empty())
		return page.Frame()
	}
	panes := browse.Panes[row]{Head: h, Beside: s.beside}
	if w >= wide {
		panes.Left, panes.Spare = w*62/100, 1
	}
	s.page.Body(page, h-page.Len(), panes)
	return s.page.Frame(page)
}

// headed reports whether the page says itself how far the quarter is: in a terminal that has room neither beside its title nor
// beside the list.
func (s *Screen) headed() bool {
	return s.held.book != nil && s.width >= browse.Narrow && s.width < wide
}

// head adds when the quarter is due and how far it is; once it is signed off, what was said of it then, which the list cuts.
func (s *Screen) head(page *sheet.Sheet, h int) {
	b, w := s.held.book, page.Width()
	switch {
	case b == nil || w >= wide:
		return
	case b.SignOff != nil:
		about := sheet.New(s.env.Theme, w)
		about.Para(s.signed())
		page.Append(about.Cut(max(h/4, 2), ""))
	case !s.headed() || h < 12:
		return
	default:
		line := ui.Progress(s.held.over.Done, s.held.over.Due) + "  "
		if due := ui.Due(b, s.env, true); due != "" {
			line = wording.Capital(due) + ". " + line
		}
		if bar := min(w-text.Width(line)-2, 26); bar >= 6 {
			line += s.env.Theme.Bar(s.held.over.Done, s.held.over.Due, bar)
		}
		page.AddIn(s.env.Theme.Truncate(line, w-1))
	}
	if h >= 12 {
		page.Rule()
	}
}

// signed is who signed the quarter off, and what was said then.
func (s *Screen) signed() string {
	b := s.held.book
	return wording.Capital(ui.Due(b, s.env, true)) + ". " + theme.Neutral(b.SignOff.GapsInFull())
}

// empty says what to do where no line is shown.
func (s *Screen) empty() string {
	switch {
	case s.held.book == nil && s.page.Failed() == nil:
		return ""
	case s.held.book == nil:
		return ui.Unread(s.page.Failed())
	}
	return "No line has these words. Press Esc to show all lines."
}

// beside is what stands behind the selected line: what Enter opens.
func (s *Screen) beside(r row, w, h int) *sheet.Sheet {
	out := sheet.New(s.env.Theme, w).Margins(0, 0)
	out.Para(strings.TrimSpace(r.name))
	out.Para(r.about)
	if r.opens == nothing {
		return out.Cut(h, "")
	}
	places := s.held.rows.behind(r)
	out.Gap()
	for n, i := range places {
		if out.Len() > h {
			break
		}
		if n == 0 && r.opens != one {
			out.Heading(wording.Count(len(places), "item"), "")
		}
		out.Add(s.item(s.held.book, s.held.book.Items[i], w))
	}
	return out.Cut(h, "Enter shows all of them.")
}

// item is an item in a line: its ref and title, and at the right its colour and where it stands.
func (s *Screen) item(b *ppb.Book, it *ppb.Item, w int) string {
	th := s.env.Theme
	right := th.RAG(b.Unchecked(it).Shown()) + " " + text.Pad(it.Entry.State.Label(), 11)
	return th.Fit(theme.Neutral(b.Called(it)), max(w-text.Width(right)-1, 0)) + " " + right
}
