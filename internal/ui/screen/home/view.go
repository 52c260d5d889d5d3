package home

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/text"
)

// The widths at which the page takes another shape.
const (
	narrow = 60  // under it: the list only, in short cells
	wide   = 110 // from it: the item beside the list
)

// View draws the page.
func (h *Home) View(w, height int) ui.Frame {
	h.width = w
	var out []string
	cursor := ui.Frame{}
	if h.book != nil && w >= narrow && height >= 12 {
		out = append(out, h.head(w)...)
		out = append(out, h.env.Theme.Rule(w))
	}
	switch {
	case h.finding || h.find.Text() != "":
		line, x := h.findLine(w)
		cursor = ui.Frame{X: x, Y: len(out), Cursor: h.finding}
		out = append(out, line)
	case h.book != nil && w >= narrow && height >= 10:
		out = append(out, h.chipLine(w))
	}
	y := len(out)
	if len(h.seen) == 0 {
		for _, l := range text.Wrap(h.empty(), w-2) {
			out = append(out, " "+l)
		}
	} else {
		lines, at := h.body(w, height-y)
		out = append(out, lines...)
		if !h.finding {
			cursor = ui.Frame{X: 0, Y: y + at, Cursor: true}
		}
	}
	cursor.Text = strings.Join(out, "\n")
	if from, to := h.list.Window(); len(h.seen) > 0 && (from > 0 || to < len(h.seen)) {
		cursor.More = fmt.Sprintf("items %d-%d of %d", from+1, to, len(h.seen))
	}
	return cursor
}

// head is what is due and what waits.
func (h *Home) head(w int) []string {
	c := h.counts()
	if w >= wide {
		left, todo := " "+c.progress()+"  ", h.todo(c)
		if bar := min(w-text.Width(left)-text.Width(todo)-4, 50); bar >= 6 {
			left += h.env.Theme.Bar(c.done, c.total, bar) + "   "
		}
		return []string{h.env.Theme.Truncate(left+todo, w)}
	}
	left := " " + c.progress() + "  "
	if due := h.due(true); due != "" {
		left = " " + wording.Capital(due) + ". " + left
	}
	if bar := min(w-text.Width(left)-1, 26); bar >= 6 {
		left += h.env.Theme.Bar(c.done, c.total, bar)
	}
	return []string{left, h.env.Theme.Truncate(" "+h.todo(c), w)}
}

// chipLine is the row of filters, with their counts where there is room.
func (h *Home) chipLine(w int) string {
	var n [len(chips)]int
	for _, r := range h.rows {
		for i, c := range chips {
			if c.has(r) {
				n[i]++
			}
		}
	}
	line := func(lead string, count, short bool) string {
		var b strings.Builder
		b.WriteString(lead)
		for i, c := range chips {
			label := c.label
			if short {
				label = c.short
			}
			fmt.Fprintf(&b, " %s%d %s", h.env.Theme.Check(h.chips[i]), i+1, label)
			if count {
				fmt.Fprintf(&b, " %d", n[i])
			}
		}
		return b.String()
	}
	for _, s := range []string{line(" Show:", true, false), line("", true, false), line("", true, true), line("", false, false)} {
		if text.Width(s) <= w {
			return s
		}
	}
	return h.env.Theme.Truncate(line("", false, true), w)
}

// findLine is the search box with how much it finds, and the cursor's column.
func (h *Home) findLine(w int) (string, int) {
	found := fmt.Sprintf("  %d of %d", len(h.seen), len(h.rows))
	const lead = " Find "
	box, x := h.find.View(max(min(w-len(lead)-len(found), 50), 8))
	return lead + box + found, len(lead) + x
}

// body is the list with the panel under it or the pane beside it; at is the line of the selected item.
func (h *Home) body(w, height int) (lines []string, at int) {
	r := h.selected()
	if w >= wide {
		left := max(w*62/100, 74)
		lines, at = h.table(left-1, height)
		return h.join(lines, h.beside(r, w-left-3, height), left, height), at
	}
	room := height
	if height >= 14 {
		room = max(min(len(h.seen)+1, height-6), 6)
	}
	lines, at = h.table(w, room)
	if room < height {
		lines = append(lines, "")
		lines = append(lines, h.below(r, w, height-len(lines))...)
	}
	return lines, at
}

// join puts two columns beside each other with a rule between them.
func (h *Home) join(left, right []string, w, height int) []string {
	out := make([]string, height)
	for i := range out {
		l, r := "", ""
		if i < len(left) {
			l = left[i]
		}
		if i < len(right) {
			r = right[i]
		}
		out[i] = text.Pad(l, w) + h.env.Theme.Sep() + " " + r
	}
	return out
}
