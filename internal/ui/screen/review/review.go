// Package review is the lead's side of a quarter: the queue of items worst first, one item to read, this quarter's text
// against the last one's, and the dialog that returns an item with a note.
//
// It shows and asks; what may be decided by whom is ppb's, and how it is kept is the store's. Every decision is run by
// the queue: the pages above it close and hand it what to do, so that no answer is lost with a page that has gone.
package review

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/finding"
)

// Store is what the review needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	Accept(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error)
	Return(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, note string) (ppb.Entry, error)
	TakeBack(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error)
	Series(ctx context.Context, q ppb.Quarter, key string, until ppb.Quarter, n int) (*ppb.Series, error)
	History(ctx context.Context, q ppb.Quarter, key string) ([]ppb.Event, error)
	MarkOpened(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) error
	Preference(ctx context.Context, owner, name string) (string, error)
	SetPreference(ctx context.Context, owner, name, value string) error
}

// Queue is the page of all items.
type Queue struct {
	env   ui.Env
	store Store
	notes *notes

	page   *browse.Page[row]
	rows   *rows // nil before the first load
	narrow bool  // as of the last view
	still  bool  // the last message changed nothing that shows

	first string // the item to read once the queue is there
	busy  bool   // a decision is on its way
	went  string // the item that was opened last
	fresh string // the item decided last, while nothing else was selected: what u is about
}

// New makes the review queue. It opens the item with this key as soon as it is there; empty: none.
func New(env ui.Env, store Store, key string) ui.Screen {
	q := &Queue{env: env, store: store, notes: newNotes(env, store), first: key}
	table := newTable(env.Theme)
	q.page = browse.New(env.Theme, browse.Spec[row]{
		Key: row.key, Table: func(int) *browse.Table[row] { return table }, Chips: chips, Order: orders,
		Found: find, Exact: names, Tally: tallies,
		Hint:  "ref, title, officer or text",
		Moved: func() { q.fresh = "" },
	})
	return q
}

// sheet is text that runs to the right edge.
func (q *Queue) sheet(w int) *sheet.Sheet { return sheet.New(q.env.Theme, w).Margins(1, 0) }

// barred is for those who have no part in the review.
func (q *Queue) barred() bool { return ppb.Permit(q.env.Actor, ppb.ActReview, nil) != nil }

// Init loads the book.
func (q *Queue) Init() tea.Cmd { return q.Refresh() }

// Refresh loads the book again and keeps the selection.
func (q *Queue) Refresh() tea.Cmd {
	if q.barred() {
		return nil
	}
	env, store := q.env, q.store
	was := q.rows
	return q.page.Load(func() (func() bool, error) {
		book, err := readBook(env, store)
		if err != nil {
			return nil, err
		}
		if now := newRows(book, env); was == nil || !now.like(was) {
			for i := range now.Len() {
				now.At(i) // works out what is not known of it, beside the page
			}
		}
		finding.Prepare(book)
		return func() bool { return q.take(book) }, nil
	})
}

// readBook is the quarter as the person works on it.
func readBook(env ui.Env, store Store) (*ppb.Book, error) {
	book, err := store.Book(env.Ctx, env.Quarter)
	if err != nil {
		return nil, err
	}
	return book.WorkedOn(env.Actor), nil
}

// Noticed takes the book as it is now.
func (q *Queue) Noticed(bool) tea.Cmd { return q.Refresh() }

// Update takes what became of decisions and what the pages above hand down; the rest is the list's.
func (q *Queue) Update(msg tea.Msg) tea.Cmd {
	q.still = false
	switch msg := msg.(type) {
	case decision:
		return q.decide(msg)
	case decided:
		return q.answered(msg)
	case ui.Left:
		q.went = msg.Key
	}
	cmd, handled := q.page.Update(msg)
	if _, paste := msg.(tea.PasteMsg); paste && !handled {
		return ui.Send(ui.Say{Text: "Nothing was pasted. A note to the officer: press r, then paste."})
	}
	begin := q.begin()
	q.still = q.page.Still() && begin == nil
	return tea.Batch(cmd, begin)
}

// begin opens the item that the queue was asked for, once.
func (q *Queue) begin() tea.Cmd {
	if q.first == "" || q.book() == nil {
		return nil
	}
	key := q.first
	q.first = ""
	if q.row(key) == nil {
		return nil
	}
	q.page.SelectKey(key)
	return q.open()
}

// Still reports whether the last message changed nothing that shows.
func (q *Queue) Still() bool { return q.still }

// Typing reports whether the find box has the focus.
func (q *Queue) Typing() bool { return q.page.Finding() }

// selected is the row the cursor is on, nil when there is none.
func (q *Queue) selected() *row {
	if r, ok := q.page.Selected(); ok {
		return &r
	}
	return nil
}

// row is the row of this item, shown or not, nil when there is none.
func (q *Queue) row(key string) *row {
	if r, ok := q.page.Row(key); ok {
		return &r
	}
	return nil
}
