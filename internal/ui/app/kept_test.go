package app_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

// Nothing says that typing is kept while it is not.
func TestNothingIsSaidToBeKeptThatIsNot(t *testing.T) {
	for _, keys := range [][]string{{"ctrl+c"}, {"ctrl+q"}, {"ctrl+s"}} {
		d := start(t, uitest.Amina)
		d.press(keys...)
		d.shows("aved")
		d.store.Fail = errors.New("the disk is full and nothing was saved: make room, then try again")
		d.press("down")
		d.press(keys...)
		f := d.text()
		if !contains(f, "NOT SAVED") || contains(f, "is saved") || contains(f, "Saved 10") {
			t.Errorf("%q says:\n%s", keys, f)
		}
	}
}

// What is said of a failing save goes when a later one succeeds, without a key.
func TestTheSentenceOfAFailingSaveGoes(t *testing.T) {
	d := start(t, uitest.Amina)
	full := errors.New("the disk is full and nothing was saved: make room, then try again")
	d.put(&probe{name: "writing"})
	d.store.Fail = full
	d.run(func() tea.Msg { return app.Said(d.Model, ui.Failed{Err: full}) })
	d.shows("The disk is full")
	d.run(app.Looked())
	d.shows("The disk is full")
	d.store.Fail = nil
	d.run(app.Looked())
	if f := d.text(); contains(f, "The disk is full") {
		t.Errorf("it stays:\n%s", f)
	}

	d.run(func() tea.Msg { return app.Said(d.Model, ui.Failed{Err: errors.New("only a lead accepts")}) })
	d.run(app.Looked())
	d.shows("Only a lead accepts")
}

// A lead's note is written a moment after typing. Whoever ends the program in that moment has it written first, also where
// the program's own context has ended, and what cannot be written is said.
func TestANoteIsKeptWhenTheProgramIsToldToStop(t *testing.T) {
	env := uitest.Env(uitest.Priya)
	ctx, stop := context.WithCancel(t.Context())
	env.Ctx = ctx
	store := uitest.NewStore(uitest.Book())
	d := startWith(t, env, store)
	d.press("r")
	for range 9 { // to M09, which is submitted
		if strings.Contains(selectedLine(d.text()), "M09") {
			break
		}
		d.press("down")
	}
	d.press("r")
	d.shows("Return")
	d.typing("Who covers?")
	stop()
	name := uitest.Priya.Login + "/note:M09"
	if store.Prefs[name] != "" {
		t.Fatalf("it was written at once: %q", store.Prefs[name])
	}
	store.Fail = errors.New("the disk is full")
	if err := d.Keep(context.Background()); err == nil {
		t.Error("nobody is told that it could not be written")
	}
	store.Fail = nil
	delete(store.Prefs, name)
	if err := d.Keep(context.Background()); err != nil || store.Prefs[name] != "Who covers?" {
		t.Errorf("%v, kept is %q", err, store.Prefs[name])
	}
	delete(store.Prefs, name)
	if err := d.Keep(context.Background()); err != nil || store.Prefs[name] != "" {
		t.Errorf("%v: it is written again, though nothing was typed", err)
	}
}
