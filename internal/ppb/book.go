package ppb

import (
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
)

// Book is a quarter as it stands: the plan, the people and every item. It is a snapshot that all sessions of a process
// share, so neither it nor its items are ever changed: what is another afterwards is another Item, in the Book that With
// makes, and an item that is the same pointer in two Books is the same in both.
type Book struct {
	Plan       Plan
	Sections   []Section // of the report, in its order; none: its objectives alone
	Objectives []Objective
	Officers   []Officer
	Items      []*Item       // as printed: by section and objective, measures before milestones or both by ref; see InPrintedOrder
	Gone       []Gone        // what this report says of items that are in it no longer
	SignOff    *SignOff      // nil while the quarter is open
	Actions    []BoardAction // its matters arising, in the order in which they were recorded
	Movement   *Movement     // of what is signed off, and where LookingBack worked it out; else nil

	Opened    []*Item      // of a quarter that is signed off: the items that are open for correction, as they are being corrected
	Corrected []Correction // in earlier quarters since the report before this one, which lists them

	Edition Audience // for whom it is, where that is not the public: see For

	past   []Published       // that LookingBack was given
	files  map[string][]byte // by their sums: see WithFiles
	once   sync.Once
	known  known
	names  lazy[*Names]
	shown  lazy[Published]
	people lazy[map[string]int] // places of Officers, by login

	editions [3]lazy[*Book] // in the order of Audiences
}

// known is what a Book works out when somebody first asks, and hands on to its successors.
type known struct {
	at     map[string]int     // places of items, by key
	says   []*says            // by place
	mine   map[string][]int32 // places of the items that somebody is responsible for, by login
	kin    *int               // the same in all that differ in items alone
	across *lazy[map[string][]Check]
	tables tables
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
		k := &b.known
		k.at, k.says, k.mine, k.kin = make(map[string]int, len(b.Items)), make([]*says, len(b.Items)), assigned(b.Items), new(int)
		k.across = new(lazy[map[string][]Check])
		for i := len(b.Items) - 1; i >= 0; i-- {
			k.at[b.Items[i].Key()] = i
			k.says[i] = new(says)
		}
	})
	return &b.known
}

// next is a Book that may be changed until it is given away, with all that is worked out of this one's items, but for those
// in these places.
func (b *Book) next(moved []int) *Book {
	n := &Book{Plan: b.Plan, Sections: b.Sections, Objectives: b.Objectives, Officers: b.Officers, Items: slices.Clone(b.Items), Gone: b.Gone, SignOff: b.SignOff,
		Opened: b.Opened, Corrected: b.Corrected, Actions: b.Actions, Movement: b.Movement, Edition: b.Edition}
	was, k := b.lookup(), &n.known
	k.at, k.says, k.mine, k.kin = was.at, slices.Clone(was.says), was.mine, was.kin
	k.across = new(lazy[map[string][]Check])
	k.tables.of = was.tables.next(n, moved)
	return n
}

// With is the Book with these items in the places of those with the same keys; keys that it has not are left out. What has
// been worked out of the others is worked out there too. It differs in nothing but items: where the plan or the people have
// moved, a Book is made anew.
func (b *Book) With(items ...*Item) *Book {
	var moved []int
	for _, it := range items {
		if i := b.Place(it.Key()); i >= 0 {
			moved = append(moved, i)
		}
	}
	n := b.next(moved)
	reassigned := false
	for _, it := range items {
		if i := b.Place(it.Key()); i >= 0 {
			n.Items[i], n.known.says[i] = it, new(says)
			reassigned = reassigned || !slices.Equal(it.Officers, b.Items[i].Officers)
		}
	}
	if reassigned {
		n.known.mine = assigned(n.Items)
	}
	return n
}

// WithWorking is the Book with these people at work, names by key, and nobody else. It is the same Book where that is so
// already, and an item of which it is so is the same item.
func (b *Book) WithWorking(names map[string][]string) *Book {
	var moved []int
	for i, it := range b.Items {
		if !slices.Equal(it.Working, names[it.Key()]) {
			moved = append(moved, i)
		}
	}
	if moved == nil {
		return b
	}
	n := b.next(moved)
	for _, i := range moved {
		it := *b.Items[i]
		it.Working = names[it.Key()]
		n.Items[i] = &it // it says what it said
	}
	n.known.across = b.known.across
	return n
}

// LookingBack is the Book with how it differs from the quarters before it, the newest first, and what they were. What is signed off says so itself.
func (b *Book) LookingBack(past []Published) *Book {
	if b.SignOff != nil {
		return b
	}
	n := b.next(nil)
	n.Movement, n.past = MovementOf(n, past), past
	return n
}

// Standing is the Book of a quarter that is signed off, of which nothing is another but what came after the sign-off and what is
// open for correction.
func (b *Book) Standing(so *SignOff, opened []*Item) *Book {
	n := b.next(nil)
	n.SignOff, n.Opened, n.known.kin = so, opened, new(int) // more than items: see Since
	return n
}

// Correcting is the item with this key as it is being corrected, nil where it is not.
func (b *Book) Correcting(key string) *Item {
	for _, it := range b.Opened {
		if it.Key() == key {
			return it
		}
	}
	return nil
}

// Closed reports whether nothing of the quarter can change: it is signed off, and no item is open for correction.
func (b *Book) Closed() bool { return b.SignOff != nil && len(b.Opened) == 0 }

// WorkedOn is the Book as a person works on it: with what is open for correction as it is being corrected, where that is for
// them to see.
func (b *Book) WorkedOn(a Actor) *Book {
	var theirs []*Item
	for _, it := range b.Opened {
		if WorksOn(a, it) {
			theirs = append(theirs, it)
		}
	}
	if theirs == nil {
		return b
	}
	return b.With(theirs...)
}

// ItemFor is the item with this key as a person reads it: one that is open for correction as it is being corrected, where they
// work on it; nil where there is none.
func (b *Book) ItemFor(a Actor, key string) *Item {
	if it := b.Correcting(key); it != nil && WorksOn(a, it) {
		return it
	}
	return b.Item(key)
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
	return b.saysOf(it).reading.get(func() Reading { return Read(&b.Plan, it, it.Entry.Content) })
}

// Unchecked is Reading for those who show no checks, which are most of the work of reading a commentary; it may have none.
func (b *Book) Unchecked(it *Item) *Reading {
	says := b.saysOf(it)
	if says.reading.done.Load() {
		return &says.reading.is
	}
	return says.unchecked.get(func() Reading { return ReadUnchecked(&b.Plan, it, it.Entry.Content) })
}

// ReadAll works out the readings of all items, on all processors: for whoever goes through all of them.
func (b *Book) ReadAll() { b.all(func(it *Item) { b.Reading(it) }) }

// ReadAllUnchecked is ReadAll for those who show no checks.
func (b *Book) ReadAllUnchecked() { b.all(func(it *Item) { b.Unchecked(it) }) }

func (b *Book) all(read func(*Item)) {
	var wg sync.WaitGroup
	next := atomic.Int64{}
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(b.Items)); i = next.Add(1) - 1 {
				read(b.Items[i])
			}
		})
	}
	wg.Wait()
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
	at := *b.people.get(func() map[string]int {
		at := make(map[string]int, len(b.Officers))
		for i, o := range b.Officers {
			at[o.Login] = i
		}
		return at
	})
	if i, ok := at[login]; ok {
		return b.Officers[i]
	}
	return Officer{Login: login, Name: login}
}

// NameOf is the name of the person with this login.
func (b *Book) NameOf(login string) string { return b.Officer(login).Name }

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
