package text

import (
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestWidthPadTruncate(t *testing.T) {
	if w := Width("\x1b[7m▲ AMBER\x1b[27m"); w != 7 {
		t.Errorf("width %d", w)
	}
	if w := Width("日本"); w != 4 {
		t.Errorf("width %d", w)
	}
	for _, tt := range []struct {
		s    string
		w    int
		want string
	}{
		{"Bins collected", 8, "Bins co…"},
		{"Bins", 8, "Bins    "},
		{"日本語", 4, "日… "},
		{"abc", 1, "a"},
		{"abc", 0, ""},
		{"e\u0301te\u0301", 3, "e\u0301te\u0301"},
	} {
		if got := Fit(tt.s, tt.w, "…"); got != tt.want {
			t.Errorf("Fit(%q, %d) = %q, want %q", tt.s, tt.w, got, tt.want)
		}
	}
	if got := FitLeft("88.2", 6, "…"); got != "  88.2" {
		t.Errorf("got %q", got)
	}
	if got := len(Spaces(200)); got != 200 {
		t.Errorf("got %d", got)
	}
}

func TestTruncateStyled(t *testing.T) {
	for _, tt := range []struct {
		s    string
		w    int
		want string
	}{
		{"\x1b[7m▲ AMBER\x1b[27m 4.1% below", 9, "\x1b[7m▲ AMBER\x1b[27m …"},
		{"\x1b[7m▲ AMBER\x1b[27m", 4, "\x1b[7m▲ A…\x1b[27m"},
		{"\x1b[7m▲ AMBER\x1b[27m", 7, "\x1b[7m▲ AMBER\x1b[27m"},
		{"\U0001F44D\U0001F3FDx", 3, "…"},
		{"\u1100\u1161", 2, "…"},
	} {
		got := Truncate(tt.s, tt.w, "…")
		if got != tt.want {
			t.Errorf("Truncate(%q, %d) = %q, want %q", tt.s, tt.w, got, tt.want)
		}
		if Width(got) > tt.w {
			t.Errorf("%q is wider than %d", got, tt.w)
		}
	}
}

func TestWrap(t *testing.T) {
	tests := []struct {
		s    string
		w    int
		want []string
	}{
		{"", 10, []string{""}},
		{"one two three", 7, []string{"one two", "three"}},
		{"one  two", 4, []string{"one", "two"}},
		{"Routes were re-balanced in May", 15, []string{"Routes were re-", "balanced in May"}},
		{"4-6 weeks", 3, []string{"4-6", "wee", "ks"}},
		{"abcdefgh", 3, []string{"abc", "def", "gh"}},
		{"a\n\nb", 5, []string{"a", "", "b"}},
		{"日本語", 4, []string{"日本", "語"}},
		{"日", 1, []string{"日"}},
		{"ends here ", 9, []string{"ends here"}},
	}
	for _, tt := range tests {
		got := Wrap(tt.s, tt.w)
		if strings.Join(got, "|") != strings.Join(tt.want, "|") || len(got) != len(tt.want) {
			t.Errorf("Wrap(%q, %d) = %q, want %q", tt.s, tt.w, got, tt.want)
		}
	}
}

func TestLineLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.StringMatching(`[a-c\-  é日]{0,60}`).Draw(t, "s")
		w := rapid.IntRange(2, 12).Draw(t, "w")
		var got strings.Builder
		for rest := s; rest != ""; {
			n := Line(rest, w)
			if n <= 0 || n > len(rest) {
				t.Fatalf("line of %d bytes", n)
			}
			if x := Width(strings.TrimRight(rest[:n], " ")); x > w {
				t.Fatalf("%q is %d wide", rest[:n], x)
			}
			got.WriteString(rest[:n])
			rest = rest[n:]
		}
		if got.String() != s {
			t.Fatalf("%q", got.String())
		}
	})
}
