// Package questions is what leads and directors ask about items, and their officers answer: the list of a quarter's questions, the
// thread of one item, and the forms that add to it.
package questions

import (
	"context"
	"slices"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/thread"
)

// Store is what the pages need of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	Ask(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, text string) (ppb.Post, error)
	Answer(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, text string) (ppb.Post, error)
	CloseQuestion(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, text string) (ppb.Post, error)
}

// Screen is the list of the quarter's questions.
type Screen struct {
	env   ui.Env
	store Store
	page  *browse.Page[*row]
	book  *ppb.Book // nil before it is read
	rows  []*row
}

// New makes the list, at first of what is open.
func New(env ui.Env, store Store) *Screen {
	narrow, middle := tables()
	s := &Screen{env: env, store: store, page: browse.New(env.Theme, browse.Spec[*row]{
		Key: (*row).key, Found: found, Chips: chips, Tally: tallies,
		Table: func(w int) *browse.Table[*row] {
			if w < browse.Narrow {
				return narrow
			}
			return middle
		},
	})}
	s.page.Toggle(chipOpen)
	return s
}

// barred is why the person reads no questions; empty where they do.
func (s *Screen) barred() string { return ui.Sentence(ppb.Permit(s.env.Actor, ppb.ActRead, nil)) }

// Init reads the questions.
func (s *Screen) Init() tea.Cmd { return s.Refresh() }

// Refresh reads them again.
func (s *Screen) Refresh() tea.Cmd {
	if s.barred() != "" {
		return nil
	}
	env, store, was := s.env, s.store, s.rows
	return s.page.Load(func() (func() bool, error) {
		book, err := store.Book(env.Ctx, env.Quarter)
		if err != nil {
			return nil, err
		}
		book = book.WorkedOn(env.Actor)
		rows := rowsOf(book, env)
		same := slices.EqualFunc(was, rows, func(a, b *row) bool { return a.item == b.item && a.key() == b.key() })
		return func() bool { return s.take(book, rows, same) }, nil
	})
}

// take shows the questions.
func (s *Screen) take(book *ppb.Book, rows []*row, same bool) (shows bool) {
	first := s.book == nil
	s.book = book
	if same && !first {
		return false
	}
	s.rows = rows
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
func (s *Screen) Title() string { return "Questions" }

// Place is how many show.
func (s *Screen) Place() string {
	if s.book == nil || s.page.Len() == 0 {
		return ""
	}
	return s.page.Found()
}

// Status counts what is open.
func (s *Screen) Status() string {
	switch {
	case s.book == nil:
		return ""
	case s.page.Has(chipOpen) == 0 && s.book.SignOff != nil:
		return "The quarter is signed off: no question is open." // about what is open for correction some may be
	case s.page.Has(chipOpen) == 0:
		return "No question is open."
	}
	says := wording.Capital(wording.Are(s.page.Has(chipOpen)) + " open")
	if n := s.page.Tally(tallyMe); n > 0 {
		says += ", " + wording.Number(n) + " for you to answer"
	}
	return says + "."
}

// selected is the item of the selected question, nil where there is none.
func (s *Screen) selected() *ppb.Item {
	if r, ok := s.page.Selected(); ok {
		return r.item
	}
	return nil
}

// Actions read, ask, answer and close.
func (s *Screen) Actions() []ui.Action {
	switch {
	case s.barred() != "":
		return nil
	case s.page.Finding():
		return []ui.Action{
			{Name: "find-done", Binding: ui.Bind("Go to the list of what was found", "enter"), Short: "To the list", Do: then(s.page.DoneFinding)},
			{Name: "back", Binding: ui.Bind("Show every question again", "esc"), Short: "Stop finding", Do: then(s.page.StopFinding)},
		}
	}
	acts := ui.QuestionActions(s.env, s.selected, ui.QuestionKeys{
		Thread: []string{"enter"}, Ask: []string{"a"}, Answer: []string{"w"}, Close: []string{"x"},
	})
	acts[0].Short = "Read"
	acts = append(acts, openItem(s.selected, "o"), s.page.FindAction("Find a question by its item, who asked, or its words, as you type"))
	acts = append(acts, s.page.ChipActions()...)
	if back, ok := s.page.ShowAllAction("Show every question again"); ok {
		acts = append(acts, back)
	}
	return append(acts, s.page.Moves()...)
}

// Tell is the list: of each question the item, for whom it waits, who asked, when, and what.
func (s *Screen) Tell() tell.Page {
	switch why := s.barred(); {
	case why != "":
		return tell.Page{Facts: []string{why}}
	case !s.page.Ready():
		return tell.Page{}
	}
	list := s.page.Told((*row).says)
	list.None, list.Does = s.empty(), "thread"
	return tell.Page{Facts: ui.Sentences(s.page.Showing()), List: list}
}

// then makes an action of something that asks for nothing.
func then(f func()) func() tea.Cmd {
	return func() tea.Cmd {
		f()
		return nil
	}
}

// beside is the width from which the thread stands beside the list.
const beside = 110

// View draws the list, and the thread of the selected question beside or below it.
func (s *Screen) View(w, h int) ui.Frame {
	if why := s.barred(); why != "" {
		return sheet.Note(s.env.Theme, w, why)
	}
	page := sheet.New(s.env.Theme, w)
	if !s.page.FindLine(page, min(w-7, 50), "") && s.page.Len() > 0 && h >= 10 {
		page.Add(s.page.ChipLine(w))
	}
	if _, ok := s.page.Selected(); !ok && s.page.Ready() {
		page.Para(s.empty())
		return page.Frame()
	}
	panes := browse.Panes[*row]{Head: 3, Below: s.pane, Beside: s.pane}
	switch {
	case w >= beside:
		panes.Left, panes.Spare = w*58/100, 1
	case h >= 14:
		panes.Lines = max(min(s.page.Shown()+1, h-page.Len()-8), 4)
	}
	s.page.Body(page, h-page.Len(), panes)
	return s.page.Frame(page)
}

// notSigned is where questions are once the quarter is signed off: what is signed keeps none.
const notSigned = "The quarter is signed off, and what is signed keeps no questions: the history of an item has what was asked and answered."

func (s *Screen) empty() string {
	switch {
	case s.page.Len() == 0 && s.book.SignOff != nil:
		return notSigned
	case s.page.Len() == 0:
		return "Nothing was asked this quarter. A lead or a director asks on the page of an item, in the review or in the list of the quarter: F2, ask."
	}
	if s.page.Filter() == "open" && s.page.Typed() == "" {
		return "No question is open. Esc shows those that were answered or closed."
	}
	return "No question is like that. Esc shows all of them."
}

// pane is the thread of a question.
func (s *Screen) pane(r *row, w, h int) *sheet.Sheet {
	out := sheet.New(s.env.Theme, w)
	out.Heading(r.ref, "")
	out.Para(theme.Neutral(s.book.TitleOf(r.item)))
	thread.Draw(out, s.book, r.item, s.env.Actor, s.env.Clock())
	return out.Cut(h, "Enter shows all of it.")
}
