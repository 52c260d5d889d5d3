package uitest

import (
	"strings"
	"testing"

	"ppbtui/internal/ui/component/text"
)

// Fits fails where the text has more than h lines or a line wider than w columns.
func Fits(t testing.TB, s string, w, h int) {
	t.Helper()
	lines := strings.Split(s, "\n")
	if len(lines) > h {
		t.Errorf("%d lines in a terminal of %d:\n%s", len(lines), h, s)
	}
	for i, l := range lines {
		if n := text.Width(l); n > w {
			t.Errorf("line %d has %d columns in a terminal of %d:\n%s", i+1, n, w, l)
		}
	}
}
