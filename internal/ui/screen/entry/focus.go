package entry

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
)

// focused is the box that the keyboard stands in, nil when it is none.
func (s *Screen) focused() *box {
	if s.focus < 0 || s.focus >= len(s.boxes) {
		return nil
	}
	return s.boxes[s.focus]
}

// order is where Tab goes, first to last. While last quarter's text stands above mine there are only those two.
func (s *Screen) order() []int {
	var out []int
	commentary := s.box(ppb.FieldCommentary)
	if s.panel.open && !s.drawn.wide {
		return []int{commentary, onPanel}
	}
	for i, b := range s.boxes {
		if s.shown(b) {
			out = append(out, i)
		}
		if i == commentary && s.drawn.wide && s.lastText() != "" {
			out = append(out, onPanel)
		}
	}
	return out
}

// step moves the focus by one box, round the ends.
func (s *Screen) step(by int) tea.Cmd {
	if s.locked != "" {
		return nil
	}
	order := s.order()
	at := 0
	for i, f := range order {
		if f == s.focus {
			at = i
		}
	}
	return s.goTo(order[(at+by+len(order))%len(order)])
}

// goTo puts the keyboard somewhere and remembers it with the draft.
func (s *Screen) goTo(focus int) tea.Cmd {
	s.focus, s.free = focus, false
	return s.remember()
}

// pane is F6: to the boxes under More, and back to where it was pressed. While last quarter's text stands above mine it goes
// between the two; a milestone, which has nothing under More, has its progress and its commentary.
func (s *Screen) pane() tea.Cmd {
	b := s.focused()
	switch {
	case s.locked != "":
		return nil
	case s.panel.open && !s.drawn.wide:
		return s.step(1)
	case s.item.Measure == nil && (b == nil || b.long != nil):
		return s.goTo(0)
	case s.item.Measure == nil:
		return s.goTo(s.box(ppb.FieldCommentary))
	case b != nil && b.less:
		return s.goTo(s.before)
	}
	if s.before = s.focus; b == nil {
		s.before = 0
	}
	return s.goTo(slices.IndexFunc(s.boxes, func(b *box) bool { return b.less }))
}

// valueBox reports whether the box holds the value or one part of it.
func valueBox(b *box) bool {
	_, part := b.field.Part()
	return part || b.field == ppb.FieldValue
}
