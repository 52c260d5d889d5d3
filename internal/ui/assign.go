package ui

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
)

// AssignAction is the command of a page to say who is responsible for an item that it gives, which may be nil.
func AssignAction(env Env, item func() *ppb.Item) Action {
	return Action{
		Name: "assign", Binding: Bind("Give this item to somebody else, or say who contributes to it"), Also: "assign owner responsible",
		Why: func() string {
			it := item()
			if it == nil {
				return "No item is selected."
			}
			if err := ppb.Permit(env.Actor, ppb.ActPlan, nil); err != nil {
				return Sentence(err)
			}
			return Sentence(ppb.PlanFinal(it))
		},
		Do: func() tea.Cmd { return Send(Open{Page: PageAssign, Key: item().Key()}) },
	}
}
