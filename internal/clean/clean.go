// Package clean makes text that came from elsewhere (a paste from Word, a terminal, a spreadsheet, another person's
// hands) safe to keep, to show and to print. It is the one place that says what may not be in a text: what draws
// nothing, what moves a cursor or turns the order of the characters round, and marks piled upon a character.
//
// Three jobs, all pure:
//
//   - [Paste], [Typed], [OneLine] and [Exact] tidy what is about to be kept: line ends, spaces, Word bullets, hidden
//     characters, whole terminal escape sequences. What they give, they leave as it is.
//   - [Text] and [Line] are the same for what is printed: the last gate of every report and of every line on a terminal,
//     whatever was checked before.
//   - [ShowLine] and [ShowBlock] are for the screen, where what was taken out is to be seen: a control character is "?".
//
// The joiner of emoji is hidden too, so that a family of four is kept as its four members: it would tell apart texts that
// look alike, as it does between letters.
//
// It knows no screen, no editor, no store and no rule of the domain.
package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Report says what cleaning did to a text.
type Report struct {
	Text    string // the cleaned text; line ends are "\n"
	Removed int    // hidden characters and marks too many that were taken out, in code points
}

// Paste cleans pasted text to keep it: CRLF and CR become "\n" (so do Word's
// manual line break, form feed and the Unicode separators), tabs and every
// kind of Unicode space become " ", Word bullets at the start of a line become
// "- ", and hidden characters, control characters and whole terminal escape
// sequences are removed, and so is every mark beyond [MaxMarks] on one
// character. Curly quotes and dashes stay. Cleaning its own output changes
// nothing.
func Paste(s string) Report {
	r := stripper{mark: -1, bullets: true}.strip(s)
	r.Text = bullets(r.Text)
	return r
}

// Typed cleans like [Paste] but leaves the start of lines alone: it is for
// text that arrives a few characters at a time, or that is already held.
func Typed(s string) Report { return TypedAfter("", s) }

// TypedAfter is [Typed] for s where it comes behind before, whose last
// character may have its marks already.
func TypedAfter(before, s string) Report {
	r := stripper{mark: -1, marks: marksAtEnd(before)}.strip(s)
	if strings.IndexByte(r.Text, '\t') >= 0 {
		r.Text = strings.ReplaceAll(r.Text, "\t", " ")
	}
	return r
}

// OneLine cleans pasted text for a one-line box: as [Typed], then line ends
// and runs of spaces become one space and the ends are trimmed.
func OneLine(s string) Report {
	r := Typed(s)
	r.Text = strings.Join(strings.Fields(r.Text), " ")
	return r
}

// Mark stands where something hidden was taken out of a text that is a number
// or a date: no parser takes it, and it is seen.
const Mark = utf8.RuneError

// Exact cleans pasted text for a one-line box of a number or a date: as
// [OneLine], but what was hidden between two visible characters leaves a
// [Mark], for without it they would join to another number. So does anywhere
// what turns the order of the characters round. At the ends the rest goes.
func Exact(s string) Report {
	r := stripper{mark: hole}.strip(s)
	text := strings.Join(strings.Fields(strings.ReplaceAll(r.Text, "\t", " ")), " ")
	text = strings.Trim(text, string(hole)+" ")
	var b strings.Builder
	last := rune(-1)
	for _, c := range text {
		if c == hole {
			c = Mark
		}
		if c != Mark || last != Mark {
			b.WriteRune(c)
		}
		last = c
	}
	r.Text = b.String()
	return r
}

// hole is what [Exact] puts where something was taken out, until it knows
// what stands around it. Nothing else lets it through.
const hole = '\x00'

// turns reports whether r overrides or isolates the direction of what follows.
func turns(r rune) bool {
	return r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}

// MaxMarks is how many combining marks one character keeps. Four are more than
// any word of a report needs; more than that draw over the lines around it.
const MaxMarks = 4

// marksAtEnd is how many marks the last character of s has.
func marksAtEnd(s string) (n int) {
	for s != "" {
		r, size := utf8.DecodeLastRuneInString(s)
		if marksWith(0, r) == 0 {
			break
		}
		n++
		s = s[:len(s)-size]
	}
	return n
}

// stripper is one pass over a text.
type stripper struct {
	mark    rune // put where something hidden was taken out; -1 for none
	bullets bool // bullets of Word's fonts at the start of a line stay, to become "-"
	marks   int  // on the character that stands last
	removed int
	out     strings.Builder
}

// strip does everything but the bullets, and leaves tabs in place for them.
func (t stripper) strip(s string) Report {
	if plain(s) {
		return Report{Text: s}
	}
	t.out.Grow(len(s))
	lineStart := true
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if k := escape(s[i:], r); k > 0 {
			t.hide(r, utf8.RuneCountInString(s[i:i+k]))
			i += k
			continue
		}
		i += n
		switch {
		case r == '\r' && i < len(s) && s[i] == '\n':
			continue
		case r == '\r', r == '\n', lineEnd(r):
			t.keep('\n')
		case t.bullets && lineStart && Bullet(r):
			t.keep(r)
		case Hidden(r):
			t.hide(r, 1)
			continue
		case marksWith(0, r) > 0:
			if t.marks == MaxMarks {
				t.removed++
				continue
			}
			t.out.WriteRune(r)
			t.marks++
		case r > 0x7e && unicode.Is(unicode.Zs, r):
			t.keep(' ')
		default:
			t.keep(r) // an invalid byte is U+FFFD from here on
		}
		lineStart = r == '\n' || r == '\r' || lineEnd(r) || lineStart && (r == ' ' || r == '\t' || unicode.Is(unicode.Zs, r))
	}
	return Report{Text: t.out.String(), Removed: t.removed}
}

// keep writes a character that is no mark.
func (t *stripper) keep(r rune) {
	t.out.WriteRune(r)
	t.marks = 0
}

// hide leaves n characters out, of which r is the first.
func (t *stripper) hide(r rune, n int) {
	t.removed += n
	switch {
	case t.mark < 0:
	case turns(r):
		t.out.WriteRune(Mark)
	default:
		t.out.WriteRune(t.mark)
	}
}

// plain reports whether s is printable ASCII, tabs and "\n" only.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; (c < 0x20 || c > 0x7e) && c != '\n' && c != '\t' {
			return false
		}
	}
	return true
}

// lineEnd reports whether r ends a line besides "\n" and "\r": vertical tab
// (Word's manual line break), form feed, NEL and the Unicode separators.
func lineEnd(r rune) bool {
	return r == '\v' || r == '\f' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// Hidden reports whether r draws nothing, or changes how its neighbours are
// drawn or ordered, so that it has no business in a text: control characters
// but tab and line feed, every Unicode format character (soft hyphen,
// zero-width space and joiners, byte order mark, bidirectional controls,
// tags), variation selectors, the invisible fillers, and private characters,
// which mean nothing outside one font, and code points that will never be
// characters, which XML does not take.
func Hidden(r rune) bool {
	switch {
	case r < 0x20:
		return r != '\n' && r != '\t'
	case r < 0x7f:
		return false
	case r < 0xa0:
		return true
	case r < 0x300:
		return r == 0xad
	case r >= 0xe0000 && r <= 0xe0fff:
		return true
	}
	switch r {
	case 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x2028, 0x2029, 0x2800, 0x3164, 0xffa0:
		return true
	}
	return unicode.In(r, unicode.Cf, unicode.Co, unicode.Variation_Selector, unicode.Noncharacter_Code_Point)
}
