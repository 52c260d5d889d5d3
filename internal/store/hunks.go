package store

import (
	"strings"

	"github.com/aymanbagabas/go-udiff/lcs"
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

// hunks are the places where two lists of words differ, in order. Lists that differ very much are compared roughly.
func hunks(was, became []string) (out []hunk) {
	at := 0
	for _, d := range lcs.DiffLines(was, became) {
		kept := 0
		for _, word := range was[at:d.Start] {
			kept += len(word)
		}
		out = append(out, hunk{kept, strings.Join(was[d.Start:d.End], ""), strings.Join(became[d.ReplStart:d.ReplEnd], "")})
		at = d.End
	}
	return out
}
