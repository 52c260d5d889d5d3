package ppb

import (
	"cmp"
	"slices"
	"strings"
)

// orderNames are the orders in which items stand under their objective: measures before milestones, each where the plan has it; or
// both in one list, by their refs.
var orderNames = [...]string{"kind", "ref"}

// OrderName is the order of a plan's items, as in plan.csv.
func OrderName(p *Plan) string {
	if p.ByRef {
		return orderNames[1]
	}
	return orderNames[0]
}

// InPrintedOrder has a Book's items stand as the report prints them: by section and objective, and under each objective in the plan's
// order. Items that are equal in it stay in the order in which they are given.
func InPrintedOrder(b *Book) {
	before := b.printedBefore()
	slices.SortStableFunc(b.Items, func(x, y *Item) int {
		return before(Placed{x.Objective(), x.Ref(), x.Rated()}, Placed{y.Objective(), y.Ref(), y.Rated()})
	})
}

// Placed is what the place of an item in print hangs on.
type Placed struct {
	Under, Ref string // the code of its section or objective
	Rated      bool   // see Item.Rated
}

// InPrintedOrderOf is InPrintedOrder of what has no items at hand: of a plan with its sections and objectives.
func InPrintedOrderOf[T any](b *Book, things []T, placed func(T) Placed) {
	before := b.printedBefore()
	slices.SortStableFunc(things, func(x, y T) int { return before(placed(x), placed(y)) })
}

func (b *Book) printedBefore() func(x, y Placed) int {
	rank := map[string]int{}
	for i, code := range Order(b.Sections, b.Objectives) {
		rank[code] = i
	}
	return func(x, y Placed) int {
		of := cmp.Compare(rank[x.Under], rank[y.Under])
		if of != 0 || !b.Plan.ByRef || !x.Rated || !y.Rated {
			return of
		}
		return CompareRefs(x.Ref, y.Ref)
	}
}

// CompareRefs compares two refs as people count: a run of digits by its value, so that P1.2 stands before P1.10, and else letter by
// letter, whatever their case.
func CompareRefs(x, y string) int {
	for x != "" && y != "" {
		a, b := digits(x), digits(y)
		if a > 0 && b > 0 {
			n, m := strings.TrimLeft(x[:a], "0"), strings.TrimLeft(y[:b], "0")
			if is := cmp.Or(cmp.Compare(len(n), len(m)), cmp.Compare(n, m)); is != 0 {
				return is
			}
			x, y = x[a:], y[b:]
			continue
		}
		if is := cmp.Compare(lower(x[0]), lower(y[0])); is != 0 {
			return is
		}
		x, y = x[1:], y[1:]
	}
	return cmp.Compare(len(x), len(y))
}

// digits is how many digits a text begins with.
func digits(s string) (n int) {
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

func lower(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c + 'a' - 'A'
	}
	return c
}
