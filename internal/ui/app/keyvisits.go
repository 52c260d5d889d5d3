package app

import (
	"context"
	"slices"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/export"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// visited is a part of the table of keys: a page in every state in which it has keys of its own.
type visited struct {
	heading string
	page    ui.Page
	states  []state
}

// state is an item and what is done on its page first: actions by their names, "paste " and a text, or "go away".
type state struct {
	key string
	do  []string
}

// visits are all kinds of pages, in the order of the table. A page that comes new is one line here.
var visits = [...]visited{
	{"The list of the quarter", ui.PageHome, []state{{}, {do: []string{"find"}}}},
	{"The overview", ui.PageOverview, []state{{}, {do: []string{"find"}}}},
	{"An item", ui.PageEntry, []state{
		{key: keyMeasure}, {key: keyMilestone},
		{key: keyMeasure, do: []string{"last-quarter"}},
		{key: keyMeasure, do: []string{"go-commentary", "last-quarter"}},
		{key: keyParts, do: []string{"paste 400 FIRST 49 SECOND"}},
		{key: keySubmitted}, {key: keyMeasure, do: []string{"submit"}},
	}},
	{"Why it has this colour", ui.PageEntry, []state{{key: keyMeasure, do: []string{"why"}}, {key: keyFound, do: []string{"why"}}, {key: keyAnswered, do: []string{"why"}}}},
	{"Answering what was found", ui.PageEntry, []state{{key: keyFound, do: []string{"why", "answer"}}}},
	{"Two people on one item", ui.PageEntry, []state{{key: keyBoth, do: []string{"submit"}}}},
	{"Review", ui.PageReview, []state{{}, {do: []string{"find"}}, {do: []string{"find", "paste M", "find-done"}}, {do: []string{"filter"}}}},
	{"Reading an item", ui.PageReview, []state{{do: []string{"open"}}}},
	{"Against last quarter", ui.PageReview, []state{{do: []string{"compare"}}}},
	{"Returning an item", ui.PageReview, []state{{do: []string{"return"}}, {do: []string{"return", "tab"}}}},
	{"History", ui.PageHistory, []state{{key: keyMeasure}}},
	{"From quarter to quarter", ui.PageSeries, []state{{key: keyMeasure}}},
	{"A moment of the history", ui.PageHistory, []state{{key: keyMeasure, do: []string{"view"}}}},
	{"Exporting", ui.PageExport, []state{{}}},
	{"What is withheld from an edition", ui.PageExport, []state{{do: []string{"withheld"}}}},
	{"The plan", ui.PagePlan, []state{{}, {do: []string{"find"}}}},
	{"What the plan says of an item", ui.PagePlanItem, []state{{key: keyParts}, {key: keyMilestone}}},
	{"Which part", ui.PagePlanItem, []state{{key: keyParts, do: []string{"edit-part"}}}},
	{"Changing the plan", ui.PagePlanItem, []state{{key: keyMeasure, do: []string{"edit"}}}},
	{"What a change of the plan would do", ui.PagePlanItem, []state{{key: keyMeasure, do: []string{"edit", "paste x", "check"}}}},
	{"Throwing away what is typed", ui.PagePlanItem, []state{{key: keyMeasure, do: []string{"edit", "paste x", "go away"}}}},
	{"Quarters", ui.PageQuarters, []state{{}}},
	{"Opening the next quarter", ui.PageQuarters, []state{{do: []string{"open-next", "tab"}}, {do: []string{"open-next"}}}},
	{"Dates of a quarter", ui.PageQuarters, []state{{do: []string{"dates"}}}},
	{"Outturns asked for", ui.PageQuarters, []state{{do: []string{"outturns"}}}},
	{"Stating an outturn", ui.PageQuarters, []state{{do: []string{"outturns", "state"}}}},
	{"Sign-off", ui.PageSignOff, []state{{}}},
	{"Signing", ui.PageSignOff, []state{{do: []string{"sign"}}}},
	{"Opening an item for correction", ui.PageCorrect, []state{{}}},
	{"Proposing that an item is not for the public", ui.PageMark, []state{{key: keyMeasure}}},
	{"Confirming that", ui.PageConfirmMark, []state{{key: keyMeasure}}},
	{"Lifting that", ui.PageLiftMark, []state{{key: keyMeasure}}},
	{"Small numbers of an item", ui.PageSmall, []state{{key: keyMeasure}}},
	{"Questions", ui.PageQuestions, []state{{}, {do: []string{"find"}}}},
	{"Questions about an item", ui.PageThread, []state{{key: keyMeasure}}},
	{"Asking", ui.PageAsk, []state{{key: keyMeasure}}},
	{"Answering", ui.PageAnswer, []state{{key: keyMeasure}}},
	{"Closing a question", ui.PageCloseQuestion, []state{{key: keyMeasure}}},
	{"Actions of the Board", ui.PageActions, []state{{}, {do: []string{"find"}}}},
	{"An action", ui.PageActions, []state{{do: []string{"open"}}}},
	{"Recording an action", ui.PageActions, []state{{do: []string{"add"}}}},
	{"Answering an action", ui.PageActions, []state{{do: []string{"answer"}}}},
	{"Closing an action", ui.PageActions, []state{{do: []string{"close-action"}}}},
	{"Reminding people", ui.PageRemind, []state{{}, {do: []string{"find"}}}},
	{"Letters", ui.PageRemind, []state{{do: []string{"letter"}}}},
	{"Reminding somebody twice on a day", ui.PageRemind, []state{{do: []string{"letter", "send"}}}},
	{"Marking people as reminded", ui.PageRemind, []state{{do: []string{"letter", "mark"}}}},
	{"Writing letters to a file", ui.PageRemind, []state{{do: []string{"letter", "file"}}}},
	{"Whom letters come from", ui.PageRemind, []state{{do: []string{"address"}}}},
	{"People", ui.PageStaff, []state{{}, {do: []string{"find"}}}},
	{"Who is responsible", ui.PageAssign, []state{{key: keyMeasure}}},
	{"Who are you (demonstration)", ui.PagePeople, []state{{}, {do: []string{"find"}}}},
	{"First sign-in", ui.PageWelcome, []state{{}}},
}

// visit is the page in a state, drawn so.
func (k visited) visit(s state, look theme.Options) ui.Screen {
	store := newKeySample()
	env := ui.Env{
		Ctx: context.Background(), Actor: ppb.Actor{Officer: store.book.Officers[0]}, Quarter: store.book.Plan.Quarter,
		Clock: func() time.Time { return time.Time{} }, Theme: theme.New(look), Exports: export.Local{},
	}
	draw := func(page ui.Screen) {
		if !env.Theme.Spoken() {
			page.View(80, 24) // some words are chosen by the width
		}
	}
	page := makers()[k.page](env, store, s.key)
	page = answered(page, page.Init())
	for _, do := range s.do {
		draw(page)
		if text, ok := strings.CutPrefix(do, "paste "); ok {
			page.Update(tea.PasteMsg{Content: text})
			continue
		}
		if leaver, asks := page.(ui.Leaver); asks && do == "go away" {
			page = answered(page, leaver.Leave())
			continue
		}
		actions := page.Actions()
		if i := slices.IndexFunc(actions, func(a ui.Action) bool { return a.Name == do }); i >= 0 && !(env.Theme.Spoken() && ui.ForScreen(actions[i])) {
			page = answered(page, actions[i].Do())
		}
	}
	draw(page)
	return page
}

// answered runs a command of a page and returns the page that is on top then: itself, or the one it asked for.
func answered(page ui.Screen, cmd tea.Cmd) ui.Screen {
	top := page
	for _, msg := range ui.Finish(cmd) {
		switch msg := msg.(type) {
		case ui.Push:
			top = answered(msg.Screen, msg.Screen.Init())
		case ui.Say, ui.Failed, ui.Changed, ui.Open, ui.Back:
		default:
			top = answered(top, top.Update(msg))
		}
	}
	return top
}
