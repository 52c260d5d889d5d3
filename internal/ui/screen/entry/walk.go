package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/form"
)

// goTo puts the keyboard into the box of a field and remembers it with the draft.
func (s *Screen) goTo(f ppb.Field) tea.Cmd {
	if s.goesTo(f) {
		s.sentTo = f
	}
	if s.table != nil && s.env.Theme.Spoken() {
		return tea.Batch(s.remember(), s.openLine(s.lineOf(f)))
	}
	return s.remember()
}

// step goes to the next or the previous box.
func (s *Screen) step(by int) tea.Cmd {
	if s.form.ReadOnly {
		return nil
	}
	if s.atTable() && s.steppedInTable(by) {
		return s.remember()
	}
	s.form.Step(by)
	if s.atTable() {
		if by > 0 {
			s.table.First()
		} else {
			s.table.Last()
		}
	}
	return s.remember()
}

// steppedInTable goes to the next or the previous cell; false at the last or the first.
func (s *Screen) steppedInTable(by int) bool {
	k := tea.KeyPressMsg{Code: tea.KeyTab}
	if by < 0 {
		k.Mod = tea.ModShift
	}
	return s.form.Update(k) == form.Moved
}

// pane is F6: between the boxes and those under More, or between last quarter's text and mine where it stands above.
func (s *Screen) pane() tea.Cmd {
	if s.lastIsAbove() {
		return s.step(1)
	}
	s.form.Pane()
	return s.remember()
}
