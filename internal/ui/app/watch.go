package app

import (
	"context"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// How long the program waits after a notice for more of them, and how often it reads again at most.
const (
	gather = 100 * time.Millisecond
	atMost = time.Second
)

type (
	noticed   struct{} // somebody changed something in the file
	readAgain struct{} // what has been noticed since is to be read now
)

// watch listens for changes of the file, one's own and other people's, until the program ends.
func (m *Model) watch() tea.Cmd {
	if m.notices == nil {
		m.lookForTrouble()
		ctx, stop := context.WithCancel(m.env.Ctx)
		m.unwatch = stop
		if m.notices = m.store.Watch(ctx); m.notices == nil {
			stop()
			return nil
		}
	}
	notices := m.notices
	return ui.Send(ui.Waits{Cmd: func() tea.Msg {
		if _, ok := <-notices; !ok {
			return nil
		}
		return noticed{}
	}})
}

// Close ends what runs for the program beside it. The context that it was made with does so, too.
func (m *Model) Close() {
	if m.unwatch != nil {
		m.unwatch()
	}
}

// Keep writes what pages would have written a moment later, beside drafts, which the store keeps. It may run beside the
// program, and after it.
func (m *Model) Keep(ctx context.Context) error { return m.pending.Write(ctx) }

// noticed has what is shown read again: soon, and for many notices once. What keeps everybody from saving is said at once.
func (m *Model) noticed() tea.Cmd {
	ill := m.ill
	m.lookForTrouble()
	m.still = m.ill == ill
	if m.gathering {
		return m.watch()
	}
	m.gathering = true
	wait := max(m.gather, m.atMost-m.now().Sub(m.readAt))
	return tea.Batch(m.watch(), ui.Later(wait, readAgain{}))
}

func (m *Model) lookForTrouble() {
	m.ill = ""
	if err := m.store.Trouble(); err != nil {
		m.ill = ui.Sentence(err)
	}
}

// answer is what the status line says before the page's own: what the last key had to say, and why nothing can be saved.
func (m *Model) answer() string {
	switch {
	case m.ill == "" || strings.Contains(m.said, m.ill):
		return m.said
	case m.said == "":
		return m.ill
	}
	return m.said + " " + m.ill
}

// readAgain marks every page: the one on top looks at once what has moved, the others when they come to the top. Those below
// that know how to take in a notice do so now, too.
func (m *Model) readAgain() tea.Cmd {
	m.gathering, m.readAt, m.still = false, m.now(), true
	var cmds []tea.Cmd
	for i := range m.stack {
		p := &m.stack[i]
		p.old = true
		if s, ok := p.screen.(ui.Noticer); ok && i < len(m.stack)-1 {
			cmds = append(cmds, wrap(p.id, s.Noticed(false)))
		}
	}
	return tea.Batch(cmds...)
}

// renew reads the top page again where it is out of date.
func (m *Model) renew() tea.Cmd {
	p := m.top()
	if !p.old || m.leaving != nil {
		return nil
	}
	p.old = false
	switch s := p.screen.(type) {
	case ui.Noticer:
		return wrap(p.id, s.Noticed(true))
	case ui.Refresher:
		return wrap(p.id, s.Refresh())
	}
	return nil
}

// Stale reports whether anything has happened since the last View that may show: where it has not, there is nothing to draw.
func (m *Model) Stale() bool { return m.stale }

// hidden reports whether the page in this place of the stack is behind another. A dialog shows something of the page below.
func (m *Model) hidden(at int) bool {
	for _, p := range m.stack[at+1:] {
		if p.name != "" {
			return true
		}
	}
	return false
}
