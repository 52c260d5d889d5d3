package ui

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/export"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
)

// Going is a page that a command goes to, from wherever one is.
type Going struct {
	Page Page
	Name string // of the command
	Does string
	Also string
	Why  func(Env) string // why this person cannot; nil: everybody can
	Kept bool             // who cannot is not told of it
}

// Goings are those pages, in the order of F2.
func Goings() []Going {
	return []Going{
		{Page: PageReview, Name: "review", Does: "Review queue: read, accept and return items, worst first", Why: permits(ppb.ActReview), Kept: true},
		{Page: PagePlan, Name: "plan", Does: "Plan: every measure, milestone, target and due date", Also: "objectives retire add"},
		{Page: PageQuarters, Name: "quarters", Does: "Go to another quarter; open the next one; set dates; outturns", Also: "quarters year begin start new"},
		{Page: PageSignOff, Name: "sign-off", Does: "Sign-off: what is in the way, signing, corrections, publication",
			Also: "signature final freeze revision withdraw publish correct approve", Why: permits(ppb.ActReview)},
		{Page: PageQuestions, Name: "questions", Does: "Questions: what is asked about items, and answered", Also: "ask answer thread", Why: permits(ppb.ActRead)},
		{Page: PageActions, Name: "actions", Does: "Actions of the Board: what members asked for at meetings",
			Also: "action meeting matters arising members", Why: permits(ppb.ActRead)},
		{Page: PageRemind, Name: "remind", Does: "Remind people of what waits for them", Also: "chase mail letters late officers email", Why: permits(ppb.ActRemind)},
		{Page: PageExport, Name: "export", Does: "Export the report or the plan: " + formats(),
			Also: "report download share save print hand out word pdf excel spreadsheet fetch send", Why: WhyNoExport},
		{Page: PageStaff, Name: "staff", Does: "People: who there is, who leaves, who stands in for whom", Also: "staff officers deputy role add close leaver", Why: whyNoStaff},
		{Page: PageAssign, Name: "give-all", Does: "Give all items of somebody to another", Also: "assign hand over leaver", Why: permits(ppb.ActPlan)},
	}
}

// GoTo is the command to one of them, with these keys, and short in the hint line.
func GoTo(env Env, page Page, short string, keys ...string) Action {
	for _, g := range Goings() {
		if g.Page == page {
			return g.Action(env, short, keys...)
		}
	}
	return Action{}
}

// Action is the command.
func (g Going) Action(env Env, short string, keys ...string) Action {
	a := Action{Name: g.Name, Binding: Bind(g.Does, keys...), Short: short, Also: g.Also, Do: func() tea.Cmd { return Send(Open{Page: g.Page}) }}
	if g.Why != nil {
		a.Why = func() string { return g.Why(env) }
	}
	return a
}

// PlanAction goes to the whole plan. Those who keep it have a key for it.
func PlanAction(env Env) Action {
	if ppb.Permit(env.Actor, ppb.ActPlan, nil) == nil {
		return GoTo(env, PagePlan, "", "v")
	}
	return GoTo(env, PagePlan, "")
}

func permits(act ppb.Act) func(Env) string {
	return func(env Env) string { return Sentence(ppb.Permit(env.Actor, act, nil)) }
}

// whyNoStaff is nothing for those who may change anything of people.
func whyNoStaff(env Env) string {
	if ppb.Permit(env.Actor, ppb.ActPeople, nil) == nil {
		return ""
	}
	return Sentence(ppb.Permit(env.Actor, ppb.ActDeputy, nil))
}

// WhyNoExport says why nothing can be exported from here; empty where it can.
func WhyNoExport(env Env) string {
	if env.Exports == nil {
		return wording.Sentence("nothing can be kept from here: use the command `ppbtui export`")
	}
	return ""
}

// formats names those that there are.
func formats() string {
	names := strings.Fields(export.Names(" "))
	return strings.Join(names[:len(names)-1], ", ") + " or " + names[len(names)-1]
}
