package clean_test

import (
	"testing"
	"unicode/utf8"

	"ppbtui/internal/report/clean"
)

func TestText(t *testing.T) {
	for in, want := range map[string]string{
		"plain\ntext":                    "plain\ntext",
		"a\r\nb\rc\u2028d":               "a\nb\nc\nd",
		"\x1b[31mred\x1b[0m":             "[31mred[0m",
		"to\u202ediffer\u2066ent\u200b.": "todifferent.",
		"£1\u00a0234\t–":                 "£1 234 –",
		"bad \xff byte":                  "bad \ufffd byte",
		"Dŵr, naïve, 字, ✓":               "Dŵr, naïve, 字, ✓",
	} {
		if got := clean.Text(in); got != want {
			t.Errorf("Text(%q) = %q, want %q", in, got, want)
		}
	}
	if got := clean.Line("  two \n lines\u200b "); got != "two lines" {
		t.Errorf("Line = %q", got)
	}
}

func FuzzText(f *testing.F) {
	f.Add("a\x00b\u202ec\n")
	f.Fuzz(func(t *testing.T, s string) {
		out := clean.Text(s)
		for _, r := range out {
			if clean.Hidden(r) {
				t.Fatalf("%U is left in %q", r, out)
			}
		}
		if !utf8.ValidString(out) {
			t.Fatalf("%q is not UTF-8", out)
		}
		if again := clean.Text(out); again != out {
			t.Fatalf("cleaned twice: %q, then %q", out, again)
		}
	})
}
