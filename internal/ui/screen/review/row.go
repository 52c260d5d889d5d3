package review

import (
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// row is one item of the queue with what the list, the chips and the order ask of it, worked out once a load.
type row struct {
	item    *ppb.Item
	reading ppb.Reading
	last    ppb.Reading // of the last quarter's entry, meaningful when item.Last is set

	ref, title, officer string // safe to show
	working             bool   // somebody else is at it now
	words               int
	haystack            string // lower case, for find
	overdue             bool
	changed             bool
}

func makeRows(book *ppb.Book, env ui.Env) []*row {
	rows := make([]*row, len(book.Items))
	for i := range book.Items {
		rows[i] = makeRow(book, book.Items[i], env)
	}
	return rows
}

func makeRow(book *ppb.Book, it *ppb.Item, env ui.Env) *row {
	r := &row{item: it, reading: ppb.Read(&book.Plan, it, it.Entry.Content)}
	r.ref, r.title = theme.Neutral(it.Ref()), theme.Neutral(it.Title())
	r.officer = shortOfficers(book, it)
	r.working = len(ui.Others(it.Working, env.Actor)) > 0
	commentary := it.Entry.Content[ppb.FieldCommentary]
	r.words = ppb.Words(commentary)
	r.haystack = strings.ToLower(strings.Join([]string{r.ref, it.Key(), r.title, officers(book, it), commentary}, "\n"))
	r.overdue = r.notSent() && ppb.Final(it) == nil && !book.Plan.DueOn.IsZero() && rag.DateOf(env.Clock()).Compare(book.Plan.DueOn) > 0
	r.changed = it.Entry.State == ppb.Submitted && (it.Entry.Note != "" || it.Entry.Reread != "")
	if it.Last != nil {
		r.last = readLast(&book.Plan, it)
		if rated(r.last) && rated(r.reading) && r.last.Published != r.reading.Published {
			r.changed = true
		}
	}
	return r
}

// rated reports whether there is a colour to compare.
func rated(r ppb.Reading) bool { return r.Published != rag.None }

// readLast reads last quarter's entry by what the plan expected of that quarter.
func readLast(p *ppb.Plan, it *ppb.Item) ppb.Reading {
	plan, item := *p, *it
	plan.Quarter = it.Last.Quarter
	item.Entry, item.Last = *it.Last, nil
	if it.Measure != nil {
		m := *it.Measure
		if own, people, err := plan.Profile(m.Profile, plan.Quarter); err == nil {
			m.Rule.Profile, m.Rule.People = own, people
		}
		item.Measure = &m
	}
	return ppb.Read(&plan, &item, it.Last.Content)
}

func (r *row) key() string      { return r.item.Key() }
func (r *row) state() ppb.State { return r.item.Entry.State }

// notSent: the officer has still to submit it.
func (r *row) notSent() bool {
	s := r.state()
	return s == ppb.NotStarted || s == ppb.InProgress || s == ppb.Returned
}

// toAccept: it waits for a lead, as nothing does once the quarter is signed off.
func (r *row) toAccept() bool { return r.state() == ppb.Submitted && ppb.Final(r.item) == nil }

// stateWord is the state in the list. What has never been sent and is late is Overdue; a returned item stays Returned.
func (r *row) stateWord() string {
	if r.overdue && r.state() != ppb.Returned {
		return "Overdue"
	}
	if r.working && r.notSent() && r.state() != ppb.Returned {
		return "Working"
	}
	return r.state().Label()
}

// status is the theme's name of what is published: done is a milestone reached.
func (r *row) status() string { return statusName(r.item, r.item.Entry.Content, r.reading) }

func statusName(it *ppb.Item, c ppb.Content, r ppb.Reading) string {
	complete := it.Milestone != nil && ppb.MilestoneStatus(c[ppb.FieldStatus]) == ppb.MilestoneComplete
	if complete && (r.Published == rag.None || r.Published == rag.Green) {
		return "done"
	}
	return r.Published.String()
}

// with is the row after its entry moved; its content is the same.
func (r *row) with(book *ppb.Book, e ppb.Entry, env ui.Env) *row {
	it := *r.item
	it.Entry = e
	return makeRow(book, &it, env)
}
