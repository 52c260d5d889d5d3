package uitest

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"
)

// Sizes are the terminals that every screen is drawn for.
var Sizes = [][2]int{{80, 24}, {140, 40}, {40, 12}}

// Golden compares a frame, drawn at every size in Sizes, with testdata/<test>/<size>.golden beside the test. Run the test
// with -update to write the files. It also fails where a line is wider than the terminal or the frame has too many.
func Golden(t *testing.T, frame func(w, h int) string) {
	t.Helper()
	for _, s := range Sizes {
		t.Run(fmt.Sprintf("%dx%d", s[0], s[1]), func(t *testing.T) {
			got := frame(s[0], s[1])
			Fits(t, got, s[0], s[1])
			golden.RequireEqual(t, trimmed(got))
		})
	}
}

// trimmed drops the spaces at the ends of lines, which editors and diffs do not show.
func trimmed(s string) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n") + "\n"
}
