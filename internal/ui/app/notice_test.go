package app_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

// watched is a program whose store tells of changes.
func watched(t *testing.T, o ppb.Officer) *driver {
	store := uitest.NewStore(uitest.Book())
	store.Notices = make(chan struct{}, 1)
	return startWith(t, uitest.Env(o), store)
}

// notice has the program hear of a change, as its listening command does.
func (d *driver) notice() { d.run(app.Notice()) }

func TestWhatOthersDoShowsOnTheList(t *testing.T) {
	d := watched(t, uitest.Amina)
	d.press("j", "j", "j")
	d.store.B.Item("M08").Working = []string{"Jo Bell", "Amina Khan"}
	d.store.B.Item("M12").Entry.Note, d.store.B.Item("M12").Entry.State = "Why?", ppb.Returned
	d.notice()
	d.shows("Working", "M12: why it is here")
	d.press("k", "k")
	d.shows("Jo Bell is working on it now.")
	if strings.Contains(d.text(), "Amina Khan and") || strings.Contains(d.text(), "and Amina Khan") {
		t.Errorf("I am at work with myself:\n%s", d.text())
	}
}

func TestANoticeDoesNotDisturbASearch(t *testing.T) {
	d := watched(t, uitest.Amina)
	d.press("/")
	d.typing("fl")
	d.press("down")
	before := d.text()
	d.notice()
	if got := d.text(); got != before {
		t.Errorf("before\n%s\nafter\n%s", before, got)
	}
}

func TestManyNoticesAreReadOnce(t *testing.T) {
	d := watched(t, uitest.Amina)
	app.Patient(d.Model)
	for range 5 {
		d.notice()
	}
	before := d.store.Reads
	d.run(app.Gathered())
	if n := d.store.Reads - before; n != 1 {
		t.Errorf("the quarter was read %d times", n)
	}
}

// A page below takes in what moved and shows it as soon as it comes to the top; until then there is nothing to draw.
func TestAPageBelowIsRightWhenItComesToTheTop(t *testing.T) {
	d := watched(t, uitest.Amina)
	d.press("n", "h") // the history of an item, on the list
	d.store.B.Item("M08").Working = []string{"Jo Bell"}
	d.View()
	d.notice()
	if d.Stale() {
		t.Error("it is drawn again for a page that does not show")
	}
	d.Update(uitest.Key(t, "esc")) // and no command of it is run
	d.shows("Jo Bell is working on it now.")
}

// What changes nothing that shows has nothing drawn: notices, and the looks that follow a key.
func TestNothingIsDrawnForNothing(t *testing.T) {
	d := watched(t, uitest.Amina)
	quiet := func(what string) {
		t.Helper()
		before := d.text()
		d.notice()
		if d.Stale() {
			t.Errorf("%s: drawn again", what)
		}
		if got := d.text(); got != before {
			t.Errorf("%s: it shows\n%s\nand before\n%s", what, got, before)
		}
	}
	quiet("a list, nothing moved")
	d.store.B.Item("C05").Working = []string{"Jo Bell"}
	quiet("a list, somebody else's item moved")
	d.store.B.Item("M12").Working = []string{"Jo Bell"}
	d.View()
	if d.notice(); !d.Stale() {
		t.Error("an item of the list moved, and nothing is drawn")
	}
	d.press("enter")
	quiet("an item, nothing moved")
	d.store.B.Item("C05").Working = nil
	quiet("an item, another one moved")
	d.store.B.Item("M07").Working = []string{uitest.Amina.Name}
	quiet("an item, one's own typing is noticed")
	d.store.B.Item("M07").Working = []string{uitest.Amina.Name, "Jo Bell"}
	d.View()
	if d.notice(); !d.Stale() {
		t.Error("somebody else came to the item, and nothing is drawn")
	}
	d.press("f2")
	quiet("a menu")
}

func TestListeningEndsWithTheProgram(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	store.Notices = make(chan struct{})
	m := app.New(uitest.Env(uitest.Amina), store, app.Options{})
	listening := m.Init()
	if listening == nil || store.Watched == nil {
		t.Fatal("nobody listens")
	}
	m.Close()
	select {
	case <-store.Watched.Done():
	case <-time.After(time.Second):
		t.Error("the store is not told")
	}
	close(store.Notices)
	if msg := ui.Finish(app.Listen(m)); msg != nil {
		t.Errorf("a store that has ended gives %v", msg)
	}
}

// While nothing can be saved every page says so, beside what a key has to say, until it is over.
func TestTroubleIsSaidOnEveryPage(t *testing.T) {
	d := watched(t, uitest.Amina)
	const ill = "Ppb.db was moved."
	d.store.InTrouble = errors.New("ppb.db was moved")
	d.notice()
	d.shows(ill)
	d.press("esc")
	d.shows("To leave ppb press q.", ill)
	d.press("enter")
	d.shows(ill)
	d.store.InTrouble = nil
	d.notice()
	if strings.Contains(d.text(), "was moved") {
		t.Errorf("it is still said:\n%s", d.text())
	}

	store := uitest.NewStore(uitest.Book())
	store.InTrouble = errors.New("ppb.db was moved")
	startWith(t, uitest.Env(uitest.Amina), store).shows(ill)
}
