// Package remind is where a lead reminds people of what waits for them: whom, of what, the letters as they would go, and what
// became of them. Letters go out from this machine alone; over SSH their text is copied, sent by hand, and marked.
package remind

import (
	"context"
	"reflect"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/letter"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/component/sheet"
	"ppbtui/internal/ui/theme"
)

// Store is what the pages need of the store.
type Store interface {
	letter.Keeper
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	Reminders(ctx context.Context, q ppb.Quarter) ([]ppb.Reminded, error)
	Preference(ctx context.Context, owner, name string) (string, error)
	SetPreference(ctx context.Context, owner, name, value string) error
}

// The preferences of who reminds: whom letters come from, and how they say that people get in.
const (
	fromSetting  = "letters:from"
	getInSetting = "letters:get-in"
)

// held is what there is to remind people of, and who was.
type held struct {
	round letter.Round
	done  []ppb.Reminded // the oldest first
}

func (h *held) book() *ppb.Book { return h.round.Book }
func (h *held) today() ppb.Date { return rag.DateOf(h.round.At) }

// read reads it.
func read(env ui.Env, store Store) (*held, error) {
	h := &held{round: letter.Round{Actor: env.Actor, From: env.Letters.From, GetIn: env.Letters.GetIn, At: env.Clock()}}
	for _, own := range []struct {
		name string
		to   *string
	}{{fromSetting, &h.round.From}, {getInSetting, &h.round.GetIn}} {
		switch chosen, err := store.Preference(env.Ctx, env.Actor.Real().Login, own.name); {
		case err != nil:
			return nil, err
		case chosen != "":
			*own.to = chosen
		}
	}
	var err error
	if h.round.Book, err = store.Book(env.Ctx, env.Quarter); err == nil {
		h.done, err = store.Reminders(env.Ctx, env.Quarter)
	}
	return h, err
}

// like reports whether two of them show the same.
func (h *held) like(was *held) bool {
	return was != nil && h.book() == was.book() && h.today() == was.today() && h.round.From == was.round.From && h.round.GetIn == was.round.GetIn &&
		reflect.DeepEqual(h.done, was.done)
}

// Screen is the list of whom there is something to remind of.
type Screen struct {
	env    ui.Env
	store  Store
	page   *browse.Page[*row]
	held   *held // nil before it is read
	ticked map[string]bool
}

// New makes the list.
func New(env ui.Env, store Store) *Screen {
	s := &Screen{env: env, store: store, ticked: map[string]bool{}}
	narrow, wide := s.tables()
	s.page = browse.New(env.Theme, browse.Spec[*row]{
		Key: (*row).login, Found: found, Chips: chips,
		Table: func(w int) *browse.Table[*row] {
			if w < browse.Narrow {
				return narrow
			}
			return wide
		},
	})
	return s
}

// barred is why the person reminds nobody; empty where they do.
func barred(env ui.Env) string { return ui.Sentence(ppb.Permit(env.Actor, ppb.ActRemind, nil)) }

// Init reads whom there is.
func (s *Screen) Init() tea.Cmd { return s.Refresh() }

// Refresh reads it again.
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
		rows := now.rows()
		return func() bool { return s.take(now, rows, now.like(was)) }, nil
	})
}

// take shows whom there is. Who has done it all meanwhile is no longer ticked.
func (s *Screen) take(now *held, rows []*row, same bool) (shows bool) {
	s.held = now
	if same {
		return false
	}
	s.page.Set(browse.Slice[*row]{Of: rows, Key: (*row).login})
	for login := range s.ticked {
		if _, there := s.page.Row(login); !there {
			delete(s.ticked, login)
		}
	}
	return true
}

// Noticed reads it again, also while something is on top of the list.
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
func (s *Screen) Title() string { return "Remind people" }

// Place is how many are ticked.
func (s *Screen) Place() string {
	if s.held == nil || s.page.Len() == 0 {
		return ""
	}
	return wording.Number(len(s.ticked)) + " of " + wording.Number(s.page.Len()) + " ticked"
}

// Status says by when it is due.
func (s *Screen) Status() string {
	if s.held == nil || s.page.Len() == 0 {
		return ""
	}
	ticks, due := s.env.Key("Space", "A number and tick")+" ticks, F9 shows the letters", s.held.book().Plan.DueOn
	if due.IsZero() {
		return ticks + " before they go."
	}
	return "Due " + wording.Date(due) + ", " + wording.DaysLeft(s.held.today().Days(due)) + ". " + ticks + "."
}

// View draws the list, and the letter to the selected person beside or below it.
func (s *Screen) View(w, h int) ui.Frame {
	if why := barred(s.env); why != "" {
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
	panes := browse.Panes[*row]{Head: 3, Below: s.pane, Beside: s.pane, Caret: 2}
	switch {
	case w >= 110:
		panes.Left, panes.Spare = w*58/100, 1
	case h >= 16:
		panes.Lines = max(min(s.page.Shown()+1, h-page.Len()-9), 4)
	}
	s.page.Body(page, h-page.Len(), panes)
	return s.page.Frame(page)
}

func (s *Screen) empty() string {
	switch {
	case s.page.Len() > 0:
		return "Nobody is like that. Esc shows everybody."
	case s.held.book().SignOff != nil:
		return ui.AsSentence(s.env.Quarter.Label() + " is signed off: there is nothing to remind anybody of")
	}
	return "Nothing waits for anybody: everything is sent, and no question is open."
}

// pane is the letter to a person.
func (s *Screen) pane(r *row, w, h int) *sheet.Sheet {
	out := sheet.New(s.env.Theme, w)
	out.Heading("The letter", "")
	out.Pair("To", r.to())
	out.Pair("Reminded", r.last)
	out.Gap()
	drawText(out, s.held.round.Text(r.Reminder))
	return out.Cut(h, "Enter shows all of it.")
}

// drawText adds the text of a letter.
func drawText(s *sheet.Sheet, text string) { s.Para(theme.NeutralBlock(text)) }
