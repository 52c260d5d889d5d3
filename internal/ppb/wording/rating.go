package wording

import (
	"strings"

	"ppbtui/internal/rag"
)

var flags = [...]struct{ letter, word string }{
	{"p", "provisional"}, {"e", "estimated"}, {"f", "forecast"}, {"r", "revised"}, {"b", "series break"},
}

// Flag is the word for a flag's letter; of an unknown one the letter.
func Flag(letter string) string {
	for _, f := range flags {
		if f.letter == letter {
			return f.word
		}
	}
	return letter
}

// Flags are the words for flags' letters: "provisional, revised".
func Flags(letters []string) string {
	words := make([]string, len(letters))
	for i, l := range letters {
		words[i] = Flag(l)
	}
	return strings.Join(words, ", ")
}

// Colour is a rating with a capital; none is "No colour".
func Colour(s rag.Status) string {
	if s == rag.None {
		return "No colour"
	}
	return s.Label()
}

// Judgement sets the colour that was chosen beside the one computed: "Amber by judgement; computed Red".
func Judgement(chosen, computed rag.Status) string {
	if computed == rag.None {
		return Colour(chosen) + " by judgement; nothing is computed"
	}
	return Colour(chosen) + " by judgement; computed " + Colour(computed)
}
