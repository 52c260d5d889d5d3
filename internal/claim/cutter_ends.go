package claim

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// numberStart is where a number that has its first digit at i begins: with its sign and its £.
func numberStart(s string, i int) int {
	if strings.HasSuffix(s[:i], "£") {
		i -= len("£")
	}
	for _, sign := range []string{"+", "-", "−", "–"} {
		at := i - len(sign)
		if strings.HasSuffix(s[:i], sign) && (at == 0 || strings.IndexByte(" (\n\t[", s[at-1]) >= 0) {
			return at
		}
	}
	return i
}

// numberWordEnd is where the word ends that begins with the digit at c.i: digits with commas and points between them, and what hangs on.
func (c *cutter) numberWordEnd() int {
	end := numberEnd(c.s, c.i)
	if end < len(c.s) && c.s[end] == '%' {
		return end
	}
	return wordEnd(c.s, end)
}

// numberEnd is where a number ends: digits with commas and points between them.
func numberEnd(s string, i int) int {
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

// wordEnd is where a word ends that has no letter before byte i: hyphens and apostrophes inside it belong to it, slashes and dashes
// between digits ("2022/23"), and points behind so few letters that they are an abbreviation or a key ("e.g", "P2.4").
func wordEnd(s string, i int) int {
	start := i
	for i < len(s) {
		r, size := runeAt(s, i)
		if !isLetter(r) && !isDigit(r) {
			if i+size >= len(s) || !joins(r, i-start) {
				break
			}
			next, _ := runeAt(s, i+size)
			if !isLetter(next) && !isDigit(next) || (r == '/' || r == '–') && !(isDigit(next) && i > 0 && s[i-1] >= '0' && s[i-1] <= '9') {
				break
			}
		}
		i += size
	}
	return i
}

// joins reports whether a sign behind so many bytes of a word can belong to it.
func joins(r rune, behind int) bool {
	switch r {
	case '-', '\'', '’', '/', '–', '&':
		return true
	case '.':
		return behind <= 3
	}
	return false
}

// trimmed is a word without the signs that hang on at its end.
func trimmed(s string) string {
	if last := s[len(s)-1]; last >= 'a' && last <= 'z' || last >= '0' && last <= '9' {
		return s
	}
	return strings.TrimRight(s, "-'’/.&")
}

// Texts are mostly ASCII, and the tables of Unicode are far away.

func runeAt(s string, i int) (rune, int) {
	if s[i] < utf8.RuneSelf {
		return rune(s[i]), 1
	}
	return utf8.DecodeRuneInString(s[i:])
}

func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
	}
	return unicode.IsLetter(r)
}

func isDigit(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= '0' && r <= '9'
	}
	return unicode.IsDigit(r)
}
