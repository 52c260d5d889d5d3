package app_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/component/ask"
	"ppbtui/internal/ui/uitest"
)

// neverBound are keys that PuTTY, tmux and Windows Terminal eat or merge.
func neverBound(key string) bool {
	switch key {
	case "ctrl+b", "f10", "f11", "f12", "alt+enter", "ctrl+enter", "shift+enter":
		return true
	}
	return strings.HasPrefix(key, "ctrl+shift+") ||
		strings.HasPrefix(key, "alt+") && slices.Contains([]string{"up", "down", "left", "right"}, key[4:])
}

func TestNoScreenGivesAKeyTwoMeanings(t *testing.T) {
	for _, s := range screens(t) {
		oneMeaning(t, s)
	}
}

// oneMeaning fails where a key does two things on a screen.
func oneMeaning(t *testing.T, s ui.Screen) {
	t.Helper()
	meaning := map[string]string{}
	for _, a := range s.Actions() {
		for _, k := range a.Keys() {
			if meaning[k] != "" {
				t.Errorf("%q: %s is %s and %s", s.Title(), k, meaning[k], a.Name)
			}
			meaning[k] = a.Name
		}
	}
	for _, a := range app.Everywhere() {
		for _, k := range a.Keys() {
			if m := meaning[k]; m != "" && !ownWay[k] && !(k == "q" && m == "back") {
				t.Errorf("%q: %s is %s here and %s everywhere", s.Title(), k, m, a.Name)
			}
		}
	}
}

func TestEveryActionSaysWhatItDoes(t *testing.T) {
	for _, s := range screens(t) {
		names := map[string]bool{}
		for _, a := range s.Actions() {
			if a.Name == "" || a.Does() == "" || strings.HasSuffix(a.Does(), ".") || a.Do == nil {
				t.Errorf("%q: %+v is not said as a sentence without a full stop, or does nothing", s.Title(), a)
			}
			if names[a.Name] {
				t.Errorf("%q has two actions called %s", s.Title(), a.Name)
			}
			names[a.Name] = true
		}
	}
}

func TestNoKeyIsBoundThatTerminalsEat(t *testing.T) {
	actions := app.Everywhere()
	for _, s := range screens(t) {
		actions = append(actions, s.Actions()...)
	}
	for _, a := range actions {
		for _, k := range a.Keys() {
			if neverBound(k) {
				t.Errorf("%s is bound to %s", a.Name, k)
			}
			if ui.KeyName(uitest.Key(t, k)) != k {
				t.Errorf("%s: %s is not how this key is called", a.Name, k)
			}
		}
	}
}

// Whatever a person does on a page, each key that does something there is in the table with what it does. The keys pressed
// here are not those by which the table is made.
func TestTheKeyTableNamesEveryKeyThatPagesAnswer(t *testing.T) {
	rows := map[string]string{} // what it does, with all keys of all tables
	for _, line := range strings.Split(app.KeyTable(), "\n") {
		if cells := strings.Split(strings.ReplaceAll(line, "\\|", "\x00"), "|"); len(cells) == 4 {
			rows[strings.TrimSpace(cells[2])] += strings.ReplaceAll(cells[1], "\x00", "|") + ","
		}
	}
	pages := map[string]bool{}
	check := func(s ui.Screen) {
		pages[fmt.Sprintf("%T", s)] = true
		for _, a := range append(slices.Clone(s.Actions()), app.Everywhere()...) {
			for _, l := range app.KeyLabels(a) {
				if !strings.Contains(rows[a.Does()], " "+l+" ") && !strings.Contains(rows[a.Does()], " "+l+",") {
					t.Errorf("%T %q: %s, %q, is not in the table", s, s.Title(), l, a.Does())
				}
			}
		}
	}
	for _, way := range ways {
		for _, o := range []ppb.Officer{uitest.Amina, uitest.Jo, uitest.Priya, uitest.Sol, {}} {
			d := start(t, o)
			for _, it := range d.store.B.Items {
				d.store.Events[it.Key()] = []ppb.Event{{Seq: 1, At: uitest.Now, Who: uitest.Jo.Login, Action: "commit", What: it.Key()}}
			}
			check(d.screen())
			for _, k := range strings.Fields(way) {
				d.press(k)
				check(d.screen())
			}
		}
	}
	if len(pages) < 18 {
		t.Errorf("only these pages were reached: %v", pages)
	}
}

