package review

import (
	"cmp"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/browse"
)

// orders are what s steps through. Equal rows keep the plan's order.
var orders = []browse.Order[row]{
	{Words: "worst first", Compare: func(a, b row) int { return cmp.Or(cmp.Compare(worst(a), worst(b)), cmp.Compare(turn(a), turn(b))) }},
	{Words: "in the plan's order"},
	{Words: "by officer", Compare: func(a, b row) int { return strings.Compare(a.officer, b.officer) }},
	{Words: "by state", Compare: func(a, b row) int { return cmp.Or(cmp.Compare(turn(a), turn(b)), cmp.Compare(worst(a), worst(b))) }},
	{Words: "longest waiting first", Compare: func(a, b row) int {
		return cmp.Or(cmp.Compare(turn(a), turn(b)), a.item.Entry.SubmittedAt.Compare(b.item.Entry.SubmittedAt))
	}},
}

// worst is red, amber, then the rest.
func worst(r row) int {
	switch r.published {
	case rag.Red:
		return 0
	case rag.Amber:
		return 1
	}
	return 2
}

var turns = [...]ppb.State{ppb.Submitted, ppb.Returned, ppb.InProgress, ppb.NotStarted, ppb.Accepted}

// turn is what waits for the lead first, then what waits for officers, then what is done, then what is not due.
func turn(r row) int {
	if r.item.NotDue() {
		return len(turns)
	}
	return slices.Index(turns[:], r.state())
}
