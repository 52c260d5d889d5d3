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

// CorrectAction is the command of a page to open an item that it gives, which may be nil, for correction.
func CorrectAction(env Env, item func() *ppb.Item) Action {
	return Action{
		Name: "correct", Binding: Bind("Open this item of a signed quarter for correction"), Also: "wrong mistake revision",
		Why: func() string {
			it := item()
			switch {
			case it == nil:
				return "No item is selected."
			case it.Correcting != nil:
				return it.Correcting.Words()
			case it.Frozen == nil:
				return "The quarter is not signed off: its items are changed as usual."
			}
			return Sentence(ppb.Permit(env.Actor, ppb.ActCorrect, it))
		},
		Do: func() tea.Cmd { return Send(Open{Page: PageCorrect, Key: item().Key()}) },
	}
}
