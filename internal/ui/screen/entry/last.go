package entry

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/screen/entry/view"
)

// lastShown reports whether it is on the screen.
func (s *Screen) lastShown() bool { return s.last.Open || s.view.Wide() || s.env.Theme.Spoken() }

// toggleLast opens last quarter. Where it stands beside mine all the time, it takes the keyboard there and back; where it is said, it is
// a page of its own.
func (s *Screen) toggleLast() tea.Cmd {
	if s.env.Theme.Spoken() {
		return s.sayLast()
	}
	if s.table != nil && (s.atTable() || s.form.ReadOnly) {
		s.view.Cells.Last = !s.view.Cells.Last
		return nil
	}
	s.last.To(0)
	s.last.Compare = false
	reading := s.form.At(view.LastQuarter)
	if s.view.Wide() {
		s.last.Open = false
		switch {
		case s.form.ReadOnly:
			return nil
		case reading:
			return s.closeLast(reading)
		}
		s.comes()
		return s.goTo(view.LastQuarter)
	}
	if s.last.Open {
		return s.closeLast(reading)
	}
	s.last.Open = true
	if s.form.ReadOnly {
		return nil
	}
	s.comes()
	return s.goTo(ppb.FieldCommentary)
}

// comes notes where the person was when they went to look.
func (s *Screen) comes() {
	s.cameFrom = cameFrom{s.field(), s.session.Content()[ppb.FieldCommentary]}
}

// cameFrom is the box in which last quarter was opened, and the commentary as it was.
type cameFrom struct {
	field      ppb.Field
	commentary string
}

// closeLast takes last quarter off the screen. Who only looked is put back where they were: what they type next is meant
// for that box.
func (s *Screen) closeLast(reading bool) tea.Cmd {
	s.last.Open = false
	from := s.cameFrom
	switch {
	case s.form.ReadOnly:
		return nil
	case from.field != "" && s.session.Content()[ppb.FieldCommentary] == from.commentary:
		return s.goTo(from.field)
	case reading:
		return s.goTo(ppb.FieldCommentary)
	}
	return nil
}

// copyLast puts last quarter's text into mine as one step of undo.
func (s *Screen) copyLast() tea.Cmd {
	s.goTo(ppb.FieldCommentary)
	text := s.view.LastText()
	if mine := s.session.Content()[ppb.FieldCommentary]; s.env.Theme.Spoken() && mine != "" { // there is no cursor to be put where it belongs
		text = strings.Repeat("\n", max(2-(len(mine)-len(strings.TrimRight(mine, "\n"))), 0)) + text
		if to, ok := s.form.Focused().Field.(interface{ MoveTo(at int) }); ok {
			to.MoveTo(len(mine))
		}
	}
	cmd := s.pasted(tea.PasteMsg{Content: text})
	s.said.notice = strings.Replace(s.said.notice, "Pasted", "Copied", 1)
	return cmd
}

func (s *Screen) compareLast() tea.Cmd {
	if s.env.Theme.Spoken() {
		return s.sayNew()
	}
	s.last.Compare = !s.last.Compare
	s.last.To(0)
	return nil
}
