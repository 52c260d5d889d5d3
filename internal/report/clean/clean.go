// Package clean takes out of a text what must not reach a reader's screen, printer or spreadsheet: control characters,
// marks that reorder text, and characters of no width that make two texts look alike. It is the last gate of every
// report, whatever was checked before.
package clean

import (
	"strings"
	"unicode"
)

// Text keeps line ends as "\n"; every other line separator becomes one, tabs and special spaces become spaces, and what
// remains of control and format characters is dropped. Bytes that are not UTF-8 become U+FFFD.
func Text(s string) string {
	if plain(s) {
		return s
	}
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\r', r == '\v', r == '\f', r == '\u0085', r == '\u2028', r == '\u2029':
			return '\n'
		case r == '\t', r == '\u00a0', r == '\u202f':
			return ' '
		case Hidden(r):
			return -1
		}
		return r
	}, s)
}

// Line is Text on one line: runs of white space are one space, and the ends are trimmed.
func Line(s string) string {
	if plain(s) && !strings.Contains(s, "  ") && strings.TrimSpace(s) == s && !strings.Contains(s, "\n") {
		return s
	}
	return strings.Join(strings.Fields(Text(s)), " ")
}

// Hidden reports whether r is never printed: a control or format character (bidirectional marks, zero width spaces and
// joiners, soft hyphens, tags), a variation selector, or a surrogate or private character.
func Hidden(r rune) bool {
	return r != '\n' && (unicode.Is(unicode.C, r) || unicode.Is(unicode.Variation_Selector, r) ||
		r == '\u034f' || r == '\u115f' || r == '\u1160' || r == '\u2800' || r == '\u3164' || r == '\uffa0')
}

// plain reports whether s holds nothing but printable ASCII and line ends: the common path.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c != '\n' && (c < ' ' || c > '~') {
			return false
		}
	}
	return true
}
