package diff

import (
	"slices"
	"testing"

	"ppbtui/internal/ui/theme"
)

func TestChangesAreTold(t *testing.T) {
	th := theme.New(theme.Options{Glyphs: theme.Words})
	for _, tt := range []struct {
		before, after string
		want          []string
	}{
		{"Two drivers", "Two drivers start on 12 October", []string{`Added after "Two drivers": start on 12 October`}},
		{"", "new text", []string{"Added: new text"}},
		{"one two three", "one three", []string{`Removed after "one": two`}},
		{"a b c d e f g h long i", "A b c d e f g h long I", []string{
			`Changed at the start: was "a", became "A".`, `Changed after "e f g h long": was "i", became "I".`}},
		{"First line\nb", "First line\nb c", []string{`Added after "b": c`}},
		{"same", "same", nil},
	} {
		if got := Render(th, Words(tt.before, tt.after), 0, Context); !slices.Equal(got, tt.want) {
			t.Errorf("%q to %q: %q", tt.before, tt.after, got)
		}
	}
}
