// Package entry is the screen on which a person enters one item. It joins three parts: the drafting session
// (package draft), the form of its boxes (component/form) and the drawing of both (package view). What is here is which
// key does what, what waits for the store, and what the status line says.
//
// It knows no other screen but the conflict dialog, which is the same idea: two people on one item.
package entry

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/screen/entry/conflict"
	"ppbtui/internal/ui/screen/entry/view"
)

// Store is what the page needs of the store: what its session needs, and the quarters beside it.
type Store interface {
	draft.Store
	Series(ctx context.Context, q ppb.Quarter, key string, until ppb.Quarter, n int) (*ppb.Series, error)
}

// Screen is the page of one item.
type Screen struct {
	env      ui.Env
	store    Store
	session  *draft.Session
	form     *form.Form // nil until the item is there
	table    *table     // of a table; else nil
	view     *view.View
	last     view.Last
	cameFrom cameFrom

	failed   error // why it could not be loaded
	titleCut bool
	early    []tea.Msg // keys and pastes that came before the item was there
	asked    int       // readings of the item that were begun,
	newest   int       // and the newest of which the answer is here
	still    bool      // the last message changed nothing that shows
	ticks    ticks
	quarters quarters
	then     next // what goes on after the commit under way
	said     said
	marked   int             // the reading of the commentary whose words are marked
	told     map[string]bool // findings that F9 has asked about, by their keys
	actions  actions

	waiting []filling // boxes that were filled while the item was being sent
	sentTo  ppb.Field // the box that an action has led to, or where the person was, until one is filled
	inWords bool      // of a table that is said, the line of its commentary is chosen
}

// said is what the status line has to say besides how far the draft is.
type said struct {
	notice    string // until the next key
	sent      string // since it was submitted from here
	sentBrief string // the same where there is little room
	confirm   bool   // Delete was pressed once on the kept draft
	again     bool   // F9 was pressed once, and asked something first
}

// New is the page of the item with this key.
func New(env ui.Env, store Store, key string) ui.Screen {
	desk := draft.Desk{Ctx: env.Ctx, Actor: env.Actor, Quarter: env.Quarter, Key: key, Clock: env.Clock, Store: store, Memory: env.Left}
	return &Screen{env: env, store: store, session: draft.New(desk), told: map[string]bool{}, ticks: ticks{look: pollEvery, pause: pause}}
}

// Title names the item.
func (s *Screen) Title() string {
	if !s.opened() {
		return s.session.Key
	}
	return view.Title(s.session.Book(), s.session.Item())
}

// Place is where this item stands among the person's.
func (s *Screen) Place() string {
	if !s.opened() {
		return ""
	}
	return s.view.Place()
}

// TitleCut has the whole title printed on the page where the title line cuts it.
func (s *Screen) TitleCut(cut bool) {
	if cut == s.titleCut {
		return
	}
	s.titleCut = cut
	if s.opened() {
		s.view.TitleCut, s.view.Stale = cut, true
	}
}

// Typing reports whether keys are text now.
func (s *Screen) Typing() bool {
	if !s.opened() {
		return s.failed == nil // keys wait for their box
	}
	b := s.form.Focused()
	return b != nil && b.Typing()
}

// View draws the item.
func (s *Screen) View(w, h int) ui.Frame {
	s.quarters.unseen = !view.IsWide(w, h)
	switch {
	case s.failed != nil:
		p := form.NewPage(w)
		p.Para(ui.Sentence(s.failed))
		return ui.Frame{Text: p.String()}
	case !s.opened():
		return ui.Frame{Text: " Opening " + s.session.Key + "."}
	}
	if s.form.At(view.LastQuarter) && !s.view.IsWide(w, h) {
		s.last.Open = true // the terminal was made smaller
	}
	if s.markWords() {
		s.view.Stale = true
	}
	return s.view.Draw(w, h)
}

// Update takes the answers of the store, and the keys and pastes that no action has taken.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	s.still = false
	cmd := s.update(msg)
	if s.opened() && !s.still {
		s.view.Stale = true
	}
	if filled := s.fillWaiting(); filled != nil {
		cmd = tea.Batch(cmd, filled)
	}
	if quarters := s.readQuarters(); quarters != nil {
		return tea.Batch(cmd, quarters)
	}
	return cmd
}

// Still reports whether the last message changed nothing that shows.
func (s *Screen) Still() bool { return s.still }

func (s *Screen) update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case answer:
		return s.answered(msg)
	case tea.KeyPressMsg:
		if !s.opened() {
			return s.wait(msg)
		}
		s.said.notice, s.said.confirm, s.said.again = "", false, false
		s.ticks.owed = false
		return s.pressed(msg)
	case tea.PasteMsg:
		if !s.opened() {
			return s.wait(msg)
		}
		s.said.notice, s.said.confirm = "", false
		return s.pasted(msg)
	case draft.Loaded:
		return s.loaded(msg)
	case draft.Seen:
		return s.seen(msg)
	case paused:
		return s.paused(msg)
	case looked:
		return s.looked()
	case quartersRead:
		s.takeQuarters(msg)
	case draft.Committed:
		return s.committed(msg)
	case submitted:
		return s.submitted(msg)
	case takenBack:
		return s.takenBack(msg)
	case discarded:
		return s.discarded(msg)
	case conflict.Resolved:
		return s.resolved(msg)
	case conflict.Failed:
		return s.committed(draft.Committed{Err: msg.Err})
	case rowAsked:
		return s.takeRow(msg)
	case found:
		return s.toFinding(msg.Check)
	case lastWanted:
		return s.copyLast()
	case lineWanted:
		return s.openLine(int(msg))
	case conflict.Later:
		s.then = next{}
		s.said.notice = "Your text is as you left it. You will be asked again when you leave or submit."
	}
	return nil
}
