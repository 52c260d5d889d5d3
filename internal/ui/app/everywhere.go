package app

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// everywhere are the actions of every page, made anew when their words change.
func (m *Model) everywhere() []ui.Action {
	if w := m.closeWord(); m.always == nil || m.alwaysFor != w {
		m.always, m.alwaysFor = m.makeEverywhere(), w
	}
	return m.always
}

func (m *Model) makeEverywhere() []ui.Action {
	return []ui.Action{
		{Name: "help", Binding: ui.Bind(m.env.Key("Help: every key of this page; type to search", "Help: how to use this, and what can be done on this page"), "f1", "ctrl+g", "?"), Short: "Help", Do: m.openHelp},
		{Name: "commands", Binding: ui.Bind("Commands: type what you want to do, or an item to go to", "f2", "ctrl+p", ":"), Short: "Commands", Do: m.openPalette},
		{Name: "refresh", Binding: ui.Bind("Read what this page shows again", "f5"), Why: m.whyNotRefresh, Do: m.refreshNow},
		{Name: "back", Binding: ui.Bind("Back; nothing is lost", "esc"), Short: "Back", Do: m.back},
		{Name: "close", Binding: ui.Bind("Close this page; on the first one leave ppb", "q"), Short: m.closeWord(), Also: "quit exit leave", Do: m.closePage},
		{Name: "save", Binding: ui.Bind("Say when this was saved: every key is, as you type", "ctrl+s"), Do: m.saved},
		{Name: "redraw", Binding: ui.Bind("Draw the screen again", "ctrl+l"), Do: func() tea.Cmd { return tea.ClearScreen }},
		{Name: "interrupt", Binding: ui.Bind("Close a dialog; twice within 2 seconds leaves ppb", "ctrl+c"), Do: m.interrupt},
		{Name: "explain", Binding: ui.Bind("Say how to leave", "ctrl+q"), Do: func() tea.Cmd {
			m.said = m.env.Key("To leave press Esc until you are on the first page, then q; or Ctrl+C twice.", "To leave type q, or leave.") +
				" " + m.kept("What you typed is saved.")
			return nil
		}},
	}
}

// last is the hint at the end: how to get out. A page with an Esc of its own says it itself.
func (m *Model) last() []ui.Action {
	s := m.top().screen
	if !ui.Typing(s) {
		return []ui.Action{{Binding: ui.Bind("", "q"), Short: m.closeWord()}}
	}
	for _, a := range s.Actions() {
		if a.Has("esc") && a.Short != "" {
			return nil
		}
	}
	return []ui.Action{{Binding: ui.Bind("", "esc"), Short: "Back"}}
}

func (m *Model) closeWord() string {
	if len(m.stack) > 1 {
		return "Back"
	}
	return "Leave"
}

// subject is the page that help and the palette are about, while one of them is open on it; else the top one.
func (m *Model) subject() *page {
	i := len(m.stack) - 1
	for i > 0 && isMenu(m.stack[i].screen) {
		i--
	}
	return &m.stack[i]
}

// refreshable is the page that F5 reads again, and how; nil where there is nothing to read again.
func (m *Model) refreshable() (*page, ui.Refresher) {
	p := m.subject()
	r, _ := p.screen.(ui.Refresher)
	return p, r
}

func (m *Model) whyNotRefresh() string {
	if _, r := m.refreshable(); r == nil {
		return "There is nothing to read again here."
	}
	return ""
}

func (m *Model) refreshNow() tea.Cmd {
	p, r := m.refreshable()
	m.said = "Read again " + m.env.Clock().Format("15:04:05") + "."
	return wrap(p.id, r.Refresh())
}

func (m *Model) saved() tea.Cmd {
	m.said = m.kept("Saved " + m.env.Clock().Format("15:04:05") + ". ppb saves by itself, with every key.")
	return nil
}
