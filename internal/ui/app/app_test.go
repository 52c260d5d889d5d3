package app_test

import (
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

func TestHelpLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		d := start(t, uitest.Amina)
		d.size(w, h)
		d.press("f1")
		d.typing("sub")
		return d.text()
	})
}

func TestPaletteLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		d := start(t, uitest.Priya)
		d.size(w, h)
		d.press("enter", "f2")
		d.typing("t")
		return d.text()
	})
}

func TestWhoAreYouLooks(t *testing.T) {
	uitest.Golden(t, func(w, h int) string {
		env := uitest.Env(ppb.Officer{})
		env.Demo = true
		d := startWith(t, env, uitest.NewStore(uitest.Book()))
		d.size(w, h)
		return d.text()
	})
}

func TestATinyTerminalSaysWhatItNeeds(t *testing.T) {
	d := start(t, uitest.Amina)
	d.size(29, 8)
	d.shows("ppb needs 30 columns and 8")
	for w := 1; w <= 30; w++ {
		d.size(w, 8)
		uitest.Fits(t, d.text(), w, 8)
	}
}

func TestEveryPageFitsEverySize(t *testing.T) {
	for _, o := range []ppb.Officer{uitest.Amina, uitest.Priya} {
		d := start(t, o)
		for _, keys := range [][]string{{}, {"/", "b"}, {"esc", "2"}, {"f1"}, {"f2", "x"}, {"esc", "esc"}} {
			d.press(keys...)
			for _, s := range [][2]int{{30, 8}, {40, 12}, {59, 9}, {60, 10}, {80, 14}, {80, 24}, {109, 30}, {110, 12}, {200, 60}} {
				d.size(s[0], s[1])
				uitest.Fits(t, d.text(), s[0], s[1])
			}
		}
	}
}

func TestThePersonOfTheDemonstrationCanBeChanged(t *testing.T) {
	env := uitest.Env(ppb.Officer{})
	env.Demo = true
	d := startWith(t, env, uitest.NewStore(uitest.Book()))
	d.shows("Who are you?")
	d.press("enter")
	d.shows("My quarter", "Amina Khan")
	d.press("enter", "f2")
	d.typing("change person")
	d.press("enter")
	d.shows("Who are you?")
	d.press("/")
	d.typing("lead")
	d.press("enter")
	d.shows("Overview", "Priya Nair, performance lead")
	if n := app.Depth(d.Model); n != 1 {
		t.Errorf("%d pages are open", n)
	}
}

func TestComingBackLandsOnTheItem(t *testing.T) {
	store := uitest.NewStore(uitest.Book())
	d := startWith(t, uitest.Env(uitest.Amina), store)
	d.press("n", "enter")
	if got := store.Places[uitest.Amina.Login]; got != "M08" {
		t.Fatalf("the place is %q", got)
	}
	d = startWith(t, uitest.Env(uitest.Amina), store)
	d.shows("M08", "Missed bins")
	d.press("esc")
	d.shows("My quarter")
	if got := store.Places[uitest.Amina.Login]; got != "" {
		t.Errorf("back at home the place is %q", got)
	}
}

func TestThePaletteGoesToAnItemByRefOrWords(t *testing.T) {
	for _, words := range []string{"m12", "fly tip", "FLY-TIPS cleared"} {
		d := start(t, uitest.Amina)
		d.press("f2")
		d.typing(words)
		d.press("enter")
		d.shows("M12  Fly-tips")
	}
}

func TestThePaletteSaysWhyNot(t *testing.T) {
	d := start(t, uitest.Amina)
	d.press("f2")
	d.typing("take back")
	d.shows("not now: ")
	d.press("enter")
	d.shows("My quarter", "Only the lead who decided on M07")
}

func TestHelpDoesWhatIsHighlighted(t *testing.T) {
	d := start(t, uitest.Amina)
	d.press("f1")
	d.typing("worst first")
	d.press("enter")
	d.shows("My quarter", "Sorted worst first.")
	d.press("?", "f1")
	d.shows("My quarter")
	if n := app.Depth(d.Model); n != 1 {
		t.Errorf("%d pages are open", n)
	}
}

func TestAPasteIntoAListRunsNothing(t *testing.T) {
	d := start(t, uitest.Amina)
	d.send(pasteOf("quit now\nq\n"))
	if d.quit {
		t.Fatal("a paste left the program")
	}
	d.shows("Pasted text was not used")
	d.press("j")
	if f := d.text(); f == "" || contains(f, "Pasted text") {
		t.Errorf("the sentence stays:\n%s", f)
	}
}

func TestEscNeverLeavesAndQDoes(t *testing.T) {
	d := start(t, uitest.Amina)
	d.press("esc", "esc", "esc")
	d.shows("To leave ppb press q.")
	if d.quit {
		t.Fatal("Esc left")
	}
	d.press("q")
	if !d.quit {
		t.Error("q on the first page does not leave")
	}
}

func TestCtrlCExplainsAndTwiceLeaves(t *testing.T) {
	d := start(t, uitest.Amina)
	d.press("ctrl+c")
	d.shows("press it again within 2 seconds")
	d.press("j", "ctrl+c")
	if d.quit {
		t.Fatal("two that do not follow each other left")
	}
	d.press("ctrl+c")
	if !d.quit {
		t.Error("twice does not leave")
	}
}

func TestCtrlCClosesADialog(t *testing.T) {
	d := start(t, uitest.Amina)
	d.press("f1", "ctrl+c")
	d.shows("My quarter")
	if d.quit || app.Depth(d.Model) != 1 {
		t.Error("the dialog is open or the program left")
	}
}
