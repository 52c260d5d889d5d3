package app_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
)

// coloured is what a screen is given on a terminal of 256 colours.
func coloured(o ppb.Officer) ui.Env {
	env := uitest.Env(o)
	env.Theme = theme.New(theme.Options{Colour: theme.ANSI256})
	return env
}

// command does something by the palette.
func (d *driver) command(words string) {
	d.press("f2")
	d.typing(words)
	d.press("enter")
}

func TestLettersInsteadOfShapesAtOnceAndTheNextTime(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	d := startWith(t, uitest.Env(uitest.Amina), store)
	d.press("enter")
	d.shows("▲", "──")
	d.command("letters instead")
	if f := d.text(); strings.ContainsAny(f, "■▲●─│►…") {
		t.Errorf("the item is drawn with shapes:\n%s", f)
	}
	d.press("esc")
	if f := d.text(); strings.ContainsAny(f, "■▲●─│►…") {
		t.Errorf("the list is drawn with shapes:\n%s", f)
	}
	if got := store.Prefs[uitest.Amina.Login+"/glyphs"]; got != "letters" {
		t.Errorf("saved %q", got)
	}
	d = startWith(t, uitest.Env(uitest.Amina), store)
	d.shows("[RED]")
	d.command("shapes instead")
	d.shows("■ RED")
	d = startWith(t, uitest.Env(uitest.Jo), store)
	d.shows("□ NONE")
}

func TestColourAndContrastChange(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	d := startWith(t, coloured(uitest.Amina), store)
	const red, deep = "\x1b[38;5;231;48;5;160m", "\x1b[38;5;231;48;5;88m"
	d.shows(red)
	d.command("high contrast")
	d.shows(deep)
	d.command("colour off")
	if strings.Contains(d.text(), "48;5") {
		t.Errorf("colours are left:\n%q", d.text())
	}
	d = startWith(t, coloured(uitest.Amina), store)
	if strings.Contains(d.text(), "48;5") {
		t.Error("colours come back the next time")
	}
	d.command("colour on")
	d.shows(deep)
	d.command("contrast off")
	d.shows(red)
}

func TestNoColourOfTheTerminalWins(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	store.Prefs[uitest.Amina.Login+"/colour"] = "on"
	store.Prefs[uitest.Amina.Login+"/glyphs"] = "shapes"
	env := uitest.Env(uitest.Amina)
	env.Theme = theme.New(theme.Options{Glyphs: theme.ASCII, Fixed: true})
	d := startWith(t, env, store)
	if f := d.text(); strings.Contains(f, "48;5") || strings.Contains(f, "■") {
		t.Errorf("the saved settings win over the environment:\n%s", f)
	}
	d.command("colour on")
	d.shows("NO_COLOR")
}

func TestASettingThatCannotBeSavedSaysSo(t *testing.T) {
	d := start(t, uitest.Amina)
	d.press("f2")
	d.typing("letters instead")
	d.store.Fail = errors.New("the disk is full")
	d.press("enter")
	d.shows("The disk is full.")
}

func TestTheFirstSignInAsksOnce(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	env := coloured(uitest.Amina)
	env.FirstTime = true
	d := startWith(t, env, store)
	d.shows("First sign-in", "Amina Khan, responsible officer, 6 items this quarter", "■ ▲ ●")
	d.press("down", "space", "down", "down", "space", "enter")
	d.shows("My quarter", "[RED]", "48;5;88")
	if app.Depth(d.Model) != 1 {
		t.Errorf("%d pages are open", app.Depth(d.Model))
	}
	for name, want := range map[string]string{"glyphs": "letters", "contrast": "on", "colour": "on"} {
		if got := store.Prefs[uitest.Amina.Login+"/"+name]; got != want {
			t.Errorf("%s is saved as %q", name, got)
		}
	}
	env = coloured(uitest.Amina)
	env.FirstTime = true
	d = startWith(t, env, store)
	d.shows("My quarter", "[RED]")
}

func TestLeavingTheFirstSignInChangesNothing(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	env := coloured(uitest.Amina)
	env.FirstTime = true
	d := startWith(t, env, store)
	d.press("down", "space", "esc")
	if !d.quit || len(store.Prefs) != 0 {
		t.Errorf("left %v, saved %v", d.quit, store.Prefs)
	}
}

func TestASecondEnterInFlightIsNotForTheNextPage(t *testing.T) {
	env := uitest.Env(ppb.Officer{})
	env.Demo = true
	d := startWith(t, env, uitest.NewStore(uitest.Book()))
	d.press("enter")
	for range 3 { // a key that is held down
		d.now = d.now.Add(100 * time.Millisecond)
		d.send(uitest.Key(t, "enter"))
		d.shows("My quarter", "Amina Khan")
	}
	d.now = d.now.Add(150 * time.Millisecond)
	d.send(uitest.Key(t, "enter"))
	d.shows("M07  Bins collected")
}

func TestEnterTwiceOnOnePageIsTwice(t *testing.T) {
	d := start(t, uitest.Amina)
	p := &probe{name: "writing"}
	d.put(p)
	d.send(uitest.Key(t, "enter"))
	d.send(uitest.Key(t, "enter"))
	if p.enters != 2 {
		t.Errorf("the page got Enter %d times", p.enters)
	}
}
