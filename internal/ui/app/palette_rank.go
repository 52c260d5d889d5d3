package app

import (
	"strings"
	"unicode"
)

// hit is a line that was found, and its place among others: lower is better.
type hit struct {
	item
	rank int // twice how well what was typed says it, and one more where it cannot be done now
}

func newHit(it item, rank int) hit {
	if it.action.Blocked() != "" {
		return hit{it, 2*rank + 1}
	}
	return hit{it, 2 * rank}
}

// How well one word that was typed says another: the word itself is better than the beginning of it, and that is better than
// letters somewhere in it.
const (
	whole = iota
	begun
	within
)

// exactly is the rank of the item whose ref was typed.
const exactly = -1

// rank is that of the worst of the words, where other words for a thing are no better than the beginning of its own. Among
// equals what begins with the first word is better: "change" means "Change person", not "Every change of this item".
func rank(said, also, words []string) int {
	worst := whole
	for _, w := range words {
		worst = max(worst, min(nearest(said, w), max(nearest(also, w), begun)))
	}
	if len(said) > 0 && nearest(said[:1], words[0]) <= min(worst, begun) {
		return 2 * worst
	}
	return 2*worst + 1
}

func nearest(said []string, word string) int {
	out := within
	for _, s := range said {
		switch {
		case s == word:
			return whole
		case strings.HasPrefix(s, word):
			out = begun
		}
	}
	return out
}

// apart are the words of a text, in lower case.
func apart(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' })
}

// best are the lines in the order of their rank; else as they came: the page's own, those of everywhere, items.
func best(found []hit) []item {
	var from [2*(2*within+1) + 4]int // where each rank begins
	for _, h := range found {
		from[h.rank-exactly+1]++
	}
	for i := range from[1:] {
		from[i+1] += from[i]
	}
	out := make([]item, len(found))
	for _, h := range found {
		out[from[h.rank-exactly]] = h.item
		from[h.rank-exactly]++
	}
	return out
}
