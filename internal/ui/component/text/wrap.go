package text

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Cluster measures the first grapheme cluster of s: its bytes and its display
// columns (0 for a lone combining mark). Both are 0 when s is empty.
func Cluster(s string) (bytes, columns int) {
	if s == "" {
		return 0, 0
	}
	if s[0] < utf8.RuneSelf && s[0] != '\r' && (len(s) == 1 || s[1] < utf8.RuneSelf) {
		if s[0] < 0x20 || s[0] == 0x7f {
			return 1, 0
		}
		return 1, 1
	}
	c, w := ansi.FirstGraphemeCluster(s, ansi.WcWidth)
	return len(c), w
}

// Line returns how many bytes of s stand on its first line when wrapped to
// width columns. Spaces at the end of a line belong to it and may hang past
// the width; a word longer than a line is broken between clusters; a line
// always holds at least one cluster. A hyphen between letters may end a line.
// s holds no line end.
func Line(s string, width int) int {
	x, lastBreak := 0, 0
	letter := false // the cluster before is a letter
	for i := 0; i < len(s); {
		n, w := Cluster(s[i:])
		c := s[i]
		if c == ' ' && n == 1 {
			i++
			x++
			lastBreak, letter = i, false
			continue
		}
		if x+w > width && i > 0 {
			if lastBreak > 0 {
				return lastBreak
			}
			return i
		}
		x += w
		i += n
		if c == '-' && letter && i < len(s) && isLetter(s[i]) {
			lastBreak = i
		}
		letter = isLetter(c)
	}
	return len(s)
}

// isLetter takes every byte of a non-ASCII character for a letter.
func isLetter(c byte) bool {
	return c >= utf8.RuneSelf || c|0x20 >= 'a' && c|0x20 <= 'z'
}

// Wrap breaks s into lines of at most width columns, at spaces where it can.
// Line ends in s are kept as line ends; spaces at the end of a line are
// dropped. The result has at least one line and shares the memory of s. s is
// plain text, without escape sequences.
func Wrap(s string, width int) []string {
	width = max(width, 1)
	lines := make([]string, 0, 1+len(s)/max(width/2, 1))
	for para := range strings.SplitSeq(s, "\n") {
		para = strings.TrimRight(para, "\r")
		for {
			n := Line(para, width)
			lines = append(lines, strings.TrimRight(para[:n], " "))
			para = para[n:]
			if para == "" {
				break
			}
		}
	}
	return lines
}

// Hang is s wrapped behind a lead, in lines of at most width columns but of eight at least for s; those below the first are
// indented under its text.
func Hang(lead, s string, width int) []string {
	by := Width(lead)
	lines := Wrap(s, max(width-by, 8))
	for i := range lines {
		if i == 1 {
			lead = Spaces(by)
		}
		lines[i] = lead + lines[i]
	}
	return lines
}
