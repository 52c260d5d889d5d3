package uitest

import (
	"testing"

	"ppbtui/internal/ui"
)

func TestEveryKeyNameIsReadBack(t *testing.T) {
	for _, name := range []string{"a", "G", "/", "f9", "ctrl+t", "shift+tab", "enter", "esc", "space", "pgdown", "ctrl+left"} {
		if got := ui.KeyName(Key(t, name)); got != name {
			t.Errorf("the key %q calls itself %q", name, got)
		}
	}
}

func TestTheBookIsConsistent(t *testing.T) {
	b := Book()
	for _, it := range b.Items {
		if it.Entry.Key != it.Key() || it.Entry.Quarter != Quarter {
			t.Errorf("%s: the entry is of %s in %s", it.Key(), it.Entry.Key, it.Entry.Quarter)
		}
		known := map[string]bool{}
		for _, f := range it.Fields() {
			known[string(f)] = true
		}
		for f := range it.Entry.Content {
			if !known[string(f)] {
				t.Errorf("%s holds a box %q that it does not have", it.Key(), f)
			}
		}
	}
}
