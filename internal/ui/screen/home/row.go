package home

import (
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/theme"
)

// facts are what the list shows of an item, whoever looks: worked out once for all sessions of the process.
type facts struct {
	ref, title    string // safe to show
	value, target string
	brief         string // the value of a text or a table in a narrow column
	wordy         bool   // the target is a text, to be cut to its column
	published     rag.Status
	status        string // of the theme: red, amber, green, none, done
	travel        string // of the theme; empty: nothing to say
}

// committed are the facts of what is committed.
func committed(book *ppb.Book, it *ppb.Item) *facts {
	return newFacts(book, it, it.Entry.Content, book.Unchecked(it))
}

func newFacts(book *ppb.Book, it *ppb.Item, content ppb.Content, r *ppb.Reading) *facts {
	f := &facts{ref: theme.Neutral(it.Key()), title: theme.Neutral(book.ListedAs(it)), published: r.Published, status: r.Shown()}
	f.value, f.brief = valueText(it, r), ""
	if !it.Rated() {
		f.status, f.brief = it.Kind().String(), brief(it, content, r)
	}
	f.target, f.wordy = targetText(&book.Plan, it)
	if it.Milestone != nil && content[ppb.FieldStatus] == string(ppb.MilestoneComplete) &&
		r.Published != rag.Red && r.Published != rag.Amber && !r.Refer {
		f.status = "done"
	}
	if r.Figure.Known && it.Measure != nil {
		f.travel = r.Travel.Direction.String()
	}
	return f
}

// own is the person's own draft of an item, with what the list and the pane show of it.
type own struct {
	item    *ppb.Item
	content ppb.Content
	facts   *facts
	reading ppb.Reading
}

// row is one item as this person has it: made when it is asked for.
type row struct {
	*facts
	it    *ppb.Item
	draft *own // nil when there is none
	of    *rows
	place int // in the book
}

func (r row) key() string { return r.it.Key() }

// terms are what the search looks through.
func (r row) terms() *ppb.Terms { return r.of.terms.At(r.place) }

// content is what is committed, or one's own draft.
func (r row) content() ppb.Content {
	if r.draft != nil {
		return r.draft.content
	}
	return r.it.Entry.Content
}

func (r row) reading() *ppb.Reading {
	if r.draft != nil {
		return &r.draft.reading
	}
	return r.of.book.Reading(r.it)
}

// others are who else is at it now.
func (r row) others() []string { return ui.Others(r.it.Working, r.of.actor) }

// state is the state in the list. A returned item says so although it has a draft, and one that is asked about whatever became of it:
// somebody waits for it.
func (r row) state() string {
	switch {
	case r.it.Entry.State != ppb.Returned && r.asked():
		return "Asked"
	case r.it.Entry.State == ppb.Returned || sent(r.it):
	case r.draft != nil:
		return "Draft"
	case r.it.NotDue():
		return "Not due"
	case len(r.it.Working) > 0 && len(r.others()) > 0:
		return "Working"
	}
	return r.it.Entry.State.Label()
}

// needs reports whether the person is to look at the item: it waits for them, they are asked about it, or it reads differently
// from what they sent.
func (r row) needs() bool { return r.of.book.NeedsLook(r.of.actor, r.it, r.of.today) }

// asked reports whether a question about the item is open for this person.
func (r row) asked() bool { return ppb.Asked(r.it, r.of.actor.Login) }

// idle reports whether nothing is asked for: a measure that is not due this quarter, and that this person does not fill in all
// the same.
func (r row) idle() bool { return r.draft == nil && r.it.NotDue() }

// sent reports whether the item is out of its officers' hands.
func sent(it *ppb.Item) bool {
	return it.Entry.State == ppb.Submitted || it.Entry.State == ppb.Accepted
}

// rows are a person's items in a book: their own, or all.
type rows struct {
	book   *ppb.Book
	actor  ppb.Actor
	today  ppb.Date
	facts  *ppb.Table[facts]
	terms  *ppb.Table[ppb.Terms]
	all    bool
	places []int32         // in the book, where they are not all
	own    map[string]*own // the person's drafts that say something else than what is committed, by key
}

// newRows are those of a person: their own items, or all where asked for, where they have none and look after others', and for who
// reads and has none. Where only some are asked for they are these.
func newRows(book *ppb.Book, actor ppb.Actor, today ppb.Date, all bool, only *ui.Only, own map[string]*own) *rows {
	r := &rows{book: book, actor: actor, today: today, facts: ppb.TableOf(book, committed), terms: ppb.TermsOf(book), all: all, own: own}
	if only != nil {
		r.all, r.places = false, placesOf(book, only.Keys)
		return r
	}
	r.places = book.MyPlaces(actor.Login)
	if len(r.places) == 0 && (ppb.Permit(actor, ppb.ActReview, nil) == nil || ppb.Permit(actor, ppb.ActRead, nil) != nil) {
		r.all = true
	}
	return r
}

// placesOf are where items stand in a book, in its order: of those that it has.
func placesOf(book *ppb.Book, keys []string) []int32 {
	places := make([]int32, 0, len(keys))
	for _, key := range keys {
		if i := book.Place(key); i >= 0 {
			places = append(places, int32(i))
		}
	}
	slices.Sort(places)
	return slices.Compact(places)
}

// Len is how many there are.
func (r *rows) Len() int {
	if r.all {
		return len(r.book.Items)
	}
	return len(r.places)
}

// place is where row i stands in the book.
func (r *rows) place(i int) int {
	if r.all {
		return i
	}
	return int(r.places[i])
}

func (r *rows) item(i int) *ppb.Item { return r.book.Items[r.place(i)] }

// At is row i.
func (r *rows) At(i int) row {
	i = r.place(i)
	it := r.book.Items[i]
	if len(r.own) > 0 {
		if d := r.own[it.Key()]; d != nil {
			return row{d.facts, it, d, r, i}
		}
	}
	return row{r.facts.At(i), it, nil, r, i}
}

// Find is the row of the item with this key, or -1.
func (r *rows) Find(key string) int { return r.at(r.book.Place(key)) }

// at is the row of the book's item i, or -1.
func (r *rows) at(i int) int {
	if r.all || i < 0 {
		return i
	}
	if at, ok := slices.BinarySearch(r.places, int32(i)); ok {
		return at
	}
	return -1
}

// like reports whether these are the rows that there were, but for some that have moved.
func (r *rows) like(was *rows) bool {
	_, ok := r.book.Since(was.book)
	return ok && r.all == was.all && r.today == was.today && (r.all || slices.Equal(r.places, was.places))
}

// since are the rows that are others than in was, which is like these.
func (r *rows) since(was *rows) (moved []int) {
	items, _ := r.book.Since(was.book)
	for _, i := range items {
		if at := r.at(i); at >= 0 {
			moved = append(moved, at)
		}
	}
	for _, both := range []map[string]*own{r.own, was.own} {
		for key := range both {
			at := r.Find(key)
			if r.own[key] != was.own[key] && at >= 0 && !slices.Contains(moved, at) {
				moved = append(moved, at)
			}
		}
	}
	return moved
}
