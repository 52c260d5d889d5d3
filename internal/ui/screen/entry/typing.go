package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/screen/entry/view"
)

// pressed gives a key to what has the focus.
func (s *Screen) pressed(k tea.KeyPressMsg) tea.Cmd {
	switch {
	case s.session.Busy():
		return nil
	case s.form.Focused() == nil && s.lastIsAbove():
		s.last.Update(k)
		return nil
	}
	reading := s.form.At(view.LastQuarter)
	switch s.form.Update(k) {
	case form.Changed:
		return s.edited()
	case form.Moved:
		s.said.notice = s.form.TakeNotice()
		if !reading {
			return s.remember()
		}
	}
	return nil
}

// pasted gives a paste to the text box that has the focus; anywhere else it runs nothing.
func (s *Screen) pasted(p tea.PasteMsg) tea.Cmd {
	if s.session.Busy() || !s.Typing() {
		s.said.notice = "Nothing was pasted: go to a text box with Tab, then paste."
		return nil
	}
	if s.form.Update(p) != form.Changed {
		s.said.notice = s.form.TakeNotice()
		return nil
	}
	cmd := s.edited()
	if f := s.field(); draft.Figure(f) && !s.session.Offering() {
		s.session.Propose(f, p.Content)
	}
	return cmd
}

// edited takes the box that was changed into the session: everything that is shown follows from it.
func (s *Screen) edited() tea.Cmd {
	f, text := s.field(), s.form.Focused().Value()
	s.session.Change(f, text)
	if b := s.box(ppb.FieldPrinted); b != nil {
		b.SetValue(s.session.Content()[ppb.FieldPrinted]) // it goes with the value it was printed for
	}
	s.said.notice = s.form.TakeNotice()
	if draft.Figure(f) {
		s.session.Propose(f, text)
	}
	return s.keep()
}

// takeOffer puts what was read from a cell into the boxes.
func (s *Screen) takeOffer() tea.Cmd {
	s.said.notice = s.session.Take()
	s.show()
	return s.keep()
}

// refuseOffer leaves the text as it stands and does not ask about it again.
func (s *Screen) refuseOffer() tea.Cmd {
	s.session.Refuse()
	s.said.notice = "Left as it is."
	return nil
}
