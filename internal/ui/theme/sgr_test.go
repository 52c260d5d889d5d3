package theme

import (
	"strings"
	"testing"
)

// Styles are rendered when a theme is made: drawing with it joins strings, which is one allocation, and the sequences are
// those that terminals were tested with.
func TestDrawingRendersNoStyle(t *testing.T) {
	for _, opts := range []Options{{}, {Colour: ANSI16}, {Colour: ANSI256, Contrast: true}, {Glyphs: ASCII}} {
		th := New(opts)
		for what, draw := range map[string]func() string{
			"reverse": func() string { return th.Reverse("some text") }, "select": func() string { return th.Select(true, "some text") },
			"underline": func() string { return th.Underline("some text") }, "tint": func() string { return th.Tint("red", "some text") },
		} {
			if n := testing.AllocsPerRun(100, func() { _ = draw() }); n > 1 {
				t.Errorf("%s of %+v allocates %v times", what, opts, n)
			}
		}
		if got := th.Reverse("a") + th.Underline("b"); got != "\x1b[7ma\x1b[27m\x1b[4mb\x1b[24m" {
			t.Errorf("%q", got)
		}
	}
	if got := New(Options{Colour: ANSI256}).Tint("red", "x"); !strings.HasPrefix(got, "\x1b[38;5;231;48;5;160mx") {
		t.Errorf("%q", got)
	}
}
