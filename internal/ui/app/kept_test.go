package app_test

import (
	"errors"
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
