package ppb

// commonFrom is in how many commentaries a sentence stands that finds no repetition any more, but only in the first of them:
// a phrase that everybody writes would have every item held against every other.
const commonFrom = 32

// repeats finds the other commentary in which most sentences of one stand. It looks up only what shares a sentence, and of
// a sentence that very many share only the first, so that its work grows with the items. The answer is that of holding each
// against each, unless an item shares nothing but such sentences with the one it repeats, and less with all that are looked
// up: it is then named as repeating the one of these that it shares most with, if that is enough.
type repeats struct {
	items []sentences
	at    map[uint64][]int // items by sentence, of those that stand in several

	shared []int // with one item, by item: all zero between two looks
	found  []int // where it is not
}

func newRepeats(items []sentences) *repeats {
	r := &repeats{items: items, at: map[uint64][]int{}, shared: make([]int, len(items))}
	total := 0
	for _, one := range items {
		total += len(one.list)
	}
	first := make(map[uint64]int, total)
	for i, one := range items {
		for _, s := range one.list {
			before, seen := first[s.hash]
			switch held := r.at[s.hash]; {
			case !seen:
				first[s.hash] = i
			case held == nil:
				r.at[s.hash] = append(make([]int, 0, 4), before, i)
			case len(held) <= commonFrom:
				r.at[s.hash] = append(held, i)
			}
		}
	}
	return r
}

// most is the item that shares most sentences with item i, the first of several, and how many; -1 where there is none.
func (r *repeats) most(i int) (other, n int) {
	mine, common := r.items[i], 0
	for _, s := range mine.list {
		held := r.at[s.hash]
		if len(held) > commonFrom {
			common += s.n
		}
		for _, j := range held {
			if j == i {
				continue
			}
			if r.shared[j] == 0 {
				r.found = append(r.found, j)
			}
			r.shared[j] += s.n
		}
	}
	other = -1
	for _, j := range r.found {
		shared := r.shared[j]
		r.shared[j] = 0
		if best := min(shared+common, mine.all); best < n || best == n && j > other {
			continue
		}
		if common > 0 { // of those only the first were counted
			shared = mine.in(r.items[j])
		}
		if shared > n || shared == n && j < other {
			other, n = j, shared
		}
	}
	r.found = r.found[:0]
	return other, n
}
