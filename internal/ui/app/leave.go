package app

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// leaving is a page whose Leave is running, and what follows when it lets go.
type leaving struct {
	id   int
	keep int // how many pages of the stack stay
	then func() tea.Cmd
	quit bool
}

// left is what a page's Leave produced.
type left struct {
	id   int
	msgs []tea.Msg
}

// unwind takes pages off the stack until keep are left, top first, each after its Leave has run to its end; then it goes
// on. A page that does not let go stays, with all below it, and nothing goes on.
func (m *Model) unwind(keep int, then func() tea.Cmd) tea.Cmd {
	return m.unwindFor(leaving{keep: keep, then: then})
}

func (m *Model) unwindFor(l leaving) tea.Cmd {
	for len(m.stack) > l.keep {
		p := m.top()
		if s, ok := p.screen.(ui.Leaver); ok {
			if cmd := s.Leave(); cmd != nil {
				l.id = p.id
				m.leaving = &l
				return func() tea.Msg { return left{l.id, ui.Finish(cmd)} }
			}
		}
		m.stack = m.stack[:len(m.stack)-1]
	}
	m.leaving = nil
	return tea.Batch(l.then(), m.release())
}

// left goes on, or stays where the page has something to show first: anything but ui.Changed and ui.Say.
func (m *Model) left(msg left) tea.Cmd {
	l := m.leaving
	if l == nil || l.id != msg.id {
		return nil
	}
	m.leaving = nil
	stay, changed := false, false
	for _, r := range msg.msgs {
		switch r := r.(type) {
		case ui.Changed:
			changed = true
		case ui.Say:
			m.said = r.Text
		default:
			stay = true
		}
	}
	at := m.find(msg.id)
	var cmds []tea.Cmd
	if changed {
		cmds = append(cmds, m.refresh(at))
	}
	if !stay {
		m.stack = m.stack[:at]
		return tea.Batch(append(cmds, m.unwindFor(*l))...)
	}
	m.held, m.stuck = nil, m.stuck || l.quit
	for _, r := range msg.msgs {
		switch r.(type) {
		case ui.Changed, ui.Say:
		default:
			cmds = append(cmds, m.receive(pageMsg{msg.id, r}))
		}
	}
	if l.quit {
		m.said += " " + m.kept("Your typing is kept.") + " Leave again to go without this."
	}
	return tea.Batch(cmds...)
}

// release presses the keys that arrived while a page was being left.
func (m *Model) release() tea.Cmd {
	var cmds []tea.Cmd
	for len(m.held) > 0 && m.leaving == nil {
		msg := m.held[0]
		m.held = m.held[1:]
		switch msg := msg.(type) {
		case tea.KeyPressMsg:
			cmds = append(cmds, m.press(msg))
		default:
			cmds = append(cmds, m.typed(msg))
		}
	}
	return tea.Batch(cmds...)
}

// quit leaves the program once every page has let go. A page that did not the last time is not asked again: what was
// typed is in its draft.
func (m *Model) quit() tea.Cmd {
	if m.stuck {
		return tea.Quit
	}
	return m.unwindFor(leaving{keep: 1, quit: true, then: func() tea.Cmd {
		m.held = nil
		return tea.Quit
	}})
}
