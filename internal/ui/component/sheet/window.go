package sheet

import (
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
)

// Window is what shows of more lines than there is room for; ui.Moves moves it as it moves a list. The zero value shows
// the beginning.
type Window struct{ top, n, h int }

// Index is the first line shown.
func (w *Window) Index() int { return w.top }

// Len is how many first lines there can be.
func (w *Window) Len() int { return max(w.n-w.h+1, 1) }

// Select shows line i first, or the nearest there is.
func (w *Window) Select(i int) { w.top = max(min(i, w.Len()-1), 0) }

// Window is the lines shown.
func (w *Window) Window() (from, to int) { return w.top, min(w.top+w.h, w.n) }

// Cut is what shows of lines in h lines.
func (w *Window) Cut(lines []string, h int) []string {
	w.n, w.h = len(lines), max(h, 1)
	w.Select(w.top)
	from, to := w.Window()
	return lines[from:to]
}

// Around is Cut after scrolling as little as it can for the lines from from to before to to show; where they do not all
// fit, the first of them do.
func (w *Window) Around(lines []string, h, from, to int) []string {
	w.top = min(max(w.top, to-max(h, 1)), from)
	return w.Cut(lines, h)
}

// View is a sheet to read as it shows in h lines, with the cursor at its upper left corner.
func (w *Window) View(s *Sheet, h int) ui.Frame {
	return ui.Frame{Text: strings.Join(w.Cut(s.lines, h), "\n"), Cursor: true}
}

// Rest says how much is below: "12 more lines below."; empty at the end.
func (w *Window) Rest() string {
	if _, to := w.Window(); to < w.n {
		return wording.Count(w.n-to, "more line") + " below."
	}
	return ""
}

// More says where there is more than shows: "more above and below"; empty where all of it shows.
func (w *Window) More() string {
	switch from, to := w.Window(); {
	case from > 0 && to < w.n:
		return "more above and below"
	case to < w.n:
		return "more below"
	case from > 0:
		return "more above"
	}
	return ""
}
