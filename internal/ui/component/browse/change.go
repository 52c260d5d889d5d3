package browse

import "slices"

// few is how many rows may move for the list to be mended; where more have, it is made anew.
const few = 64

// Change shows rows of which these alone are others than before, in the same places, and reports whether that can be seen: a
// row that shows has moved, one has come into the list or gone from it, or a count or the width of a column is another.
// What it costs grows with the rows that have moved.
func (p *Page[R]) Change(rows Rows[R], moved []int) (shows bool) {
	switch {
	case rows.Len() == p.rows.Len() && len(moved) == 0:
		p.rows = rows
		return false
	case rows.Len() != p.rows.Len() || len(moved) > few || p.find.Text() != "":
		p.Set(rows)
		return true
	}
	p.settle()
	was := p.rows
	p.rows = rows
	p.changes++
	shows = p.recount(was, moved)
	if p.table != nil && p.table.swap(was, rows, moved, p.changes) {
		shows = true
	}
	if p.rearrange(moved) {
		shows = true
	}
	from, to := p.list.Window()
	for _, i := range moved {
		at := p.inList(i)
		shows = shows || at >= from && at < to || at == p.list.Index()
	}
	return shows
}

// recount counts what has moved, and reports whether a row is another for any chip or tally.
func (p *Page[R]) recount(was Rows[R], moved []int) (another bool) {
	for _, i := range moved {
		before, now := p.marks(was.At(i)), p.marks(p.rows.At(i))
		if before == now {
			continue
		}
		another = true
		p.tally(before, -1)
		p.tally(now, 1)
	}
	if another {
		p.chips = p.newChips(true)
	}
	return another
}

// rearrange puts the rows that have moved where they belong now, and reports whether that is elsewhere.
func (p *Page[R]) rearrange(moved []int) (elsewhere bool) {
	passes := p.passes()
	if passes == nil && p.sorted == nil {
		return false
	}
	before := make([]int, len(moved))
	for n, i := range moved {
		before[n] = p.inList(i)
	}
	if p.sorted != nil {
		p.sorted = p.mend(p.sorted, moved, nil)
	}
	if !p.all {
		p.seen = p.mend(p.seen, moved, passes)
	}
	for n, i := range moved {
		elsewhere = elsewhere || p.inList(i) != before[n]
	}
	p.list.SetLen(p.Shown())
	if at := p.Place(p.key); at >= 0 {
		p.list.Select(at)
	}
	p.settle()
	return elsewhere
}

// mend takes the rows that have moved out of a list, and puts those that pass where they belong.
func (p *Page[R]) mend(list []int32, moved []int, passes func(R) bool) []int32 {
	list = slices.DeleteFunc(list, func(i int32) bool { return slices.Contains(moved, int(i)) })
	for _, i := range moved {
		if passes == nil || passes(p.rows.At(i)) {
			at, _ := slices.BinarySearchFunc(list, int32(i), p.sooner)
			list = slices.Insert(list, at, int32(i))
		}
	}
	return list
}
