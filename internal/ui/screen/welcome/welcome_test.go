package welcome_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/welcome"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
)

func start(t *testing.T, o theme.Options) *uitest.Host {
	t.Helper()
	env := uitest.Env(uitest.Amina)
	env.Theme = theme.New(o)
	return uitest.NewHost(t, env, welcome.New(env, uitest.NewStore(uitest.Book())))
}

func TestWelcomeLooks(t *testing.T) {
	h := start(t, theme.Options{Colour: theme.ANSI256})
	h.Press("down", "down", "down", "space")
	uitest.Golden(t, h.Frame)
}

func TestWelcomeWithoutColourLooks(t *testing.T) {
	uitest.Golden(t, start(t, theme.Options{Glyphs: theme.ASCII}).Frame)
}

func settled(t *testing.T, h *uitest.Host) theme.Options {
	t.Helper()
	h.Press("enter")
	s, ok := h.Asked[len(h.Asked)-1].(ui.Settle)
	if !ok {
		t.Fatalf("Enter asked for %T", h.Asked[len(h.Asked)-1])
	}
	return s.Theme
}

func TestEnterTakesWhatTheTerminalShows(t *testing.T) {
	for _, o := range []theme.Options{
		{Colour: theme.ANSI256}, {Glyphs: theme.ASCII, Colour: theme.ANSI16}, {Glyphs: theme.ASCII, Fixed: true},
	} {
		if got := settled(t, start(t, o)); got != o {
			t.Errorf("%+v became %+v", o, got)
		}
	}
}

func TestTheSampleShowsWhatIsChosen(t *testing.T) {
	h := start(t, theme.Options{Colour: theme.ANSI256})
	h.Press("end", "space")
	if f := h.Frame(80, 24); strings.Contains(f, "48;5") || !strings.Contains(f, "\x1b[7m■ RED") {
		t.Errorf("no colour looks like\n%q", f)
	}
	if got := settled(t, h); got.Colour != theme.None {
		t.Errorf("chosen %+v", got)
	}
}

func TestWelcomeFitsEverySize(t *testing.T) {
	for _, o := range []theme.Options{{Colour: theme.ANSI256}, {Glyphs: theme.ASCII}} {
		h := start(t, o)
		for range 5 {
			for w := 30; w <= 90; w++ {
				uitest.Fits(t, h.Frame(w, 8), w, 8)
				uitest.Fits(t, h.Frame(w, 24), w, 24)
			}
			h.Press("down")
		}
	}
}

// Where it is heard nothing is asked of shapes and colours, but whether it is to be heard every time.
func TestWelcomeIsHeard(t *testing.T) {
	said := theme.Options{Glyphs: theme.Words}
	h := start(t, said)
	uitest.GoldenTold(t, h.Screen)
	for i, does := range []string{"continue", "always"} {
		h.Do(does)
		if s, ok := h.Asked[i].(ui.Settle); !ok || s.Plain != (does == "always") || s.Theme != said {
			t.Errorf("%s asks for %+v", does, h.Asked)
		}
	}
}

// Who sees the page can have it read from then on.
func TestPlainModeIsChosen(t *testing.T) {
	h := start(t, theme.Options{Colour: theme.ANSI256})
	h.Press("p")
	if s, ok := h.Asked[0].(ui.Settle); !ok || !s.Plain || s.Theme.Colour != theme.ANSI256 {
		t.Errorf("it asks for %+v", h.Asked)
	}
}
