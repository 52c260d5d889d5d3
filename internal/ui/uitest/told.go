package uitest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/theme"
)

// Spoken is what a screen is given when this person has the program read aloud.
func Spoken(o ppb.Officer) ui.Env {
	env := Env(o)
	env.Theme = theme.New(theme.Options{Glyphs: theme.Words})
	return env
}

// GoldenTold compares what a screen tells with testdata/<test>.golden, and fails where it draws anything.
func GoldenTold(t *testing.T, s ui.Screen) {
	t.Helper()
	got := Told(t, s)
	if i := strings.IndexAny(got, drawn); i >= 0 {
		t.Errorf("something is drawn in %q", got[max(i-40, 0):min(i+40, len(got))])
	}
	golden.RequireEqual(t, got)
}

// drawn are signs that say nothing to who hears them.
const drawn = "\x1b─│┌┐└┘├┤■▲●□√►▶↑↓→←✓•░█…"

// Tell is what a screen tells.
func Tell(t testing.TB, s ui.Screen) tell.Page {
	t.Helper()
	teller, ok := s.(ui.Teller)
	if !ok {
		t.Fatalf("%T tells nothing", s)
	}
	return teller.Tell()
}

// Told is what a screen tells, line by line.
func Told(t testing.TB, s ui.Screen) string {
	t.Helper()
	p := Tell(t, s)
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("%s", s.Title())
	for _, f := range p.Facts {
		line("%s", f)
	}
	for _, f := range p.Live {
		line("Live: %s", f)
	}
	for _, x := range p.Boxes {
		line("%s", box(x))
	}
	if p.List != nil {
		if p.List.Len == 0 {
			line("%s", p.List.None)
		}
		for i := range p.List.Len {
			line("%d. %s", i+1, p.List.Say(i))
		}
		line("A number: %s.", p.List.Does)
	}
	if p.Next != "" {
		line("Then: %s.", p.Next)
	}
	return b.String()
}

func box(x tell.Box) string {
	s := fmt.Sprintf("[%s] %q", x.Label, x.Words)
	if x.Aside {
		s += " aside"
	}
	if len(x.Labels) > 0 {
		s += " of " + strings.Join(x.Labels, "; ")
	}
	for _, more := range []string{x.Hint, x.Problem} {
		if more != "" {
			s += " (" + more + ")"
		}
	}
	return s
}

// Heard is the page that keys opened on another, read aloud.
func Heard(t *testing.T, h *Host, keys ...string) *Host {
	t.Helper()
	h.Asked = nil
	h.Press(keys...)
	for _, msg := range h.Asked {
		if push, ok := msg.(ui.Push); ok {
			return NewHost(t, h.env, push.Screen)
		}
	}
	t.Fatalf("%v: no page, said %q, asked %v", keys, h.Said, h.Asked)
	return nil
}

// Tell is what the host's screen tells.
func (h *Host) Tell() tell.Page { return Tell(h.t, h.Screen) }

// Fill fills a box that the screen tells, as often as there are values, and runs what comes of it.
func (h *Host) Fill(name string, values ...string) {
	h.t.Helper()
	h.Said = ""
	for _, v := range values {
		boxes := h.Tell().Boxes
		i := slices.IndexFunc(boxes, func(b tell.Box) bool { return b.Name == name })
		if i < 0 {
			h.t.Fatalf("no box is called %q", name)
		}
		h.run(boxes[i].Fill(v))
	}
}

// Result is what the screen gave to the page below it when it went.
func (h *Host) Result() any {
	back, _ := h.Asked[len(h.Asked)-1].(ui.Back)
	return back.Result
}
