package diff

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

func TestRender(t *testing.T) {
	th := theme.New(theme.Options{})
	tests := []struct {
		name, before, after string
		width, context      int
		want                []string
	}{
		{"added at the end", "Cover is in place. Two drivers", "Cover is in place. Two drivers start on 12 October", 80, 2, []string{"… Two drivers {+start on 12 October+}"}},
		{"wrapped", "Two drivers", "Two drivers start on 12 October; Jo Bell owns the plan", 30, 2, []string{"Two drivers {+start on 12", "October; Jo Bell owns the", "plan+}"}},
		{"replaced", "a b c d e f g h i", "a b c d X f g h i", 80, 1, []string{"… d [-e-] {+X+} f …"}},
		{"removed", "one two three", "one three", 80, 5, []string{"one [-two-] three"}},
		{"two changes", "a b c d e f g h long i", "A b c d e f g h long I", 80, 1, []string{"[-a-] {+A+} b … long [-i-] {+I+}"}},
		{"small word joins", "rounds fell on Monday today", "rounds rose on Tuesday today", 80, 5, []string{"rounds [-fell on Monday-] {+rose on Tuesday+} today"}},
		{"all kept", "a b c d", "a b c d e", 80, -1, []string{"a b c d {+e+}"}},
		{"line end alone", "a b", "a\nb", 80, 5, []string{"a {+new line+} b"}},
		{"paragraphs", "a\nb", "a\nb c", 80, 5, []string{"a", "b {+c+}"}},
		{"spacing does not count", "a  b", "a b ", 80, 5, nil},
		{"safe", "a", "a \x1b[2Jb\u202e", 80, 5, []string{"a {+?[2Jb+}"}},
		{"from nothing", "", "new text", 80, 5, []string{"{+new text+}"}},
		{"same", "a b", "a b", 80, 5, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := Render(th, Words(tt.before, tt.after), tt.width, tt.context); !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
	ascii := theme.New(theme.Options{Glyphs: theme.ASCII})
	if got := Render(ascii, Words("a b c", "a b d"), 80, 1); got[0] != "... b [-c-] {+d+}" {
		t.Errorf("%q", got)
	}
}

func TestSays(t *testing.T) {
	spoken := theme.New(theme.Options{Glyphs: theme.Words})
	tests := []struct {
		before, after string
		want          []string
	}{
		{"Two drivers", "Two drivers start", []string{`After "Two drivers": "start" is added.`}},
		{"rounds fell today", "rounds rose today", []string{`After "rounds": "fell" is now "rose".`}},
		{"one two", "one", []string{`After "one": "two" is taken out.`}},
		{"Old and the rest of it", "New and the rest of it", []string{`At the beginning: "Old" is now "New".`}},
		{"a b c d e f g", "a b c d e f g h", []string{`After "c d e f g": "h" is added.`}},
		{"a b", "a\nb", []string{`After "a": a new line is added.`}},
		{"a", "a \x1b[2Jb", []string{`After "a": "?[2Jb" is added.`}},
		{"same", "same", nil},
	}
	for _, tt := range tests {
		if got := Render(spoken, Words(tt.before, tt.after), 8, Context); !slices.Equal(got, tt.want) {
			t.Errorf("%q to %q: got %q, want %q", tt.before, tt.after, got, tt.want)
		}
	}
}

func TestBothTextsAreInTheSpans(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		gen := rapid.StringMatching(`([a-c]{1,4}[ \n]){0,30}`)
		a, b := gen.Draw(t, "a"), gen.Draw(t, "b")
		var was, is []string
		for _, s := range Words(a, b) {
			if len(s.Words) == 0 {
				t.Fatal("an empty span")
			}
			if s.Kind != Added {
				was = append(was, s.Words...)
			}
			if s.Kind != Removed {
				is = append(is, s.Words...)
			}
		}
		if !slices.Equal(was, split(a)) || !slices.Equal(is, split(b)) {
			t.Fatalf("%q and %q", was, is)
		}
		for _, l := range Render(theme.New(theme.Options{}), Words(a, b), 12, 2) {
			if text.Width(l) > 12 {
				t.Fatalf("%q is too wide", l)
			}
		}
	})
}

func BenchmarkWords(b *testing.B) {
	one := strings.Repeat("Collection on the scheduled day fell to 88.2 per cent. ", 100)
	two := strings.Repeat("Collections over the planned week rose from 71 per cent. ", 100)
	b.ReportAllocs()
	for b.Loop() {
		Words(one, two)
	}
}
