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
	{Label: "Without an owner", Short: "No owner", Help: "Show or hide: items without an owner", Has: func(r row) bool { return r.item != nil && !r.book.Owned(r.item, r.today) }},
	{Label: "Leaving", Help: "Show or hide: what leaves or has left the report", Has: func(r row) bool { return r.leaves() != "" }},
	{Label: "Milestones", Group: 1, Help: "Show or hide: milestones", Has: func(r row) bool { return r.item != nil && r.item.Milestone != nil }},
	{Label: "Headings", Group: 1, Help: "Show or hide: the sections and objectives without their items", Has: func(r row) bool { return r.section != nil || r.objective != nil }},
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

func wideTable() *browse.Table[row] {
	return &browse.Table[row]{Least: 26, Columns: []browse.Column[row]{
		{Head: "Ref", Cell: row.ref, Least: 3, Most: 12, Cut: true, Name: true},
		{Head: "Section, objective or item", Cell: row.title, Gap: 2, Fills: true, Name: true},
		{Head: "Target, due date or kind", Cell: row.aim, Gap: 2, Least: 31, Fixed: true, Cut: true},
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
