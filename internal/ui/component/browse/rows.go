package browse

import (
	"slices"

	tea "charm.land/bubbletea/v2"
)

func (p *Page[R]) typed(msg tea.Msg) {
	edits := p.find.Edits()
	if p.find.Update(msg); p.find.Edits() != edits {
		p.arrange(true)
		p.spec.Moved()
	}
}

// arrange makes the list anew: what filters and search leave, sorted. What somebody selected last stays selected, also
// over a filter that hides it for a while; where it does not show, the row that was selected in its place does, else
// the nearest. While a search is typed that is the first row, and a row that is named in full goes before all.
func (p *Page[R]) arrange(typing bool) {
	instead := ""
	if r, ok := p.Selected(); ok && !typing {
		instead = p.spec.Key(r)
	}
	typed := p.find.Text()
	p.seen = p.seen[:0:0]
	clear(p.counts)
	for _, r := range p.rows {
		if p.passes(r) && (typed == "" || p.spec.Found(r, typed)) {
			p.seen = append(p.seen, r)
		}
	}
	if p.order < len(p.spec.Order) && p.spec.Order[p.order].Compare != nil {
		slices.SortStableFunc(p.seen, p.spec.Order[p.order].Compare)
	}
	named := p.nameFirst(typed)
	p.chips = p.newChips(true)
	p.list.SetLen(len(p.seen))
	if typing {
		p.list.Select(0)
	}
	for _, key := range []string{p.key, instead} {
		if i := p.Place(key); i >= 0 && !(typing && named) {
			p.list.Select(i)
			return
		}
	}
}

// nameFirst puts the rows that the search names in full before the others.
func (p *Page[R]) nameFirst(typed string) (named bool) {
	if typed == "" || p.spec.Exact == nil {
		return false
	}
	var first, rest []R
	for _, r := range p.seen {
		if p.spec.Exact(r, typed) {
			first = append(first, r)
		} else {
			rest = append(rest, r)
		}
	}
	p.seen = append(first, rest...)
	return len(first) > 0
}

// settle makes what is selected what stays selected.
func (p *Page[R]) settle() {
	if i := p.list.Index(); i >= 0 && i < len(p.seen) {
		p.key = p.spec.Key(p.seen[i])
	}
}

// moved is after another row was selected.
func (p *Page[R]) moved() {
	p.settle()
	p.spec.Moved()
}

// Rows are all rows, as loaded.
func (p *Page[R]) Rows() []R { return p.rows }

// Shown are the rows in the list, in its order.
func (p *Page[R]) Shown() []R { return p.seen }

// Selected is the row that actions are about; ok is false where there is none.
func (p *Page[R]) Selected() (r R, ok bool) {
	if i := p.list.Index(); i >= 0 && i < len(p.seen) {
		return p.seen[i], true
	}
	return r, false
}

// SelectKey selects the row with this key, where it shows.
func (p *Page[R]) SelectKey(key string) bool {
	i, was := p.Place(key), p.list.Index()
	if i < 0 {
		return false
	}
	p.list.Select(i)
	if p.settle(); i != was {
		p.spec.Moved()
	}
	return true
}

// Place is where the row with this key stands in the list, or -1.
func (p *Page[R]) Place(key string) int {
	return slices.IndexFunc(p.seen, func(r R) bool { return p.spec.Key(r) == key })
}

// Row is the row with this key, shown or not; ok is false where there is none.
func (p *Page[R]) Row(key string) (r R, ok bool) {
	if i := slices.IndexFunc(p.rows, func(r R) bool { return p.spec.Key(r) == key }); i >= 0 {
		return p.rows[i], true
	}
	return r, false
}

// Next is the next row (by 1) or the one before (by -1) that is wanted, from the row with this key on and round the end
// of the list; that row itself comes last.
func (p *Page[R]) Next(key string, by int, wanted func(R) bool) (r R, ok bool) {
	n, at := len(p.seen), p.Place(key)
	if at < 0 && by < 0 {
		at = 0
	}
	for i := 1; i <= n; i++ {
		if next := p.seen[((at+by*i)%n+n)%n]; wanted(next) {
			return next, true
		}
	}
	return r, false
}

// Count is how many of all rows are so.
func (p *Page[R]) Count(so func(R) bool) int {
	n := 0
	for _, r := range p.rows {
		if so(r) {
			n++
		}
	}
	return n
}
