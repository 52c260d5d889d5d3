package review

import (
	"cmp"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// orders are what s steps through. Equal rows keep the plan's order.
var orders = []struct {
	words string // in "12 of 64, worst first."
	less  func(a, b *row) int
}{
	{"worst first", func(a, b *row) int { return cmp.Or(cmp.Compare(worst(a), worst(b)), cmp.Compare(turn(a), turn(b))) }},
	{"in the plan's order", func(_, _ *row) int { return 0 }},
	{"by officer", func(a, b *row) int { return strings.Compare(a.officer, b.officer) }},
	{"by state", func(a, b *row) int { return cmp.Or(cmp.Compare(turn(a), turn(b)), cmp.Compare(worst(a), worst(b))) }},
	{"longest waiting first", func(a, b *row) int {
		return cmp.Or(cmp.Compare(turn(a), turn(b)), a.item.Entry.SubmittedAt.Compare(b.item.Entry.SubmittedAt))
	}},
}

// worst is red, amber, then the rest.
func worst(r *row) int {
	switch r.reading.Published {
	case rag.Red:
		return 0
	case rag.Amber:
		return 1
	}
	return 2
}

// turn is what waits for the lead first, then what waits for officers, then what is done.
func turn(r *row) int {
	return slices.Index([]ppb.State{ppb.Submitted, ppb.Returned, ppb.InProgress, ppb.NotStarted, ppb.Accepted}, r.state())
}

// arrange filters and sorts the rows, and keeps the selection on its item where that still shows.
func (q *Queue) arrange() {
	key := ""
	if r := q.selected(); r != nil {
		key = r.key()
	}
	q.visible = q.visible[:0:0]
	for _, r := range q.rows {
		if q.shows(r) && ppb.FoundBy(r.item, r.haystack, q.find.Text()) {
			q.visible = append(q.visible, r)
		}
	}
	slices.SortStableFunc(q.visible, orders[q.order].less)
	q.countChips()
	q.list.SetLen(len(q.visible))
	q.selectKey(key)
}
