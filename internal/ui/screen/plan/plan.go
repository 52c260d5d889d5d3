// Package plan is the plan on the screen: the list of everything that is reported in a quarter, by section and objective, and of one item
// all that the plan says of it, with the forms that change it (see package change).
//
// Everybody reads it; who may change it, and whether it can still be changed, is the domain's to say. It knows no other
// screen.
package plan

import (
	"context"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/screen/plan/change"
)

// Store is what the pages need of the store.
type Store interface {
	change.Store
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	// ThingFields are the columns of one thing of the plan with what they hold. Without a key, and of a part without its code,
	// they are those of a new one.
	ThingFields(ctx context.Context, q ppb.Quarter, thing ppb.PlanThing, key, part string) ([]ppb.PlanField, error)
}

// List is the page of the whole plan.
type List struct {
	desk
	page *browse.Page[row]
	rows *rows // nil before the first load
	busy bool  // something is being moved

	added string // key of the row to be selected once it is there
}

// New makes the list.
func New(env ui.Env, store Store) *List {
	l := &List{desk: desk{env: env, store: store}}
	wide, short := wideTable(), shortTable()
	l.page = browse.New(env.Theme, browse.Spec[row]{
		Key: row.key, Chips: chips,
		Found: func(typed string) func(row) bool {
			search := ppb.NewSearch(typed)
			return func(r row) bool { return r.found(search) }
		},
		Exact: func(typed string) func(row) bool {
			search := ppb.NewSearch(typed)
			return func(r row) bool { return r.item != nil && search.Names(r.terms()) }
		},
		Table: func(w int) *browse.Table[row] {
			if w < browse.Narrow {
				return short
			}
			return wide
		},
	})
	return l
}

// Init loads the plan.
func (l *List) Init() tea.Cmd { return l.Refresh() }

// Refresh loads it again.
func (l *List) Refresh() tea.Cmd {
	env, store, was := l.env, l.store, l.book
	return l.page.Load(func() (func() bool, error) {
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return nil, err
		}
		if book == was {
			return func() bool { return false }, nil
		}
		now := newRows(book, rag.DateOf(env.Clock()))
		return func() bool {
			l.book, l.rows = book, now
			l.page.Set(now)
			return true
		}, nil
	})
}

// Update takes what came of moving an item and of forms; the rest is the list's.
func (l *List) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case moved:
		l.busy = false
		if msg.err != nil {
			return tea.Batch(l.Refresh(), ui.Send(ui.Failed{Err: msg.err}))
		}
		return tea.Batch(l.Refresh(), ui.Send(ui.Changed{}), ui.Send(ui.Say{Text: msg.says}))
	case change.Saved:
		l.added = keyAdded(msg.Edit)
		return l.Refresh()
	}
	cmd, _ := l.page.Update(msg)
	if l.added != "" && l.page.SelectKey(l.added) {
		l.added = ""
	}
	return cmd
}

// Still reports whether the last message changed nothing that shows.
func (l *List) Still() bool { return l.page.Still() }

// Typing reports whether the search box has the focus.
func (l *List) Typing() bool { return l.page.Finding() }

// Title of the page.
func (l *List) Title() string { return "Plan" }

// Place is how much is in it.
func (l *List) Place() string {
	if l.book == nil {
		return ""
	}
	return wording.Count(len(l.book.Items), "item")
}

// Status says what is left out, why nothing can be changed, or what Enter does.
func (l *List) Status() string {
	switch {
	case l.book == nil && l.page.Failed() == nil:
		return "Reading the plan."
	case l.book == nil:
		return "The plan could not be read. F5 tries again."
	case l.page.Filtered():
		return fmt.Sprintf("Showing %s. Esc shows all.", l.page.Found())
	}
	if r, ok := l.selected(); ok && r.gone != nil {
		return leaving(r.gone.Retirement, l.env.Quarter)
	}
	return l.standing(l.env.Key("Enter", "Its number") + " shows all that the plan says of an item")
}

// selected is the row that actions are about; ok is false where there is none.
func (l *List) selected() (row, bool) { return l.page.Selected() }

// item is the selected item; nil where another row is.
func (l *List) item() *ppb.Item {
	if r, ok := l.selected(); ok {
		return r.item
	}
	return nil
}
