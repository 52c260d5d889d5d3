// Package choice is a row of choices: one of several (radio) or any of them
// (check). Arrows move, Space chooses. It wraps onto more lines where the
// width asks for it.
//
// It knows no screen; what the choices mean is for the caller.
package choice

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Row is one row of choices. Make it with [Radio] or [Check].
type Row struct {
	theme  *theme.Theme
	labels []string
	on     []bool
	many   bool
	at     int

	// Tight draws "[x]1 Red [ ]2 Amber", the shape of filter chips, in place of
	// "[x] Red  [ ] Amber".
	Tight bool
	// Letters has the first letter of a label choose it in a radio row, or of several labels go to the next one. In a
	// check row it goes there only: text that came fast must not turn several on.
	Letters bool
}

// Radio makes a row of which one choice at most is on; chosen is its index, or
// -1 for none yet.
func Radio(t *theme.Theme, labels []string, chosen int) *Row {
	r := &Row{theme: t, labels: labels, on: make([]bool, len(labels))}
	r.Choose(chosen)
	return r
}

// Check makes a row of which any number may be on; all are off at first.
func Check(t *theme.Theme, labels []string) *Row {
	return &Row{theme: t, labels: labels, on: make([]bool, len(labels)), many: true}
}

// Chosen is the index of the first choice that is on, or -1.
func (r *Row) Chosen() int {
	for i, on := range r.on {
		if on {
			return i
		}
	}
	return -1
}

// On reports whether choice i is on.
func (r *Row) On(i int) bool { return i >= 0 && i < len(r.on) && r.on[i] }

// Choose moves to choice i and turns it on, and in a radio row the others off.
// An index outside the row turns a radio row off.
func (r *Row) Choose(i int) {
	if !r.many {
		clear(r.on)
	}
	if i >= 0 && i < len(r.on) {
		r.on[i], r.at = true, i
	}
}

// Set turns choice i of a check row on or off, without moving.
func (r *Row) Set(i int, on bool) {
	if i >= 0 && i < len(r.on) {
		r.on[i] = on
	}
}

// At is the index of the choice the cursor is on; Move puts it there, clamped.
func (r *Row) At() int { return r.at }

// Move puts the cursor on choice i, or on the nearest there is.
func (r *Row) Move(i int) { r.at = max(min(i, len(r.labels)-1), 0) }

// Update takes a key press and reports whether it was one of the row's: arrows,
// Home, End and Space. At either end an arrow stays where it is.
func (r *Row) Update(msg tea.Msg) (handled bool) {
	k, ok := msg.(tea.KeyPressMsg)
	if !ok || len(r.labels) == 0 || k.Mod&(tea.ModCtrl|tea.ModAlt|tea.ModMeta|tea.ModSuper) != 0 {
		return false
	}
	if r.Letters && k.Text != "" && k.Text != " " {
		return r.letter(k.Text)
	}
	switch k.Code {
	case tea.KeyLeft, tea.KeyUp:
		r.Move(r.at - 1)
	case tea.KeyRight, tea.KeyDown:
		r.Move(r.at + 1)
	case tea.KeyHome:
		r.Move(0)
	case tea.KeyEnd:
		r.Move(len(r.labels) - 1)
	case tea.KeySpace:
		if r.many {
			r.on[r.at] = !r.on[r.at]
		} else {
			r.Choose(r.at)
		}
	default:
		return false
	}
	return true
}

// letter chooses the one label that begins with what was typed. Of several it goes to the next.
func (r *Row) letter(typed string) bool {
	at, found := -1, 0
	for i := 1; i <= len(r.labels); i++ {
		next := (r.at + i) % len(r.labels)
		if l := r.labels[next]; len(l) >= len(typed) && strings.EqualFold(l[:len(typed)], typed) {
			if found++; at < 0 {
				at = next
			}
		}
	}
	switch {
	case found == 0:
		return false
	case found > 1 || r.many:
		r.Move(at)
	default:
		r.Choose(at)
	}
	return true
}

// View draws the row in lines of at most width columns, and the cursor's place
// in them: inside the box of the choice it is on. A choice is never broken; one
// that is too long is cut.
func (r *Row) View(width int) (lines []string, curX, curY int) {
	gap, x := "  ", 0
	var line strings.Builder
	if r.Tight {
		gap = " "
	}
	for i, label := range r.labels {
		s := r.theme.Truncate(r.one(i, label), width)
		w := text.Width(s)
		if x > 0 && x+len(gap)+w > width {
			lines = append(lines, line.String())
			line, x = strings.Builder{}, 0
		}
		if x > 0 {
			line.WriteString(gap)
			x += len(gap)
		}
		if i == r.at {
			curX, curY = min(x+1, max(width-1, 0)), len(lines)
		}
		line.WriteString(s)
		x += w
	}
	return append(lines, line.String()), curX, curY
}

func (r *Row) one(i int, label string) string {
	box := r.theme.Radio(r.on[i])
	if r.many {
		box = r.theme.Check(r.on[i])
	}
	if r.Tight {
		return box + label
	}
	return box + " " + label
}
