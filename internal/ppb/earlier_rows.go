package ppb

import (
	"cmp"
	"slices"
)

// EarlierRows are all figures that an item's are compared with, each with its source, the oldest period first and the whole
// before its parts: those held, and what last quarter's entry says where it stands for them.
func EarlierRows(p *Plan, it *Item) []FigureRow {
	if it.Measure == nil {
		return nil
	}
	rows := slices.Clone(it.Earlier)
	q := p.Quarter.Prev()
	if e := earlierFigure(it, Period(q)); e.yields(it, q) {
		rows = append(rows, EnteredRows(it.Measure, it.Last, it.LastOpen)...)
	}
	slices.SortStableFunc(rows, func(a, b FigureRow) int {
		return cmp.Or(cmp.Compare(a.Period.Year, b.Period.Year), cmp.Compare(a.Period.Q, b.Period.Q), cmp.Compare(it.place(a.Part), it.place(b.Part)))
	})
	return rows
}

// place is where a part stands in its measure; the whole comes first.
func (it *Item) place(part string) int {
	return slices.IndexFunc(it.Measure.Parts, func(p Part) bool { return p.Code == part })
}
