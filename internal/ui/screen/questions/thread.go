package questions

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/thread"
)

// Thread is the page of what was asked about an item and answered.
type Thread struct {
	env    ui.Env
	store  Store
	key    string
	book   *ppb.Book // nil before it is read
	item   *ppb.Item
	failed error
	asked  int // readings that were begun: the answer to an earlier one is dropped
	still  bool
	scroll sheet.Window
}

// NewThread makes the page of the item with this key.
func NewThread(env ui.Env, store Store, key string) *Thread {
	return &Thread{env: env, store: store, key: key}
}

// threadRead is the item as the store has it.
type threadRead struct {
	asked int
	book  *ppb.Book
	item  *ppb.Item
	err   error
}

// Init reads the item.
func (t *Thread) Init() tea.Cmd { return t.Refresh() }

// Refresh reads it again.
func (t *Thread) Refresh() tea.Cmd {
	if t.barred() != "" {
		return nil
	}
	t.asked++
	env, store, key, n := t.env, t.store, t.key, t.asked
	return func() tea.Msg {
		b, it, err := find(env, store, key)
		return threadRead{n, b, it, err}
	}
}

// Noticed reads it again, also while something is on top of it.
func (t *Thread) Noticed(bool) tea.Cmd { return t.Refresh() }

// Update takes what was read. What is new at the end of the thread is scrolled to.
func (t *Thread) Update(msg tea.Msg) tea.Cmd {
	m, ok := msg.(threadRead)
	if t.still = ok && m.asked != t.asked; !ok || t.still {
		return nil
	}
	was := t.item
	if t.failed = m.err; m.err != nil {
		return nil
	}
	t.book, t.item = m.book, m.item
	t.still = was == m.item
	if was != nil && len(m.item.Thread) > len(was.Thread) {
		t.scroll.Select(t.scroll.Len())
	}
	return nil
}

// Still reports whether the last message changed nothing that shows.
func (t *Thread) Still() bool { return t.still }

// barred is why the person reads no questions; empty where they do.
func (t *Thread) barred() string { return ui.Sentence(ppb.Permit(t.env.Actor, ppb.ActRead, nil)) }

// Title names the item.
func (t *Thread) Title() string {
	if t.item == nil {
		return "Questions about " + theme.Neutral(t.key)
	}
	return "Questions about " + theme.Neutral(t.item.Ref())
}

// Place counts the lines.
func (t *Thread) Place() string {
	if t.item == nil || len(t.item.Thread) == 0 {
		return ""
	}
	return wording.Count(len(t.item.Thread), "line")
}

// Status says what is below.
func (t *Thread) Status() string {
	if rest := t.scroll.Rest(); rest != "" {
		return rest
	}
	return "No report prints this."
}

// Actions ask, answer, close and go to the item.
func (t *Thread) Actions() []ui.Action {
	it := func() *ppb.Item { return t.item }
	acts := ui.QuestionActions(t.env, it, ui.QuestionKeys{Ask: []string{"a"}, Answer: []string{"w"}, Close: []string{"x"}})
	acts = append(acts[1:], openItem(it, "enter", "o")) // it is this page itself that all of it stands on
	return append(acts, ui.Moves(&t.scroll, nil)...)
}

// openItem goes to the item that a page gives, which may be nil.
func openItem(item func() *ppb.Item, keys ...string) ui.Action {
	return ui.Action{Name: "open-item", Binding: ui.Bind("Open the item that it is about", keys...), Short: "Item", Why: func() string {
		if item() == nil {
			return "No item is selected."
		}
		return ""
	}, Do: func() tea.Cmd { return ui.Send(ui.Open{Page: ui.PageEntry, Key: item().Key()}) }}
}

// View draws what shows of the thread.
func (t *Thread) View(w, h int) ui.Frame {
	switch {
	case t.barred() != "":
		return sheet.Note(t.env.Theme, w, t.barred())
	case t.failed != nil:
		return sheet.Note(t.env.Theme, w, t.notRead())
	case t.item == nil:
		return sheet.Note(t.env.Theme, w, "Reading the questions.")
	}
	s := sheet.New(t.env.Theme, min(w, sheet.Readable))
	t.draw(s, h >= 10)
	return t.scroll.View(s, h)
}

// draw adds what the item is, where there is room whose it is, and what was asked and answered.
func (t *Thread) draw(s *sheet.Sheet, room bool) {
	s.Para(theme.Neutral(t.book.Called(t.item)))
	if room {
		s.Para(officers(t.book, t.item))
		s.Gap()
	}
	switch {
	case len(t.item.Thread) == 0 && t.book.SignOff != nil:
		s.Para(notSigned)
	case len(t.item.Thread) == 0:
		s.Para("Nothing was asked about it this quarter. A performance lead or a director begins to ask; its officers answer, and may ask back.")
	}
	thread.Draw(s, t.book, t.item, t.env.Actor, t.env.Clock())
}

// Tell is the same.
func (t *Thread) Tell() tell.Page {
	switch {
	case t.barred() != "":
		return tell.Page{Facts: []string{t.barred()}}
	case t.failed != nil:
		return tell.Page{Facts: []string{t.notRead()}}
	case t.item == nil:
		return tell.Page{}
	}
	s := sheet.New(t.env.Theme, sheet.Readable)
	t.draw(s, true)
	return tell.Page{Facts: s.Facts()}
}

// notRead says why there is nothing.
func (t *Thread) notRead() string {
	return "The questions could not be read: " + ui.Sentence(t.failed) + " F5 tries again."
}
