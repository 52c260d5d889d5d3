package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/screen/entry/view"
)

// Init opens the item: it is read, marked as opened and remembered as the last place.
func (s *Screen) Init() tea.Cmd {
	desk := s.session.Desk
	return s.ask(func() tea.Msg { return desk.Open() })
}

// Refresh reads the item again; what is being typed stays.
func (s *Screen) Refresh() tea.Cmd {
	desk := s.session.Desk
	return s.ask(func() tea.Msg { return desk.Read() })
}

// loaded takes in what was read. The first time it puts the person back where they were.
func (s *Screen) loaded(l draft.Loaded) tea.Cmd {
	if s.failed = l.Err; l.Err != nil {
		return nil
	}
	first := !s.opened()
	watch := s.watch(s.session.Load(l))
	if first {
		s.form = s.makeForm()
		s.view = view.New(s.env, s.session, s.form, &s.last)
		if s.table != nil {
			s.view.Cells = &view.Cells{Grid: s.table.Grid}
		}
		s.view.TitleCut = s.titleCut
	}
	s.showFrom(s.session.Place(l.Draft))
	if first && s.session.Behind() {
		s.said.notice = s.name(s.session.Item().Entry.EnteredBy) + " saved this item since you typed. Both are kept; you are asked when you leave."
	}
	return tea.Batch(watch, s.catchUp())
}

// show puts what the session holds into the boxes, and the keyboard into one of them where something can be typed.
func (s *Screen) show() {
	s.form.ReadOnly = s.session.Locked() != ""
	switch {
	case s.form.ReadOnly:
		s.form.Release()
	case s.form.Focused() == nil:
		s.form.First()
	}
	content := s.session.Content()
	for _, b := range s.form.Boxes() {
		b.SetValue(content[ppb.Field(b.Name)])
	}
}

// showFrom is show of what may go on from somewhere: a person who was in no box comes back to the same letter of the same one.
func (s *Screen) showFrom(at ppb.Cursor, was bool) {
	nowhere := s.form.Focused() == nil
	s.show()
	if nowhere && was && !s.form.ReadOnly && s.goesTo(at.Field) {
		s.form.Focused().SetOffset(at.Offset)
		s.sentTo = at.Field
	}
}

// maxEarly is the most keys that wait for an item.
const maxEarly = 1000

// wait keeps a key or a paste until the item is there: whoever goes to the next item types on at once.
func (s *Screen) wait(msg tea.Msg) tea.Cmd {
	if s.failed == nil && len(s.early) < maxEarly {
		s.early = append(s.early, msg)
	}
	return nil
}

// catchUp presses what has waited. What came after a key that leaves the item was not meant for this one: it is dropped
// rather than typed into the wrong box.
func (s *Screen) catchUp() tea.Cmd {
	msgs := s.early
	s.early = nil
	var cmds []tea.Cmd
	for _, msg := range msgs {
		k, isKey := msg.(tea.KeyPressMsg)
		if !isKey {
			cmds = append(cmds, s.Update(msg))
			continue
		}
		a, ok := ui.Match(s.Actions(), k, s.Typing())
		switch {
		case !ok:
			cmds = append(cmds, s.Update(msg))
		default:
			cmd, why := a.Run()
			cmds = append(cmds, cmd)
			if why != "" {
				s.said.notice = wording.Sentence(why)
			}
		}
		if s.then.what == goBack || s.then.what == openItem {
			break
		}
	}
	return tea.Batch(cmds...)
}
