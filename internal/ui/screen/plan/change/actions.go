package change

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// Actions check the change and go between the boxes. Back, which asks first where something is typed, is everywhere's.
func (f *Form) Actions() []ui.Action {
	step := func(by int) func() tea.Cmd {
		return func() tea.Cmd {
			f.notice = ""
			if f.form != nil {
				f.form.Step(by)
			}
			return nil
		}
	}
	return []ui.Action{
		{Name: "check", Binding: ui.Bind("Check what is typed and show what would change; saves nothing yet", "f9", "ctrl+t"), Short: "Check", Also: "save submit preview", Why: f.whyNotCheck, Do: f.check},
		{Name: "next-box", Binding: ui.Bind("Go to the next box", "tab"), Short: "Next box", Do: step(1)},
		{Name: "previous-box", Binding: ui.Bind("Go to the previous box", "shift+tab"), Do: step(-1)},
		{Name: "other-pane", Binding: ui.Bind("Go between what is changed and who stands for it", "f6"), Do: func() tea.Cmd {
			if f.form != nil {
				f.form.Pane()
			}
			return nil
		}},
		{Name: "unsaved", Binding: ui.Bind("Say what is saved of this page", "ctrl+s"), Do: func() tea.Cmd {
			f.notice = "Nothing of this page is saved yet: F9 checks it, and F9 on the page after that saves."
			return nil
		}},
	}
}
