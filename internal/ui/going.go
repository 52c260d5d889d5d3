package ui

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
)

// ReviewAction goes to the review queue.
func ReviewAction(short string) Action {
	return Action{
		Name: "review", Binding: Bind("Review queue: read, accept and return items, worst first", "r"), Short: short,
		Do: func() tea.Cmd { return Send(Open{Page: PageReview}) },
	}
}

// PlanAction goes to the whole plan. Those who keep it have a key for it.
func PlanAction(env Env) Action {
	a := Action{
		Name: "plan", Binding: Bind("Plan: every measure, milestone, target and due date"), Also: "objectives retire add",
		Do: func() tea.Cmd { return Send(Open{Page: PagePlan}) },
	}
	if ppb.Permit(env.Actor, ppb.ActPlan, nil) == nil {
		a.Binding = Bind(a.Does(), "v")
	}
	return a
}
