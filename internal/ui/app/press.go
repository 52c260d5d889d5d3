package app

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// maxHeld is the most keys kept while a page is being left.
const maxHeld = 1000

// twice is how soon the second Ctrl+C leaves.
const twice = 2 * time.Second

// flight is how soon after an Enter that opened another page a second one still belongs to the first: a double press.
const flight = 150 * time.Millisecond

// inFlight reports whether an Enter was pressed for the page before: it is not for this one.
func (m *Model) inFlight(k tea.KeyPressMsg) bool {
	if k.Code != tea.KeyEnter && k.Code != tea.KeyKpEnter {
		m.entered = time.Time{}
		return false
	}
	now, on := m.now(), m.top().id
	again := now.Sub(m.entered) < flight
	m.entered = now
	if again && m.enteredOn != on && m.leaving == nil {
		return true
	}
	m.enteredOn = on
	return false
}

// press finds what a key does: the page's actions first, then those of everywhere; what is left is for the page.
func (m *Model) press(k tea.KeyPressMsg) tea.Cmd {
	if m.leaving != nil {
		return m.hold(k)
	}
	m.said = ""
	if ui.KeyName(k) != "ctrl+c" {
		m.armed, m.stuck = false, m.stuck && ui.KeyName(k) == "q"
	}
	p := m.top()
	typing := ui.Typing(p.screen)
	if a, ok := ui.Match(p.screen.Actions(), k, typing); ok {
		return m.do(p.id, a)
	}
	if a, ok := ui.Match(m.everywhere(), k, typing); ok {
		return m.do(0, a)
	}
	return wrap(p.id, p.screen.Update(k))
}

// do runs an action of a page (0: of everywhere), or says why it cannot run.
func (m *Model) do(id int, a ui.Action) tea.Cmd {
	cmd, why := a.Run()
	if why != "" {
		m.said = ui.AsSentence(why)
	}
	if id == 0 {
		return cmd
	}
	return wrap(id, cmd)
}

// run does what help or the palette was asked for, on the page below it.
func (m *Model) run(p perform) tea.Cmd {
	if p.everywhere {
		return m.do(0, p.action)
	}
	return m.do(m.top().id, p.action)
}

// hold keeps a key until the page being left has gone. Ctrl+C twice does not wait.
func (m *Model) hold(msg tea.Msg) tea.Cmd {
	if k, ok := msg.(tea.KeyPressMsg); ok && ui.KeyName(k) == "ctrl+c" {
		if m.armed {
			return tea.Quit
		}
		m.armed = true
		m.said = "Saving. Press Ctrl+C again to leave without waiting. " + m.kept("Your typing is kept.")
		return nil
	}
	if len(m.held) < maxHeld {
		m.held = append(m.held, msg)
	}
	return nil
}

// interrupt is Ctrl+C: it closes a dialog, else it says how to leave; the second time within two seconds it leaves.
func (m *Model) interrupt() tea.Cmd {
	now := m.env.Clock()
	if m.armed && now.Sub(m.since) <= twice {
		m.armed = false
		return m.quit()
	}
	m.armed, m.since = true, now
	if len(m.stack) > 1 && m.top().name == "" {
		return m.back()
	}
	m.said = "Ctrl+C does not stop anything here. To leave press it again within 2 seconds. " + m.kept("What you typed is saved.")
	if m.stuck {
		m.said = "Press Ctrl+C again to leave. " + m.kept("What you typed is kept as a draft.")
	}
	return nil
}

// back closes the top page.
func (m *Model) back() tea.Cmd {
	if len(m.stack) == 1 {
		m.said = "This is the first page. To leave ppb press q."
		return nil
	}
	return m.move(ui.Back{})
}

// closePage is q: back, and on the first page out.
func (m *Model) closePage() tea.Cmd {
	if len(m.stack) == 1 {
		return m.quit()
	}
	return m.back()
}
