package store

import (
	"slices"
	"strings"
)

// hunk is one place where two texts differ.
type hunk struct {
	kept        int // bytes since the place before that are in both
	was, became string
}

// cutWords cuts a text behind every blank and line: what people change is words, and no letter is cut in two.
func cutWords(text string) (out []string) {
	for text != "" {
		n := strings.IndexAny(text, " \n") + 1
		if n == 0 {
			n = len(text)
		}
		out, text = append(out, text[:n]), text[n:]
	}
	return out
}

// hunks are the places where two lists of words differ, in order.
func hunks(was, became []string) (out []hunk) {
	kept := 0
	for len(was) > 0 && len(became) > 0 && was[0] == became[0] {
		kept += len(was[0])
		was, became = was[1:], became[1:]
	}
	for len(was) > 0 && len(became) > 0 && was[len(was)-1] == became[len(became)-1] {
		was, became = was[:len(was)-1], became[:len(became)-1]
	}
	stayed, stays := common(was, became)
	i, j := 0, 0
	for i < len(was) || j < len(became) {
		if i < len(was) && j < len(became) && stayed[i] && stays[j] {
			kept += len(was[i])
			i, j = i+1, j+1
			continue
		}
		h := hunk{kept: kept}
		for ; i < len(was) && !stayed[i]; i++ {
			h.was += was[i]
		}
		for ; j < len(became) && !stays[j]; j++ {
			h.became += became[j]
		}
		out, kept = append(out, h), 0
	}
	return out
}

// mostMoves is how many words may have come and gone between two texts for the rest to be looked for. With more it is
// another text.
const mostMoves = 128

// common marks in two lists of words what is in both in the same order, as much of it as there can be, or nothing where more
// than mostMoves are not. It is the greedy algorithm of Myers, "An O(ND) Difference Algorithm and Its Variations", 1986.
func common(a, b []string) (inA, inB []bool) {
	inA, inB = make([]bool, len(a)), make([]bool, len(b))
	f := frontier{most: min(len(a)+len(b), mostMoves)}
	f.far = make([]int, 2*f.most+2)
	var before []frontier // each move
	for d := 0; d <= f.most; d++ {
		before = append(before, frontier{slices.Clone(f.far), f.most})
		for k := -d; k <= d; k += 2 {
			x, _ := f.start(d, k)
			for x < len(a) && x-k < len(b) && a[x] == b[x-k] {
				x++
			}
			f.far[f.most+k] = x
			if x >= len(a) && x-k >= len(b) {
				goBack(before, len(a), len(b), inA, inB)
				return inA, inB
			}
		}
	}
	return inA, inB
}

// frontier is how far one gets: on each diagonal, which is the words of a behind one less those of b, the words of a.
type frontier struct {
	far  []int // the diagonal 0 stands at most
	most int
}

// start is where diagonal k is reached with the d-th move: by a word of b that came, or else by one of a that went.
func (f frontier) start(d, k int) (x int, came bool) {
	went, came1 := f.at(k-1)+1, f.at(k+1)
	if k == -d || k != d && went <= came1 {
		return came1, true
	}
	return went, false
}

func (f frontier) at(k int) int {
	if i := f.most + k; i >= 0 {
		return f.far[i]
	}
	return 0
}

// goBack goes the way back from the ends of both lists, and marks what was in common on it.
func goBack(before []frontier, x, y int, inA, inB []bool) {
	for d := len(before) - 1; d >= 0; d-- {
		start, came := before[d].start(d, x-y)
		for x > start {
			x, y = x-1, y-1
			inA[x], inB[y] = true, true
		}
		if came {
			y--
		} else {
			x--
		}
	}
}
