// Package browse is a page that lists: rows in columns, numbered filters, orders, a search as one types, and panes about
// the selected row. A screen says what its rows are and what it shows of them (a [Spec]), and gets the list, its actions
// and its drawing.
//
// It keeps what is selected by its key over every reload, drops the answers of loads that others have overtaken, and
// formats only the rows that are drawn. It knows no screen, no store and no kind of row.
package browse

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/choice"
	"ppbtui/internal/ui/component/field"
	"ppbtui/internal/ui/component/list"
	"ppbtui/internal/ui/theme"
)

// Spec is what a page lists. Only Key and Table are asked for.
type Spec[R any] struct {
	Key   func(R) string        // which row it is, over reloads
	Table func(w int) *Table[R] // the columns for a width
	Found func(R, string) bool  // what is typed finds the row
	Exact func(R, string) bool  // what is typed names the row: it goes first
	Hint  string                // in the empty search box
	Chips []Chip[R]             // the numbered filters
	Shut  bool                  // where no chip is on, nothing shows; else everything does
	Order []Order[R]            // what s steps through
	Moved func()                // after another row was selected, or others are shown
}

// Order is one way to sort.
type Order[R any] struct {
	Words   string           // in "Sorted worst first."
	Compare func(a, b R) int // nil: as loaded. Equal rows stay as loaded
}

// Page is the list with its state. Make it with [New].
type Page[R any] struct {
	theme *theme.Theme
	spec  Spec[R]

	rows, seen []R // all, and those that filters and search leave, sorted
	changes    int // of rows: what was measured before is out of date
	list       list.List
	key        string // of the row that is kept selected

	chips    *choice.Row
	counts   []int // rows that each chip has
	order    int
	find     *field.Field
	finding  bool // the search box has the focus
	choosing bool // the chips have it

	loads  int // begun: the answer of an older one is dropped
	ready  bool
	failed error
}

// New makes an empty page.
func New[R any](t *theme.Theme, spec Spec[R]) *Page[R] {
	if spec.Moved == nil {
		spec.Moved = func() {}
	}
	p := &Page[R]{theme: t, spec: spec, find: field.New(field.Options{Placeholder: spec.Hint}), counts: make([]int, len(spec.Chips))}
	p.chips = p.newChips(false)
	return p
}

// Loaded is the answer of a load.
type Loaded[R any] struct {
	load int
	rows []R
	keep func()
	err  error
}

// Load reads the rows anew. keep, when not nil, runs when they are taken, so that the page keeps what belongs to them.
func (p *Page[R]) Load(read func() (rows []R, keep func(), err error)) tea.Cmd {
	p.loads++
	n := p.loads
	return func() tea.Msg {
		rows, keep, err := read()
		return Loaded[R]{n, rows, keep, err}
	}
}

// Overtake drops the answer of a load under way: something newer is shown.
func (p *Page[R]) Overtake() { p.loads++ }

// Ready reports whether rows have been loaded.
func (p *Page[R]) Ready() bool { return p.ready }

// Failed is why the last load gave no rows; nil where it did.
func (p *Page[R]) Failed() error { return p.failed }

// Update takes the answers of loads, what is typed into the search box or at the chips, and which item a page above was
// about. Other messages are the screen's.
func (p *Page[R]) Update(msg tea.Msg) (cmd tea.Cmd, handled bool) {
	switch msg := msg.(type) {
	case Loaded[R]:
		return p.take(msg), true
	case ui.Left:
		return nil, p.SelectKey(msg.Key)
	case tea.PasteMsg:
		if !p.finding {
			return nil, false
		}
		p.typed(msg)
	case tea.KeyPressMsg:
		switch {
		case p.finding && (msg.Code == tea.KeyUp || msg.Code == tea.KeyDown):
			p.list.Update(msg)
			p.moved()
		case p.finding:
			p.typed(msg)
		case p.choosing && p.chips.Update(msg):
			p.arrange(false)
		}
	default:
		return nil, false
	}
	return nil, true
}

func (p *Page[R]) take(msg Loaded[R]) tea.Cmd {
	if msg.load != p.loads {
		return nil
	}
	if p.failed = msg.err; msg.err != nil {
		return ui.Send(ui.Failed{Err: msg.err})
	}
	if msg.keep != nil {
		msg.keep()
	}
	p.Set(msg.rows)
	p.ready = true
	return nil
}

// Set shows other rows.
func (p *Page[R]) Set(rows []R) {
	p.settle() // what comes back later does not take the cursor from what is read now
	p.rows = rows
	p.changes++
	p.arrange(false)
	p.settle()
}

// Replace puts a changed row in the place of the one with its key.
func (p *Page[R]) Replace(changed R) {
	for i, r := range p.rows {
		if p.spec.Key(r) == p.spec.Key(changed) {
			p.rows[i] = changed
		}
	}
	p.settle()
	p.changes++
	p.arrange(false)
	p.settle()
}
