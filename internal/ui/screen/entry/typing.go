package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
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
	case s.form.Focused() == nil && s.table != nil:
		s.moveTable(k)
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
	if s.atTable() {
		return s.typedInTable()
	}
	f, text := s.field(), s.form.Focused().Value()
	out := s.session.Change(f, text)
	s.showOthers()
	s.said.notice = joined(s.form.TakeNotice(), s.wentWith(out))
	if draft.Figure(f) {
		s.session.Propose(f, text)
	}
	return s.keep()
}

// showOthers puts into the boxes without the focus what the session holds: some were emptied, or are filled again.
func (s *Screen) showOthers() {
	content := s.session.Content()
	for _, b := range s.form.Boxes() {
		if text := content[ppb.Field(b.Name)]; b != s.form.Focused() && b.Name != view.LastQuarter && b.Value() != text {
			b.Put(text)
		}
	}
}

// wentWith says what a change has emptied.
func (s *Screen) wentWith(out []ppb.Field) string {
	names := make([]string, len(out))
	for i, f := range out {
		names[i] = "the " + ppb.FieldLabel(f)
		if _, part := f.Part(); part && s.box(f) != nil {
			names[i] = "the value of " + s.view.Label(s.box(f))
		}
	}
	switch len(out) {
	case 0:
		return ""
	case 1:
		return wording.Sentence(names[0] + " went with it: Ctrl+Z brings it back")
	}
	return wording.Sentence(wording.And(names) + " went with it: Ctrl+Z brings them back")
}

// undo takes back a step of typing, or in a row of choices the last choice that has emptied other boxes.
func (s *Screen) undo() tea.Cmd {
	if s.atTable() {
		return s.undoTable()
	}
	if was, ok := s.session.Was(s.field()); ok && !s.Typing() {
		s.form.Focused().SetValue(was)
		return s.edited()
	}
	return s.pressed(tea.KeyPressMsg{Code: 'z', Mod: tea.ModCtrl})
}

// redo does again what was undone.
func (s *Screen) redo() tea.Cmd {
	if s.atTable() {
		return s.redoTable()
	}
	return s.pressed(tea.KeyPressMsg{Code: 'y', Mod: tea.ModCtrl})
}

func (s *Screen) whyNotUndo() string {
	if _, ok := s.session.Was(s.field()); ok {
		return ""
	}
	return s.whyNotEdit()
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
