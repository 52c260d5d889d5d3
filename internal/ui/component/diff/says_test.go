package diff

import (
	"slices"
	"testing"
)

func TestSays(t *testing.T) {
	for _, tt := range []struct {
		before, after string
		want          []string
	}{
		{"Two rounds ran short.", "Two rounds ran short.", nil},
		{"Two rounds ran short.", "Three rounds ran short.", []string{`"Two" has become "Three".`}},
		{"Two rounds ran short.", "Two rounds ran very short.", []string{`New behind "Two rounds ran": "very".`}},
		{"Two rounds ran short. It rained.", "Two rounds ran short.", []string{`Left out: "It rained."`}},
		{"", "All new.", []string{`New: "All new."`}},
		{"One line.", "One line.\n\nAnother line.", []string{`New behind "One line.": "Another line."`}},
	} {
		if got := Says(Words(tt.before, tt.after)); !slices.Equal(got, tt.want) {
			t.Errorf("%q to %q: %q, want %q", tt.before, tt.after, got, tt.want)
		}
	}
}
