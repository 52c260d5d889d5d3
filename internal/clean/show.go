package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// ShowLine returns s fit to show on one line of the screen: control characters (ESC, C0, C1,
// invalid bytes) become a visible "?", line ends and tabs a space, and
// characters that draw nothing or reorder text are dropped. Clean text is
// returned as it is, with no allocation.
func ShowLine(s string) string { return show(s, false) }

// ShowBlock is [ShowLine] for text of several lines: "\n" stays.
func ShowBlock(s string) string { return show(s, true) }

func show(s string, lines bool) string {
	marks := 0 // on the character before
	for i := 0; i < len(s); {
		c := s[i]
		if c >= 0x20 && c < 0x7f || lines && c == '\n' {
			i++
			marks = 0
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		marks = marksWith(marks, r)
		if keep, _ := shown(r, n, lines); !keep || marks > MaxMarks {
			return showSlow(s, i, lines)
		}
		i += n
	}
	return s
}

// showSlow rewrites s from byte at on, which is the first to change.
func showSlow(s string, at int, lines bool) string {
	var b strings.Builder
	b.Grow(len(s))
	b.WriteString(s[:at])
	marks := marksAtEnd(s[:at])
	for i := at; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		keep, with := shown(r, n, lines)
		if keep || with != 0 {
			marks = marksWith(marks, r)
		}
		switch {
		case marks > MaxMarks:
		case keep:
			b.WriteString(s[i : i+n])
		case r == '\r' && i+1 < len(s) && s[i+1] == '\n':
		case with != 0:
			b.WriteByte(with)
		}
		i += n
	}
	return b.String()
}

// marksWith is how many marks the last character has once r is there too.
func marksWith(marks int, r rune) int {
	if r >= 0x300 && unicode.Is(unicode.M, r) {
		return marks + 1
	}
	return 0
}

// shown decides one rune of n bytes: kept as it is, or drawn as the byte with
// (0 for nothing).
func shown(r rune, n int, lines bool) (keep bool, with byte) {
	switch {
	case r == '\n':
		return lines, ' '
	case r == '\t', r == '\r', lineEnd(r):
		return false, ' '
	case r == utf8.RuneError && n == 1:
		return false, '?'
	case r < 0x20 || r >= 0x7f && r < 0xa0:
		return false, '?'
	case Hidden(r):
		return false, 0
	}
	return true, 0
}
