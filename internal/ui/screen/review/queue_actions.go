package review

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
)

// Actions are those of what has the focus: the list, the find box or the chips.
func (q *Queue) Actions() []ui.Action {
	switch {
	case q.barred():
		return nil
	case q.page.Finding():
		return []ui.Action{
			{Name: "find-done", Binding: ui.Bind("Go to the list of what was found", "enter"), Short: "To the list", Do: q.do(q.page.DoneFinding)},
			{Name: "back", Binding: ui.Bind("Show everything again", "esc"), Short: "Stop finding", Do: q.do(q.page.StopFinding)},
		}
	case q.page.Choosing():
		return q.page.ChooseActions()
	}
	out := []ui.Action{
		{Name: "open", Binding: ui.Bind("Read the whole item; its officer can no longer take it back", "enter"), Short: "Read", Why: q.whyNoItem, Do: q.open},
		q.acceptAction(),
		{Name: "return", Binding: ui.Bind("Return this item to its officer with a note", "r"), Short: q.deciding("Return"), Why: func() string { return q.whyNot(giveBack, q.item()) }, Do: func() tea.Cmd { return q.pushReturn(*q.selected()) }},
		{Name: "next", Binding: ui.Bind("Next item that waits for you", "n"), Short: q.deciding("Next"), Why: q.whyNoNext, Do: q.step(1)},
		{Name: "compare", Binding: ui.Bind("Compare this item with last quarter and what was returned, word by word and cell by cell", "d", "f3", "ctrl+r"), Short: "Compare", Why: q.whyNoItem, Do: func() tea.Cmd { return q.pushCompare(*q.selected()) }},
		q.page.ChooseAction("Choose what is shown: arrows and Space, or the numbers 1 to 7"),
		q.page.FindAction("Find by ref, title, officer or text as you type"),
		q.page.SortAction("Sort", "Sort in another order: worst first, the plan's, by officer, by state, longest waiting"),
		q.undoAction(),
		{Name: "history", Binding: ui.Bind("Every change of this item", "h"), Short: "History", Why: q.whyNoItem, Do: func() tea.Cmd { return openHistory(q.selected().key()) }},
		{Name: "series", Binding: ui.Bind("Series: this item from quarter to quarter", "t"), Also: seriesWords, Why: q.whyNoItem, Do: func() tea.Cmd { return openSeries(q.selected().key()) }},
		{Name: "plan-item", Binding: ui.Bind("What the plan says of this item", "i"), Also: "target definition", Why: q.whyNoItem, Do: func() tea.Cmd { return openPlan(q.selected().key()) }},
		ui.GoTo(q.env, ui.PageExport, "", "e"),
		{Name: "previous", Binding: ui.Bind("The item before that waits for you", "p"), Why: q.whyNoNext, Do: q.step(-1)},
	}
	out = append(out, ui.QuestionActions(q.env, q.item, ui.QuestionKeys{Thread: []string{"w"}})...)
	out = append(out, ui.MarkActions(q.env, func() (*ppb.Book, *ppb.Item) { return q.book(), q.item() })...)
	out = append(out, ui.AssignAction(q.env, q.item), ui.CorrectAction(q.env, q.item))
	if q.page.Typed() != "" {
		out = append(out, ui.Action{Name: "back", Binding: ui.Bind("Show everything again", "esc"), Short: "Show all", Do: q.do(q.page.StopFinding)})
	}
	out = append(out, q.page.ChipActions()...)
	if q.env.Theme.Spoken() {
		return append(slices.DeleteFunc(out, onlyMoves), q.heard()...)
	}
	return append(out, q.page.Moves()...)
}

// do makes an action of something that asks for nothing.
func (q *Queue) do(f func()) func() tea.Cmd {
	return func() tea.Cmd {
		f()
		return nil
	}
}

func (q *Queue) acceptAction() ui.Action {
	return ui.Action{
		Name: "accept", Binding: ui.Bind("Accept this item into the quarter", "a"), Short: q.deciding("Accept"),
		Why: func() string { return q.whyNot(accept, q.item()) },
		Do:  func() tea.Cmd { return q.decide(decision{verb: accept, key: q.selected().key()}) },
	}
}

func (q *Queue) undoAction() ui.Action {
	return ui.Action{
		Name: "take-back", Binding: ui.Bind("Take back your decision, until the officer opens the item", "u"), Short: q.deciding("Undo"),
		Why: func() string { return q.whyNot(takeBack, q.undoable()) },
		Do:  func() tea.Cmd { return q.decide(decision{verb: takeBack, key: q.undoable().Key()}) },
	}
}

// deciding is a hint for those who may accept and return at all, while the quarter is open; otherwise it is left out.
func (q *Queue) deciding(short string) string {
	if ppb.Permit(q.env.Actor, ppb.ActDecide, nil) != nil || q.book() != nil && q.book().Closed() {
		return ""
	}
	return short
}

// item is the selected item, nil when there is none.
func (q *Queue) item() *ppb.Item {
	if r := q.selected(); r != nil {
		return r.item
	}
	return nil
}

func (q *Queue) whyNoItem() string {
	if q.selected() == nil {
		return "There is no item here"
	}
	return ""
}

func (q *Queue) whyNoNext() string {
	key := ""
	if r := q.selected(); r != nil {
		key = r.key()
	}
	if q.waiting(key, 1) != "" {
		return ""
	}
	if q.page.Filtered() {
		return "Nothing else among what is shown waits for you"
	}
	return "Nothing else waits for you to accept or return"
}

// step goes to the next or previous item that waits for this lead.
func (q *Queue) step(by int) func() tea.Cmd {
	return func() tea.Cmd {
		key := ""
		if r := q.selected(); r != nil {
			key = r.key()
		}
		q.page.SelectKey(q.waiting(key, by))
		return nil
	}
}

func (q *Queue) open() tea.Cmd {
	q.fresh, q.went = "", q.selected().key()
	return ui.Send(ui.Push{Screen: newPage(q, *q.selected())})
}

func (q *Queue) pushReturn(r row) tea.Cmd {
	q.fresh = ""
	return ui.Send(ui.Push{Screen: newDialog(q, r)})
}

func (q *Queue) pushCompare(r row) tea.Cmd { return ui.Send(ui.Push{Screen: newCompare(q, r)}) }

// seriesWords are those by which the palette finds an item's quarters.
const seriesWords = "trend quarters chart"

func openSeries(key string) tea.Cmd { return ui.Send(ui.Open{Page: ui.PageSeries, Key: key}) }
func openPlan(key string) tea.Cmd   { return ui.Send(ui.Open{Page: ui.PagePlanItem, Key: key}) }

func openHistory(key string) tea.Cmd { return ui.Send(ui.Open{Page: ui.PageHistory, Key: key}) }
