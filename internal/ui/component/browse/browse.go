// Package browse is a page that lists: rows in columns, numbered filters, orders, a search as one types, and panes about
// the selected row. A screen says what its rows are and what it shows of them (a [Spec]), and gets the list, its actions
// and its drawing.
//
// It keeps what is selected by its key over every reload, drops the answers of loads that others have overtaken, holds no
// more of its rows than their places, and asks again only for those that it draws or that have moved. It knows no screen,
// no store and no kind of row.
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
	Key   func(R) string                  // which row it is, over reloads
	Table func(w int) *Table[R]           // the columns for a width
	Found func(typed string) func(R) bool // what is typed finds the row
	Exact func(typed string) func(R) bool // what is typed names the row: it goes first
	Hint  string                          // in the empty search box
	Rows  string                          // what its rows are, in "items 3-10 of 12"; empty: items
	Chips []Chip[R]                       // the numbered filters
	Tally []func(R) bool                  // what is counted beside them; of both no more than 32
	Shut  bool                            // where no chip is on, nothing shows; else everything does
	Order []Order[R]                      // what s steps through
	Moved func()                          // after another row was selected, or others are shown
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

	rows    Rows[R]
	sorted  []int32 // places of all rows in the order that was chosen; nil where that is as loaded
	all     bool    // every row is in the list,
	seen    []int32 // or these are, in its order
	changes int     // of rows: what was measured before is out of date
	list    list.List
	key     string    // of the row that is kept selected
	table   *Table[R] // as of the last view

	chips    *choice.Row
	counts   []int // rows that each chip has, then each tally
	order    int
	find     *field.Field
	finding  bool // the search box has the focus
	choosing bool // the chips have it

	loads  int // begun: the answer of an older one is dropped
	ready  bool
	failed error
	still  bool // the last message changed nothing that shows
}

// New makes an empty page.
func New[R any](t *theme.Theme, spec Spec[R]) *Page[R] {
	if spec.Moved == nil {
		spec.Moved = func() {}
	}
	p := &Page[R]{theme: t, spec: spec, rows: Slice[R]{Key: spec.Key}, all: true, find: field.New(field.Options{Placeholder: spec.Hint})}
	p.counts = make([]int, len(spec.Chips)+len(spec.Tally))
	p.chips = p.newChips(false)
	return p
}

// Loaded is the answer of a load.
type Loaded struct {
	load int
	take func() (shows bool)
	err  error
}

// Load reads the rows anew, beside the page. take runs when the page takes the answer: it gives them to [Page.Set] or
// [Page.Change], keeps what belongs to them, and reports whether anything that shows is another.
func (p *Page[R]) Load(read func() (take func() (shows bool), err error)) tea.Cmd {
	p.loads++
	n := p.loads
	return func() tea.Msg {
		take, err := read()
		return Loaded{n, take, err}
	}
}

// Overtake drops the answer of a load under way: something newer is shown.
func (p *Page[R]) Overtake() { p.loads++ }

// Began is how many loads have begun: for something that is read beside them, see [Page.Overtakes].
func (p *Page[R]) Began() int { return p.loads }

// Overtakes drops the answers of all loads that had begun before something was read that is shown now. It reports false where
// another has begun since: its answer is newer.
func (p *Page[R]) Overtakes(began int) bool {
	if p.loads != began {
		return false
	}
	p.Overtake()
	return true
}

// Ready reports whether rows have been loaded.
func (p *Page[R]) Ready() bool { return p.ready }

// Failed is why the last load gave no rows; nil where it did.
func (p *Page[R]) Failed() error { return p.failed }

// Still reports whether the last message changed nothing that shows.
func (p *Page[R]) Still() bool { return p.still }

// Update takes the answers of loads, what is typed into the search box or at the chips, and which item a page above was
// about. Other messages are the screen's.
func (p *Page[R]) Update(msg tea.Msg) (cmd tea.Cmd, handled bool) {
	p.still = false
	switch msg := msg.(type) {
	case Loaded:
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
			p.filter()
		}
	default:
		return nil, false
	}
	return nil, true
}

func (p *Page[R]) take(msg Loaded) tea.Cmd {
	if p.still = msg.load != p.loads; p.still {
		return nil
	}
	was := p.failed
	if p.failed = msg.err; msg.err != nil {
		return ui.Send(ui.Failed{Err: msg.err})
	}
	p.still = !msg.take() && was == nil && p.ready
	p.ready = true
	return nil
}
