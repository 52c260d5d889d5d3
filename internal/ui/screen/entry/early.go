package entry

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

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
				s.notice = ui.AsSentence(why)
			}
		}
		if s.then.what == goBack || s.then.what == openItem {
			break
		}
	}
	return tea.Batch(cmds...)
}
