package claim

import (
	"strings"

	"ppbtui/internal/claim/letters"
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
	end := letters.NumberEnd(c.s, c.i)
	if end < len(c.s) && c.s[end] == '%' {
		return end
	}
	return wordEnd(c.s, end)
}

// wordEnd is where a word ends that has no letter before byte i: hyphens and apostrophes inside it belong to it, slashes and dashes
// between digits ("2022/23"), and points behind so few letters that they are an abbreviation or a key ("e.g", "P2.4").
func wordEnd(s string, i int) int {
	start := i
	for i < len(s) {
		r, size := letters.At(s, i)
		if !letters.Letter(r) && !letters.Digit(r) {
			if i+size >= len(s) || !joins(r, i-start) {
				break
			}
			next, _ := letters.At(s, i+size)
			if !letters.Letter(next) && !letters.Digit(next) || (r == '/' || r == '–') && !(letters.Digit(next) && i > 0 && s[i-1] >= '0' && s[i-1] <= '9') {
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
