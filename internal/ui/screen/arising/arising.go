// Package arising is what members asked for at meetings, the matters arising: who owns it, by when it is due, what was said, and
// why it is closed.
package arising

import (
	"context"
	"reflect"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
)

// Store is what the pages need of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	Actions(ctx context.Context) ([]ppb.BoardAction, error)
	// RecordAction records one; its item, where it names one, is an item of quarter q.
	RecordAction(ctx context.Context, a ppb.Actor, q ppb.Quarter, b ppb.BoardAction) (ppb.BoardAction, error)
	AnswerAction(ctx context.Context, a ppb.Actor, n int, text string) (ppb.BoardAction, error)
	CloseAction(ctx context.Context, a ppb.Actor, n int, reason string) (ppb.BoardAction, error)
}

// Screen is the list.
type Screen struct {
	env   ui.Env
	store Store
	page  *browse.Page[*row]
	held  held
}

// held is what the page shows.
type held struct {
	book    *ppb.Book
	actions []ppb.BoardAction
	today   ppb.Date
}

// read reads it.
func read(env ui.Env, store Store) (h held, err error) {
	h.today = rag.DateOf(env.Clock())
	if h.actions, err = store.Actions(env.Ctx); err == nil {
		h.book, err = store.Book(env.Ctx, env.Quarter)
	}
	return h, err
}

// like reports whether two of them show the same.
func (h held) like(was held) bool {
	return was.book != nil && h.today == was.today && reflect.DeepEqual(h.actions, was.actions) && reflect.DeepEqual(h.book.Officers, was.book.Officers)
}

// New makes the list, at first of what is open.
func New(env ui.Env, store Store) *Screen {
	narrow, wide := tables()
	s := &Screen{env: env, store: store, page: browse.New(env.Theme, browse.Spec[*row]{
		Key: (*row).key, Found: found, Chips: chips,
		Table: func(w int) *browse.Table[*row] {
			if w < browse.Narrow {
				return narrow
			}
			return wide
		},
	})}
	s.page.Toggle(chipOpen)
	return s
}

// barred is why the person reads none of it; empty where they do.
func barred(env ui.Env) string { return ui.Sentence(ppb.Permit(env.Actor, ppb.ActRead, nil)) }

// Init reads the actions.
func (s *Screen) Init() tea.Cmd { return s.Refresh() }

// Refresh reads them again.
func (s *Screen) Refresh() tea.Cmd {
	if barred(s.env) != "" {
		return nil
	}
	env, store, was := s.env, s.store, s.held
	return s.page.Load(func() (func() bool, error) {
		now, err := read(env, store)
		if err != nil {
			return nil, err
		}
		rows := now.rows(env.Actor)
		return func() bool { return s.take(now, rows, now.like(was)) }, nil
	})
}

// take shows the actions.
func (s *Screen) take(now held, rows []*row, same bool) (shows bool) {
	first := s.held.book == nil
	s.held = now
	if same && !first {
		return false
	}
	s.page.Set(browse.Slice[*row]{Of: rows, Key: (*row).key})
	return true
}

// Noticed reads them again, also while something is on top of the list.
func (s *Screen) Noticed(bool) tea.Cmd { return s.Refresh() }

// Update is the list's.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	cmd, _ := s.page.Update(msg)
	return cmd
}

// Still reports whether the last message changed nothing that shows.
func (s *Screen) Still() bool { return s.page.Still() }

// Typing reports whether the search box has the focus.
func (s *Screen) Typing() bool { return s.page.Finding() }

// Title of the page.
func (s *Screen) Title() string { return "Actions of the Board" }

// Place is how many show.
func (s *Screen) Place() string {
	if s.page.Len() == 0 {
		return ""
	}
	return s.page.Found()
}

// Status counts what is open and late.
func (s *Screen) Status() string {
	switch {
	case s.held.book == nil:
		return ""
	case s.page.Has(chipOpen) == 0:
		return "No action is open."
	}
	says := wording.Capital(wording.Are(s.page.Has(chipOpen)) + " open")
	if n := s.page.Has(chipLate); n > 0 {
		says += ", " + wording.Number(n) + " late"
	}
	return says + ". The report prints them as \"Matters arising\"."
}

// none is why no action shows.
func (s *Screen) none() string {
	switch {
	case s.page.Len() > 0 && s.page.Filter() == "open" && s.page.Typed() == "":
		return "No action is open. Esc shows those that are closed."
	case s.page.Len() == 0:
		return "Members have asked for nothing yet. What they ask for at a meeting is recorded here by a performance lead (" +
			s.env.Key("a", "add") + "), and carried from quarter to quarter until it is closed."
	}
	return "No action is like that. Esc shows all of them."
}

// View draws the list, and the selected action beside or below it.
func (s *Screen) View(w, h int) ui.Frame {
	if why := barred(s.env); why != "" {
		return sheet.Note(s.env.Theme, w, why)
	}
	page := sheet.New(s.env.Theme, w)
	if !s.page.FindLine(page, min(w-7, 50), "") && s.page.Len() > 0 && h >= 10 {
		page.Add(s.page.ChipLine(w))
	}
	if _, ok := s.page.Selected(); !ok && s.page.Ready() {
		page.Para(s.none())
		return page.Frame()
	}
	below := func(r *row, w, h int) *sheet.Sheet {
		out := sheet.New(s.env.Theme, w)
		out.Heading("Action "+r.key(), "")
		s.held.draw(out, r)
		return out.Cut(h, "Enter shows all of it.")
	}
	panes := browse.Panes[*row]{Head: 3, Below: below, Beside: below}
	switch {
	case w >= 110:
		panes.Left, panes.Spare = w*58/100, 1
	case h >= 14:
		panes.Lines = max(min(s.page.Shown()+1, h-page.Len()-8), 4)
	}
	s.page.Body(page, h-page.Len(), panes)
	return s.page.Frame(page)
}
