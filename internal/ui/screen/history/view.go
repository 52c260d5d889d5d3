package history

import (
	"cmp"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/diff"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

const (
	beside   = 110 // columns from which what changed stands beside the list
	lowLines = 12  // lines under which the filters are one line and nothing stands below
)

// View draws the filters, the list, and what the selected event changed.
func (h *History) View(w, height int) ui.Frame {
	th := h.env.Theme
	if h.held == nil {
		return sheet.Note(th, w, cmp.Or(h.unread(), "Reading the history."))
	}
	s := sheet.New(th, w)
	if height >= lowLines {
		chips, _, _ := h.page.ChipRows(w - 7)
		for i, l := range chips {
			s.Add([]string{" Show: ", "       "}[min(i, 1)] + l)
		}
	} else {
		s.Add(th.Truncate(" 1 to 4 choose: "+h.shown(), w))
	}
	s.Rule()
	if h.selected() == nil {
		s.Para(h.none())
		return s.Frame()
	}
	rest := height - s.Len()
	panes := browse.Panes[*line]{Head: 5, Caret: 2, Beside: h.change, Below: h.change}
	switch {
	case w >= beside:
		panes.Left = min(w*58/100, 90)
	case height >= lowLines:
		panes.Lines = min(h.page.Shown()+1, rest*3/5)
	}
	h.page.Body(s, rest, panes)
	return s.Frame()
}

// unread is why the history could not be read.
func (h *History) unread() string {
	if err := h.page.Failed(); err != nil {
		return "The history could not be read: " + ui.Sentence(err) + " F5 tries again."
	}
	return ""
}

// none is why no event shows.
func (h *History) none() string {
	if len(h.held.lines) == 0 {
		return "Nothing has happened to this item in " + h.env.Quarter.Label() + "."
	}
	return "Nothing of this kind has happened. " + h.env.Key("1 to 4 choose", "Chip-1 to chip-4 choose") + " what is shown."
}

// shown names the filters that are on.
func (h *History) shown() string {
	var on []string
	for i, c := range classes {
		if h.page.On(i) {
			on = append(on, strings.ToLower(c.label))
		}
	}
	if len(on) == 0 {
		return "nothing"
	}
	return strings.Join(on, ", ")
}

// change is what the selected event changed, in height lines.
func (h *History) change(l *line, w, height int) *sheet.Sheet {
	s := sheet.New(h.env.Theme, w)
	if height < 3 {
		return s
	}
	s.Heading("What changed, "+l.who+", "+l.when, "")
	h.changes(s, l, diff.Context)
	return s.Cut(height, "Enter shows all of it")
}

// changes adds each box that the event changed, the commentary with marks, and its reason.
func (h *History) changes(s *sheet.Sheet, l *line, context int) {
	switch {
	case l.event.OfMark():
		s.Para(wording.Stop(l.what()))
		return
	case l.event.Reason == "" && len(l.changed) == 0:
		s.Para(l.what() + ". The text did not change.")
	}
	s.Para(theme.NeutralBlock(l.event.Reason))
	marks := false
	for _, c := range l.changed {
		change := theme.Neutral(h.held.change(l.event, c))
		if c.Name != ppb.FieldCommentary {
			s.Para(change)
			continue
		}
		s.Para(change + ":")
		s.AddIn(diff.Render(h.env.Theme, diff.Words(c.Was, c.Is), s.Width()-2, context)...)
		marks = true
	}
	if marks && !h.env.Theme.Spoken() {
		s.Gap()
		s.AddIn("{+ +} added   [- -] removed")
	}
}