// Each part of the table is about a page of its own: a way to it that leads nowhere any more would print another one.
func TestEachPartOfTheKeyTableIsAboutAnotherPage(t *testing.T) {
	of := map[string]string{}
	for heading, pages := range app.Visited() {
		for _, s := range pages {
			kind := fmt.Sprintf("%T", s)
			if small, ok := s.(*ask.Screen); ok { // one for all pages that ask for a few things
				kind += " " + small.Title()
			}
			if was := of[kind]; was != "" && was != heading {
				t.Errorf("%s is in %q and in %q", kind, was, heading)
			}
			of[kind] = heading
		}
	}
}

// ways are keys that together lead to every page and state.
var ways = []string{
	"/ f l enter esc 1 esc 2 esc 3 s n p enter f3 f3 f4 esc f6 f6 tab tab tab f3 tab esc f9 f8 f8 f8 f7 h enter esc esc esc",
	"enter f8 f8 f8 f9 u f9 f9 enter tab tab f9 f9 f8 f9 enter",
	"end enter 4 0 0 space M A P space 4 9 space P R E - M A P esc f1 down esc f2 down esc",
	"r enter n n a u d esc r tab space f9 n h enter esc esc esc / m 0 enter esc f 1 f",
	"r f space 2 enter esc r h i enter esc d esc s u",
	"v / c 0 1 enter p enter esc esc a x f9 f9 esc esc esc t z esc delete d e x f9 esc esc delete q q",
	"w a x f9 w x f9 esc w w a y f9 esc x f9 esc o esc f2 a s k e d space a b o u t space i t e m s enter / x esc 1 2 enter esc o esc a x f9 esc",
	"f2 m e e t i n g s enter a x tab 1 / 9 tab p r i y a tab + 3 f9 / x esc enter w x f9 x f9 esc w x f9 x x f9 1 3 esc esc",
	"f2 c h a s e enter space a f9 y f esc m f9 esc enter m f9 e x tab x f9 f9 esc delete / x esc 1 esc e esc a a esc",
	"v j j j j j j enter d e x esc enter ctrl+s f6 shift+tab tab f9 esc esc delete esc m o esc r esc b w esc < > 1 2 3 4 esc",
}

// An action and its Why look at the same page, whatever is open: no key of everywhere breaks any page.
func TestKeysOfEverywhereOnEveryPage(t *testing.T) {
	for _, open := range [][]string{{}, {"f1"}, {"f2"}, {"enter"}, {"enter", "f1"}, {"enter", "f2"}, {"enter", "f1", "f2"}} {
		for _, a := range app.Everywhere() {
			for _, k := range a.Keys() {
				d := start(t, uitest.Amina)
				d.press(open...)
				d.press(k, k)
				uitest.Fits(t, d.text(), 80, 24)
			}
		}
	}
}

func TestF5InHelpReadsThePageBelowAgain(t *testing.T) {
	for _, menu := range []string{"f1", "f2"} {
		d := start(t, uitest.Amina)
		d.press(menu)
		before := d.store.Reads
		d.press("f5")
		d.shows("Read again 10:42:07.")
		if d.store.Reads == before {
			t.Errorf("%s, F5: nothing was read", menu)
		}
	}
}

// ownWay are the keys of everywhere of which a page may have its own way: back, saved, read again. So may a page of which
// q goes back.
var ownWay = map[string]bool{"esc": true, "ctrl+s": true, "f5": true}

// screens are all pages, before and after what they show has been read, for an officer and for a lead.
func screens(t *testing.T) []ui.Screen {
	t.Helper()
	out := app.Screens()
	for _, pages := range app.Visited() {
		out = append(out, pages...)
	}
	for _, m := range []*driver{start(t, uitest.Amina), start(t, uitest.Priya)} {
		out = append(out, m.screen())
		m.press("enter")
		out = append(out, m.screen())
		m.press("f2")
		out = append(out, m.screen())
		m.press("f1")
		out = append(out, m.screen())
	}
	return out
}
