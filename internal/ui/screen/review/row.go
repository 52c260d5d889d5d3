package review

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// facts are what the list, the chips and the order ask of an item, whoever looks: worked out once for all sessions of the
// process.
type facts struct {
	ref, title, officer string // safe to show
	published           rag.Status
	status              string // of the theme; done is a milestone reached
	way                 string // of travel, of the theme; empty where nothing has been entered yet, or for a milestone, which has none
	words               int
	changed             bool
}

func newFacts(book *ppb.Book, it *ppb.Item) *facts {
	r := book.Unchecked(it)
	f := &facts{ref: theme.Neutral(it.Ref()), title: theme.Neutral(book.ListedAs(it)), officer: shortOfficers(book, it)}
	f.published, f.status = r.Published, statusName(it, it.Entry.Content, r)
	if it.Measure != nil && len(it.Entry.Content) > 0 {
		f.way = r.Travel.Direction.String()
	}
	f.words = ppb.Words(it.Entry.Content[ppb.FieldCommentary])
	f.changed = it.Entry.State == ppb.Submitted && (it.Entry.Note != "" || it.Entry.Reread != "")
	if it.Last != nil && !f.changed && !it.Rated() {
		f.changed = it.Entry.State == ppb.Submitted && !it.Last.Content.Equal(it.Entry.Content)
	}
	if it.Last != nil && !f.changed && rated(r) {
		last := lastOf(book, it)
		f.changed = rated(last) && last.Published != r.Published
	}
	return f
}

// texts are what find looks through beside the names of items, in lower case: only who searches pays for them.
type texts string

func newTexts(book *ppb.Book, it *ppb.Item) *texts {
	t := texts(strings.ToLower(book.OfficersText(it, ppb.Date{}) + "\n" + it.Entry.Content[ppb.FieldCommentary]))
	return &t
}

// lastOf is the reading of last quarter's entry by what the plan expected of that quarter; without its checks.
func lastOf(book *ppb.Book, it *ppb.Item) *ppb.Reading {
	plan, item := book.Plan, *it
	plan.Quarter = it.Last.Quarter
	item.Entry, item.Last = *it.Last, nil
	if it.Measure != nil {
		m := *it.Measure
		if own, people, err := plan.Profile(m.Profile, plan.Quarter); err == nil {
			m.Rule.Profile, m.Rule.People = own, people
		}
		item.Measure = &m
	}
	r := ppb.ReadUnchecked(&plan, &item, it.Last.Content)
	return &r
}

// rated reports whether there is a colour to compare.
func rated(r *ppb.Reading) bool { return r.Published != rag.None }

// row is one item of the queue as this person has it: made when it is asked for.
type row struct {
	*facts
	item  *ppb.Item
	of    *rows
	place int // in the book
}

func (r row) key() string      { return r.item.Key() }
func (r row) state() ppb.State { return r.item.Entry.State }

func (r row) reading() *ppb.Reading { return r.of.book.Reading(r.item) }

// last is the reading of the quarter before, where item.Last is set.
func (r row) last() *ppb.Reading { return lastOf(r.of.book, r.item) }

// notSent: the officer has still to submit it.
func (r row) notSent() bool {
	s := r.state()
	return s == ppb.NotStarted && !r.item.NotDue() || s == ppb.InProgress || s == ppb.Returned
}

// overdue: it is not sent, and the day it was due is past.
func (r row) overdue() bool { return r.of.late && r.notSent() && ppb.Final(r.item) == nil }

// toAccept: it waits for a lead, as nothing does once the quarter is signed off. A director sees what their department waits with.
func (r row) toAccept() bool {
	return r.state() == ppb.Submitted && ppb.Final(r.item) == nil && ppb.Concerns(r.of.actor, ppb.ActDecide, r.item)
}

// working: somebody else is at it now.
func (r row) working() bool {
	return len(r.item.Working) > 0 && len(ui.Others(r.item.Working, r.of.actor)) > 0
}

// stateWord is the state in the list. What has never been sent and is late is Overdue; a returned item stays Returned.
func (r row) stateWord() string {
	if r.overdue() && r.state() != ppb.Returned {
		return "Overdue"
	}
	if r.working() && r.notSent() && r.state() != ppb.Returned {
		return "Working"
	}
	if r.item.NotDue() {
		return "Not due"
	}
	return r.state().Label()
}

// statusName is the theme's name of what is published: done is a milestone reached.
func statusName(it *ppb.Item, c ppb.Content, r *ppb.Reading) string {
	if !it.Rated() {
		return it.Kind().String()
	}
	complete := it.Milestone != nil && ppb.MilestoneStatus(c[ppb.FieldStatus]) == ppb.MilestoneComplete
	if complete && !r.Refer && (r.Published == rag.None || r.Published == rag.Green) {
		return "done"
	}
	return r.Shown()
}
