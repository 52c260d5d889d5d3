package change

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
)

// throwAway asks whether what is typed is to be lost: it is kept nowhere but in the form.
type throwAway struct{ form *Form }

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
		{Name: "throw-away", Binding: ui.Bind("Throw away what is typed; the plan stays as it is", "delete"), Short: "Throw away", Do: func() tea.Cmd {
			return ui.Send(ui.Back{Result: thrownAway{}})
		}},
	}
}

// View says what would be lost.
func (t *throwAway) View(w, _ int) ui.Frame {
	return sheet.Note(t.form.env.Theme, w, "What you typed here is not saved, and nowhere kept: leaving the form loses it. The plan is as it was. "+
		"Press Enter or Esc to go on typing, and then F9 to check and save it. Press Delete to throw it away.")
}
