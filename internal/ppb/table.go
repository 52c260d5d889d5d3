package ppb

import (
	"reflect"
	"sync"
	"sync/atomic"
)

// Table is what somebody works out of a Book's items: of each when it is first asked for, and once for all who hold the
// Book or one of its successors. What took an item's place is worked out anew. It is safe for concurrent use.
type Table[T any] struct {
	book *Book
	from func(*Book, *Item) *T
	is   []atomic.Pointer[T]
}

// TableOf is the Book's table of this type, of which there is one: from always works out the same, of the Book's plan, its
// people and the item alone. It gives what nobody changes.
func TableOf[T any](b *Book, from func(*Book, *Item) *T) *Table[T] {
	t := &b.lookup().tables
	t.mu.Lock()
	defer t.mu.Unlock()
	kind := reflect.TypeFor[T]()
	if have, ok := t.of[kind]; ok {
		return have.(*Table[T])
	}
	made := &Table[T]{b, from, make([]atomic.Pointer[T], len(b.Items))}
	if t.of == nil {
		t.of = map[reflect.Type]table{}
	}
	t.of[kind] = made
	return made
}

// At is what is worked out of the Book's item i.
func (t *Table[T]) At(i int) *T {
	if is := t.is[i].Load(); is != nil {
		return is
	}
	t.is[i].CompareAndSwap(nil, t.from(t.book, t.book.Items[i])) // where somebody was faster, what they have is the same
	return t.is[i].Load()
}

// tables are a Book's, by what they hold.
type tables struct {
	mu sync.Mutex
	of map[reflect.Type]table
}

type table interface {
	next(b *Book, moved []int) table
}

// next are the tables of a successor in which these items are others.
func (t *tables) next(b *Book, moved []int) map[reflect.Type]table {
	t.mu.Lock()
	defer t.mu.Unlock()
	out := make(map[reflect.Type]table, len(t.of))
	for kind, is := range t.of {
		out[kind] = is.next(b, moved)
	}
	return out
}

func (t *Table[T]) next(b *Book, moved []int) table {
	n := &Table[T]{b, t.from, make([]atomic.Pointer[T], len(t.is))}
	for i := range t.is {
		if is := t.is[i].Load(); is != nil {
			n.is[i].Store(is)
		}
	}
	for _, i := range moved {
		n.is[i].Store(nil)
	}
	return n
}
