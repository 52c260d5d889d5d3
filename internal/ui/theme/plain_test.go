package theme

import (
	"testing"

	"ppbtui/internal/ui/component/text"
)

func TestALocaleThatIsNotUTF8GetsASCIIAlone(t *testing.T) {
	plain := New(FromEnv([]string{"LANG=C", "TERM=xterm"}))
	for in, want := range map[string]string{
		"£250,000":                         "L250,000",
		"Zoë’s café – “fine” …":            "Zoe's cafe - \"fine\" .",
		"e\u0301te\u0301":                  "ete",
		"a \x1b[7mré\x1b[m":                "a \x1b[7mre\x1b[m",
		"日本":                               "????",
		"\ufffd":                           "?",
		"\U0001F44D":                       "??",
		plain.Travel("better") + " ├":      "^ better ?",
		"as it was | + - (x) 62% of 1,234": "as it was | + - (x) 62% of 1,234",
	} {
		got := plain.Shown(in)
		if got != want || text.Width(got) != text.Width(in) {
			t.Errorf("%q: got %q (%d columns of %d), want %q", in, got, text.Width(got), text.Width(in), want)
		}
	}
	for _, env := range [][]string{nil, {"LANG=en_GB.UTF-8", "PPBTUI_ASCII=1"}, {"LANG=C", "PPBTUI_ASCII=0"}, {"LC_ALL=C.utf8"}} {
		if got := New(FromEnv(env)).Shown("£é"); got != "£é" {
			t.Errorf("%v: %q", env, got)
		}
	}
}
