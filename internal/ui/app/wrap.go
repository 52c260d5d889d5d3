package app

import (
	"reflect"

	tea "charm.land/bubbletea/v2"
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
	}
	if forProgram(msg) {
		return msg
	}
	return pageMsg{id, msg}
}

var programPackage = reflect.TypeOf(tea.BatchMsg{}).PkgPath()

// forProgram reports whether a message is one of bubbletea's own, such as the one of tea.SetClipboard: those are for the
// program. (tea.Sequence is one too: what its commands produce would not find back, so screens do not use it.)
func forProgram(msg tea.Msg) bool { return reflect.TypeOf(msg).PkgPath() == programPackage }
