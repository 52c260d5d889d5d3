package review

import (
	"strconv"

	"ppbtui/internal/ui/component/browse"
	"ppbtui/internal/ui/theme"
)

// newTable has columns that go in the order of what a lead misses least: the word count, the officer, the word of the
// travel, the state.
func newTable(th *theme.Theme) *browse.Table[row] {
	return &browse.Table[row]{Least: 20, Columns: []browse.Column[row]{
		{Head: "Ref", Cell: func(r row) string { return r.ref }, Least: 3, Most: 10, Cut: true, Name: true},
		{Head: "Item", Cell: func(r row) string { return r.title }, Gap: 1, Fills: true, Name: true},
		{Head: "Officer", Cell: func(r row) string { return r.officer }, Gap: 1, Least: len("Officer"), Most: 10, Cut: true, Drop: 2},
		{Head: "RAG", Cell: func(r row) string { return th.RAG(r.status) }, Gap: 1, Least: theme.RAGWidth, Fixed: true},
		{
			Head: "Travel", Cell: func(r row) string { return r.travel(th.Travel) }, Gap: 1, Least: 8, Fixed: true,
			Drop: 3, Short: func(r row) string { return r.travel(th.TravelGlyph) },
		},
		{Head: "State", Cell: row.stateWord, Gap: 1, Least: len("State"), Cut: true, Drop: 4},
		{Head: "Text", Cell: row.wordCount, Gap: 1, Least: 4, Fixed: true, Right: true, Drop: 1},
	}}
}

// travel draws the direction, where there is something to say.
func (r row) travel(draw func(string) string) string {
	if r.way == "" {
		return ""
	}
	return draw(r.way)
}

// wordCount is the length of the commentary; empty for none on what is not started.
func (r row) wordCount() string {
	if r.words == 0 && len(r.item.Entry.Content) == 0 {
		return ""
	}
	if r.words > 999 {
		return strconv.Itoa(r.words)
	}
	return strconv.Itoa(r.words) + "w"
}
