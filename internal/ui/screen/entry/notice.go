package entry

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/theme"
)

// Noticed looks what others did to the item, while the person has it before their eyes: they are taken to have seen that.
func (s *Screen) Noticed(seen bool) tea.Cmd {
	if !s.opened() || !seen {
		return nil
	}
	desk := s.session.Desk
	return s.ask(func() tea.Msg { return desk.See() })
}

// answer is what was read of the item, and which of the readings it is.
type answer struct {
	asked int
	msg   tea.Msg
}

// ask reads beside the page.
func (s *Screen) ask(read func() tea.Msg) tea.Cmd {
	s.asked++
	n := s.asked
	return func() tea.Msg { return answer{n, read()} }
}

// answered takes what was read in the order in which it was asked for: what a later reading brought is newer. One that
// brings the draft, too, is done again.
func (s *Screen) answered(a answer) tea.Cmd {
	if a.asked > s.newest {
		s.newest = a.asked
		return s.update(a.msg)
	}
	s.still = true
	if _, whole := a.msg.(draft.Loaded); whole {
		return s.Refresh()
	}
	return nil
}

// seen shows what others did.
func (s *Screen) seen(m draft.Seen) tea.Cmd {
	kept, was, place, overtaken, found := s.session.Kept(), s.session.Item(), s.Place(), s.session.Overtaken(), s.session.Findings()
	news := s.session.Noticed(m)
	if !news.Shown {
		s.still = !s.session.Shows(was) && s.Place() == place && s.session.Overtaken() == overtaken && slices.Equal(s.session.Findings(), found)
		return nil
	}
	if s.session.Item().Entry.State != ppb.Submitted {
		s.said.sent, s.said.sentBrief = "", ""
	}
	s.showFrom(s.session.Place(kept))
	s.said.notice = theme.Neutral(news.Said)
	cmd := s.watch(news.Watch)
	if !news.State {
		return cmd
	}
	desk := s.session.Desk
	return tea.Batch(cmd, func() tea.Msg { // the person has it before their eyes
		if err := desk.MarkOpened(); err != nil {
			return ui.Failed{Err: err}
		}
		return nil
	})
}
