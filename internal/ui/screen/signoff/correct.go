package signoff

import (
	"fmt"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/theme"
)

// NewCorrect asks why the item with this key is opened for correction; without a key, for which.
func NewCorrect(env ui.Env, store Store, key string) *ask.Screen {
	return ask.New(env, "Open for correction", func() (ask.Spec, error) {
		b, err := readable(env, store, env.Quarter)
		if err != nil {
			return ask.Spec{}, err
		}
		return askCorrection(env, store, b, key), nil
	})
}

func askCorrection(env ui.Env, store Store, b *ppb.Book, key string) ask.Spec {
	ref, why := line(40), line(ppb.MaxNote)
	item := func() *ppb.Item {
		if key != "" {
			return b.Item(key)
		}
		if found, err := b.Names().Find(strings.TrimSpace(ref.Value())); err == nil {
			return b.Item(found)
		}
		return nil
	}
	which := ask.Line("ref", "Ref", "", ref, func() string {
		if it := item(); it != nil {
			return theme.Neutral(b.TitleOf(it))
		}
		return ""
	})
	lead, boxes := "", []*form.Box{which, ask.Line("reason", "What is wrong", "", why, nil)}
	if it := item(); it != nil {
		lead, boxes = named(b, it)+" ", boxes[1:]
	}
	try := func() error {
		it := item()
		if it == nil {
			return &ppb.NotFoundError{What: "item", Ref: ref.Value()}
		}
		if open := b.Correcting(it.Key()); open != nil {
			it = open
		}
		_, _, err := ppb.Correct(b.SignOff, it, env.Actor, why.Value(), env.Clock())
		return err
	}
	return ask.Spec{
		Title: "Open for correction",
		Lead: lead + "Its officers change and submit it as usual, somebody else accepts it, and the sign-off page signs that as the next revision, " +
			"which prints the reason. Until then everybody else reads what was signed.",
		Boxes: boxes, Does: "Open this item for correction", Short: "Open it",
		Why: func() string { return ui.Sentence(try()) },
		Says: func() string {
			if it := item(); it.Entry.State != ppb.Accepted {
				return theme.Neutral(it.Ref() + " can be changed again, as it stands.")
			}
			return theme.Neutral(item().Ref() + " is returned to its officers with this reason.")
		},
		Again: func() (func(), error) {
			now, err := readable(env, store, env.Quarter)
			return func() { b = now }, err
		},
		Do: func() func() (string, error) {
			it, reason := item(), why.Value()
			return func() (string, error) {
				c, err := store.Correct(env.Ctx, env.Actor, env.Quarter, it.Key(), reason)
				return theme.Neutral(fmt.Sprintf("%s is open for correction, to be signed as revision %d.", c.Ref, c.Revision)), err
			}
		},
	}
}

// askDrop asks before a correction is dropped.
func (p *Page) askDrop(it *ppb.Item) ask.Spec {
	return ask.Spec{
		Title: "Drop the correction of " + theme.Neutral(it.Ref()),
		Lead:  named(p.is.book, it) + " It is as it was signed off again; the history keeps what was typed.",
		Does:  "Drop this correction", Short: "Drop it",
		Why: func() string {
			if now := p.is.book.Correcting(it.Key()); now != nil {
				_, err := ppb.DropCorrection(now, p.env.Actor)
				return ui.Sentence(err)
			}
			return theme.Neutral(it.Ref() + " is not open for correction any more: Esc goes back.")
		},
		Do: func() func() (string, error) {
			return func() (string, error) {
				err := p.store.DropCorrection(p.env.Ctx, p.env.Actor, p.env.Quarter, it.Key())
				return theme.Neutral("The correction of " + it.Ref() + " is dropped: it is as it was signed off."), err
			}
		},
	}
}
