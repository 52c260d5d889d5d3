package app_test

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
)

// The column that a terminal's cursor is in after a triangle at the start of a line says whether it draws our shapes.
func TestTheGlyphProbe(t *testing.T) {
	for _, c := range []struct {
		name   string
		start  theme.Options
		saved  string
		column int // 0: no answer
		asks   bool
		want   theme.Glyphs
	}{
		{"one column", theme.Options{}, "", 2, true, theme.Shapes},
		{"two columns", theme.Options{}, "", 3, true, theme.ASCII},
		{"three bytes shown", theme.Options{}, "", 4, true, theme.ASCII},
		{"nothing drawn", theme.Options{}, "", 1, true, theme.ASCII},
		{"no answer", theme.Options{}, "", 0, true, theme.Shapes},
		{"the person knows better", theme.Options{}, "shapes", 3, true, theme.Shapes},
		{"what the environment names", theme.Options{Glyphs: theme.Shapes, Fixed: true}, "", 3, false, theme.Shapes},
		{"a terminal that the locale calls ASCII", theme.Options{Glyphs: theme.ASCII}, "", 2, false, theme.ASCII},
	} {
		env, store := uitest.Env(uitest.Amina), uitest.NewStore(uitest.Book())
		env.Theme = theme.New(c.start)
		if c.saved != "" {
			store.Prefs[uitest.Amina.Login+"/glyphs"] = c.saved
		}
		m := startWith(t, env, store)
		if asks := m.Probe(nil) != ""; asks != c.asks {
			t.Errorf("%s: asks is %v", c.name, asks)
		}
		drawn := m.View().Content
		if c.column > 0 {
			m.send(tea.CursorPositionMsg{X: c.column - 1, Y: 4})
		}
		if got := env.Theme.Options().Glyphs; got != c.want {
			t.Errorf("%s: draws %v", c.name, got)
		}
		if anew := m.View().Content != drawn; anew != (c.want != c.start.Glyphs) {
			t.Errorf("%s: drawn anew is %v", c.name, anew)
		}
	}
	if app.New(uitest.Env(uitest.Amina), uitest.NewStore(uitest.Book()), app.Options{}).Probe([]string{"TERM=dumb"}) != "" {
		t.Error("a terminal that moves no cursor is asked where it is")
	}
}

func TestTheProbeLeavesNothingBehind(t *testing.T) {
	p := app.New(uitest.Env(uitest.Amina), uitest.NewStore(uitest.Book()), app.Options{}).Probe(nil)
	if !strings.HasPrefix(p, "\r") || !strings.HasSuffix(p, "\r\x1b[K") {
		t.Errorf("sends %q", p)
	}
}
