// Package diff shows what changed between two texts, word by word, with marks
// that need no colour: {+added+} and [-removed-].
package diff

import (
	"strings"

	"github.com/aymanbagabas/go-udiff/lcs"

	"ppbtui/internal/clean"
)

// Kind says what became of a run of words.
type Kind int

const (
	Same Kind = iota
	Removed
	Added
)

// Span is a run of words of one kind. A line end is the word "\n".
type Span struct {
	Kind  Kind
	Words []string
}

// Words compares two texts by words; how they are spaced does not count, where
// their lines end does. Both are made safe to show first. Spans alternate: what
// was removed stands before what was added in its place. The work is bounded:
// texts that differ very much are compared roughly.
func Words(before, after string) []Span {
	a, b := split(clean.ShowBlock(before)), split(clean.ShowBlock(after))
	var out []Span
	i, j := 0, 0
	for _, d := range lcs.DiffLines(a, b) {
		out = add(out, Same, a[i:d.Start])
		out = add(out, Removed, a[d.Start:d.End])
		out = add(out, Added, b[d.ReplStart:d.ReplEnd])
		i, j = d.End, d.ReplEnd
	}
	out = add(out, Same, b[j:])
	return smooth(out)
}

// Changed reports whether any span is not [Same].
func Changed(spans []Span) bool {
	for _, s := range spans {
		if s.Kind != Same {
			return true
		}
	}
	return false
}

func split(s string) []string {
	var out []string
	for line := range strings.SplitSeq(s, "\n") {
		if out != nil {
			out = append(out, "\n")
		} else {
			out = make([]string, 0, len(s)/5+1)
		}
		out = append(out, strings.Fields(line)...)
	}
	return out
}

func add(out []Span, k Kind, words []string) []Span {
	if len(words) == 0 {
		return out
	}
	return append(out, Span{k, words})
}

// smooth takes a short word or two that happen to stand between two changes
// ("on", "the") into the change, for a reader sees one change there.
func smooth(spans []Span) []Span {
	var out []Span
	var gone, come []string
	flush := func() {
		out = add(out, Removed, gone)
		out = add(out, Added, come)
		gone, come = nil, nil
	}
	for i, s := range spans {
		switch {
		case s.Kind == Removed:
			gone = append(gone, s.Words...)
		case s.Kind == Added:
			come = append(come, s.Words...)
		case len(gone) > 0 && len(come) > 0 && i+1 < len(spans) && slight(s.Words):
			gone = append(gone, s.Words...)
			come = append(come, s.Words...)
		default:
			flush()
			out = append(out, s)
		}
	}
	flush()
	return out
}

func slight(words []string) bool {
	n := 0
	for _, w := range words {
		if w == "\n" {
			return false
		}
		n += len(w)
	}
	return len(words) <= 2 && n <= 6
}
