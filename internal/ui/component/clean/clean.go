// Package clean makes text that came from elsewhere (a paste from Word, a
// terminal, another person's hands) safe to keep and to show.
//
// Two jobs, both pure:
//
//   - [Paste] and [Typed] tidy what is about to be kept: line ends, spaces,
//     Word bullets, hidden characters, whole terminal escape sequences.
//   - [Line] and [Block] neutralise what is about to be shown and was kept
//     by others: nothing in it can move the cursor or reorder the text.
//
// It knows no screen, no editor and no store.
package clean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Report says what cleaning did to a text.
type Report struct {
	Text    string // the cleaned text; line ends are "\n"
	Removed int    // hidden characters taken out, in code points
}

// Paste cleans pasted text to keep it: CRLF and CR become "\n" (so do Word's
// manual line break, form feed and the Unicode separators), tabs and every
// kind of Unicode space become " ", Word bullets at the start of a line become
// "- ", and hidden characters, control characters and whole terminal escape
// sequences are removed. Curly quotes and dashes stay. Cleaning its own output
// changes nothing.
func Paste(s string) Report {
	r := strip(s)
	r.Text = bullets(r.Text)
	return r
}

// Typed cleans like [Paste] but leaves the start of lines alone: it is for
// text that arrives a few characters at a time, or that is already held.
func Typed(s string) Report {
	r := strip(s)
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
	r := stripTo(s, hole)
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

// strip does everything but the bullets, and leaves tabs in place for them.
func strip(s string) Report { return stripTo(s, -1) }

// stripTo puts one rune where something hidden was taken out; -1 for none.
func stripTo(s string, mark rune) Report {
	if plain(s) {
		return Report{Text: s}
	}
	var b strings.Builder
	b.Grow(len(s))
	removed := 0
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if k := escape(s[i:], r); k > 0 {
			removed += utf8.RuneCountInString(s[i : i+k])
			i += k
			if mark >= 0 {
				b.WriteRune(mark)
			}
			continue
		}
		i += n
		switch {
		case r == '\r':
			if i < len(s) && s[i] == '\n' {
				i++
			}
			b.WriteByte('\n')
		case r == '\n' || r == '\t':
			b.WriteByte(byte(r))
		case lineEnd(r):
			b.WriteByte('\n')
		case Hidden(r):
			removed++
			switch {
			case mark < 0:
			case turns(r):
				b.WriteRune(Mark)
			default:
				b.WriteRune(mark)
			}
		case r > 0x7e && unicode.Is(unicode.Zs, r):
			b.WriteByte(' ')
		default:
			b.WriteRune(r) // an invalid byte is U+FFFD from here on
		}
	}
	return Report{Text: b.String(), Removed: removed}
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
// drawn or ordered, so that it has no business in commentary: control
// characters but tab and line feed, every Unicode format character (soft
// hyphen, zero-width space and joiners, byte order mark, bidirectional
// controls, tags), variation selectors and the invisible fillers.
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
	case r >= 0xfe00 && r <= 0xfe0f, r >= 0xe0100 && r <= 0xe01ef, r >= 0xe0000 && r <= 0xe0fff:
		return true
	}
	switch r {
	case 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180c, 0x180d, 0x180f, 0x2028, 0x2029, 0x3164, 0xffa0:
		return true
	}
	return unicode.Is(unicode.Cf, r)
}
