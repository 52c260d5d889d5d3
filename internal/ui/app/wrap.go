package app

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// pageMsg is a message on its way back to the page whose command produced it.
type pageMsg struct {
	id  int
	msg tea.Msg
}

// wrap has everything that a page's command produces come back to that page.
func wrap(id int, cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() tea.Msg { return address(id, cmd()) }
}

func address(id int, msg tea.Msg) tea.Msg {
	switch msg := msg.(type) {
	case nil:
		return nil
	case tea.BatchMsg:
		out := make(tea.BatchMsg, 0, len(msg))
		for _, c := range msg {
			if c != nil {
				out = append(out, wrap(id, c))
			}
		}
		return out
	case ui.Waits:
		return ui.Waits{Cmd: wrap(id, msg.Cmd)}
	case ui.Copy:
		return msg // for the runtime: here Run, over SSH the server's
	}
	return pageMsg{id, msg}
}
