package arising

import (
	"cmp"
	"fmt"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
)

// one is the page of one action.
type one struct {
	env    ui.Env
	store  Store
	n      int
	held   held
	row    *row // nil before it is read
	failed error
	asked  int // readings that were begun: the answer to an earlier one is dropped
	still  bool
	scroll sheet.Window
}

// oneRead is what there is.
type oneRead struct {
	asked int
	held  held
	err   error
}

// Init reads it.
func (o *one) Init() tea.Cmd { return o.Refresh() }

// Refresh reads it again.
func (o *one) Refresh() tea.Cmd {
	o.asked++
	env, store, n := o.env, o.store, o.asked
	return func() tea.Msg {
		h, err := read(env, store)
		return oneRead{n, h, err}
	}
}

// Update takes what was read.
func (o *one) Update(msg tea.Msg) tea.Cmd {
	m, ok := msg.(oneRead)
	if o.still = ok && m.asked != o.asked; !ok || o.still {
		return nil
	}
	if o.failed = m.err; m.err != nil {
		return nil
	}
	if o.still = m.held.like(o.held); o.still {
		return nil
	}
	o.held, o.failed = m.held, &ppb.NotFoundError{What: "action with the number", Ref: fmt.Sprint(o.n)}
	for _, r := range m.held.rows(o.env.Actor) {
		if r.N == o.n {
			o.row, o.failed = r, nil
		}
	}
	return nil
}

// Still reports whether the last message changed nothing that shows.
func (o *one) Still() bool { return o.still }

// Title names it.
func (o *one) Title() string { return fmt.Sprintf("Action %d", o.n) }

// Status says what is below.
func (o *one) Status() string { return o.scroll.Rest() }

// Actions are what can be done about it.
func (o *one) Actions() []ui.Action {
	return append(about(o.env, o.store, func() *row { return o.row }), ui.Moves(&o.scroll, nil)...)
}

// View draws what shows of it.
func (o *one) View(w, h int) ui.Frame {
	if o.failed != nil || o.row == nil {
		return sheet.Note(o.env.Theme, w, cmp.Or(o.unread(), "Reading the action."))
	}
	return o.scroll.View(o.sheet(w), h)
}

// unread is why it could not be read.
func (o *one) unread() string {
	if o.failed == nil {
		return ""
	}
	return "The action could not be read: " + ui.Sentence(o.failed) + " F5 tries again."
}

func (o *one) sheet(w int) *sheet.Sheet {
	s := sheet.New(o.env.Theme, min(w, sheet.Readable))
	o.held.draw(s, o.row)
	return s
}
