package plain_test

import (
	"testing"
	"testing/synctest"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/terminal"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/plain/plaintest"
	"ppbtui/internal/ui/uitest"
)

// A line that is cut in the middle of a word loses nothing: the draft holds it to the letter, a new session has it, and more goes on at that letter.
func TestACutLineIsResumedAtItsLetter(t *testing.T) {
	for _, atTerminal := range []bool{plaintest.AtTerminal, plaintest.Piped} {
		synctest.Test(t, func(t *testing.T) {
			a := sits(t, atTerminal)
			a.Type("M08", "", "Bins were missed in May.")
			a.Send("They were fixed by the sec")
			said := a.HangUp()
			if a.Result == nil || a.Result.Why != terminal.Left {
				t.Fatalf("it ended as %v", a.Result)
			}
			a.says(said, "kept")
			const half = "Bins were missed in May.\nThey were fixed by the sec"
			a.holds("M08", ppb.FieldCommentary, half)

			screen := onScreen(t, a.store, "M08")
			for _, b := range screen.(ui.Teller).Tell().Boxes {
				if b.Name == string(ppb.FieldCommentary) && b.Value != half {
					t.Errorf("the screen has %q", b.Value)
				}
			}

			b := sitsAt(t, a.store, atTerminal) // on M08, at the box where she was
			b.says(b.Asked, "Commentary has 11 words.")
			said = b.Type("more")
			b.says(said, "It ends: They were fixed by the sec")
			b.Type("ond crew.", ".")
			b.holds("M08", ppb.FieldCommentary, half+"ond crew.")
			b.HangUp()
		})
	}
}

// onScreen is the full screen's page of an item, once it is there.
func onScreen(t *testing.T, store *uitest.Store, key string) ui.Screen {
	m := app.New(uitest.Env(uitest.Amina), store, app.Options{Item: key})
	m.Update(tea.WindowSizeMsg{Width: 100, Height: 40})
	for todo := ui.Finish(m.Init()); len(todo) > 0; todo = todo[1:] {
		_, cmd := m.Update(todo[0])
		todo = append(todo, ui.Finish(cmd)...)
	}
	screen, _ := m.Top()
	return screen
}

// So it does in a box of one line. What was to stand in the place of a sentence stands behind it: neither is lost.
func TestACutValueIsKept(t *testing.T) {
	for _, atTerminal := range []bool{plaintest.AtTerminal, plaintest.Piped} {
		synctest.Test(t, func(t *testing.T) {
			a := sits(t, atTerminal)
			a.Type("M08")
			a.Send("91.")
			a.HangUp()
			a.holds("M08", ppb.FieldValue, "91.")
			b := sitsAt(t, a.store, atTerminal)
			b.says(b.Asked, "Value is 91")
			b.HangUp()
		})
		synctest.Test(t, func(t *testing.T) {
			a := sits(t, atTerminal)
			a.Type("M12", "", "1")
			a.Send("Three of th")
			a.HangUp()
			a.holds("M12", ppb.FieldCommentary, "Two of three crews were available. Three of th")
		})
	}
}

// What is half typed at a question that is about no text is no answer to it.
func TestACutAnswerDoesNothing(t *testing.T) {
	for _, lines := range [][]string{nil, {"M07", "", ""}, {"f"}, {"M12", ""}, {"M08", ":", "3"}} {
		synctest.Test(t, func(t *testing.T) {
			a := sits(t, plaintest.AtTerminal)
			a.Type(lines...)
			before := *a.store.B.Item("M07")
			a.Send("y")
			a.HangUp()
			if after := a.store.B.Item("M07"); after.Entry.Version != before.Entry.Version || after.Entry.State != before.Entry.State {
				t.Errorf("%q: M07 has become %v", lines, after.Entry.State)
			}
			if len(a.store.DraftsBy[uitest.Amina.Login]) > 0 {
				t.Errorf("%q: %v is typed", lines, a.store.DraftsBy)
			}
		})
	}
}

// What stands in the line of a text is kept while nobody types, before any end: the power may go.
func TestHalfALineIsKeptAtAPause(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a := sits(t, plaintest.AtTerminal)
		a.Type("M08", "", "Bins were missed in May.")
		a.Send("They were fix")
		a.holds("M08", ppb.FieldCommentary, "Bins were missed in May.\nThey were fix")
		a.Send("\x7f\x7f\x7f") // rubbed out
		a.holds("M08", ppb.FieldCommentary, "Bins were missed in May.\nThey were ")
		a.Type("mended.", ".")
		a.holds("M08", ppb.FieldCommentary, "Bins were missed in May.\nThey were mended.")
		a.HangUp()
	})
}
