// Package signoff is the page on which a quarter is made final and put right afterwards: what is in the way, each line one key
// from its item, with a reason of its own where it stays as it is; signing, preparing and countersigning; the revisions that there
// are, items that are open for correction, publication and withdrawal. It decides nothing itself: see ppb.Sign.
package signoff

import (
	"context"
	"errors"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/browse"
)

// Store is what the page needs of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	HeldQuarters(ctx context.Context) ([]ppb.Held, error)
	Revisions(ctx context.Context, q ppb.Quarter) ([]ppb.SignOff, error)
	// Revision is the quarter as one of its revisions has it, 0 being the latest, to somebody who may read that.
	Revision(ctx context.Context, a ppb.Actor, q ppb.Quarter, n int) (*ppb.Book, error)
	Prepared(ctx context.Context, q ppb.Quarter) (*ppb.Prepared, error)
	SignOff(ctx context.Context, a ppb.Actor, q ppb.Quarter, gaps string, own ...ppb.Gap) (ppb.SignOff, error)
	SignCorrections(ctx context.Context, a ppb.Actor, q ppb.Quarter) (ppb.SignOff, error)
	Correct(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, reason string) (ppb.Correction, error)
	DropCorrection(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string) error
	Withdraw(ctx context.Context, a ppb.Actor, q ppb.Quarter, n int, reason string) ([]ppb.SignOff, error)
	Publish(ctx context.Context, a ppb.Actor, q ppb.Quarter, n int, on, meeting ppb.Date) (ppb.SignOff, error)
}

// standing is how far the quarter's sign-off is.
type standing struct {
	book     *ppb.Book
	all      []ppb.SignOff // revisions, the oldest first
	prepared *ppb.Prepared // nil where nothing is
	earlier  ppb.Quarter   // that has to be signed first; zero: none
	asks     asks
}

// Page is the screen.
type Page struct {
	env   ui.Env
	store Store
	page  *browse.Page[row]
	is    standing

	reasons map[string]string // that gaps have of their own, by key: kept here until the quarter is signed
	loose   bool              // the page may go with them
}

// New makes the page.
func New(env ui.Env, store Store) *Page {
	p := &Page{env: env, store: store, reasons: map[string]string{}}
	narrow, wide := p.tables()
	p.page = browse.New(env.Theme, browse.Spec[row]{Key: row.key, Table: func(w int) *browse.Table[row] {
		if w < browse.Narrow {
			return narrow
		}
		return wide
	}})
	return p
}

// Init reads how far it is.
func (p *Page) Init() tea.Cmd { return p.Refresh() }

// Refresh reads it again.
func (p *Page) Refresh() tea.Cmd {
	env, store := p.env, p.store
	return p.page.Load(func() (func() bool, error) {
		is, err := read(env, store)
		if err != nil {
			return nil, err
		}
		return func() bool {
			p.is = is
			p.show()
			return true
		}, nil
	})
}

// Noticed reads it again, also under a form that asks for something: what that says follows.
func (p *Page) Noticed(bool) tea.Cmd { return p.Refresh() }

func read(env ui.Env, store Store) (is standing, err error) {
	if is.book, err = readable(env, store, env.Quarter); err != nil {
		return is, err
	}
	if is.all, err = store.Revisions(env.Ctx, env.Quarter); err != nil {
		return is, err
	}
	if is.prepared, err = store.Prepared(env.Ctx, env.Quarter); err != nil {
		return is, err
	}
	is.asks = asksOf(is.book)
	held, err := store.HeldQuarters(env.Ctx)
	is.earlier = ppb.FirstUnsigned(held, env.Quarter)
	return is, err
}

// readable is the quarter, also where its latest revision was withdrawn: who may withdraw puts it right.
func readable(env ui.Env, store Store, q ppb.Quarter) (*ppb.Book, error) {
	b, err := store.Book(env.Ctx, q)
	var gone *ppb.WithdrawnError
	if errors.As(err, &gone) {
		return store.Revision(env.Ctx, env.Actor, q, 0)
	}
	return b, err
}

// show lists what there is now. Reasons of what is no gap any more go.
func (p *Page) show() {
	for key := range p.reasons {
		if !p.gap(key) {
			delete(p.reasons, key)
		}
	}
	p.page.Set(browse.Slice[row]{Of: p.rows(), Key: row.key})
}

// gap reports whether an item keeps the quarter from being signed off without a reason.
func (p *Page) gap(key string) bool {
	for _, open := range ppb.Unaccepted(p.is.book) {
		for _, k := range open.Keys {
			if k == key {
				return true
			}
		}
	}
	return false
}

// own are the reasons that gaps have of their own.
func (p *Page) own() (out []ppb.Gap) {
	for key, reason := range p.reasons {
		out = append(out, ppb.Gap{Key: key, Reason: reason})
	}
	return out
}

// reasoned is a reason that was typed for a gap; an empty one takes it away.
type reasoned struct{ key, text string }

// Update is the list's, but for reasons that were typed.
func (p *Page) Update(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case reasoned:
		if p.reasons[msg.key] = msg.text; msg.text == "" {
			delete(p.reasons, msg.key)
		}
		p.show()
		return nil
	case ask.Thrown:
		p.loose = true
		return ui.Send(ui.Back{})
	}
	cmd, _ := p.page.Update(msg)
	return cmd
}

// Still reports whether the last message changed nothing that shows.
func (p *Page) Still() bool { return p.page.Still() }

// Unsaved reports whether reasons are typed: they are kept nowhere but here before the quarter is signed.
func (p *Page) Unsaved() bool { return !p.loose && len(p.reasons) > 0 }

// Leave asks first where reasons are typed.
func (p *Page) Leave() tea.Cmd {
	if !p.Unsaved() {
		return nil
	}
	return ui.Send(ui.Push{Screen: ask.ThrowAway(p.env)})
}

// signed reports whether the quarter is signed off.
func (p *Page) signed() bool { return p.is.book != nil && p.is.book.SignOff != nil }

// Title of the page.
func (p *Page) Title() string { return "Sign-off of " + p.env.Quarter.Short() }

// Status says what the lines are.
func (p *Page) Status() string {
	switch {
	case p.is.book == nil && p.page.Failed() == nil:
		return "Reading the quarter."
	case p.is.book == nil:
		return "The quarter could not be read. F5 tries again."
	case p.signed():
		return "Each revision stays as it was signed."
	case p.page.Len() == 0:
		return "Nothing is in the way."
	case len(p.inTheWay()) == 0:
		return "Nothing is in the way. What nobody has answered is listed: " + p.env.Key("Enter", "its number") + " opens it."
	}
	return p.env.Key("Enter", "Its number") + " opens the item; " + p.env.Key("r", "reason") + " says why it stays as it is, which is printed."
}
