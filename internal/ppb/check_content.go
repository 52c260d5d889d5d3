package ppb

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"ppbtui/internal/clean"
)

// CheckContent says what cannot be stored at all, as a *RefusedError: a box that the item does not have, too long a text,
// or characters that are not text. A value that cannot be read is stored as it was typed; see Reading.Problems.
func CheckContent(it *Item, c Content) error {
	known := it.fieldsIn(c)
	var out []Problem
	for _, f := range c.Fields() {
		if p := checkText(it.BoxLabelIn(f, c), f, c[f]); p != "" {
			out = append(out, Problem{f, p})
		}
		if !slices.Contains(known, f) {
			out = append(out, Problem{f, fmt.Sprintf("%s has no %s", it.Key(), it.BoxLabel(f))})
		}
	}
	if len(out) > 0 {
		return &RefusedError{Key: it.Key(), Reasons: out}
	}
	return nil
}

// checkText says what keeps the text of a box, which is called label, from being stored.
func checkText(label string, f Field, s string) string {
	limit := maxBox
	spec, _ := f.Spec()
	if _, _, cell := f.Cell(); cell {
		limit = MaxNote
	} else if spec.Kind == KindWords {
		limit = MaxCommentary
	}
	if n := utf8.RuneCountInString(s); n > limit {
		return fmt.Sprintf("the %s has %d characters; the most is %d", label, n, limit)
	}
	if !utf8.ValidString(s) {
		return fmt.Sprintf("the %s is not readable text (UTF-8)", label)
	}
	for _, r := range s {
		if clean.Hidden(r) || r == '\n' && spec.Kind != KindWords {
			return fmt.Sprintf("the %s holds a character that cannot be seen (U+%04X): remove it", label, r)
		}
	}
	return ""
}
