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

// InPrintedOrder has items stand as the report prints them: by objective or section, whose rank by code is given, and under each in the
// plan's order. Items that are equal in it stay in the order in which they are given.
func InPrintedOrder(p *Plan, rank map[string]int, items []*Item) {
	slices.SortStableFunc(items, func(x, y *Item) int {
		of := cmp.Compare(rank[x.Objective()], rank[y.Objective()])
		if of != 0 || !p.ByRef || !x.Rated() || !y.Rated() {
			return of
		}
		return CompareRefs(x.Ref(), y.Ref())
	})
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
