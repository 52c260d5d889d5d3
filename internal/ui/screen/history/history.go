// Package history is every change of one item, newest first: who did what when, and the text as it was. Nothing here
// changes anything.
package history

import (
	"context"
	"strconv"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/choice"
	"ppbtui/internal/ui/component/list"
	"ppbtui/internal/ui/theme"
)

// Store is what the history needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	History(ctx context.Context, q ppb.Quarter, key string) ([]ppb.Event, error)
}

// History is the page of one item.
type History struct {
	env   ui.Env
	store Store
	key   string

	held    *held
	visible []*line
	failed  error
	loads   int

	list  list.List
	chips *choice.Row
}

// New makes the history of the item with this key.
func New(env ui.Env, store Store, key string) ui.Screen {
	h := &History{env: env, store: store, key: key, chips: choice.Check(env.Theme, chipLabels())}
	h.chips.Tight = true
	for _, on := range []class{values, commentary, decisions} {
		h.chips.Set(int(on), true)
	}
	return h
}

// loaded is the answer of Refresh.
type loaded struct {
	load int
	held *held
	err  error
}

// Init loads the events.
func (h *History) Init() tea.Cmd { return h.Refresh() }

// Refresh loads them again and keeps the selection.
func (h *History) Refresh() tea.Cmd {
	h.loads++
	n, env, store, key := h.loads, h.env, h.store, h.key
	return func() tea.Msg {
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return loaded{load: n, err: err}
		}
		events, err := store.History(env.Ctx, env.Quarter, key)
		if err != nil {
			return loaded{load: n, err: err}
		}
		return loaded{load: n, held: read(book, key, events, env.Clock())}
	}
}

// Update takes the answer.
func (h *History) Update(msg tea.Msg) tea.Cmd {
	m, ok := msg.(loaded)
	if !ok || m.load != h.loads {
		return nil
	}
	if m.err != nil {
		h.failed = m.err
		return ui.Send(ui.Failed{Err: m.err})
	}
	h.failed, h.held = nil, m.held
	h.arrange()
	return nil
}

// arrange shows what the filters let through and keeps the selection on its event.
func (h *History) arrange() {
	var seq int64
	if l := h.selected(); l != nil {
		seq = l.event.Seq
	}
	h.visible = h.visible[:0:0]
	for _, l := range h.held.lines {
		for c := range classes {
			if l.is[c] && h.chips.On(c) {
				h.visible = append(h.visible, l)
				break
			}
		}
	}
	h.list.SetLen(len(h.visible))
	for i, l := range h.visible {
		if l.event.Seq == seq {
			h.list.Select(i)
		}
	}
}

func (h *History) selected() *line {
	if i := h.list.Index(); i >= 0 && i < len(h.visible) {
		return h.visible[i]
	}
	return nil
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
	return "Enter shows the text as it was. Nothing here can be changed or deleted."
}

// Actions show an event or filter.
func (h *History) Actions() []ui.Action {
	out := []ui.Action{{
		Name: "view", Keys: []string{"enter"}, Short: "View", Help: "The item as it was then, and what changed",
		Why: func() string {
			if h.selected() == nil {
				return "There is no event here"
			}
			return ""
		},
		Do: func() tea.Cmd { return ui.Send(ui.Push{Screen: newMoment(h, h.selected())}) },
	}}
	for c, words := range classes {
		key := strconv.Itoa(c + 1)
		short := ""
		if c == 0 {
			short = "to 4 Filter"
		}
		out = append(out, ui.Action{
			Name: "chip-" + key, Keys: []string{key}, Short: short, Help: "Show " + words.help + ", or stop showing them",
			Why: func() string {
				if h.held == nil {
					return "The history is still being read"
				}
				return ""
			},
			Do: func() tea.Cmd {
				h.chips.Set(c, !h.chips.On(c))
				h.arrange()
				return nil
			},
		})
	}
	return append(out, ui.Moves(&h.list, nil)...)
}
