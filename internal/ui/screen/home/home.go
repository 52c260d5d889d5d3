// Package home is the first page: my quarter, item by item, with what needs me, the figures, the colours and how far each
// is. For a lead or an administrator without items of their own it shows every item.
//
// It shows what is committed, or one's own draft where there is one, and reads both with the domain's rules; it decides
// nothing itself and knows no other screen.
package home

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
)

// Store is what home needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	Drafts(ctx context.Context, owner string, q ppb.Quarter) ([]ppb.Draft, error)
	// Submit commits the person's own draft and sends the item, in one transaction.
	Submit(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error)
	TakeBack(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error)
}

// Home is the screen.
type Home struct {
	env   ui.Env
	store Store
	page  *browse.Page[*row]
	wide  *browse.Table[*row]
	short *browse.Table[*row] // in a narrow terminal

	book  *ppb.Book
	all   bool   // every item of the quarter, not only mine
	width int    // of the last view
	again string // an item that was to be sent as it was returned: the next F9 sends it
	at    string // when the shown data were read
}

// New makes the screen.
func New(env ui.Env, store Store) *Home {
	h := &Home{env: env, store: store}
	h.wide, h.short = wideTable(env.Theme), shortTable(env.Theme)
	h.page = browse.New(env.Theme, browse.Spec[*row]{
		Key: (*row).key, Table: h.table, Chips: chips, Order: orders,
		Found: func(r *row, typed string) bool { return ppb.FoundBy(r.it, r.hay, typed) },
		Exact: func(r *row, typed string) bool { return ppb.RefIs(r.it, typed) },
		Moved: func() { h.again = "" },
	})
	return h
}

// Init loads the quarter.
func (h *Home) Init() tea.Cmd { return h.Refresh() }

// Refresh loads it again.
func (h *Home) Refresh() tea.Cmd {
	env, store, all := h.env, h.store, h.all
	return h.page.Load(func() ([]*row, func(), error) {
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return nil, nil, err
		}
		drafts, err := store.Drafts(env.Ctx, env.Actor.Real().Login, env.Quarter)
		if err != nil {
			return nil, nil, err
		}
		rows, all := read(env, book, drafts, all)
		return rows, func() { h.book, h.all, h.at = book, all, env.Clock().Format("15:04:05") }, nil
	})
}

// Update takes what came of changes; the rest is the list's.
func (h *Home) Update(msg tea.Msg) tea.Cmd {
	if msg, ok := msg.(changed); ok {
		return h.changed(msg)
	}
	cmd, _ := h.page.Update(msg)
	return cmd
}

// selected is the row that actions are about, nil when there is none.
func (h *Home) selected() *row {
	r, _ := h.page.Selected()
	return r
}

// Typing reports whether the search box has the focus.
func (h *Home) Typing() bool { return h.page.Finding() }

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
	case h.width < browse.Narrow:
		c := h.counts()
		switch {
		case c.returned == 0 || h.book.SignOff != nil:
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
	case h.book == nil && h.page.Failed() == nil:
		return "Reading the quarter."
	case h.book == nil:
		return "The quarter could not be read. F5 tries again."
	case h.page.Filtered():
		return h.filterSentence()
	case h.page.Resorted():
		return "Sorted " + h.page.Sorted() + ". s sorts in another way."
	}
	return "As of " + h.at + ". What others change appears by itself."
}
