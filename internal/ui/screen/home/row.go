package home

import (
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// row is one item with everything that the list shows of it, worked out when it is loaded.
type row struct {
	it      *ppb.Item
	draft   *ppb.Draft // one's own, nil when there is none
	content ppb.Content
	reading ppb.Reading

	ref, title    string // safe to show
	value, target string
	status        string // of the theme: red, amber, green, none, done
	travel        string // of the theme; empty: nothing to say
	state         string
	others        []string // who else is at it now
	needs         bool
	hay           string // what the search looks through
}

func (r *row) key() string { return r.it.Key() }
func (r *row) waits() bool { return r.needs }

// read makes the rows of a person: their own items, or all where asked for or where they have none and look after others'.
func read(env ui.Env, book *ppb.Book, drafts []ppb.Draft, all bool) ([]*row, bool) {
	mine := book.Mine(env.Actor.Login)
	if len(mine) == 0 && ppb.Permit(env.Actor, ppb.ActReview, nil) == nil {
		all = true
	}
	if all {
		mine = mine[:0]
		for i := range book.Items {
			mine = append(mine, &book.Items[i])
		}
	}
	rows := make([]*row, len(mine))
	for i, it := range mine {
		rows[i] = newRow(env, &book.Plan, it, own(drafts, it.Key()))
	}
	return rows, all
}

func own(drafts []ppb.Draft, key string) *ppb.Draft {
	if i := slices.IndexFunc(drafts, func(d ppb.Draft) bool { return d.Key == key }); i >= 0 {
		return &drafts[i]
	}
	return nil
}

func newRow(env ui.Env, plan *ppb.Plan, it *ppb.Item, draft *ppb.Draft) *row {
	r := &row{it: it, content: it.Entry.Content, ref: theme.Neutral(it.Key()), title: theme.Neutral(it.Title())}
	if draft != nil && !draft.Content.Equal(it.Entry.Content) && ppb.Changeable(env.Actor, it) == nil {
		r.draft, r.content = draft, draft.Content
	}
	r.reading = ppb.Read(plan, it, r.content)
	r.value, r.target = valueText(r), targetText(env.Theme, plan, it)
	r.status = r.reading.Published.String()
	if it.Milestone != nil && r.content[ppb.FieldStatus] == string(ppb.MilestoneComplete) &&
		r.reading.Published != rag.Red && r.reading.Published != rag.Amber {
		r.status = "done"
	}
	if r.reading.Figure.Known && it.Measure != nil {
		r.travel = r.reading.Travel.Direction.String()
	}
	r.others = ui.Others(it.Working, env.Actor)
	r.state = stateText(r)
	r.needs = needs(env.Actor, it)
	r.hay = strings.ToLower(r.ref + " " + it.Ref() + " " + r.title)
	return r
}

// stateText is the state in the list. A returned item says so although it has a draft: somebody waits for it.
func stateText(r *row) string {
	switch {
	case r.it.Entry.State == ppb.Returned || sent(r.it):
	case r.draft != nil:
		return "Draft"
	case len(r.others) > 0:
		return "Working"
	}
	return r.it.Entry.State.Label()
}

// needs reports whether an item waits for this person: nothing does in a quarter that is signed off. What is not sent waits for its officers, or for a lead or an
// administrator where no officer is named; what is sent waits for a lead who may decide on it.
func needs(a ppb.Actor, it *ppb.Item) bool {
	if ppb.Final(it) != nil {
		return false
	}
	switch it.Entry.State {
	case ppb.NotStarted, ppb.InProgress, ppb.Returned:
		return it.AssignedTo(a.Login) || len(it.Officers) == 0 && ppb.Permit(a, ppb.ActEdit, it) == nil
	case ppb.Submitted:
		return ppb.Permit(a, ppb.ActDecide, it) == nil
	}
	return false
}

// sent reports whether the item is out of its officers' hands.
func sent(it *ppb.Item) bool {
	return it.Entry.State == ppb.Submitted || it.Entry.State == ppb.Accepted
}
