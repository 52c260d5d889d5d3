package ask

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/tell"
)

// ThrowAway asks whether what is typed in the form below is to be lost: it is kept nowhere but there.
func ThrowAway(env ui.Env) ui.Screen { return &throwAway{env} }

// Thrown is the answer to the form below that it is.
type Thrown struct{}

type throwAway struct{ env ui.Env }

func (t *throwAway) Init() tea.Cmd          { return nil }
func (t *throwAway) Update(tea.Msg) tea.Cmd { return nil }

// Title asks.
func (t *throwAway) Title() string { return "Throw away what you typed?" }

// Status says how to answer.
func (t *throwAway) Status() string { return "Esc goes back to what you typed. Delete throws it away." }

// Actions are the two answers. The one that loses something is no letter, and not the key that asked.
func (t *throwAway) Actions() []ui.Action {
	return []ui.Action{
		{Name: "keep-typing", Binding: ui.Bind("Go back to what is typed", "enter", "esc"), Short: "Go on typing", Do: func() tea.Cmd { return ui.Send(ui.Back{}) }},
		{Name: "throw-away", Binding: ui.Bind("Throw away what is typed; nothing is changed", "delete"), Short: "Throw away", Do: func() tea.Cmd {
			return ui.Send(ui.Back{Result: Thrown{}})
		}},
	}
}

// Tell says what would be lost.
func (t *throwAway) Tell() tell.Page {
	return tell.Page{Facts: []string{"What you typed here is not saved, and nowhere kept: leaving the form loses it. Nothing is changed yet."}}
}

// View says what would be lost.
func (t *throwAway) View(w, _ int) ui.Frame {
	return sheet.Note(t.env.Theme, w, "What you typed here is not saved, and nowhere kept: leaving the form loses it. Nothing is changed yet. "+
		"Press Enter or Esc to go on typing, and then F9. Press Delete to throw it away.")
}
