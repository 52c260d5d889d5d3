package ppb

import (
	"fmt"
	"strings"
)

// StateCount counts items by how far they are.
type StateCount struct {
	Of     [Accepted + 1]int // by State, of those that are due
	NotDue int
}

// Add counts an item.
func (c *StateCount) Add(it *Item) {
	if it.NotDue() {
		c.NotDue++
		return
	}
	c.Of[it.Entry.State]++
}

// Total is how many are counted.
func (c StateCount) Total() int {
	n := c.NotDue
	for _, of := range c.Of {
		n += of
	}
	return n
}

// String is the count in words: "3 to do, 1 accepted, 2 not due this quarter".
func (c StateCount) String() string {
	var out []string
	for s, n := range c.Of {
		if n > 0 {
			out = append(out, fmt.Sprintf("%d %s", n, strings.ToLower(State(s).Label())))
		}
	}
	if c.NotDue > 0 {
		out = append(out, fmt.Sprintf("%d not due this quarter", c.NotDue))
	}
	return strings.Join(out, ", ")
}

// KindCount is how far the items of a kind are.
type KindCount struct {
	StateCount
	Places []int32 // in the book
}

// KindsOf counts the items of each kind, by ItemKind.
func KindsOf(b *Book) (out [GridItem + 1]KindCount) {
	for i, it := range b.Items {
		k := &out[it.Kind()]
		k.Add(it)
		k.Places = append(k.Places, int32(i))
	}
	return out
}

// Kinds are all kinds of item, in the order in which they are counted.
func Kinds() []ItemKind { return []ItemKind{MeasureItem, MilestoneItem, TextItem, GridItem} }
