// Package mark is the pages on which an item is kept from the public: to propose that it is exempt or confidential, to confirm or lift
// that, and to say of its small numbers whether they are printed. What may be done by whom, and what it takes, is ppb's to say.
package mark

import (
	"context"
	"errors"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// Store is what the pages need of the store.
type Store interface {
	Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error)
	ProposeMark(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, kind ppb.MarkKind, why string) (ppb.Entry, error)
	ConfirmMark(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, g ppb.Grounds) (ppb.Entry, error)
	LiftMark(ctx context.Context, a ppb.Actor, q ppb.Quarter, key, why string) (ppb.Entry, error)
	DecideSmall(ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, box ppb.Field, d ppb.SmallDecision) (ppb.Entry, error)
}

// subject is the item that a page is about, as it was read last.
type subject struct {
	ui.Env
	store Store
	key   string
	book  *ppb.Book
	item  *ppb.Item
}

// page asks what a spec of the item does. title stands before the item's ref.
func page(env ui.Env, store Store, key, title string, spec func(*subject) ask.Spec) *ask.Screen {
	return ask.New(env, title+theme.Neutral(key), func() (ask.Spec, error) {
		s := &subject{Env: env, store: store, key: key}
		take, err := s.read()
		if err != nil {
			return ask.Spec{}, err
		}
		take()
		is := spec(s)
		is.Title, is.Again = title+s.ref(), s.read
		return is, nil
	})
}

// read reads the item, as it is being corrected where it is open for that.
func (s *subject) read() (take func(), err error) {
	b, err := s.store.Book(s.Ctx, s.Quarter)
	if err != nil {
		return nil, err
	}
	it := b.ItemFor(s.Actor, s.key)
	if it == nil {
		return nil, &ppb.NotFoundError{What: "item", Ref: s.key}
	}
	return func() { s.book, s.item = b, it }, nil
}

func (s *subject) ref() string { return theme.Neutral(s.item.Ref()) }

// lead says what the item is, and what else is to be known of it.
func (s *subject) lead(more string) string {
	return strings.TrimSpace(theme.Neutral(s.item.Called()+".") + " " + strings.TrimSpace(more))
}

// marked is what the item's mark says, as a sentence; empty where it has none.
func (s *subject) marked() string {
	m := s.item.Entry.Mark()
	if m == nil {
		return ""
	}
	return theme.Neutral(wording.Sentence("It is " + m.Words(s.book.NameOf)))
}

// refused is what is wrong with a box, of what the rules say of all of them.
func refused(err error, field ppb.Field) string {
	all, _ := errors.AsType[*ppb.RefusedError](err)
	if all == nil {
		return ""
	}
	for _, p := range all.Reasons {
		if p.Field == field {
			return ui.AsSentence(p.Text)
		}
	}
	return ""
}

// text is a box of several lines for a reason.
func text(name, label, holds string, lines int) (*form.Box, form.Text) {
	in := form.NewText(ppb.MaxNote)
	in.SetValue(holds)
	return &form.Box{Name: name, Label: label, Field: in, Lines: lines}, in
}
