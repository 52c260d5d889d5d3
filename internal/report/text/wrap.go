package text

import (
	"strings"

	"github.com/mattn/go-runewidth"
)

// width is the display columns of s. It does not ask the environment, so that a report is the same everywhere.
func width(s string) int {
	return (&runewidth.Condition{StrictEmojiNeutral: true}).StringWidth(s)
}

// wrap breaks s between words. A word wider than the line has a line of its own.
func wrap(s string, columns int) []string {
	var out []string
	var line strings.Builder
	used := 0
	for _, w := range strings.Fields(s) {
		n := width(w)
		if used > 0 && used+1+n > columns {
			out = append(out, line.String())
			line.Reset()
			used = 0
		}
		if used == 0 {
			line.Grow(min(len(s), columns+columns/8)) // few characters are more than a byte
		}
		if used > 0 {
			line.WriteByte(' ')
			used++
		}
		line.WriteString(w)
		used += n
	}
	return append(out, line.String())
}
