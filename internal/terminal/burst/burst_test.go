package burst

import (
	"strings"
	"testing"
)

func TestStretch(t *testing.T) {
	for in, want := range map[string]int{
		"a": 0, "ab": 0, "jjjjjjjj": 0, "\x1b[A\x1b[A\x1b[A": 0, "\x7f\x7f\x7f": 0,
		"abc": 3, "accept": 6, "Two words\there and bell\x07 after": 30, "6\x1c3": 3,
		"A line of text\x1b[A": 14,
		"red \x1b[31mwarning text\x1b[0m and more text after it": 0, // less text before the Escape than makes a paste
	} {
		if got := Stretch([]byte(in)); got != want {
			t.Errorf("%q: %d, want %d", in, got, want)
		}
	}
}

func TestFollows(t *testing.T) {
	for _, tc := range []struct {
		s, next string
		want    int
	}{
		{"Two words ", "and more", 8},
		{"Two words ", "\x1b[A", 0},
		{"Two words \xf0\x9f", "\x91\x8d", 2},
		{"Two words \xf0\x9f", "\x91", 1},
		{"Two words \xf0\x9f", "\x91\x8d\x1b[A", 2},
		{"abc", "\x1b[A", 0},
	} {
		if got := Follows([]byte(tc.s), []byte(tc.next)); got != tc.want {
			t.Errorf("%q after %q: %d, want %d", tc.next, tc.s, got, tc.want)
		}
	}
}

func TestPaste(t *testing.T) {
	for in, want := range map[string]bool{
		"accept": false, "acceptance": false, "two words": true, "6\x1c3": true, "\x1c63": false, strings.Repeat("x", 100): false,
	} {
		if got := Paste([]byte(in)); got != want {
			t.Errorf("%q: %v, want %v", in, got, want)
		}
	}
}
