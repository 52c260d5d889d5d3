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
	"ppbtui/internal/ui/component/choice"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/list"
)

// Store is what the review needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	Item(ctx context.Context, q ppb.Quarter, key string) (*ppb.Plan, *ppb.Item, error)
	Accept(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error)
	Return(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, note string) (ppb.Entry, error)
	TakeBack(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error)
	MarkOpened(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) error
	Preference(ctx context.Context, owner, name string) (string, error)
	SetPreference(ctx context.Context, owner, name, value string) error
}

// Queue is the page of all items.
type Queue struct {
	env   ui.Env
	store Store
	notes *notes

	book    *ppb.Book
	rows    []*row // in the book's order
	visible []*row // filtered and sorted
	table   table
	failed  error // of the last load, when nothing is held
	loads   int   // loads begun: the answer of an older one is dropped

	list    list.List
	chips   *choice.Row
	order   int
	find    *field.Field
	finding bool // the find box has the focus
	choose  bool // the chips have the focus
	narrow  bool // as of the last view

	busy  bool   // a decision is on its way
	fresh string // the item decided last, while nothing else was selected: what u is about
}

// New makes the review queue.
func New(env ui.Env, store Store) ui.Screen {
	q := &Queue{env: env, store: store, notes: newNotes(env, store), find: field.New(field.Options{Placeholder: "ref, title, officer or text"})}
	q.chips = q.newChips()
	return q
}

// barred is for officers, who have no part in the review.
func (q *Queue) barred() bool { return q.env.Actor.Role == ppb.RoleOfficer }

// Init loads the book.
func (q *Queue) Init() tea.Cmd { return q.Refresh() }

// Refresh loads the book again and keeps the selection.
func (q *Queue) Refresh() tea.Cmd {
	if q.barred() {
		return nil
	}
	q.loads++
	n, env, store := q.loads, q.env, q.store
	return func() tea.Msg {
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return loaded{load: n, err: err}
		}
		return loaded{load: n, book: book, rows: makeRows(book, env)}
	}
}

// loaded is the answer of Refresh.
type loaded struct {
	load int
	book *ppb.Book
	rows []*row
	err  error
}

// Update takes answers, the keys of the list, and what the pages above hand down.
func (q *Queue) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case loaded:
		return q.take(msg)
	case decision:
		return q.decide(msg)
	case decided:
		return q.answered(msg)
	case tea.PasteMsg:
		if !q.finding {
			return ui.Send(ui.Say{Text: "Nothing was pasted. A note to the officer: press r, then paste."})
		}
		q.typed(msg)
	case tea.KeyPressMsg:
		q.key(msg)
	}
	return nil
}

func (q *Queue) take(msg loaded) tea.Cmd {
	if msg.load != q.loads {
		return nil
	}
	if msg.err != nil {
		q.failed = msg.err
		return ui.Send(ui.Failed{Err: msg.err})
	}
	first := q.book == nil
	q.failed, q.book, q.rows = nil, msg.book, msg.rows
	q.table = newTable(q.env.Theme, q.rows)
	q.arrange()
	if first {
		q.list.Select(0)
	}
	return nil
}

// key takes the keys that no action has: those of the find box and of the chips.
func (q *Queue) key(k tea.KeyPressMsg) {
	switch {
	case q.finding && (k.Code == tea.KeyUp || k.Code == tea.KeyDown):
		q.list.Update(k)
	case q.finding:
		q.typed(k)
	case q.choose && q.chips.Update(k):
		q.arrange()
	}
}

// moved ends the undo of an item that is no longer the one just decided.
func (q *Queue) moved() tea.Cmd {
	q.fresh = ""
	return nil
}

func (q *Queue) typed(msg tea.Msg) {
	before := q.find.Edits()
	q.find.Update(msg)
	if q.find.Edits() != before {
		q.arrange()
		q.list.Select(0)
		q.fresh = ""
	}
}

// Typing reports whether the find box has the focus.
func (q *Queue) Typing() bool { return q.finding }

// selected is the row the cursor is on, nil when there is none.
func (q *Queue) selected() *row {
	if i := q.list.Index(); i >= 0 && i < len(q.visible) {
		return q.visible[i]
	}
	return nil
}

// selectKey puts the cursor on this item, where it shows.
func (q *Queue) selectKey(key string) bool {
	i := q.place(key)
	if i >= 0 {
		q.list.Select(i)
	}
	return i >= 0
}

// place is the item's place in the visible rows, or -1.
func (q *Queue) place(key string) int {
	for i, r := range q.visible {
		if r.key() == key {
			return i
		}
	}
	return -1
}

func (q *Queue) row(key string) *row {
	for _, r := range q.rows {
		if r.key() == key {
			return r
		}
	}
	return nil
}
