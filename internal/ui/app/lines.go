package app

import "ppbtui/internal/ppb"

// lines are what a menu lists; each is made when it is asked for.
type lines interface {
	Len() int
	At(i int) item
}

// listed are lines that are few.
type listed []item

func (l listed) Len() int      { return len(l) }
func (l listed) At(i int) item { return l[i] }

// ranking is what a search found: actions and items of the quarter, the best first.
type ranking struct {
	actions  []item
	book     *ppb.Book
	replaces bool    // the page below gives way to an item that is gone to
	found    []int32 // places of actions, then of the book's items behind them
	ranks    []uint8 // of what was found, until it is in order
}

func (r *ranking) Len() int { return len(r.found) }

func (r *ranking) At(i int) item {
	at := int(r.found[i])
	if at < len(r.actions) {
		return r.actions[at]
	}
	return item{to: r.book.Items[at-len(r.actions)], of: r.book, replaces: r.replaces}
}

// add adds an action, or behind them an item, with its rank.
func (r *ranking) add(at, rank int) {
	r.found, r.ranks = append(r.found, int32(at)), append(r.ranks, uint8(rank-exactly))
}

// order puts what was found in the order of its rank; else it stays as it came: the page's own, those of everywhere, items.
func (r *ranking) order() {
	var from [worstRank - exactly + 2]int // where each rank begins
	for _, rank := range r.ranks {
		from[rank+1]++
	}
	for i := range from[1:] {
		from[i+1] += from[i]
	}
	out := make([]int32, len(r.found))
	for i, rank := range r.ranks {
		out[from[rank]] = r.found[i]
		from[rank]++
	}
	r.found, r.ranks = out, nil
}
