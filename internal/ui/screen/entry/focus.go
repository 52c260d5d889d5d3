package entry

import (
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

// pane moves to the next group of boxes: value, commentary, the rest, last quarter.
func (s *Screen) pane() tea.Cmd {
	if s.locked != "" {
		return nil
	}
	order := s.order()
	at := s.group(s.focus)
	for i, f := range order {
		if f == s.focus {
			order = append(order[i+1:], order[:i]...)
			break
		}
	}
	for _, f := range order {
		if s.group(f) != at {
			return s.goTo(s.firstOf(s.group(f)))
		}
	}
	return nil
}

type group int

const (
	valueGroup group = iota
	textGroup
	lessGroup
	panelGroup
)

func (s *Screen) group(focus int) group {
	switch {
	case focus < 0:
		return panelGroup
	case s.boxes[focus].long != nil:
		return textGroup
	case s.boxes[focus].less:
		return lessGroup
	}
	return valueGroup
}

func (s *Screen) firstOf(g group) int {
	for _, f := range s.order() {
		if s.group(f) == g {
			return f
		}
	}
	return s.focus
}

// valueBox reports whether the box holds the value or one part of it.
func valueBox(b *box) bool {
	_, part := b.field.Part()
	return part || b.field == ppb.FieldValue
}
