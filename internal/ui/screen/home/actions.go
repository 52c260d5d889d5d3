package home

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/finding"
)

// Actions are what can be done here.
func (h *Home) Actions() []ui.Action {
	acts := []ui.Action{
		{Name: "open", Binding: ui.Bind("Open the selected item", "enter"), Short: "Open", Why: h.nothing, Do: h.open(ui.PageEntry)},
		h.page.FindAction("Find an item by its ref or words of its title, as you type"),
		{Name: "next", Binding: ui.Bind("Next item that needs you", "n"), Short: h.whileOpen("Next to do"), Why: h.idle, Do: h.step(1)},
		{Name: "prev", Binding: ui.Bind("Previous item that needs you", "p"), Why: h.idle, Do: h.step(-1)},
		ui.NextNeeding(h.nextNeeding, func(key string) tea.Cmd { return h.show(ui.PageEntry, key) }),
	}
	if back, ok := h.page.ShowAllAction("Show all items again"); ok {
		acts = append(acts, back)
	}
	if ppb.Permit(h.env.Actor, ppb.ActReview, nil) == nil {
		acts = append(acts, ui.GoTo(h.env, ui.PageReview, "Review", "r"))
	}
	acts = append(acts,
		ui.Action{Name: "submit", Binding: ui.Bind("Submit the selected item to the performance lead", "f9", "ctrl+t"), Short: h.whileOpen("Submit"), Why: h.whyNotSubmit, Do: h.submit},
		ui.Action{Name: "take-back", Binding: ui.Bind("Take back the submission of the selected item", "u"), Why: h.whyNotTakeBack, Do: h.takeBack},
		ui.Action{Name: "history", Binding: ui.Bind("History of the selected item", "h"), Why: h.whyNotHistory, Do: h.open(ui.PageHistory)},
		ui.Action{Name: "series", Binding: ui.Bind("Series: the selected item from quarter to quarter", "t"), Also: "trend quarters chart", Why: h.nothing, Do: h.open(ui.PageSeries)},
		ui.Action{Name: "plan-item", Binding: ui.Bind("What the plan says of the selected item", "i"), Also: "target definition", Why: h.nothing, Do: h.open(ui.PagePlanItem)},
		ui.PlanAction(h.env),
		ui.GoTo(h.env, ui.PageExport, "", "e"),
	)
	acts = append(acts, ui.QuestionActions(h.env, h.selectedItem, ui.QuestionKeys{Thread: []string{"w"}})...)
	acts = append(acts, ui.MarkActions(h.env, func() (*ppb.Book, *ppb.Item) { return h.book(), h.selectedItem() })...)
	acts = append(acts,
		ui.AssignAction(h.env, h.selectedItem),
		ui.CorrectAction(h.env, h.selectedItem),
		h.page.SortAction("", "Sort: in plan order, worst first, by state"),
	)
	acts = append(acts, h.page.ChipActions()...)
	acts = append(acts, ui.Action{Name: "all", Binding: ui.Bind("Show every item of the quarter, or only mine", "0"), Why: h.whyNotMine, Do: h.switchAll})
	return append(acts, h.page.Moves()...)
}

// whileOpen is a hint that has no place where nothing can change.
func (h *Home) whileOpen(short string) string {
	if h.book() != nil && h.book().Closed() {
		return ""
	}
	return short
}

func (h *Home) nothing() string {
	if h.selected() == nil {
		return "No item is selected."
	}
	return ""
}

func (h *Home) whyNotHistory() string {
	if why := h.nothing(); why != "" {
		return why
	}
	return ui.Sentence(ppb.Permit(h.env.Actor, ppb.ActRead, nil))
}

func (h *Home) selectedItem() *ppb.Item {
	if r := h.selected(); r != nil {
		return r.it
	}
	return nil
}

func (h *Home) idle() string {
	if h.page.Has(chipNeedsMe) == 0 {
		return ui.NothingNeeds
	}
	if _, ok := h.page.Next("", 1, row.needs); !ok {
		return "Nothing in this list needs you. Esc shows all items."
	}
	return ""
}

func (h *Home) open(p ui.Page) func() tea.Cmd {
	return func() tea.Cmd { return h.show(p, h.selected().key()) }
}

func (h *Home) show(p ui.Page, key string) tea.Cmd {
	h.page.DoneFinding()
	h.went = key
	return ui.Send(ui.Open{Page: p, Key: key})
}

