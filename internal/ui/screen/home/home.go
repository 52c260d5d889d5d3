// Package home is the first page: my quarter, item by item, with what needs me, the figures, the colours and how far each
// is. For a lead or an administrator without items of their own it shows every item.
//
// It shows what is committed, or one's own draft where there is one, and reads both with the domain's rules; it decides
// nothing itself and knows no other screen.
package home

import (
	"context"
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/list"
)

// Store is what home needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	Drafts(ctx context.Context, owner string, q ppb.Quarter) ([]ppb.Draft, error)
	Commit(ctx context.Context, a ppb.Actor, d ppb.Draft) (ppb.Saved, error)
	Submit(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error)
	TakeBack(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error)
}

// Home is the screen.
type Home struct {
	env   ui.Env
	store Store

	book *ppb.Book
	rows []*row // all of this person's, in the plan's order
	seen []*row // those that the chips and the search leave, sorted
	list list.List
	key  string // of the selected item; it stays selected when the list changes

	all     bool // every item of the quarter, not only mine
	chips   [len(chips)]bool
	order   order
	find    *field.Field
	finding bool
	width   int    // of the last view
	again   string // an item that was to be sent as it was returned: the next F9 sends it
	loads   int    // the number of the last load: late ones are dropped
	failed  error
	at      string // when the shown data were read
}

// New makes the screen.
func New(env ui.Env, store Store) *Home {
	return &Home{env: env, store: store, find: field.New(field.Options{})}
}

// loaded is a finished load.
type loaded struct {
	n    int
	book *ppb.Book
	rows []*row
	all  bool
	err  error
}

// Init loads the quarter.
func (h *Home) Init() tea.Cmd { return h.Refresh() }

// Refresh loads it again.
func (h *Home) Refresh() tea.Cmd {
	h.loads++
	n, env, store, all := h.loads, h.env, h.store, h.all
	return func() tea.Msg {
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return loaded{n: n, err: err}
		}
		drafts, err := store.Drafts(env.Ctx, env.Actor.Real().Login, env.Quarter)
		if err != nil {
			return loaded{n: n, err: err}
		}
		rows, all := read(env, book, drafts, all)
		return loaded{n: n, book: book, rows: rows, all: all}
	}
}

// Update takes the loads and what is typed into the search box.
func (h *Home) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case loaded:
		if msg.n != h.loads {
			return nil
		}
		if h.failed = msg.err; msg.err != nil {
			return ui.Send(ui.Failed{Err: msg.err})
		}
		h.book, h.rows, h.all = msg.book, msg.rows, msg.all
		h.at = h.env.Clock().Format("15:04:05")
		h.arrange()
	case changed:
		return h.changed(msg)
	case ui.Left:
		if i := slices.IndexFunc(h.seen, func(r *row) bool { return r.key() == msg.Key }); i >= 0 {
			h.list.Select(i)
			return h.moved()
		}
	case tea.KeyPressMsg, tea.PasteMsg:
		edits := h.find.Edits()
		if h.finding && h.find.Update(msg) && h.find.Edits() != edits {
			h.list.Select(0) // Enter opens the first that is found, unless what was selected is found too
			h.arrange()
		}
	}
	return nil
}

// selected is the row that actions are about, nil when there is none.
func (h *Home) selected() *row {
	if i := h.list.Index(); i >= 0 && i < len(h.seen) {
		return h.seen[i]
	}
	return nil
}

// moved remembers which item is selected.
func (h *Home) moved() tea.Cmd {
	h.again = ""
	if r := h.selected(); r != nil {
		h.key = r.key()
	}
	return nil
}

// Typing reports whether the search box has the focus.
func (h *Home) Typing() bool { return h.finding }

// Title is what the list holds.
func (h *Home) Title() string {
	if h.all {
		return "All items"
	}
	return "My quarter"
}

// Place is how far it is: next to nothing where the page itself says it.
func (h *Home) Place() string {
	switch {
	case h.book == nil:
		return ""
	case h.width < narrow:
		c := h.counts()
		switch {
		case c.returned == 0:
			return c.short() + "  " + h.due(false)
		case h.width < 48: // there is room for two, and somebody waits for this one
			return fmt.Sprintf("%d returned  %s", c.returned, h.due(false))
		}
		return fmt.Sprintf("%d returned  %s  %s", c.returned, c.short(), h.due(false))
	case h.width >= wide:
		return h.due(true)
	}
	return ""
}

// Status says what is left out of the list and when it was read.
func (h *Home) Status() string {
	switch {
	case h.book == nil && h.failed == nil:
		return "Reading the quarter."
	case h.book == nil:
		return "The quarter could not be read. F5 tries again."
	case h.filtered():
		return h.filterSentence()
	case h.order != planOrder:
		return "Sorted " + h.order.String() + ". s sorts in another way."
	}
	return "As of " + h.at + ". What others change appears by itself."
}
