package app_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

var dora = ppb.Officer{Login: "dora", Name: "Dora Dale", Role: ppb.RoleDirector, Department: "Streets"}

// Who signs a quarter off begins with the whole of it, everybody else with the list.
func TestTheFirstPageIsWhatThePersonAnswersFor(t *testing.T) {
	for title, who := range map[string][]ppb.Officer{
		" ppb  Overview ": {uitest.Priya, dora}, " ppb  My quarter ": {uitest.Amina}, " ppb  All items ": {uitest.Sol},
	} {
		for _, o := range who {
			d := start(t, o)
			if got := d.text(); !strings.HasPrefix(got, title) || app.Depth(d.Model) != 1 {
				t.Errorf("%s begins with\n%s", o.Name, got)
			}
			d.press("esc")
			d.shows("To leave ppb press q.")
			if d.press("q"); !d.quit {
				t.Errorf("%s does not leave with q", o.Name)
			}
		}
	}
}

// A line opens its items and says so; from there every item is one key away, and Esc comes back to the line.
func TestFromALineOfTheOverviewAndBack(t *testing.T) {
	for _, size := range uitest.Sizes {
		d := start(t, uitest.Priya)
		d.size(size[0], size[1])
		d.press("down", "down")
		line := strings.TrimRight(selectedLine(d.text()), " ")
		if !strings.Contains(line, "To do") {
			t.Fatalf("selected is %q", line)
		}
		d.press("enter")
		d.shows("To do", "Only 4 of 9 items. 0 shows all.", "M08")
		if f := d.text(); contains(f, "M09") || contains(f, "M07") {
			t.Errorf("other items show:\n%s", f)
		}
		d.press("enter")
		d.shows("Missed bins")
		d.press("esc")
		d.shows("Only 4 of 9 items. 0 shows all.")
		d.press("0")
		d.shows("All items", "M07")
		d.press("esc")
		if got := strings.TrimRight(selectedLine(d.text()), " "); got != line || app.Depth(d.Model) != 1 {
			t.Errorf("back at %q with %d pages open:\n%s", got, app.Depth(d.Model), d.text())
		}
	}
}

// An item that somebody was at is where they come back to; behind it are the list and the overview.
func TestALeadComesBackToTheItem(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	for _, way := range []string{"enter enter", "down enter enter", "f2 m 0 7 enter"} {
		d := startWith(t, uitest.Env(uitest.Priya), store)
		d.press(strings.Fields(way)...)
		if got := store.Places[uitest.Priya.Login]; got != "M07" {
			t.Fatalf("%s: the place is %q", way, got)
		}
		d = startWith(t, uitest.Env(uitest.Priya), store)
		d.shows("M07  Bins")
		d.press("esc")
		d.shows("All items")
		if l := selectedLine(d.text()); !strings.Contains(l, "M07") {
			t.Errorf("%s: in the list %q is selected", way, l)
		}
		d.press("esc")
		d.shows("Overview")
		if got := store.Places[uitest.Priya.Login]; got != "" || app.Depth(d.Model) != 1 {
			t.Errorf("%s: back at the overview the place is %q", way, got)
		}
	}
	d := startWith(t, uitest.Env(uitest.Priya), store) // from the overview to an item and back
	d.press(strings.Fields("f2 m 0 7 enter esc")...)
	d.shows("Overview")
	if got := store.Places[uitest.Priya.Login]; got != "" {
		t.Errorf("the place is %q", got)
	}
}

// F2 finds the overview under what people call it, for who may see it; to others it says who may.
func TestThePaletteFindsTheOverview(t *testing.T) {
	for _, words := range []string{"overview", "summary", "progress", "how far"} {
		for _, tt := range []struct {
			who  ppb.Officer
			way  string
			open bool
		}{{uitest.Priya, "enter", true}, {uitest.Priya, "enter enter", true}, {dora, "r", true}, {uitest.Sol, "", true}, {uitest.Amina, "", false}} {
			d := start(t, tt.who)
			d.press(strings.Fields(tt.way)...)
			d.press("f2")
			d.typing(words)
			if words != "progress" && !strings.HasPrefix(d.first(), "Overview") { // of a list that is a filter, too
				t.Errorf("%q after %q finds first %q", words, tt.way, d.first())
			}
			for i := 0; i < 5 && !strings.HasPrefix(d.first(), "Overview"); i++ {
				d.press("down")
			}
			d.press("enter")
			if is := strings.Contains(d.text(), "In the way of sign-off"); is != tt.open {
				t.Errorf("%s after %q: it opens: %v\n%s", tt.who.Name, tt.way, is, d.text())
			}
			if !tt.open {
				d.shows("The review and the overview are for performance leads")
			}
			if depth := app.Depth(d.Model); tt.who.Login != uitest.Sol.Login && depth != 1 || tt.who.Login == uitest.Sol.Login && depth != 2 {
				t.Errorf("%s after %q: %d pages are open", tt.who.Name, tt.way, depth)
			}
		}
	}
}

// From wherever, F2 goes to the list: to the one that is open, or to all items.
func TestThePaletteGoesToTheListOfTheQuarter(t *testing.T) {
	for _, tt := range []struct {
		way, shows string
		depth      int
	}{{"", "All items", 2}, {"r", "All items", 2}, {"down down enter enter", "Only 4 of 9 items. 0 shows all.", 2}} {
		d := start(t, uitest.Priya)
		d.press(strings.Fields(tt.way)...)
		d.press("f2")
		d.typing("list of the quarter")
		d.press("enter")
		d.shows(tt.shows)
		if n := app.Depth(d.Model); n != tt.depth {
			t.Errorf("after %q %d pages are open", tt.way, n)
		}
	}
}

// A deputy who goes on as a director begins where the director does.
func TestActingForADirectorBeginsWithTheOverview(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	store.B.Officers = append(store.B.Officers, dora)
	store.Named = []ppb.Deputy{{Login: uitest.Priya.Login, For: dora.Login, Until: ppb.Date{Year: 2023, Month: 12, Day: 1}}}
	d := startWith(t, uitest.Env(uitest.Priya), store)
	d.press("enter")
	d.send(app.Said(d.Model, ui.ActAs{Login: dora.Login}))
	d.shows("Overview", "Dora Dale")
}
