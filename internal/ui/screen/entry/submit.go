package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/theme"
)

type (
	submitted draft.Moved
	takenBack draft.Moved
	discarded struct{ err error }
)

// submit sends the item to the lead, with what is typed. Where there is something to ask first, the second press sends it.
func (s *Screen) submit() tea.Cmd {
	if ask := s.question(); ask != "" {
		s.said.again, s.said.notice = true, ask
		return nil
	}
	s.said.again = false
	s.then = next{what: submitIt}
	send := s.session.Submit(s.cursor())
	return func() tea.Msg { return submitted(send()) }
}

func (s *Screen) submitted(m submitted) tea.Cmd {
	outcome := s.session.Submitted(draft.Moved(m))
	if outcome == draft.Conflict {
		return s.choose(m.Err)
	}
	s.then = next{}
	switch outcome {
	case draft.Done:
		s.enter()
		s.saySent()
		return ui.Send(ui.Changed{})
	case draft.Kept:
		return s.keptOut(m.Err)
	case draft.Unread:
		return tea.Batch(ui.Send(ui.Changed{}), ui.Send(ui.Failed{Err: m.Err}), s.Refresh())
	}
	return tea.Batch(ui.Send(ui.Failed{Err: m.Err}), s.Refresh())
}

// saySent says to whom it went, and what can be done now.
func (s *Screen) saySent() {
	sent := "Sent to " + theme.Neutral(s.session.Leads()) + " at " + s.env.Clock().Format("15:04") + "."
	s.said.sent, s.said.sentBrief = sent+" You can take it back until it is opened.", sent+" u takes it back until opened."
	if key, _ := s.session.NextToDo(); key != "" {
		s.said.sent += " F8 goes to the next item."
		s.said.sentBrief += " F8 next item."
	}
}

// enter shows the entry after its state changed, from the top.
func (s *Screen) enter() {
	s.last.Open = false
	s.form.Release()
	s.form.Top()
	s.show()
}

func (s *Screen) takeBack() tea.Cmd {
	desk := s.session.Desk
	return func() tea.Msg { return takenBack(desk.TakeBack()) }
}

func (s *Screen) takenBack(m takenBack) tea.Cmd {
	s.session.TakenBack(draft.Moved(m))
	if m.Err != nil {
		return tea.Batch(ui.Send(ui.Failed{Err: m.Err}), s.Refresh())
	}
	s.enter()
	s.said.sent = ""
	s.said.notice = "Taken back: it is yours again."
	return ui.Send(ui.Changed{})
}

// copyKept gives the kept draft's commentary to the terminal's clipboard, where the terminal lets it.
func (s *Screen) copyKept() tea.Cmd {
	kept := s.session.KeptText()
	if len(kept) > ui.MaxCopy {
		s.said.notice = "That is too long to copy at once: select it with the mouse."
		return nil
	}
	s.said.notice = "Copied, where your terminal allows it; else select it with the mouse."
	return ui.Send(ui.Copy{Text: kept})
}

// discardKept throws the kept draft away at the second press.
func (s *Screen) discardKept() tea.Cmd {
	if !s.said.confirm {
		s.said.confirm = true
		s.said.notice = "Press Delete again to discard your draft. This cannot be undone."
		return nil
	}
	desk := s.session.Desk
	return func() tea.Msg { return discarded{desk.Discard()} }
}

func (s *Screen) discarded(m discarded) tea.Cmd {
	s.said.confirm = false
	if m.err != nil {
		return ui.Send(ui.Failed{Err: m.err})
	}
	s.said.notice = "Your draft is discarded."
	if alone := s.session.Discarded(); alone {
		return tea.Batch(ui.Send(ui.Changed{}), s.Refresh())
	}
	return ui.Send(ui.Changed{})
}
