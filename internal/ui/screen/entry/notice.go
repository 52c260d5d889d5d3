package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/theme"
)

// Noticed looks what others did to the item.
func (s *Screen) Noticed() tea.Cmd {
	if !s.opened() {
		return nil
	}
	desk := s.session.Desk
	return func() tea.Msg { return desk.See() }
}

// seen shows what others did.
func (s *Screen) seen(m draft.Seen) tea.Cmd {
	kept := s.session.Kept()
	news := s.session.Noticed(m)
	if !news.Shown {
		return nil
	}
	if s.session.Item().Entry.State != ppb.Submitted {
		s.said.sent, s.said.sentBrief = "", ""
	}
	s.showFrom(kept)
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
