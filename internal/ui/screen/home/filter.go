package home

import (
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui/component/browse"
)

// chips are the numbered filters, called what the column of the states says: colours, and where an item stands.
var chips = []browse.Chip[row]{
	{Label: "Needs me", Short: "Mine", Group: 1, Help: "Show or hide: Needs me", Has: row.needs},
	{Label: "Red", Help: "Show or hide: Red", Has: func(r row) bool { return r.published == rag.Red }},
	{Label: "Amber", Help: "Show or hide: Amber", Has: func(r row) bool { return r.published == rag.Amber }},
	{Label: "To do", Group: 1, Help: "Show or hide: To do", Has: func(r row) bool { return r.it.Entry.State == ppb.NotStarted && r.draft == nil && !r.idle() }},
	{Label: "In progress", Group: 1, Help: "Show or hide: In progress", Has: func(r row) bool {
		return r.it.Entry.State == ppb.InProgress || r.it.Entry.State == ppb.NotStarted && r.draft != nil
	}},
	{Label: "Submitted", Group: 1, Help: "Show or hide: Submitted", Has: func(r row) bool { return sent(r.it) }},
}

// The chips that the page counts by.
const (
	chipNeedsMe    = 0
	chipToDo       = 3
	chipInProgress = 4
	chipSent       = 5
)

// tallies are what else it counts.
var tallies = []func(row) bool{
	tallyReturned: func(r row) bool { return r.it.Entry.State == ppb.Returned },
	tallyAccepted: func(r row) bool { return r.it.Entry.State == ppb.Accepted },
	tallyWaiting: func(r row) bool {
		return r.it.Entry.State == ppb.Submitted && r.of.book.Waits(r.of.actor, r.it, r.of.today)
	},
	tallyNotDue: row.idle,
	tallyAsked:  row.asked,
}

const (
	tallyReturned = iota
	tallyAccepted
	tallyWaiting // to be decided on by this person
	tallyNotDue
	tallyAsked
)

var orders = []browse.Order[row]{
	{Words: "in plan order"},
	{Words: "worst first", Compare: func(a, b row) int { return place(worst, a.status) - place(worst, b.status) }},
	{Words: "by state", Compare: func(a, b row) int {
		return place(states, a.it.Entry.State) - place(states, b.it.Entry.State)
	}},
}

var (
	worst  = []string{"red", "amber", "none", "green", "done", "text", "table"}
	states = []ppb.State{ppb.Returned, ppb.InProgress, ppb.NotStarted, ppb.Submitted, ppb.Accepted}
)

func place[T comparable](in []T, what T) int { return slices.Index(in, what) }
