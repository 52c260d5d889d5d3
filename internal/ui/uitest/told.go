package uitest

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Spoken is Env of a session that is heard.
func Spoken(o ppb.Officer) ui.Env {
	env := Env(o)
	env.Theme = theme.New(theme.Options{Glyphs: theme.Words})
	return env
}

// Tell is what a screen tells.
func Tell(t testing.TB, s ui.Screen) tell.Page {
	t.Helper()
	teller, ok := s.(ui.Teller)
	if !ok {
		t.Fatalf("%T tells nothing", s)
	}
	return teller.Tell()
}

// Told are the lines that a screen tells: its facts, what follows from what is typed, its boxes, its rows, and what is asked in the end.
func Told(t testing.TB, s ui.Screen) string {
	t.Helper()
	p := Tell(t, s)
	lines := append([]string{s.Title(), ""}, p.Facts...)
	for _, l := range p.Live {
		lines = append(lines, "live: "+l)
	}
	for _, b := range p.Boxes {
		l := b.Label + ": " + b.Words
		if len(b.Labels) > 0 {
			l += " [" + strings.Join(b.Labels, " | ") + "]"
		}
		for _, is := range [][2]string{{" hint: ", b.Hint}, {" problem: ", b.Problem}} {
			if is[1] != "" {
				l += is[0] + is[1]
			}
		}
		lines = append(lines, "box: "+l)
	}
	if p.List != nil {
		for i := range p.List.Len {
			lines = append(lines, "row: "+p.List.Say(i))
		}
		if p.List.Len == 0 {
			lines = append(lines, "none: "+p.List.None)
		}
	}
	if p.Next != "" {
		lines = append(lines, "next: "+p.Next)
	}
	return strings.Join(lines, "\n") + "\n"
}

// GoldenTold compares what a screen tells with testdata/<test>.golden beside the test, and fails where it has a glyph in it.
func GoldenTold(t *testing.T, s ui.Screen) {
	t.Helper()
	got := Told(t, s)
	if i := strings.IndexAny(got, "►│─↑→↓■▲●□√█…✓\x1b"); i >= 0 {
		t.Errorf("a glyph is told: %q", got[i:min(i+40, len(got))])
	}
	golden.RequireEqual(t, got)
}

// Choose chooses a row of what the screen tells, by the beginning of what it says.
func (h *Host) Choose(says string) {
	h.t.Helper()
	list := Tell(h.t, h.Screen).List
	for i := range list.Len {
		if strings.HasPrefix(list.Say(i), says) {
			list.Choose(i)
			return
		}
	}
	h.t.Fatalf("no row says %q", says)
}

// Fill fills a box that the screen tells.
func (h *Host) Fill(name, value string) {
	h.t.Helper()
	h.Said = ""
	for _, b := range Tell(h.t, h.Screen).Boxes {
		if b.Name == name {
			h.run(b.Fill(value))
			return
		}
	}
	h.t.Fatalf("no box is called %q", name)
}

// Do runs an action by its name.
func (h *Host) Do(name string) {
	h.t.Helper()
	h.Said = ""
	for _, a := range h.Screen.Actions() {
		if a.Name == name {
			cmd, why := a.Run()
			h.Said = why
			h.run(cmd)
			return
		}
	}
	h.t.Fatalf("no action is called %q", name)
}
