// Package entry is the screen on which a person enters one measure or milestone: its boxes, its commentary, what the
// rules make of them at every key, autosave, submitting and taking back.
//
// It knows the store only by the methods it needs, and no other screen but the conflict dialog, which is the same idea:
// two people on one item.
package entry

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/editor"
	"ppbtui/internal/ui/theme"
)

// Store is what the screen needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	Item(ctx context.Context, q ppb.Quarter, key string) (*ppb.Plan, *ppb.Item, error)

	Draft(ctx context.Context, owner string, q ppb.Quarter, key string) (ppb.Draft, bool, error)
	// SaveDraft takes the draft into memory at once; a flusher writes it.
	SaveDraft(d ppb.Draft)
	DiscardDraft(ctx context.Context, owner string, q ppb.Quarter, key string) error
	DraftState(owner string, q ppb.Quarter, key string) (savedAt time.Time, pending bool, failing error)
	Flush(ctx context.Context) error

	Commit(ctx context.Context, a ppb.Actor, d ppb.Draft) (ppb.Saved, error)
	Submit(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error)
	TakeBack(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error)
	MarkOpened(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) error
	SetLastPlace(owner string, q ppb.Quarter, key string)
}

// Screen is the page of one item.
type Screen struct {
	env   ui.Env
	th    *theme.Theme
	store Store
	key   string

	// What was loaded.
	plan   *ppb.Plan
	item   *ppb.Item
	book   *ppb.Book
	failed error  // why it could not be loaded
	locked string // why nothing can be typed here, in words; empty when it can

	// What is being typed, and what it started from.
	base    ppb.Content
	version int64
	content ppb.Content
	typed   bool       // there is a draft
	kept    *ppb.Draft // own draft of an item that was locked meanwhile, or one that was altered in the file
	newer   *ppb.Entry // what somebody saved while this person was typing

	// What the rules make of it: rebuilt by reread.
	reading ppb.Reading
	unready []ppb.Problem
	covers  bool // it is asked to cover a cause and more, of which coverage is done
	covered ppb.Coverage

	boxes     []*box
	focus     int // index in boxes, or onPanel, or nowhere
	before    int // where F6 went to More from
	editor    *editor.Editor
	offer     offer  // parts read from a cell that was pasted whole
	judgedFor string // the values that the judgement was made for

	panel   panel // last quarter beside or above mine
	save    saveState
	recheck recheck
	then    next // what goes on after the commit under way
	busy    bool // it is being sent: nothing is typed meanwhile

	notice    string // for the status line until the next key
	sent      string // what is said since it was submitted from here
	sentBrief string // the same where there is little room
	confirm   bool   // Delete was pressed once on the kept draft
	again     bool   // F9 was pressed once on an item that is as it was returned
	titleCut  bool   // the title line has no room for the title

	early []tea.Msg // keys and pastes that came before the item was there

	scroll int  // first line of the column shown
	free   bool // scrolled away from the focus with PgUp and PgDn
	drawn  drawn

	actions    []ui.Action // as they were made for actionsFor
	actionsFor kind
}

// Places of the focus that are not boxes.
const (
	nowhere = -1 // read-only
	onPanel = -2
)

// New is the page of the item with this key.
func New(env ui.Env, store Store, key string) ui.Screen {
	return &Screen{
		env: env, th: env.Theme, store: store, key: key, focus: nowhere,
		save: saveState{every: pollEvery}, recheck: recheck{after: pause},
	}
}

// Title names the item.
func (s *Screen) Title() string {
	if s.item == nil {
		return s.key
	}
	return s.item.Ref() + "  " + theme.Neutral(s.item.Title())
}

// TitleCut has the whole title printed on the page where the title line cuts it.
func (s *Screen) TitleCut(cut bool) {
	if cut != s.titleCut {
		s.titleCut, s.drawn.stale = cut, true
	}
}

// Typing reports whether keys are text now.
func (s *Screen) Typing() bool {
	if s.item == nil {
		return s.failed == nil // keys wait for their box
	}
	b := s.focused()
	return b != nil && b.row == nil
}

// Update takes the screen's own messages, and the keys and pastes that no action has taken.
func (s *Screen) Update(msg tea.Msg) tea.Cmd {
	s.drawn.stale = true
	switch msg := msg.(type) {
	case loaded:
		return s.load(msg)
	case seen:
		return s.seen(msg)
	case rechecked:
		return s.rechecked(msg)
	case polled:
		return s.polled()
	case committed:
		return s.committed(msg)
	case submitted:
		return s.submitted(msg)
	case takenBack:
		return s.takenBack(msg)
	case discarded:
		return s.discarded(msg)
	case tea.KeyPressMsg:
		if s.item == nil {
			return s.wait(msg)
		}
		s.notice, s.confirm, s.again = "", false, false
		return s.pressed(msg)
	case tea.PasteMsg:
		if s.item == nil {
			return s.wait(msg)
		}
		s.notice, s.confirm = "", false
		return s.pasted(msg)
	}
	return s.resolved(msg)
}

// owner is the login that drafts belong to: the person at the keyboard.
func (s *Screen) owner() string { return s.env.Actor.Real().Login }
