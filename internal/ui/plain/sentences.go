package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentences are a text in its sentences, each with the blanks behind it: put together they are the text.
func sentences(text string) (out []string) {
	from := 0
	for i := 0; i < len(text); {
		r, n := utf8.DecodeRuneInString(text[i:])
		i += n
		if r != '\n' && !strings.ContainsRune(".!?", r) {
			continue
		}
		next, _ := utf8.DecodeRuneInString(text[i:])
		if r != '\n' && i < len(text) && !unicode.IsSpace(next) {
			continue // 88.6
		}
		for i < len(text) && unicode.IsSpace(next) {
			i += utf8.RuneLen(next)
			next, _ = utf8.DecodeRuneInString(text[i:])
		}
		if strings.TrimSpace(text[from:i]) != "" || from > 0 {
			out = append(out, text[from:i])
			from = i
		}
	}
	if from < len(text) {
		out = append(out, text[from:])
	}
	return out
}
