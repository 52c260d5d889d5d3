package plain_test

import (
	"strings"
	"testing"
	"testing/synctest"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/plain/plaintest"
	"ppbtui/internal/ui/uitest"
)

// amina is Amina Khan at plain mode.
type amina struct {
	*plaintest.Conversation
	t     *testing.T
	store *uitest.Store
}

func sits(t *testing.T, atTerminal bool) *amina {
	return sitsAt(t, uitest.NewStore(uitest.Book()), atTerminal)
}

func sitsAt(t *testing.T, store *uitest.Store, atTerminal bool) *amina {
	c, _ := plaintest.Begin(t, app.New(uitest.Spoken(uitest.Amina), store, app.Options{}), atTerminal)
	return &amina{c, t, store}
}

// typed is what she has typed of an item.
func (a *amina) typed(key string, f ppb.Field) string {
	if d, ok := a.store.DraftsBy[uitest.Amina.Login][key]; ok {
		return d.Content[f]
	}
	return a.store.B.Item(key).Entry.Content[f]
}

func (a *amina) holds(key string, f ppb.Field, want string) {
	a.t.Helper()
	if got := a.typed(key, f); got != want {
		a.t.Errorf("%s of %s is %q, want %q", f, key, short(got), short(want))
	}
}

func short(s string) string {
	if len(s) > 300 {
		return s[:140] + " ... " + s[len(s)-140:]
	}
	return s
}

func (a *amina) says(said, want string) {
	a.t.Helper()
	if !strings.Contains(said, want) {
		a.t.Errorf("it says %q, not %q", said, want)
	}
}

// Ways in which three lines are pasted at a terminal.
var pastes = map[string]string{
	"bracketed": "\x1b[200~one\rtwo\rthree\x1b[201~\r",
	"burst":     "one\ntwo\nthree\n",
	"open":      "\x1b[200~one\rtwo\rthree\x1b[201~",
}

// Wherever one line is asked for, several that come at one instant answer nothing and change nothing, and the question comes again.
func TestAPasteAnswersNoQuestion(t *testing.T) {
	for _, q := range []struct {
		name  string
		lines []string
		asked string
	}{
		{"a page", nil, "Type a number from 1 to 6"},
		{"find", []string{"f"}, "Find what?"},
		{"one line", []string{"M08"}, "Value"},
		{"choices", []string{"M08", ":", "3"}, "Type the numbers"},
		{"one choice", []string{"M08", ":", "5"}, "Type a number"},
		{"yes or no", []string{"M07", "", ""}, "yes or no"},
		{"help", []string{"?"}, "Type a number from 1"},
	} {
		for how, paste := range pastes {
			t.Run(q.name+", "+how, func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					a := sits(t, plaintest.AtTerminal)
					defer a.HangUp()
					a.Type(q.lines...)
					before := strings.TrimPrefix(a.Asked, "There is more: m. ")
					a.says(before, q.asked)
					said := a.Send(paste)
					a.says(said, "3 lines came at once, as if pasted. This question takes one line, so none was used. Nothing has changed.")
					if after := strings.TrimPrefix(a.Asked, "There is more: m. "); after != before {
						t.Errorf("it asks %q in place of %q", after, before)
					}
					if len(a.store.DraftsBy[uitest.Amina.Login]) > 0 {
						t.Errorf("something is typed: %v", a.store.DraftsBy)
					}
				})
			})
		}
	}
}

// Into a text lines go as they are, however they come.
func TestAPasteGoesIntoAText(t *testing.T) {
	const was = "Two of three crews were available."
	for _, c := range []struct {
		name, key string
		lines     []string
		want      string
	}{
		{"typed anew", "M08", []string{"M08", ""}, "one\ntwo\nthree"},
		{"behind a line", "M08", []string{"M08", "", "zero"}, "zero\none\ntwo\nthree"},
		{"to what is there", "M12", []string{"M12", ""}, was + "\none\ntwo\nthree"},
		{"more", "M12", []string{"M12", "", "more"}, was + "\none\ntwo\nthree"},
		{"new", "M12", []string{"M12", "", "new"}, "one\ntwo\nthree"},
		{"in place of a sentence", "M12", []string{"M12", "", "1"}, "one\ntwo\nthree"},
	} {
		for how, paste := range pastes {
			t.Run(c.name+", "+how, func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					a := sits(t, plaintest.AtTerminal)
					defer a.HangUp()
					a.Type(c.lines...)
					a.Send(paste)
					if got := strings.TrimSuffix(a.typed(c.key, ppb.FieldCommentary), "\n"); got != c.want {
						t.Errorf("it holds %q, want %q", got, c.want)
					}
				})
			})
		}
	}
}

// A paste that ends with a full stop alone ends the text with it.
func TestAPasteThatEndsTheText(t *testing.T) {
	for how, paste := range map[string]string{"bracketed": "\x1b[200~one\rtwo\r.\r\x1b[201~", "burst": "one\ntwo\n.\n"} {
		t.Run(how, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				a := sits(t, plaintest.AtTerminal)
				defer a.HangUp()
				a.Type("M08", "")
				said := a.Send(paste)
				a.holds("M08", ppb.FieldCommentary, "one\ntwo")
				a.says(said, "Saved.")
				if !strings.HasSuffix(a.Asked, ":") || strings.Contains(a.Asked, "full stop alone") {
					t.Errorf("it asks %q", a.Asked)
				}
			})
		})
	}
}

// A line may be as long as somebody has it, and a paste as large as a text may be.
func TestLongLinesAndLargePastes(t *testing.T) {
	line := strings.TrimSpace(strings.Repeat("abcdefghi ", 500))
	for _, atTerminal := range []bool{plaintest.AtTerminal, plaintest.Piped} {
		synctest.Test(t, func(t *testing.T) {
			a := sits(t, atTerminal)
			defer a.HangUp()
			a.Type("M08", "", line)
			a.holds("M08", ppb.FieldCommentary, line+"\n")
			a.Type(".")
			a.holds("M08", ppb.FieldCommentary, line)
		})
	}
}

// What a text has no room for is refused at once, whole, and what was typed before it is kept, as is what is typed after it.
func TestATextOverTheLimit(t *testing.T) {
	for _, before := range []string{"", "zero\n"} {
		synctest.Test(t, func(t *testing.T) {
			a := sits(t, plaintest.AtTerminal)
			defer a.HangUp()
			a.Type("M08", "")
			if before != "" {
				a.Type(strings.TrimSpace(before))
			}
			said := a.Send("\x1b[200~" + strings.Repeat(strings.Repeat("ten chars ", 100)+"\r", 100) + "\x1b[201~\r")
			a.says(said, "characters are too many: this box holds 20,000. Your text is as it was.")
			a.holds("M08", ppb.FieldCommentary, before)
			a.Type("after", ".")
			a.holds("M08", ppb.FieldCommentary, before+"after")
		})
	}
}

// Answers that are there before they are asked for are answers, one to each question, where nobody is at a terminal.
func TestAnswersBeforehand(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store := uitest.NewStore(uitest.Book())
		m := app.New(uitest.Spoken(uitest.Amina), store, app.Options{})
		c, said := plaintest.Begin(t, m, plaintest.Piped, "M08", "91.2", "Bins were missed in May.", "They were fixed.", ".", "no", "w")
		a := &amina{c, t, store}
		a.holds("M08", ppb.FieldValue, "91.2")
		a.holds("M08", ppb.FieldCommentary, "Bins were missed in May.\nThey were fixed.")
		a.says(said, "Amina Khan. Quarter 2, 2023/24.")
		a.HangUp()
	})
}
