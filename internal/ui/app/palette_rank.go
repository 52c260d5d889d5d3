package app

import (
	"strings"
	"unicode"
)

// How well one word that was typed says another: the word itself is better than the beginning of it, and that is better than
// letters somewhere in it.
const (
	whole = iota
	begun
	within
)

// exactly is the rank of the item whose ref was typed, and worstRank that of what says it worst and cannot be done now.
const (
	exactly   = -1
	worstRank = 2*(2*within+1) + 1
)

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
