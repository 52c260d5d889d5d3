// Package speech turns lines that the program wrote for a screen into lines that are heard well: from a screen reader, from a synthesiser, on a
// braille line. Signs become words ("4.4%" is "4.4 per cent"), short dates long ones, and what is drawn rather than written goes.
//
// It words the program's own sentences. What people typed is not its business: between double quotes, as the program quotes them, and in
// commands between backticks, only signs go that no voice has a word for.
package speech

import (
	"strings"
	"unicode/utf8"

	"ppbtui/internal/clean"
)

// mostRounds is how often a line is gone through: what stood glued together is seen word by word in the round after.
const mostRounds = 8

// Spoken is a line as it is said. It takes no figure away and adds none, and leaves what it gave as it is.
func Spoken(line string) string {
	line = clean.Line(line)
	for range mostRounds {
		said := once(line)
		if said == line {
			break
		}
		line = said
	}
	return line
}

// once goes through a line once.
func once(line string) string {
	var b strings.Builder
	b.Grow(len(line) + len(line)/4)
	for line != "" {
		open, end := quotation(line)
		say(&b, line[:open])
		copied(&b, line[open:end])
		line = line[end:]
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// quotation is where the first thing that is quoted stands, with its marks; a mark without another is none. Both are the end of a line without.
func quotation(line string) (open, end int) {
	for i, r := range line {
		if m := mark(r); m != 0 {
			from := i + utf8.RuneLen(r)
			for j, next := range line[from:] {
				if mark(next) == m {
					return i, from + j + utf8.RuneLen(next)
				}
			}
		}
	}
	return len(line), len(line)
}

// mark is what a sign that quotes is written as, or 0.
func mark(r rune) rune {
	switch r {
	case '"', '“', '”', '„', '‟', '«', '»', '＂':
		return '"'
	case '`', '｀':
		return '`'
	}
	return 0
}

// copied writes what is quoted.
func copied(b *strings.Builder, text string) {
	before := ' '
	for _, r := range text {
		write(b, quoted, r, before)
		before = r
	}
}
