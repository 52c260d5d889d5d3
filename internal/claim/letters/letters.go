// Package letters tells letters, digits and numbers in a text apart, for all that cut one into words. Texts are mostly ASCII, and the tables of
// Unicode are far away.
package letters

import (
	"unicode"
	"unicode/utf8"
)

// At is the rune that begins at byte i, and how many bytes it has.
func At(s string, i int) (rune, int) {
	if s[i] < utf8.RuneSelf {
		return rune(s[i]), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

// Letter reports whether r is one.
func Letter(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
	}
	return unicode.IsLetter(r)
}

// Digit reports whether r is one, of any script.
func Digit(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= '0' && r <= '9'
	}
	return unicode.IsDigit(r)
}

// NumberEnd is where the number ends that begins at byte i: digits with commas and points between them.
func NumberEnd(s string, i int) int {
	for i < len(s) {
		digit := s[i] >= '0' && s[i] <= '9'
		inside := (s[i] == ',' || s[i] == '.') && i+1 < len(s) && s[i+1] >= '0' && s[i+1] <= '9'
		if !digit && !inside {
			break
		}
		i++
	}
	return i
}
