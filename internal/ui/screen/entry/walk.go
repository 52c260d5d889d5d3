package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
)

// goTo puts the keyboard into the box of a field and remembers it with the draft.
func (s *Screen) goTo(f ppb.Field) tea.Cmd {
	s.form.GoTo(string(f))
	return s.remember()
}

// step goes to the next or the previous box.
func (s *Screen) step(by int) tea.Cmd {
	if s.form.ReadOnly {
		return nil
	}
	s.form.Step(by)
	return s.remember()
}

// pane is F6: between the boxes and those under More, or between last quarter's text and mine where it stands above.
func (s *Screen) pane() tea.Cmd {
	if s.lastIsAbove() {
		return s.step(1)
	}
	s.form.Pane()
	return s.remember()
}
