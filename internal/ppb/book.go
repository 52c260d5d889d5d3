package ppb

import (
	"slices"
	"sync"
)

// Book is a quarter as it stands: the plan, the people and every item. It is a snapshot that all sessions of a process
// share, so neither it nor its items are ever changed: what is another afterwards is another Item, in the Book that With
// makes, and an item that is the same pointer in two Books is the same in both.
type Book struct {
	Plan       Plan
	Objectives []Objective
	Officers   []Officer
	Items      []*Item  // by objective, measures before milestones, in the plan's order
	SignOff    *SignOff // nil while the quarter is open

	once  sync.Once
	known lookup
}

// lookup is what a Book works out the first time that somebody asks, and hands on to its successors.
type lookup struct {
	at       map[string]int // places of items, by key
	readings []*lazy[Reading]
}

// lazy is a value that is worked out when it is first asked for, and kept.
type lazy[T any] struct {
	sync.Once
	is T
}

func (o *lazy[T]) get(make func() T) *T {
	o.Do(func() { o.is = make() })
	return &o.is
}

func (b *Book) lookup() *lookup {
	b.once.Do(func() {
		if b.known.at != nil {
			return // handed on
		}
		b.known = lookup{at: make(map[string]int, len(b.Items)), readings: make([]*lazy[Reading], len(b.Items))}
		for i := len(b.Items) - 1; i >= 0; i-- {
			b.known.at[b.Items[i].Key()] = i
			b.known.readings[i] = new(lazy[Reading])
		}
	})
	return &b.known
}

// With is the Book with these items in the places of those with the same keys; keys that it has not are left out. What has
// been worked out of the others is worked out there too.
func (b *Book) With(items ...*Item) *Book {
	known := b.lookup()
	n := &Book{Plan: b.Plan, Objectives: b.Objectives, Officers: b.Officers, Items: slices.Clone(b.Items), SignOff: b.SignOff}
	n.known = lookup{at: known.at, readings: slices.Clone(known.readings)}
	for _, it := range items {
		if i, ok := known.at[it.Key()]; ok {
			n.Items[i], n.known.readings[i] = it, new(lazy[Reading])
		}
	}
	return n
}

// Item returns the item with this key, nil when there is none.
func (b *Book) Item(key string) *Item {
	if i, ok := b.lookup().at[key]; ok {
		return b.Items[i]
	}
	return nil
}

// Reading is what Read says of one of the Book's own items as it is committed. It is worked out once for all who ask, and
// not to be changed.
func (b *Book) Reading(it *Item) *Reading {
	known := b.lookup()
	i, ok := known.at[it.Key()]
	if !ok || b.Items[i] != it { // of another Book
		r := Read(&b.Plan, it, it.Entry.Content)
		return &r
	}
	return known.readings[i].get(func() Reading { return Read(&b.Plan, it, it.Entry.Content) })
}

// Officer returns the person with this login; an unknown login is returned as its own name.
func (b *Book) Officer(login string) Officer {
	for _, o := range b.Officers {
		if o.Login == login {
			return o
		}
	}
	return Officer{Login: login, Name: login}
}

// Mine are the items assigned to this login, in order.
func (b *Book) Mine(login string) []*Item {
	var out []*Item
	for _, it := range b.Items {
		if it.AssignedTo(login) {
			out = append(out, it)
		}
	}
	return out
}
