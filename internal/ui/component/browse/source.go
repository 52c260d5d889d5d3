package browse

import "slices"

// Rows are what a page lists. A row is made whenever it is asked for, of what is held anyway, so that ten thousand of them
// cost a page next to nothing. Rows that a page was given never change: other rows are other Rows.
type Rows[R any] interface {
	Len() int
	At(i int) R
	Find(key string) int // the place of the row with this key, or -1
}

// Slice are rows that are few enough to be held.
type Slice[R any] struct {
	Of  []R
	Key func(R) string
}

// Len is how many there are.
func (s Slice[R]) Len() int { return len(s.Of) }

// At is row i.
func (s Slice[R]) At(i int) R { return s.Of[i] }

// Find is the place of the row with this key, or -1.
func (s Slice[R]) Find(key string) int {
	return slices.IndexFunc(s.Of, func(r R) bool { return s.Key(r) == key })
}
