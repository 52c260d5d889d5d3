package app_test

import (
	"testing"

	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/theme"
)

func TestTheGlyphProbe(t *testing.T) {
	for _, c := range []struct {
		name string
		in   []string
		want theme.Glyphs
		done bool
		rest string
	}{
		{"one column", []string{"\x1b[5;2R"}, theme.Shapes, true, ""},
		{"two columns", []string{"\x1b[5;3R"}, theme.ASCII, true, ""},
		{"three bytes shown", []string{"\x1b[24;4R"}, theme.ASCII, true, ""},
		{"nothing drawn", []string{"\x1b[24;1R"}, theme.ASCII, true, ""},
		{"no answer", []string{"", "q"}, theme.Shapes, false, "q"},
		{"an answer in pieces", []string{"\x1b", "[1", "2;", "3", "R"}, theme.ASCII, true, ""},
		{"between keys", []string{"ab\x1b[A", "\x1b[7;2Rcd"}, theme.Shapes, true, "ab\x1b[Acd"},
		{"another report", []string{"\x1b[?62;4c", "\x1b[R", "\x1b[1;3R"}, theme.ASCII, true, "\x1b[?62;4c\x1b[R"},
		{"no numbers", []string{"\x1b[;R\x1b[0;3R\x1b[9999999999999999999999;3R"}, theme.Shapes, false, "\x1b[;R\x1b[0;3R\x1b[9999999999999999999999;3R"},
	} {
		var p app.Probe
		done := false
		for _, s := range c.in {
			done = p.Feed([]byte(s))
		}
		if got := p.Options(theme.Options{Colour: theme.ANSI16}); got.Glyphs != c.want || got.Colour != theme.ANSI16 {
			t.Errorf("%s: %+v", c.name, got)
		}
		if done != c.done || string(p.Rest()) != c.rest {
			t.Errorf("%s: done %v, rest %q", c.name, done, p.Rest())
		}
		if got := p.Options(theme.Options{Glyphs: theme.Shapes, Fixed: true}); got.Glyphs != theme.Shapes {
			t.Errorf("%s: what the environment names is changed", c.name)
		}
	}
}

func TestAProbeNeverTurnsLettersIntoShapes(t *testing.T) {
	var p app.Probe
	p.Feed([]byte("\x1b[5;2R"))
	if got := p.Options(theme.Options{Glyphs: theme.ASCII}); got.Glyphs != theme.ASCII {
		t.Error("a terminal that the locale calls ASCII was given shapes")
	}
}

func FuzzProbe(f *testing.F) {
	f.Add([]byte("\x1b[5;2R"))
	f.Add([]byte("x\x1b[1;1;1R\x1b[3;4R"))
	f.Fuzz(func(t *testing.T, b []byte) {
		var p app.Probe
		p.Feed(b)
		if len(p.Rest()) > len(b) {
			t.Errorf("%q left %q", b, p.Rest())
		}
	})
}
