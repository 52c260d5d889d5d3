// Package text measures, cuts and wraps plain strings by display columns: the
// columns the terminal gives them, not bytes or runes. Widths follow the rule
// the renderer uses on terminals that do not announce grapheme clustering: a
// cluster is as wide as the sum of its code points.
//
// It knows no theme and no screen.
package text

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Width is the number of display columns of s; SGR and other escape sequences
// count nothing. s is one line.
func Width(s string) int {
	if ascii(s) {
		return len(s)
	}
	return ansi.StringWidthWc(s)
}

// Pad fills s with spaces on the right to w columns. Longer text is returned
// as it is.
func Pad(s string, w int) string {
	if n := w - Width(s); n > 0 {
		return s + Spaces(n)
	}
	return s
}

// PadLeft fills s with spaces on the left to w columns.
func PadLeft(s string, w int) string {
	if n := w - Width(s); n > 0 {
		return Spaces(n) + s
	}
	return s
}

// Fit makes s exactly w columns: cut with tail, or padded on the right.
func Fit(s string, w int, tail string) string { return Pad(Truncate(s, w, tail), w) }

// FitLeft makes s exactly w columns: cut with tail, or padded on the left, as
// numbers stand in a column.
func FitLeft(s string, w int, tail string) string { return PadLeft(Truncate(s, w, tail), w) }

// Spaces returns n spaces.
func Spaces(n int) string {
	const some = "                                                                                "
	if n <= 0 {
		return ""
	}
	if n <= len(some) {
		return some[:n]
	}
	return strings.Repeat(" ", n)
}

// Words counts the words of s: runs of anything but white space.
func Words(s string) int {
	n := 0
	for range strings.FieldsSeq(s) {
		n++
	}
	return n
}

// ascii reports whether s is printable ASCII only.
func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 0x20 || s[i] > 0x7e {
			return false
		}
	}
	return true
}
