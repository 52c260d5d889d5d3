// Package draft is one person's drafting session on one item: what was loaded, what is being typed, what
// the rules make of it at every key, how far it is saved, and what others did meanwhile. It commits, submits and takes
// back.
//
// It knows no screen, no key and no terminal: whatever has to wait for the store is returned as a function, which may run
// beside the session, and whose answer is given back to it. All else happens at once.
package draft

import (
	"context"
	"time"

	"ppbtui/internal/ppb"
)

// Store is what a session needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)

	Draft(ctx context.Context, owner string, q ppb.Quarter, key string) (ppb.Draft, bool, error)
	// SaveDraft takes the draft into memory at once; a flusher writes it.
	SaveDraft(d ppb.Draft)
	DiscardDraft(ctx context.Context, owner string, q ppb.Quarter, key string) error
	DraftState(owner string, q ppb.Quarter, key string) (savedAt time.Time, pending bool, failing error)

	Commit(ctx context.Context, a ppb.Actor, d ppb.Draft) (ppb.Saved, error)
	// Submit commits the person's own draft and sends the item, in one transaction.
	Submit(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error)
	TakeBack(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) (ppb.Entry, error)
	// AnswerCheck says of a finding, by its key, why it stays as it is; WithdrawAnswer takes that back.
	AnswerCheck(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, check, why string) (ppb.Entry, error)
	WithdrawAnswer(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, check string) (ppb.Entry, error)
	MarkOpened(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) error
	SetLastPlace(owner string, q ppb.Quarter, key string)
}

// Desk is who types what, where: it stays the same for a session.
type Desk struct {
	Ctx     context.Context
	Actor   ppb.Actor
	Quarter ppb.Quarter
	Key     string // of the item
	Clock   func() time.Time
	Store   Store
	Memory  *Memory // of the items that were left; may be nil
}

// owner is the login that drafts belong to: the person at the keyboard.
func (d *Desk) owner() string { return d.Actor.Owner() }

// Session is the work on one item. Make it with [New], and [Session.Load] it before anything else is asked of it.
type Session struct {
	Desk

	held   held
	typing typing
	says   says
	others others
	offer  offer
	save   save
	round  round
	busy   bool // it is being sent: nothing is typed meanwhile
}

// held is the item as the store has it.
type held struct {
	item   *ppb.Item
	book   *ppb.Book
	across []ppb.Check // what takes other items to see
	locked string      // why nothing can be typed, in words; empty when it can

	decides bool // the person is of those who accept and return
}

// typing is what is typed, and what it started from.
type typing struct {
	base    ppb.Content
	version int64
	content ppb.Content
	some    bool // there is a draft
	took    []took
	steps   steps
}

// others is what somebody else did while this person was typing.
type others struct {
	kept  *ppb.Draft // own draft of an item that was locked meanwhile, or one that was altered in the file
	newer *ppb.Entry // what they saved
}

// New is a session that has nothing loaded yet.
func New(d Desk) *Session { return &Session{Desk: d} }

// Plan is what the item is part of; Item is the item with its entry as it was committed last; Book is the quarter as it was
// when somebody looked last. There are none before Load, and they are not to be changed.
func (s *Session) Plan() *ppb.Plan { return &s.held.book.Plan }

// Item see [Session.Plan].
func (s *Session) Item() *ppb.Item { return s.held.item }

// Book see [Session.Plan].
func (s *Session) Book() *ppb.Book { return s.held.book }

// Locked is why nothing can be typed here, in words; empty when it can.
func (s *Session) Locked() string { return s.held.locked }

// Busy reports whether the item is being sent.
func (s *Session) Busy() bool { return s.busy }

// Content is what the boxes hold now.
func (s *Session) Content() ppb.Content { return s.typing.content }

// Typed reports whether there is something that is not committed.
func (s *Session) Typed() bool { return s.typing.some }

// Kept is the person's own draft of an item that was locked meanwhile, or nil: it can be copied and discarded, and is
// never applied.
func (s *Session) Kept() *ppb.Draft { return s.others.kept }

// Name is a person's name, as it was typed.
func (s *Session) Name(login string) string {
	if s.held.book == nil {
		return login
	}
	return s.held.book.Officer(login).Name
}

// draft is what is being typed now, with where the cursor stands.
func (s *Session) draft(at ppb.Cursor) ppb.Draft {
	return ppb.Draft{
		Owner: s.owner(), Key: s.held.item.Key(), Quarter: s.Quarter,
		Version: s.typing.version, Base: s.typing.base, Content: s.typing.content, Cursor: at,
	}
}
