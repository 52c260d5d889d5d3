package history

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/diff"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

const (
	beside   = 110 // columns from which what changed stands beside the list
	tight    = 60  // columns under which When and Who give way
	lowLines = 12  // lines under which the filters are one line and nothing stands below
)

// View draws the filters, the list, and what the selected event changed.
func (h *History) View(w, height int) ui.Frame {
	if h.held == nil {
		s := "Reading the history."
		if h.failed != nil {
			s = "The history could not be read: " + ui.Sentence(h.failed) + " F5 tries again."
		}
		return ui.Frame{Text: wrapped(s, w)}
	}
	var top []string
	if height >= lowLines {
		chips, _, _ := h.chips.View(w - 7)
		for i, l := range chips {
			top = append(top, []string{" Show: ", "       "}[min(i, 1)]+l)
		}
	} else {
		top = append(top, h.env.Theme.Truncate(" 1 to 4 choose: "+h.shown(), w))
	}
	top = append(top, h.env.Theme.Rule(w))
	rest := height - len(top)
	switch {
	case len(h.held.lines) == 0:
		return ui.Frame{Text: strings.Join(append(top, wrapped("Nothing has happened to this item in "+h.env.Quarter.Label()+".", w)), "\n")}
	case len(h.visible) == 0:
		return ui.Frame{Text: strings.Join(append(top, wrapped("Nothing of this kind has happened. 1 to 4 choose what is shown.", w)), "\n")}
	}
	lines, y := h.body(w, rest, height)
	return ui.Frame{Text: strings.Join(append(top, lines...), "\n"), X: 2, Y: len(top) + y, Cursor: true}
}

func wrapped(s string, w int) string {
	return " " + strings.Join(text.Wrap(s, w-2), "\n ")
}

// shown names the filters that are on.
func (h *History) shown() string {
	var on []string
	for i, c := range classes {
		if h.chips.On(i) {
			on = append(on, strings.ToLower(c.label))
		}
	}
	if len(on) == 0 {
		return "nothing"
	}
	return strings.Join(on, ", ")
}

// body is the list and what the selected event changed; y is the cursor's line.
func (h *History) body(w, rest, height int) (lines []string, y int) {
	switch {
	case w >= beside:
		left := min(w*58/100, 90)
		lines, y = h.rows(left, rest)
		right := h.change(w-left-2, rest)
		for i := range rest {
			l, r := "", ""
			if i < len(lines) {
				l = lines[i]
			} else {
				lines = append(lines, "")
			}
			if i < len(right) {
				r = " " + right[i]
			}
			lines[i] = text.Pad(l, left) + h.env.Theme.Sep() + r
		}
		return lines, y
	case height >= lowLines:
		n := min(len(h.visible)+1, rest*3/5)
		lines, y = h.rows(w, n)
		return append(lines, h.change(w, rest-len(lines))...), y
	}
	return h.rows(w, rest)
}

// rows is the list with its heading.
func (h *History) rows(w, height int) (lines []string, y int) {
	whenWide, whoWide := 4, 3
	for _, l := range h.held.lines {
		whenWide, whoWide = max(whenWide, text.Width(l.when)), max(whoWide, text.Width(l.who))
	}
	whoWide = min(whoWide, 20)
	if w < tight {
		whoWide = 0
	}
	th := h.env.Theme
	cells := func(marker, when, who, what string, selected bool) string {
		s := th.Fit(when, whenWide) + "  "
		if whoWide > 0 {
			s += th.Fit(who, whoWide) + "  "
		}
		return marker + " " + th.Select(selected, th.Truncate(s+what, w-2))
	}
	if height > 5 || w >= tight && height > len(h.visible) {
		lines = append(lines, cells(" ", "When", "Who", "What", false))
	}
	rows, at := h.list.View(w, height-len(lines), func(i int, selected bool, _ int) string {
		l := h.visible[i]
		return cells(th.Marker(selected), l.when, l.who, l.what, selected)
	})
	y = len(lines) + at
	return append(lines, rows...), y
}

// change is what the selected event changed, in height lines.
func (h *History) change(w, height int) []string {
	l := h.selected()
	if l == nil || height < 3 {
		return nil
	}
	out := []string{h.env.Theme.Section("What changed, "+l.who+", "+l.when, "", w)}
	out = append(out, h.changes(l, w, diff.Context)...)
	if len(out) > height {
		out = out[:height]
		out[height-1] = " " + h.env.Theme.Ellipsis() + " Enter shows all of it"
	}
	return out
}

// changes lists each box that the event changed, the commentary with marks, and its reason.
func (h *History) changes(l *line, w, context int) []string {
	var out []string
	para := func(s string) {
		for _, t := range text.Wrap(s, w-2) {
			out = append(out, " "+t)
		}
	}
	if l.event.Reason != "" {
		para(theme.NeutralBlock(l.event.Reason))
	}
	marks := false
	for _, c := range l.changed {
		if c.Name != ppb.FieldCommentary {
			para(theme.Neutral(h.held.change(c)))
			continue
		}
		para(theme.Neutral(h.held.change(c)) + ":")
		for _, t := range diff.Render(h.env.Theme, diff.Words(c.Was, c.Is), w-2, context) {
			out = append(out, " "+t)
		}
		marks = true
	}
	if len(out) == 0 {
		para(l.what + ". The text did not change.")
	}
	if marks {
		out = append(out, "", " {+ +} added   [- -] removed")
	}
	return out
}
