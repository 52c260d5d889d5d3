package app

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// What somebody who runs the program without a screen has it do, beside the keys there are: see [Model.Update].
type (
	// Do has the page on top do something; what its command produces comes back to the page.
	Do func() tea.Cmd
	// Perform runs an action of the page on top, or of everywhere.
	Perform struct {
		Action     ui.Action
		Everywhere bool
	}
	// Commands opens the list of everything that can be done from the page on top.
	Commands struct{}
	// Help opens the list of what can be done on it.
	Help struct{}
	// Home goes to the list of the quarter, from where there is one.
	Home struct{}
	// Leave ends the program once every page has let go, as q does on the first page.
	Leave struct{}
)

// told does what one of these asks for.
func (m *Model) told(msg tea.Msg) tea.Cmd {
	m.said, m.armed = "", false
	switch msg := msg.(type) {
	case Do:
		return wrap(m.top().id, msg())
	case Perform:
		return m.run(perform{msg.Action, msg.Everywhere})
	case Commands:
		return m.openPalette()
	case Help:
		return m.openHelp()
	case Home:
		if n := m.top().name; n == ui.PagePeople || n == ui.PageWelcome {
			m.said = "First answer what is asked here."
			return nil
		}
		return m.move(goPage(ui.PageHome))
	case Leave:
		return m.quit()
	}
	return nil
}

// Top is the page on top, and which one it is: another page has another number.
func (m *Model) Top() (page ui.Screen, number int) { return m.top().screen, m.top().id }

// Holds reports whether the page with this number is still there, on top or below.
func (m *Model) Holds(number int) bool { return m.find(number) >= 0 }

// Below is how many pages there are to go back to.
func (m *Model) Below() int { return len(m.stack) - 1 }

// Everywhere are the actions of every page.
func (m *Model) Everywhere() []ui.Action { return m.everywhere() }

// TakeSaid is the answer of the last thing that was done, and why nothing can be saved, once.
func (m *Model) TakeSaid() string {
	said := m.answer()
	m.said, m.saidUnsaved = "", ""
	return said
}

// Kept is a sentence that says that what was typed is kept, and the contrary with its reason where that is so.
func (m *Model) Kept(sentence string) string { return m.kept(sentence) }

// Where is who works here, and on which quarter.
func (m *Model) Where() string {
	if m.env.Actor.Login == "" {
		return wording.Sentence(m.env.Quarter.Label())
	}
	who := theme.Neutral(m.env.Actor.Name)
	if m.env.Actor.By != nil {
		who = theme.Neutral(m.env.Actor.By.Name) + " as " + who
	}
	return wording.Sentence(who + ". " + m.env.Quarter.Label())
}
