package plan

import (
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/component/browse"
)

// chips are the numbered filters.
var chips = []browse.Chip[row]{
	{Label: "To be confirmed", Short: "To confirm", Help: "Show or hide: targets to be confirmed", Has: func(r row) bool {
		return r.item != nil && unconfirmed(r.book, r.item)
	}},
	{Label: "Without an owner", Short: "No owner", Help: "Show or hide: items without an owner", Has: func(r row) bool { return r.item != nil && ownerless(r.book, r.item) }},
	{Label: "Leaving", Help: "Show or hide: what leaves or has left the report", Has: func(r row) bool { return r.leaves() != "" }},
	{Label: "Milestones", Group: 1, Help: "Show or hide: milestones", Has: func(r row) bool { return r.item != nil && r.item.Milestone != nil }},
}

// unconfirmed reports whether nobody has approved the target, or one of the parts', that holds in the quarter.
func unconfirmed(b *ppb.Book, it *ppb.Item) bool {
	if it.Measure == nil {
		return false
	}
	for _, part := range codes(it.Measure) {
		if t, ok := it.Measure.TargetFor(part, b.Plan.Quarter, ppb.Date{}); ok && t.ToBeConfirmed() {
			return true
		}
	}
	return false
}

// ownerless reports whether nobody who still works here is responsible for the item.
func ownerless(b *ppb.Book, it *ppb.Item) bool {
	for _, login := range it.Officers {
		if b.Officer(login).ClosedOn.IsZero() {
			return false
		}
	}
	return true
}

func wideTable() *browse.Table[row] {
	return &browse.Table[row]{Least: 26, Columns: []browse.Column[row]{
		{Head: "Ref", Cell: row.ref, Least: 3, Most: 12, Cut: true, Name: true},
		{Head: "Objective, measure or milestone", Cell: row.title, Gap: 2, Fills: true, Name: true},
		{Head: "Target or due date", Cell: row.aim, Gap: 2, Least: 31, Fixed: true, Cut: true},
		{Head: "Basis, unit", Cell: row.counts, Gap: 2, Least: 22, Fixed: true, Cut: true, Drop: 3},
		{Head: "Due in", Cell: row.due, Gap: 2, Least: 6, Most: 9, Drop: 2},
		{Head: "Officers", Cell: row.officers, Gap: 2, Least: 18, Fixed: true, Cut: true, Drop: 4},
		{Head: "Leaves", Cell: row.leaves, Gap: 2, Least: 6, Drop: 1},
	}}
}

// shortTable is the list of a narrow terminal: ref, title and target.
func shortTable() *browse.Table[row] {
	return &browse.Table[row]{Columns: []browse.Column[row]{
		{Cell: row.ref, Least: 3, Most: 9, Cut: true, Name: true},
		{Cell: row.title, Gap: 1, Fills: true, Name: true},
		{Cell: row.aim, Gap: 1, Least: 12, Fixed: true, Cut: true},
	}}
}
