// Package history is every change of one item, newest first: who did what when, and the text as it was. Nothing here
// changes anything.
package history

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/theme"
)

// Store is what the history needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	History(ctx context.Context, q ppb.Quarter, key string) ([]ppb.Event, error)
	Version(ctx context.Context) (int64, error) // moves with everything that is recorded
}

// History is the page of one item.
type History struct {
	env   ui.Env
	store Store
	key   string

	held *held
	page *browse.Page[*line]
}

// New makes the history of the item with this key.
func New(env ui.Env, store Store, key string) ui.Screen {
	h := &History{env: env, store: store, key: key}
	wide, tight := table(true), table(false)
	h.page = browse.New(env.Theme, browse.Spec[*line]{
		Key: (*line).key, Chips: chips(), Shut: true,
		Table: func(w int) *browse.Table[*line] {
			if w < browse.Narrow {
				return tight
			}
			return wide
		},
	})
	for _, on := range []class{values, commentary, decisions} {
		h.page.Toggle(int(on))
	}
	return h
}

// Init loads the events.
func (h *History) Init() tea.Cmd { return h.Refresh() }

// Refresh loads them again and keeps the selection.
func (h *History) Refresh() tea.Cmd { return h.load(false) }

// Noticed loads them again where anything was recorded since.
func (h *History) Noticed(bool) tea.Cmd { return h.load(true) }

func (h *History) load(ifMoved bool) tea.Cmd {
	env, store, key, was := h.env, h.store, h.key, h.held
	return h.page.Load(func() (func() bool, error) {
		version, err := store.Version(env.Ctx) // first: what is recorded meanwhile is read the next time
		if err != nil {
			return nil, err
		}
		if ifMoved && was != nil && was.version == version {
			return func() bool { return false }, nil
		}
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return nil, err
		}
		if it := book.ItemFor(env.Actor, key); it != nil {
			if err := ppb.MayReadHistory(env.Actor, book, it); err != nil {
				return nil, err
			}
		}
		events, err := store.History(env.Ctx, env.Quarter, key)
		if err != nil {
			return nil, err
		}
		now := read(book, key, events, env.Clock())
		now.version, now.spoken = version, env.Theme.Spoken()
		return func() bool {
			h.held = now
			h.page.Set(browse.Slice[*line]{Of: now.lines, Key: (*line).key})
			return true
		}, nil
	})
}

// Update is the list's.
func (h *History) Update(msg tea.Msg) tea.Cmd {
	cmd, _ := h.page.Update(msg)
	return cmd
}

// Still reports whether the last message changed nothing that shows.
func (h *History) Still() bool { return h.page.Still() }

func (h *History) selected() *line {
	l, _ := h.page.Selected()
	return l
}

// Title names the item.
func (h *History) Title() string { return "History of " + theme.Neutral(h.ref()) }

func (h *History) ref() string {
	if h.held != nil && h.held.item != nil {
		return h.held.item.Ref()
	}
	return h.key
}

// Place counts the events.
func (h *History) Place() string {
	switch {
	case h.held == nil:
		return ""
	}
	return wording.Count(len(h.held.lines), "event")
}

// Status says what Enter does.
func (h *History) Status() string {
	if h.selected() == nil {
		return ""
	}
	return h.env.Key("Enter", "Its number") + " shows the text as it was. Nothing here can be changed or deleted."
}

// Actions show an event or filter.
func (h *History) Actions() []ui.Action {
	out := []ui.Action{{
		Name: "view", Binding: ui.Bind("The item as it was then, and what changed", "enter"), Short: "View",
		Why: func() string {
			if h.selected() == nil {
				return "There is no event here"
			}
			return ""
		},
		Do: func() tea.Cmd { return ui.Send(ui.Push{Screen: newMoment(h, h.selected())}) },
	}}
	out = append(out, ui.Action{
		Name: "series", Binding: ui.Bind("Series: this item from quarter to quarter", "t"), Also: "trend quarters chart",
		Do: func() tea.Cmd { return ui.Send(ui.Open{Page: ui.PageSeries, Key: h.key}) },
	})
	for _, a := range h.page.ChipActions() {
		a.Why = func() string {
			if h.held == nil {
				return "The history is still being read"
			}
			return ""
		}
		out = append(out, a)
	}
	return append(out, h.page.Moves()...)
}
