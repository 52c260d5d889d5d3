package app

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// lookEvery is how often the program looks whether what could not be saved is saved by now.
const lookEvery = 250 * time.Millisecond

// savedYet is the moment to look.
type savedYet struct{}

// kept is a sentence that says that what was typed is kept, and the contrary with its reason where that is so.
func (m *Model) kept(sentence string) string {
	for _, p := range m.stack {
		if u, ok := p.screen.(ui.Unsaver); ok && u.Unsaved() {
			return m.env.Key("What you typed on this page is not saved before F9 saves it.", "What you typed on this page is not saved yet.")
		}
	}
	if err := m.store.Unsaved(); err != nil {
		return "What you typed last is NOT SAVED: " + ui.Sentence(err)
	}
	return sentence
}

// untilSaved has what the status line says while something is not saved go away once it is: most of it is about that,
// and the page's own word, when it was saved, stands behind it.
func (m *Model) untilSaved() tea.Cmd {
	if m.said == "" || m.said == m.saidUnsaved || m.store.Unsaved() == nil {
		return nil
	}
	looking := m.saidUnsaved != ""
	m.saidUnsaved = m.said
	if looking {
		return nil
	}
	return lookLater()
}

func lookLater() tea.Cmd { return ui.Later(lookEvery, savedYet{}) }

func (m *Model) savedYet() tea.Cmd {
	m.still = m.said != m.saidUnsaved || m.store.Unsaved() != nil
	switch {
	case m.said != m.saidUnsaved: // something else is said meanwhile
	case m.store.Unsaved() != nil:
		return lookLater()
	default:
		m.said = ""
	}
	m.saidUnsaved = ""
	return nil
}
