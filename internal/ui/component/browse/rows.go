package browse

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"
)

// Set shows other rows.
func (p *Page[R]) Set(rows Rows[R]) {
	p.settle() // what comes back later does not take the cursor from what is read now
	p.rows = rows
	p.changes++
	p.count()
	p.sort()
	p.arrange(false, "")
	p.settle()
}

// sort puts all rows into the order that was chosen.
func (p *Page[R]) sort() {
	if p.sorted = nil; p.compare() == nil {
		return
	}
	p.sorted = make([]int32, p.rows.Len())
	for i := range p.sorted {
		p.sorted[i] = int32(i)
	}
	slices.SortFunc(p.sorted, p.sooner)
}

func (p *Page[R]) typed(msg tea.Msg) {
	edits := p.find.Edits()
	if p.find.Update(msg); p.find.Edits() != edits {
		p.arrange(true, "")
		p.spec.Moved()
	}
}

// filter is arrange after what is shown was chosen anew: where what somebody selected last does not show, the row that was
// selected in its place stays.
func (p *Page[R]) filter() { p.arrange(false, p.selectedKey()) }

// selectedKey is the key of the selected row; empty where there is none.
func (p *Page[R]) selectedKey() string {
	if r, ok := p.Selected(); ok {
		return p.spec.Key(r)
	}
	return ""
}

// arrange makes the list anew: what filters and search leave, sorted. What somebody selected last stays selected, also
// over a filter that hides it for a while; where it does not show, the row that was selected in its place does, else
// the nearest. While a search is typed that is the first row, and a row that is named in full goes before all.
func (p *Page[R]) arrange(typing bool, instead string) {
	passes := p.passes()
	if p.all = passes == nil; p.all {
		p.seen = nil
	} else {
		p.seen = p.seen[:0]
		for i := range p.rows.Len() {
			if place := p.ranked(i); passes(p.rows.At(place)) {
				p.seen = append(p.seen, int32(place))
			}
		}
	}
	named := p.nameFirst()
	p.chips = p.newChips(true)
	p.list.SetLen(p.Shown())
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

// ranked is the place of row i in the order that was chosen.
func (p *Page[R]) ranked(i int) int {
	if p.sorted == nil {
		return i
	}
	return int(p.sorted[i])
}

// inList is where in the list the row in this place stands, or -1.
func (p *Page[R]) inList(place int) int {
	switch {
	case !p.all:
		return slices.Index(p.seen, int32(place))
	case p.sorted == nil:
		return place
	}
	return slices.Index(p.sorted, int32(place))
}

// passes is what a row has to be to show, nil where all do.
func (p *Page[R]) passes() func(R) bool {
	typed := p.find.Text()
	if typed == "" && !p.asked() {
		return nil
	}
	found := func(R) bool { return true }
	if typed != "" {
		found = p.spec.Found(typed)
	}
	if !p.asked() {
		return found
	}
	return func(r R) bool { return p.lets(p.marks(r)) && found(r) }
}

// compare is the order that was chosen, nil where that is as loaded.
func (p *Page[R]) compare() func(a, b R) int {
	if p.order >= len(p.spec.Order) {
		return nil
	}
	return p.spec.Order[p.order].Compare
}

// sooner is the whole of that order: equal rows stand as loaded.
func (p *Page[R]) sooner(a, b int32) int {
	if c := p.compare(); c != nil {
		return cmp.Or(c(p.rows.At(int(a)), p.rows.At(int(b))), cmp.Compare(a, b))
	}
	return cmp.Compare(a, b)
}

// nameFirst puts the rows that the search names in full before the others.
func (p *Page[R]) nameFirst() (named bool) {
	if p.find.Text() == "" || p.spec.Exact == nil {
		return false
	}
	exact := p.spec.Exact(p.find.Text())
	var first []int32
	rest := p.seen[:0]
	for _, i := range p.seen {
		if exact(p.rows.At(int(i))) {
			first = append(first, i)
		} else {
			rest = append(rest, i)
		}
	}
	p.seen = slices.Insert(rest, 0, first...)
	return len(first) > 0
}

// settle makes what is selected what stays selected.
func (p *Page[R]) settle() {
	if r, ok := p.Selected(); ok {
		p.key = p.spec.Key(r)
	}
}

// moved is after another row was selected.
func (p *Page[R]) moved() {
	p.settle()
	p.spec.Moved()
}

// Len is how many rows there are, Shown how many of them are in the list.
func (p *Page[R]) Len() int { return p.rows.Len() }

// Shown see [Page.Len].
func (p *Page[R]) Shown() int {
	if p.all {
		return p.rows.Len()
	}
	return len(p.seen)
}

// At is row i of the list, in its order.
func (p *Page[R]) At(i int) R {
	if p.all {
		return p.rows.At(p.ranked(i))
	}
	return p.rows.At(int(p.seen[i]))
}

// Selected is the row that actions are about; ok is false where there is none.
func (p *Page[R]) Selected() (r R, ok bool) {
	if i := p.list.Index(); i >= 0 && i < p.Shown() {
		return p.At(i), true
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

// SelectTop is SelectKey with the row as far up as it can be.
func (p *Page[R]) SelectTop(key string) bool {
	if !p.SelectKey(key) {
		return false
	}
	p.list.SelectTop(p.list.Index())
	return true
}

// Place is where the row with this key stands in the list, or -1.
func (p *Page[R]) Place(key string) int {
	if i := p.rows.Find(key); i >= 0 {
		return p.inList(i)
	}
	return -1
}

// Row is the row with this key, shown or not; ok is false where there is none.
func (p *Page[R]) Row(key string) (r R, ok bool) {
	if i := p.rows.Find(key); i >= 0 {
		return p.rows.At(i), true
	}
	return r, false
}

// Next is the next row (by 1) or the one before (by -1) that is wanted, from the row with this key on and round the end
// of the list; that row itself comes last.
func (p *Page[R]) Next(key string, by int, wanted func(R) bool) (r R, ok bool) {
	n, at := p.Shown(), p.Place(key)
	if at < 0 && by < 0 {
		at = 0
	}
	for i := 1; i <= n; i++ {
		if next := p.At(((at+by*i)%n + n) % n); wanted(next) {
			return next, true
		}
	}
	return r, false
}
