package app

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"ppbtui/internal/ui"
)

// hit is a line that was found, and how well what was typed says it: lower is better.
type hit struct {
	item
	rank int
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
func rank(a ui.Action, words []string) int {
	said, also := apart(a.Does()+" "+a.Short), apart(a.Also)
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

// best are the lines in the order of their rank, among equals what can be done now first; else as they came: the page's own,
// those of everywhere, items.
func best(found []hit) []item {
	blocked := func(h hit) int {
		if h.action.Blocked() != "" {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(found, func(a, b hit) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(blocked(a), blocked(b))) })
	out := make([]item, len(found))
	for i, h := range found {
		out[i] = h.item
	}
	return out
}