// nextNeeding is the next item of the list that needs this person: the selected one, if nobody has just been there.
func (h *Home) nextNeeding() (key, why string) {
	if why := h.idle(); why != "" {
		return "", why
	}
	r := h.selected()
	if r.key() == h.went || !r.needs() {
		*r, _ = h.page.Next(r.key(), 1, row.needs)
	}
	return r.key(), ""
}

// step selects the next (or previous) item that needs this person, round the end of the list.
func (h *Home) step(by int) func() tea.Cmd {
	return func() tea.Cmd {
		if r, ok := h.page.Next(h.selected().key(), by, row.needs); ok {
			h.page.SelectKey(r.key())
			if h.env.Theme.Spoken() {
				return ui.Send(ui.Say{Text: r.said(h.env.Theme)})
			}
		}
		return nil
	}
}

func (h *Home) whyNotMine() string {
	if h.only == nil && h.all && h.book() != nil && len(h.book().Mine(h.env.Actor.Login)) == 0 {
		return "No item is yours: this is every item."
	}
	return ""
}

func (h *Home) switchAll() tea.Cmd {
	h.all = h.only != nil || !h.all
	h.only = nil
	return h.Refresh()
}

// whyNotSubmit asks the rules what would happen.
func (h *Home) whyNotSubmit() string {
	r := h.selected()
	if r == nil {
		return "No item is selected."
	}
	it := *r.it
	if r.draft != nil {
		e, err := ppb.Commit(&it, r.content(), h.env.Actor, h.env.Clock())
		if err != nil {
			return ui.Sentence(err)
		}
		it.Entry = e
	}
	_, err := ppb.Submit(&h.book().Plan, &it, h.env.Actor, h.env.Clock())
	return ui.Sentence(err)
}

// submit sends the item with one's own draft of it, in one act of the store: where the draft is refused nothing is sent, and
// where the item is refused the draft stays a draft.
func (h *Home) submit() tea.Cmd {
	r, env, store := h.selected(), h.env, h.store
	if ask := h.question(r); ask != "" {
		h.again = r.key()
		return ui.Send(ui.Say{Text: ask})
	}
	h.again = ""
	return h.change(func() (string, error) {
		if _, err := store.Submit(env.Ctx, env.Actor, env.Quarter, r.key()); err != nil {
			return "", err
		}
		return fmt.Sprintf("Submitted %s. You can take it back (%s) until the lead opens it.", r.ref, env.Key("u", "take-back")), nil
	})
}

// question is what F9 asks before it sends an item, as the item's own page does: that nothing has changed since it was returned, and once of
// each finding that nobody has answered.
func (h *Home) question(r *row) string {
	e := r.it.Entry
	e.Content = r.content()
	same := r.draft == nil && ui.Unanswered(e) && h.again != r.key()
	if h.told[r.key()] == nil {
		h.told[r.key()] = map[string]bool{}
	}
	all := finding.Of(&e, r.reading().Checks, finding.Across(h.book(), r.it))
	return finding.Question(same, finding.ToAsk(all, h.told[r.key()]), "its page", h.narrow())
}

func (h *Home) whyNotTakeBack() string {
	r := h.selected()
	if r == nil {
		return "No item is selected."
	}
	_, err := ppb.TakeBack(r.it, h.env.Actor, h.env.Clock())
	return ui.Sentence(err)
}

func (h *Home) takeBack() tea.Cmd {
	r, env, store := h.selected(), h.env, h.store
	return h.change(func() (string, error) {
		e, err := store.TakeBack(env.Ctx, env.Actor, env.Quarter, r.key())
		if err != nil {
			return "", err
		}
		return fmt.Sprintf("Took back %s. It is %s again.", r.ref, strings.ToLower(e.State.Label())), nil
	})
}

// changed is a finished change.
type changed struct {
	text string
	err  error
}

// change runs a change; Update says what came of it and has everything read again.
func (h *Home) change(do func() (string, error)) tea.Cmd {
	return func() tea.Msg {
		text, err := do()
		return changed{text, err}
	}
}

func (h *Home) changed(msg changed) tea.Cmd {
	say := ui.Send(ui.Say{Text: msg.text})
	if msg.err != nil {
		say = ui.Send(ui.Failed{Err: msg.err})
	}
	return tea.Batch(h.Refresh(), ui.Send(ui.Changed{}), say)
}
