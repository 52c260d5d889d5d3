package app

import (
	"strings"
	"testing"
	"time"
)

// reads hands out one string a read.
type reads []string

func (r *reads) Read(p []byte) (int, error) {
	n := copy(p, (*r)[0])
	*r = (*r)[1:]
	return n, nil
}

func TestAReadOfManyCharactersWithASpaceIsAPaste(t *testing.T) {
	const start, end = pasteStart, pasteEnd
	for _, c := range []struct {
		name string
		in   []string
		want string
	}{
		{"typing", []string{"a", "b", " ", "\r"}, "ab \r"},
		{"fast typing without a space", []string{"abcdefghij"}, "abcdefghij"},
		{"seven characters", []string{"abc def"}, "abc def"},
		{"a line", []string{"quit now\r"}, start + "quit now\r" + end},
		{"held arrow keys", []string{strings.Repeat("\x1b[B", 8) + " "}, strings.Repeat("\x1b[B", 8) + " "},
		{"the rest of a long paste", []string{"one two three ", "q"}, start + "one two three " + end + start + "q" + end},
		{"a character cut in two", []string{"caf\u00e9 au lait \xe2", "\x82\xac!"}, start + "caf\u00e9 au lait " + end + start + "\u20ac!" + end},
		{"bracketed already", []string{start + "some words here", "and more words", "end" + end + "q"}, start + "some words hereand more wordsend" + end + "q"},
		{"a mark cut in two", []string{start + "some words here\x1b[20", "1~", "go on typing"}, start + "some words here" + end + start + "go on typing" + end},
	} {
		in := reads(c.in)
		b := &bursts{r: &in, now: func() time.Time { return time.Unix(1, 0) }}
		var out strings.Builder
		buf := make([]byte, 40)
		for len(in) > 0 || len(b.ready) > 0 {
			n, _ := b.Read(buf)
			out.Write(buf[:n])
		}
		if out.String() != c.want {
			t.Errorf("%s: got %q, want %q", c.name, out.String(), c.want)
		}
	}
}
