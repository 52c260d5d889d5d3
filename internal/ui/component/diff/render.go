package diff

import (
	"strings"

	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// Context is how many unchanged words stand on each side of a change when
// nothing else is said.
const Context = 5

// Render draws spans in lines of at most width columns, with context unchanged
// words around each change and an ellipsis for the rest; a negative context
// keeps them all. Nothing is drawn when nothing changed. A theme that is spoken
// has the sentences of [Says] in place of marks.
func Render(t *theme.Theme, spans []Span, width, context int) []string {
	if !Changed(spans) {
		return nil
	}
	if t.Spoken() {
		return Says(spans)
	}
	var b strings.Builder
	for i, s := range spans {
		switch s.Kind {
		case Added:
			join(&b, "{+"+phrase(s.Words)+"+}")
		case Removed:
			join(&b, "[-"+phrase(s.Words)+"-]")
		default:
			same(&b, t, s.Words, context, i > 0, i+1 < len(spans))
		}
	}
	return text.Wrap(b.String(), width)
}

// same writes unchanged words: the first few behind a change, the last few
// before one.
func same(b *strings.Builder, t *theme.Theme, words []string, context int, after, before bool) {
	head, tail := 0, 0
	if after {
		head = context
	}
	if before {
		tail = context
	}
	if context < 0 || head+tail >= len(words) {
		head, tail = len(words), 0
	}
	for _, w := range words[:head] {
		join(b, w)
	}
	if head+tail < len(words) {
		join(b, t.Ellipsis())
	}
	for _, w := range words[len(words)-tail:] {
		join(b, w)
	}
}

// phrase is changed words as one text; a change of line ends alone is named.
func phrase(words []string) string {
	kept := make([]string, 0, len(words))
	for _, w := range words {
		if w != "\n" {
			kept = append(kept, w)
		}
	}
	if len(kept) == 0 {
		return "new line"
	}
	return strings.Join(kept, " ")
}

// join adds a word behind a space, or behind nothing where a line begins.
func join(b *strings.Builder, w string) {
	if s := b.String(); s != "" && w != "\n" && s[len(s)-1] != '\n' {
		b.WriteByte(' ')
	}
	b.WriteString(w)
}
