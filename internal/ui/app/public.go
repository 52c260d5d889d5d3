package app

import (
	"context"

	"ppbtui/internal/ppb"
)

// reads is the store as the person at the keyboard may read it: no page asks who they are before it shows something.
func (m *Model) reads() Store {
	if ppb.AudienceOf(m.env.Actor) == ppb.Working {
		return m.store
	}
	return public{m.store, m.env.Actor}
}

// public is a store of which somebody reads what anybody may: the public edition of every quarter.
type public struct {
	Store
	actor ppb.Actor
}

func (p public) Book(ctx context.Context, q ppb.Quarter) (*ppb.Book, error) {
	return published(p.Store.Book(ctx, q))
}

func (p public) Revision(ctx context.Context, a ppb.Actor, q ppb.Quarter, n int) (*ppb.Book, error) {
	return published(p.Store.Revision(ctx, a, q, n))
}

func published(b *ppb.Book, err error) (*ppb.Book, error) {
	if err != nil {
		return nil, err
	}
	return b.For(ppb.Public), nil
}

// Overview is worked out of what shows.
func (p public) Overview(ctx context.Context, q ppb.Quarter, on ppb.Date) (*ppb.Book, *ppb.Overview, error) {
	b, err := p.Book(ctx, q)
	if err != nil {
		return nil, nil, err
	}
	var past []ppb.Published
	if b.SignOff == nil {
		if past, err = p.Past(ctx, q); err != nil {
			return nil, nil, err
		}
	}
	reminded, err := p.Reminders(ctx, q)
	if err != nil {
		return nil, nil, err
	}
	return b, ppb.OverviewOf(b, past, reminded, on), nil
}

// Series is as far as the quarter's own public edition tells: what was withheld further back it does not know.
func (p public) Series(ctx context.Context, q ppb.Quarter, key string, _ ppb.Quarter, _ int) (*ppb.Series, error) {
	b, err := p.Book(ctx, q)
	if err != nil {
		return nil, err
	}
	it := b.Item(key)
	if it == nil {
		return nil, &ppb.NotFoundError{What: "item", Ref: key}
	}
	series := b.Series(it, b.Reading(it))
	series.Older = false
	return series, nil
}

// Revisions say of a correction of what is withheld that there was one.
func (p public) Revisions(ctx context.Context, q ppb.Quarter) ([]ppb.SignOff, error) {
	all, err := p.Store.Revisions(ctx, q)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	b, err := p.Store.Book(ctx, q)
	if err != nil {
		return nil, err
	}
	return b.SignOffs(ppb.Public, all), nil
}

// HeldQuarters say that quarters are signed off, and not of which items what was said.
func (p public) HeldQuarters(ctx context.Context) ([]ppb.Held, error) {
	all, err := p.Store.HeldQuarters(ctx)
	out := make([]ppb.Held, len(all))
	for i, h := range all {
		if h.SignOff != nil {
			so := *h.SignOff
			so.Reasons, so.Corrections = nil, nil
			h.SignOff = &so
		}
		out[i] = h
	}
	return out, err
}

// ThingFields are not told of what is withheld: its targets and its definition may say what it is about.
func (p public) ThingFields(ctx context.Context, q ppb.Quarter, thing ppb.PlanThing, key, part string) ([]ppb.PlanField, error) {
	b, err := p.Book(ctx, q)
	if err != nil {
		return nil, err
	}
	if it := b.Item(key); it != nil && it.Withheld != nil && it.Withheld.Whole {
		return nil, ppb.Permit(p.actor, ppb.ActReadAll, it)
	}
	return p.Store.ThingFields(ctx, q, thing, key, part)
}

// History holds every word that was typed.
func (p public) History(context.Context, ppb.Quarter, string) ([]ppb.Event, error) {
	return nil, ppb.Permit(p.actor, ppb.ActRead, nil)
}

// HeldInFull is the plan with its people, as it is imported.
func (p public) HeldInFull(context.Context, ppb.Quarter) (*ppb.Book, error) {
	return nil, ppb.Permit(p.actor, ppb.ActRead, nil)
}
