// Package overview is the first page of who answers for a quarter: what it says as a whole, who is behind, what moved, what
// waits, and what stands in the way of sign-off. Each line opens its items. It shows what the command "overview" prints, of
// the same look at the quarter, and decides nothing.
package overview

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
)

// Store is what the page needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	// Overview is all of it, for which earlier quarters are read.
	Overview(ctx context.Context, q ppb.Quarter, on ppb.Date) (*ppb.Book, *ppb.Overview, error)
}

// Screen is the page.
type Screen struct {
	env   ui.Env
	store Store
	page  *browse.Page[row]

	held  held // empty before the first load
	at    string
	still bool // the last message changed nothing that shows
	drawn drawn
	width int // of the last view
}

// New makes the screen.
func New(env ui.Env, store Store) *Screen {
	s := &Screen{env: env, store: store}
	s.page = browse.New(env.Theme, browse.Spec[row]{
		Key: func(r row) string { return r.key }, Table: s.table, Hint: "name, ref or words", Rows: "lines",
		Found: func(typed string) func(row) bool {
			search := ppb.NewSearch(typed)
			return func(r row) bool {
				return search.FindsNamed(r.name, r.text) || env.Theme.Spoken() && search.FindsNamed(r.under, "")
			}
		},
	})
	return s
}

// Init reads the quarter.
func (s *Screen) Init() tea.Cmd { return s.Refresh() }

// Update is the list's. Once the quarter shows, the quarters before it are read.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	cmd, _ := s.page.Update(msg)
	s.still = s.page.Still()
	if _, loaded := msg.(browse.Loaded); loaded && s.held.book != nil && !s.held.whole && s.page.Failed() == nil {
		return tea.Batch(cmd, s.Refresh())
	}
	return cmd
}

// Still reports whether the last message changed nothing that shows.
func (s *Screen) Still() bool { return s.still }

// Typing reports whether the search box has the focus.
func (s *Screen) Typing() bool { return s.page.Finding() }

// Title of the page.
func (s *Screen) Title() string { return "Overview" }

// Place is how far the quarter is: next to nothing where the page itself says it.
func (s *Screen) Place() string {
	switch {
	case s.held.book == nil || s.headed():
		return ""
	case s.width >= wide:
		return ui.Due(s.held.book, s.env, true)
	}
	return ui.Due(s.held.book, s.env, false)
}

// Status says what Enter does and when this was read.
func (s *Screen) Status() string {
	switch {
	case s.held.book == nil && s.page.Failed() == nil:
		return "Reading the quarter."
	case s.held.book == nil:
		return "The quarter could not be read. F5 tries again."
	case s.page.Filtered():
		return "Showing " + s.page.Found() + " lines. Esc shows all."
	case !s.held.whole && s.page.Failed() == nil:
		return "Reading the quarters before."
	case !s.held.whole:
		return "The quarters before could not be read. F5 tries again."
	}
	return "As of " + s.at + ". What others change appears by itself."
}
