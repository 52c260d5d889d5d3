package theme

import (
	"testing"

	"ppbtui/internal/ui/component/text"
)

func TestALocaleThatIsNotUTF8GetsASCIIAlone(t *testing.T) {
	plain := New(FromEnv([]string{"LANG=C", "TERM=xterm"}))
	for in, want := range map[string]string{
		"Zoë’s café – “fine” …":            "Zoe's cafe - \"fine\" .",
		"e\u0301te\u0301":                  "ete",
		"a \x1b[7mré\x1b[m":                "a \x1b[7mre\x1b[m",
		"日本":                               "????",
		"\ufffd":                           "?",
		"\U0001F44D":                       "??",
		plain.Travel("better") + " ├":      "^ better ?",
		"as it was | + - (x) 62% of 1,234": "as it was | + - (x) 62% of 1,234",
	} {
		got, _ := plain.Shown(in, 0, 0)
		if got != want || text.Width(got) != text.Width(in) {
			t.Errorf("%q: got %q (%d columns of %d), want %q", in, got, text.Width(got), text.Width(in), want)
		}
	}
	for _, env := range [][]string{nil, {"LANG=en_GB.UTF-8", "PPBTUI_ASCII=1"}, {"LANG=C", "PPBTUI_ASCII=0"}, {"LC_ALL=C.utf8"}} {
		if got, _ := New(FromEnv(env)).Shown("£é", 0, 0); got != "£é" {
			t.Errorf("%v: %q", env, got)
		}
	}
}

// £ takes the room of blanks beside it, so that what stands in columns stays in them, and the cursor stays on its letter.
func TestAPoundIsNeverAnotherLetter(t *testing.T) {
	th := New(FromEnv([]string{"LANG=C", "TERM=xterm"}))
	for _, tt := range []struct {
		in, want string
		x, at    int
	}{
		{"£250,000", "GBP250,000", 1, 3},
		{"M1       £250,000  Red", "M1     GBP250,000  Red", 10, 10},
		{"M1 £250,000     Red", "M1 GBP250,000   Red", 16, 16},
		{"M1 £250,000 | saved £3 of £4   | end", "M1 GBP250,000 | saved GBP3 of GBP4 | end", 3, 3},
		{" [ £250        ] each", " [ GBP250      ] each", 7, 9},
		{"a \x1b[7m  £9  \x1b[27m b", "a \x1b[7m GBP9 \x1b[27m b", 9, 9},
		{"no pound", "no pound", 30, 30},
		{"£", "GBP", 4, 6},
	} {
		got, at := th.Shown("above £\n"+tt.in, tt.x, 1)
		if got != "above GBP\n"+tt.want || at != tt.at {
			t.Errorf("%q: %q with the cursor in %d, want %q in %d", tt.in, got, at, tt.want, tt.at)
		}
	}
}
