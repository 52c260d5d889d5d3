package home

import (
	"cmp"

	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/theme"
)

// numberCol is as wide as a column of numbers gets. A wider number takes the room from the title of its row: numbers are
// never cut.
const numberCol = 7

func wideTable(th *theme.Theme) *browse.Table[row] {
	return &browse.Table[row]{Columns: []browse.Column[row]{
		{Head: "Ref", Cell: ref, Least: 3, Most: 12, Cut: true, Name: true},
		{Head: "Item", Cell: title, Gap: 2, Fills: true, Name: true},
		{Head: "Value", Cell: value, Gap: 2, Least: 5, Most: numberCol, Right: true},
		{Head: "Target", Cell: func(r row) string { return r.aim(th) }, Gap: 2, Least: 6, Most: numberCol, Right: true},
		{Head: "RAG", Cell: func(r row) string { return th.RAG(r.status) }, Gap: 2, Least: theme.RAGWidth, Fixed: true},
		{Head: "Travel", Cell: func(r row) string { return travel(r, th.Travel) }, Gap: 1, Least: 8, Fixed: true},
		{Head: "State", Cell: row.state, Gap: 1, Least: 5, Cut: true},
	}}
}

// shortTable is the list of a narrow terminal: ref, title, value, colour and the arrow.
func shortTable(th *theme.Theme) *browse.Table[row] {
	return &browse.Table[row]{Columns: []browse.Column[row]{
		{Cell: ref, Least: 3, Most: 12, Cut: true, Name: true},
		{Cell: title, Gap: 1, Fills: true, Name: true},
		{Cell: short, Gap: 1, Least: 6, Fixed: true, Right: true},
		{Cell: func(r row) string { return th.RAG(r.status) }, Gap: 1, Least: theme.RAGWidth, Fixed: true},
		{Cell: func(r row) string { return travel(r, th.TravelGlyph) }, Gap: 1, Least: 1, Fixed: true},
	}}
}

// aim is the target: words are cut to their column.
func (r row) aim(th *theme.Theme) string {
	if r.wordy {
		return th.Truncate(r.target, numberCol)
	}
	return r.target
}

func ref(r row) string   { return r.ref }
func title(r row) string { return r.title }
func value(r row) string { return r.value }
func short(r row) string { return cmp.Or(r.brief, r.value) }

func travel(r row, draw func(string) string) string {
	if r.travel == "" {
		return ""
	}
	return draw(r.travel)
}

func (h *Home) table(w int) *browse.Table[row] {
	if w < browse.Narrow {
		return h.short
	}
	return h.wide
}
