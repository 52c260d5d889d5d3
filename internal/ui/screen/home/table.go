package home

import (
	"ppbtui/internal/ui/component/text"
)

// The columns that never change their width.
const (
	ragCol    = 7
	travelCol = 8
	numberCol = 7 // a number wider than this takes the room from the title of its row: numbers are never cut
)

// cols are the widths that depend on what is in the list.
type cols struct{ ref, value, target, state int }

func (h *Home) cols() cols {
	c := cols{ref: 3, value: 5, target: 6, state: 5}
	for _, r := range h.rows {
		c.ref = max(c.ref, text.Width(r.ref))
		c.value = max(c.value, text.Width(r.value))
		c.target = max(c.target, text.Width(r.target))
		c.state = max(c.state, text.Width(r.state))
	}
	c.ref, c.value, c.target = min(c.ref, 12), min(c.value, numberCol), min(c.target, numberCol)
	return c
}

// table is the list with its heading; at is the line of the selected item.
func (h *Home) table(w, height int) (lines []string, at int) {
	c := h.cols()
	if w < narrow {
		return h.list.View(w, height, func(i int, sel bool, w int) string { return h.short(h.seen[i], c, sel, w) })
	}
	heading := height > 3
	if heading {
		height--
		lines = append(lines, h.line("", text.Pad("Ref", c.ref), "Measure or milestone", "Value", "Target", "RAG", "Travel", "State", c, false, w))
	}
	rows, at := h.list.View(w, height, func(i int, sel bool, w int) string {
		r := h.seen[i]
		travel := ""
		if r.travel != "" {
			travel = h.env.Theme.Travel(r.travel)
		}
		return h.line(h.env.Theme.Marker(sel), h.env.Theme.Fit(r.ref, c.ref), r.title, r.value, r.target,
			h.env.Theme.RAG(r.status), travel, r.state, c, sel, w)
	})
	lines = append(lines, rows...)
	if heading {
		at++
	}
	return lines, at
}

// line is one row of the table in exactly w columns, but for what stands at its right end. Numbers that leave the title
// no room take it from the state.
func (h *Home) line(marker, ref, title, value, target, rag, travel, state string, c cols, sel bool, w int) string {
	right := text.PadLeft(value, c.value) + "  " + text.PadLeft(target, c.target) + "  " +
		text.Pad(rag, ragCol) + " " + text.Pad(travel, travelCol) + " "
	room := w - 2 - c.ref - 2 - 2 - text.Width(right)
	right += h.env.Theme.Fit(state, max(min(c.state, room), 0))
	room = max(room-c.state, 0)
	return text.Pad(marker, 1) + " " + h.env.Theme.Select(sel, ref+"  "+h.env.Theme.Fit(title, room)) + "  " + right
}

// short is a row of a narrow list: ref, title, value, colour and the arrow.
func (h *Home) short(r *row, c cols, sel bool, w int) string {
	travel := " "
	if r.travel != "" {
		travel = h.env.Theme.TravelGlyph(r.travel)
	}
	right := text.PadLeft(r.value, 6) + " " + h.env.Theme.RAG(r.status) + " " + travel
	room := w - 2 - c.ref - 1 - 1 - text.Width(right)
	ref := max(c.ref+min(room, 0), 0) // a number that leaves the title no room takes it from the ref
	room = max(room, 0)
	return h.env.Theme.Marker(sel) + " " + h.env.Theme.Select(sel, h.env.Theme.Fit(r.ref, ref)+" "+h.env.Theme.Fit(r.title, room)) + " " + right
}
