package text

import (
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func bracketed(s string) string { return "[" + s + "]" }

func TestSpans(t *testing.T) {
	for _, tt := range []struct {
		name string
		s    string
		in   []Span
		want []Span
	}{
		{"in order, those that touch as one", "up 9% from 11,176", []Span{{11, 17}, {3, 5}, {5, 6}}, []Span{{3, 6}, {11, 17}}},
		{"one in another", "up 9% from 11,176", []Span{{0, 10}, {3, 5}}, []Span{{0, 10}}},
		{"empty, backwards and outside", "up 9%", []Span{{2, 2}, {4, 1}, {9, 12}, {-3, -1}}, nil},
		{"past the end", "up 9%", []Span{{3, 50}, {-4, 1}}, []Span{{0, 1}, {3, 5}}},
		{"a character stays whole", "£9", []Span{{1, 3}}, []Span{{0, 3}}},
		{"and where one ends in it", "9£", []Span{{0, 2}}, []Span{{0, 3}}},
	} {
		if got := Spans(tt.s, tt.in); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

func TestStyled(t *testing.T) {
	spans := []Span{{3, 5}, {11, 17}}
	for _, tt := range []struct {
		line string
		at   int
		want string
	}{
		{"up 9% from 11,176 to", 0, "up [9%] from [11,176] to"},
		{"% from 11", 4, "[%] from [11]"},
		{" from ", 5, " from "},
		{"", 4, ""},
		{"176", 14, "[176]"},
		{" to", 17, " to"},
	} {
		if got := Styled(tt.line, tt.at, spans, bracketed); got != tt.want {
			t.Errorf("%q at %d: %q, want %q", tt.line, tt.at, got, tt.want)
		}
	}
}

// TestWrapStyled holds it to Wrap: the same lines, with all of the spans in them that is not a space at which a line was broken.
func TestWrapStyled(t *testing.T) {
	letters := rapid.SampledFrom([]string{"a", "b", " ", "  ", "\n", "£", "-", "é", "word", "\r\n"})
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(letters, 0, 60).Draw(t, "s"), "")
		width := rapid.IntRange(1, 20).Draw(t, "width")
		var in []Span
		for range rapid.IntRange(0, 4).Draw(t, "n") {
			from := rapid.IntRange(0, len(s)).Draw(t, "from")
			in = append(in, Span{from, rapid.IntRange(from, len(s)).Draw(t, "to")})
		}
		spans := Spans(s, in)
		lines := WrapStyled(s, width, 0, spans, bracketed)
		var plain []string
		styled := ""
		for _, l := range lines {
			plain = append(plain, strings.NewReplacer("[", "", "]", "").Replace(l))
			for {
				_, after, ok := strings.Cut(l, "[")
				if !ok {
					break
				}
				in, rest, _ := strings.Cut(after, "]")
				styled, l = styled+in, rest
			}
		}
		if want := Wrap(s, width); !slices.Equal(plain, want) {
			t.Fatalf("%q, want %q", plain, want)
		}
		want := ""
		for _, is := range spans {
			want += s[is.From:is.To]
		}
		bare := strings.NewReplacer(" ", "", "\n", "", "\r", "")
		if got, want := bare.Replace(styled), bare.Replace(want); got != want {
			t.Fatalf("styled %q, want %q", got, want)
		}
	})
}
