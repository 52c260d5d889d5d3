package ppb

import (
	"slices"
	"sync"
	"sync/atomic"
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

	once   sync.Once
	known  known
	across lazy[map[string][]Check]
	names  lazy[*Names]
}

// known is what a Book works out when somebody first asks, and hands on to its successors.
type known struct {
	at   map[string]int // places of items, by key
	says []*says        // by place
}

// says is what one item says by itself, whoever works on it.
type says struct {
	reading   lazy[Reading]
	unchecked lazy[Reading]
	sentences lazy[sentences]
}

// lazy is a value that is worked out when it is first asked for, and kept.
type lazy[T any] struct {
	once sync.Once
	done atomic.Bool
	is   T
}

func (l *lazy[T]) get(make func() T) *T {
	l.once.Do(func() {
		l.is = make()
		l.done.Store(true)
	})
	return &l.is
}

func (b *Book) lookup() *known {
	b.once.Do(func() {
		if b.known.at != nil {
			return // handed on
		}
		b.known = known{at: make(map[string]int, len(b.Items)), says: make([]*says, len(b.Items))}
		for i := len(b.Items) - 1; i >= 0; i-- {
			b.known.at[b.Items[i].Key()] = i
			b.known.says[i] = new(says)
		}
	})
	return &b.known
}

// next is a Book that may be changed until it is given away, with all that is worked out of this one's items.
func (b *Book) next() *Book {
	n := &Book{Plan: b.Plan, Objectives: b.Objectives, Officers: b.Officers, Items: slices.Clone(b.Items), SignOff: b.SignOff}
	n.known = known{at: b.lookup().at, says: slices.Clone(b.lookup().says)}
	return n
}

// With is the Book with these items in the places of those with the same keys; keys that it has not are left out. What has
// been worked out of the others is worked out there too.
func (b *Book) With(items ...*Item) *Book {
	n := b.next()
	for _, it := range items {
		if i, ok := n.known.at[it.Key()]; ok {
			n.Items[i], n.known.says[i] = it, new(says)
		}
	}
	return n
}

// WithWorking is the Book with these people at work, names by key, and nobody else. It is the same Book where that is so
// already, and an item of which it is so is the same item.
func (b *Book) WithWorking(names map[string][]string) *Book {
	var n *Book
	for i, it := range b.Items {
		if slices.Equal(it.Working, names[it.Key()]) {
			continue
		}
		if n == nil {
			n = b.next()
		}
		moved := *it
		moved.Working = names[it.Key()]
		n.Items[i] = &moved // it says what it said
	}
	if n == nil {
		return b
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
	return b.saysOf(it).reading.get(func() Reading { return Read(&b.Plan, it, it.Entry.Content) })
}

// Unchecked is Reading for those who show no checks, which are most of the work of reading a commentary; it may have none.
func (b *Book) Unchecked(it *Item) *Reading {
	says := b.saysOf(it)
	if says.reading.done.Load() {
		return &says.reading.is
	}
	return says.unchecked.get(func() Reading { return readUnchecked(&b.Plan, it, it.Entry.Content) })
}

// saysOf is what is known of an item: of one of another Book nothing.
func (b *Book) saysOf(it *Item) *says {
	known := b.lookup()
	if i, ok := known.at[it.Key()]; ok && b.Items[i] == it {
		return known.says[i]
	}
	return new(says)
}

// sentences are those of the commentary of one of the Book's own items.
func (b *Book) sentences(it *Item) *sentences {
	return b.saysOf(it).sentences.get(func() sentences { return sentencesIn(it.Entry.Content[FieldCommentary]) })
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
