package text

import (
	"regexp"
	"strings"
	"unicode"
)

// escape puts a backslash before what Markdown would take for markup within a line. Shorthand such as [p] and ordinary
// punctuation stay as they are, so the text still reads as text.
func escape(s string) string {
	if !strings.ContainsAny(s, "\\`*_]<&~|") {
		return s
	}
	runes := []rune(s)
	at := func(i int) rune {
		if i < 0 || i >= len(runes) {
			return ' '
		}
		return runes[i]
	}
	word := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	var b strings.Builder
	for i, r := range runes {
		next := at(i + 1)
		markup := false
		switch r {
		case '`', '*', '|':
			markup = true
		case '_':
			markup = !(word(at(i-1)) && word(next))
		case ']':
			markup = next == '(' || next == '[' || next == ':'
		case '<':
			markup = unicode.IsLetter(next) || next == '/' || next == '!' || next == '?'
		case '&':
			markup = unicode.IsLetter(next) || next == '#'
		case '~':
			markup = next == '~' || at(i-1) == '~'
		case '\\':
			markup = next < unicode.MaxASCII && (unicode.IsPunct(next) || unicode.IsSymbol(next))
		}
		if markup {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// lineStart is what starts a heading, a quotation, a list or a rule when a line starts with it.
var lineStart = regexp.MustCompile(`^(#{1,6}( |$)|>|[-+]( |$)|-{2,}\s*$|=+\s*$|~~~|:?-+:?\s*$)`)

// listNumber starts a numbered list.
var listNumber = regexp.MustCompile(`^(\d{1,9})([.)])( |$)`)

// guard keeps the start of a line from being taken for markup. Within a paragraph only the number 1 starts a list.
func guard(line string, first bool) string {
	if line == "" || !strings.Contains("#>-+=~:0123456789", line[:1]) {
		return line
	}
	if m := listNumber.FindStringSubmatch(line); m != nil && (first || m[1] == "1") {
		return m[1] + `\` + line[len(m[1]):]
	}
	if lineStart.MatchString(line) {
		return `\` + line
	}
	return line
}
