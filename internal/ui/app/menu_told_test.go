package app_test

import (
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/tell"
	"ppbtui/internal/ui/uitest"
)

func hears(t *testing.T, o ppb.Officer) *driver {
	return startWith(t, uitest.Spoken(o), uitest.NewStore(uitest.Book()))
}

func (d *driver) tell() tell.Page { return app.Top(d.Model).(ui.Teller).Tell() }

func rows(l *tell.List) (out []string) {
	for i := range l.Len {
		out = append(out, l.Say(i))
	}
	return out
}

// The palette is a list of what there is; what cannot be done says why, and a number does it on the page below.
func TestThePaletteTells(t *testing.T) {
	d := hears(t, uitest.Amina)
	d.press("f2")
	said := rows(d.tell().List)
	for _, want := range []string{
		"Open the selected item.", "Open the next item that needs you.",
		"Answer what is asked about this item. Not now: Nothing is asked about M07: there is no question to answer.",
	} {
		if !slices.Contains(said, want) {
			t.Errorf("it does not say %q", want)
		}
	}
	for _, s := range said {
		if strings.Contains(s, "Draw the screen") || strings.Contains(s, "letters instead of") || strings.Contains(s, "Next row") {
			t.Errorf("it says %q", s)
		}
	}
	d.tell().List.Find("series")
	list := d.tell().List
	if list.Len == 0 || !strings.HasPrefix(list.Say(0), "Series:") {
		t.Fatalf("found %v", rows(list))
	}
	list.Choose(0)
	d.press("enter")
	if title := app.Top(d.Model).Title(); !strings.HasPrefix(title, "Quarters of M07") {
		t.Errorf("it went to %q", title)
	}
}

func TestThePaletteTellsThatNothingIsFound(t *testing.T) {
	d := hears(t, uitest.Amina)
	d.press("f2")
	d.tell().List.Find("zebra")
	if list := d.tell().List; list.Len != 0 || !strings.HasPrefix(list.None, "Nothing is called that here.") {
		t.Errorf("%v, %q", rows(list), list.None)
	}
	d.tell().List.Find("fly-tips")
	if said := rows(d.tell().List); len(said) != 1 || said[0] != "Go to item:  M12  Fly-tips cleared within 3 days." {
		t.Errorf("%q", said)
	}
}

// Help begins with how plain mode is used, and names what to type; it names no key.
func TestHelpTells(t *testing.T) {
	d := hears(t, uitest.Amina)
	d.press("f1")
	p := d.tell()
	if n := len(p.Facts); n == 0 || n > 12 {
		t.Errorf("%d lines of how it is used", n)
	}
	said := rows(p.List)
	for _, want := range []string{
		"Open the selected item. Type open.", "Read what this page shows again. Type refresh.",
		"Take back the submission of the selected item. Type take-back. Not now: Only the lead who decided on M07 can take that back.",
	} {
		if !slices.Contains(said, want) {
			t.Errorf("it does not say %q:\n%s", want, strings.Join(said, "\n"))
		}
	}
	for _, s := range append(slices.Clone(p.Facts), said...) {
		for _, key := range []string{"F1", "F2", "F5", "F9", "Ctrl+", "Esc", "Tab"} {
			if strings.Contains(s, key) {
				t.Errorf("it names a key in %q", s)
			}
		}
	}
	p.List.Find("plan says")
	if said := rows(d.tell().List); len(said) != 1 {
		t.Errorf("%q", said)
	}
	d.tell().List.Choose(0)
	d.press("enter")
	if title := app.Top(d.Model).Title(); !strings.HasPrefix(title, "Plan of M07") {
		t.Errorf("it went to %q", title)
	}
}
