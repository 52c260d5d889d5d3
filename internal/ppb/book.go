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
	kin      *int           // the same in all that differ in items alone: the Books of which each is made of another by With
	mine     map[string][]int32
	readings []*lazy[Reading]
	tables   tables
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
		b.known.at, b.known.kin = make(map[string]int, len(b.Items)), new(int)
		b.known.readings = make([]*lazy[Reading], len(b.Items))
		for i := len(b.Items) - 1; i >= 0; i-- {
			b.known.at[b.Items[i].Key()] = i
			b.known.readings[i] = new(lazy[Reading])
		}
		b.known.mine = assigned(b.Items)
	})
	return &b.known
}

// With is the Book with these items in the places of those with the same keys; keys that it has not are left out. What has
// been worked out of the others is worked out there too. It differs in nothing but items: where the plan or the people have
// moved, a Book is made anew.
func (b *Book) With(items ...*Item) *Book {
	known := b.lookup()
	n := &Book{Plan: b.Plan, Objectives: b.Objectives, Officers: b.Officers, Items: slices.Clone(b.Items), SignOff: b.SignOff}
	n.known.at, n.known.kin, n.known.mine, n.known.readings = known.at, known.kin, known.mine, slices.Clone(known.readings)
	var moved []int
	for _, it := range items {
		i, ok := known.at[it.Key()]
		if !ok {
			continue
		}
		moved = append(moved, i)
		n.Items[i], n.known.readings[i] = it, new(lazy[Reading])
		if !slices.Equal(it.Officers, b.Items[i].Officers) {
			n.known.mine = nil
		}
	}
	if n.known.mine == nil {
		n.known.mine = assigned(n.Items)
	}
	n.known.tables.of = known.tables.next(n, moved)
	return n
}

// Since are the places of the items that are others than in an earlier Book; ok is false where more than items has moved, and
// all of it is to be looked at anew.
func (b *Book) Since(was *Book) (moved []int, ok bool) {
	if b == was {
		return nil, true
	}
	if b.lookup().kin != was.lookup().kin {
		return nil, false
	}
	for i, it := range b.Items {
		if it != was.Items[i] {
			moved = append(moved, i)
		}
	}
	return moved, true
}

// Item returns the item with this key, nil when there is none.
func (b *Book) Item(key string) *Item {
	if i := b.Place(key); i >= 0 {
		return b.Items[i]
	}
	return nil
}

// Place is where in Items the item with this key stands, or -1.
func (b *Book) Place(key string) int {
	if i, ok := b.lookup().at[key]; ok {
		return i
	}
	return -1
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
	for _, i := range b.MyPlaces(login) {
		out = append(out, b.Items[i])
	}
	return out
}

// MyPlaces are the places in Items of those assigned to this login, in order. They are not to be changed.
func (b *Book) MyPlaces(login string) []int32 { return b.lookup().mine[login] }

// assigned are the places of items by who is responsible for them.
func assigned(items []*Item) map[string][]int32 {
	out := map[string][]int32{}
	for i, it := range items {
		for n, login := range it.Officers {
			if !slices.Contains(it.Officers[:n], login) {
				out[login] = append(out[login], int32(i))
			}
		}
	}
	return out
}
