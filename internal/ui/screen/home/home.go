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
	"ppbtui/internal/ppb/wording"
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
	page  *browse.Page[row]
	wide  *browse.Table[row]
	short *browse.Table[row] // in a narrow terminal

	rows  *rows    // nil before the first load
	dated bool     // the drafts are to be read again
	still bool     // the last message changed nothing that shows
	all   bool     // every item of the quarter, not only mine
	only  *ui.Only // these items, whoever's they are; nil: all of them, or mine
	width int      // of the last view
	again string   // an item of which F9 has asked something: the next F9 sends it
	went  string   // the item that was opened last
	at    string   // when the shown data were read

	told map[string]map[string]bool // findings that F9 has asked about, by the keys of their items and their own
}

// New makes the screen.
func New(env ui.Env, store Store) *Home {
	h := &Home{env: env, store: store, told: map[string]map[string]bool{}}
	h.wide, h.short = wideTable(env.Theme), shortTable(env.Theme)
	h.page = browse.New(env.Theme, browse.Spec[row]{
		Key: row.key, Table: h.table, Chips: chips, Tally: tallies, Order: orders,
		Found: func(typed string) func(row) bool {
			search := ppb.NewSearch(typed)
			return func(r row) bool { return search.Finds(r.terms(), "") }
		},
		Exact: func(typed string) func(row) bool {
			search := ppb.NewSearch(typed)
			return func(r row) bool { return search.Names(r.terms()) }
		},
		Moved: func() { h.again = "" },
	})
	return h
}

// Init loads the quarter.
func (h *Home) Init() tea.Cmd { return h.Refresh() }

// Only has it show these items and no others, until its person asks for every item.
func (h *Home) Only(these ui.Only) { h.only = &these }

// mine reports whether it shows a person their own items.
func (h *Home) mine() bool { return !h.all && h.only == nil }

// Update takes what came of changes; the rest is the list's.
func (h *Home) Update(msg tea.Msg) tea.Cmd {
	if msg, ok := msg.(changed); ok {
		h.still = false
		return h.changed(msg)
	}
	if msg, ok := msg.(ui.Left); ok {
		h.went = msg.Key
	}
	cmd, _ := h.page.Update(msg)
	h.still = h.page.Still()
	return cmd
}

// narrow reports whether there is little room for words: never where they are heard.
func (h *Home) narrow() bool { return h.width < browse.Narrow && !h.env.Theme.Spoken() }

// book is the quarter that is shown, nil before it is read.
func (h *Home) book() *ppb.Book {
	if h.rows == nil {
		return nil
	}
	return h.rows.book
}

// selected is the row that actions are about, nil when there is none.
func (h *Home) selected() *row {
	if r, ok := h.page.Selected(); ok {
		return &r
	}
	return nil
}

// Typing reports whether the search box has the focus.
func (h *Home) Typing() bool { return h.page.Finding() }

// Title is what the list holds.
func (h *Home) Title() string {
	switch {
	case h.only != nil:
		return h.only.Words
	case h.all:
		return "All items"
	}
	return "My quarter"
}

// Place is how far it is: next to nothing where the page itself says it.
func (h *Home) Place() string {
	switch {
	case h.book() == nil:
		return ""
	case h.narrow():
		c := h.counts()
		switch {
		case c.returned == 0 || h.book().Closed():
			return c.short() + "  " + ui.Due(h.book(), h.env, false)
		case h.width < 48: // there is room for two, and somebody waits for this one
			return fmt.Sprintf("%d returned  %s", c.returned, ui.Due(h.book(), h.env, false))
		}
		return fmt.Sprintf("%d returned  %s  %s", c.returned, c.short(), ui.Due(h.book(), h.env, false))
	case h.width >= wide:
		return ui.Due(h.book(), h.env, true)
	}
	return ""
}

// Status says what is left out of the list and when it was read.
func (h *Home) Status() string {
	switch {
	case h.book() == nil && h.page.Failed() == nil:
		return "Reading the quarter."
	case h.book() == nil:
		return "The quarter could not be read. F5 tries again."
	case h.page.Filtered():
		return h.page.Showing() + ". Esc shows all."
	case h.only != nil:
		return fmt.Sprintf("Only %s of %s. %s shows all. Esc goes back.", wording.Number(h.page.Len()), wording.Count(len(h.book().Items), "item"), h.env.Key("0", "all"))
	case h.page.Resorted():
		return "Sorted " + h.page.Sorted() + ". " + h.env.Key("s", "sort") + " sorts in another way."
	}
	return "As of " + h.at + ". What others change appears by itself."
}
