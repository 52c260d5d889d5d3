package app

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// receive takes a message that a page's command produced. What every screen may tell the program is heard even when its
// page has gone, so that no error is silent; what moves between pages is honoured from the top page alone.
func (m *Model) receive(p pageMsg) tea.Cmd {
	i := m.find(p.id)
	switch msg := p.msg.(type) {
	case ui.Say:
		m.said = msg.Text
		return nil
	case ui.Failed:
		m.said = ui.Sentence(msg.Err)
		return nil
	case ui.Changed:
		if i < 0 {
			i = len(m.stack)
		}
		return m.refresh(i)
	case ui.Open, ui.Push, ui.Back, ui.BecomePerson, ui.GoQuarter, ui.ActAs, ui.Settle, perform, goPage, askPerson, tea.QuitMsg:
		if i != len(m.stack)-1 || m.leaving != nil {
			return nil
		}
		return m.move(msg)
	}
	if i < 0 {
		m.still = true
		return nil
	}
	s := m.stack[i].screen
	cmd := wrap(p.id, s.Update(p.msg))
	knows, ok := s.(ui.Stiller)
	m.still = m.hidden(i) || ok && knows.Still()
	return cmd
}

// move goes to another page.
func (m *Model) move(msg tea.Msg) tea.Cmd {
	below := len(m.stack) - 1
	switch msg := msg.(type) {
	case ui.Push:
		return m.push(page{screen: msg.Screen})
	case ui.Back:
		if below == 0 {
			return nil
		}
		left := m.item()
		return m.unwind(below, func() tea.Cmd { return m.backTo(msg.Result, left) })
	case ui.Open:
		if !m.has(msg.Page) {
			m.said = "This page is not there yet."
			return nil
		}
		if msg.Replace {
			return m.unwind(below, func() tea.Cmd { return m.open(msg) })
		}
		return m.open(msg)
	case ui.BecomePerson:
		return m.unwind(0, func() tea.Cmd { return m.become(msg.Officer) })
	case ui.GoQuarter:
		return m.unwind(0, func() tea.Cmd { return m.goTo(msg) })
	case ui.ActAs:
		return m.unwind(0, func() tea.Cmd { return m.actAs(msg.Login) })
	case ui.Settle:
		return m.unwind(0, func() tea.Cmd { return m.settle(msg) })
	case perform:
		return m.unwind(below, func() tea.Cmd { return m.run(msg) })
	case goPage:
		return m.goPage(ui.Page(msg))
	case askPerson:
		return m.unwind(1, func() tea.Cmd { return m.open(ui.Open{Page: ui.PagePeople}) })
	case tea.QuitMsg:
		return m.quit()
	}
	return nil
}

// goPage goes back to a page where it is open, and else opens it on the first one.
func (m *Model) goPage(name ui.Page) tea.Cmd {
	left := m.item()
	at := slices.IndexFunc(m.stack, func(p page) bool { return p.name == name })
	if at < 0 {
		return m.unwind(1, func() tea.Cmd { return m.open(ui.Open{Page: name}) })
	}
	return m.unwind(at+1, func() tea.Cmd { return m.backTo(nil, left) })
}

// open puts a page on top. An item that is opened is the place to come back to.
func (m *Model) open(what ui.Open) tea.Cmd {
	if what.Page == ui.PageEntry {
		m.store.SetLastPlace(m.env.Actor.Owner(), m.env.Quarter, what.Key)
	}
	p := page{name: what.Page, key: what.Key, only: what.Only}
	p.screen = m.make(p)
	return m.push(p)
}

// make makes the screen of a page.
func (m *Model) make(p page) ui.Screen {
	s := makers()[p.name](m.env, m.reads(), p.key)
	if l, ok := s.(ui.Lister); ok && p.only != nil {
		l.Only(*p.only)
	}
	return s
}

func (m *Model) push(p page) tea.Cmd {
	m.nextID++
	p.id = m.nextID
	m.stack = append(m.stack, p)
	return wrap(p.id, p.screen.Init())
}

// item is the item that the page on top is about.
func (m *Model) item() ui.Left { return ui.Left{Page: m.top().name, Key: m.top().key} }

// backTo shows the page that another one has left, and gives it the result.
func (m *Model) backTo(result any, left ui.Left) tea.Cmd {
	p := m.top()
	if p.name == ui.PageHome || p.name == ui.PageOverview {
		m.store.SetLastPlace(m.env.Actor.Owner(), m.env.Quarter, "")
	}
	var cmd tea.Cmd
	if left.Key != "" {
		cmd = wrap(p.id, p.screen.Update(left))
	}
	if result == nil {
		return cmd
	}
	return tea.Batch(cmd, wrap(p.id, p.screen.Update(result)))
}

// refresh reloads the pages below place n of the stack.
func (m *Model) refresh(n int) tea.Cmd {
	var cmds []tea.Cmd
	for i := range m.stack[:min(n, len(m.stack))] {
		p := &m.stack[i]
		if r, ok := p.screen.(ui.Refresher); ok {
			p.old = false
			cmds = append(cmds, wrap(p.id, r.Refresh()))
		}
	}
	return tea.Batch(cmds...)
}
