package app_test

import (
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/arising"
	"ppbtui/internal/ui/screen/entry"
	"ppbtui/internal/ui/screen/home"
	"ppbtui/internal/ui/screen/questions"
	"ppbtui/internal/ui/screen/remind"
	"ppbtui/internal/ui/screen/review"
	"ppbtui/internal/ui/screen/staff"
	"ppbtui/internal/ui/uitest"
)

// What the pages say of each act to each person, as letters of the people who may: o the item's officer, c a contributor to it, x
// another officer, l the lead, a the administrator, d the director of its department, e of another, v a viewer.
var onScreen = []struct {
	page, item, action string
	may                string
}{
	{"entry", "M08", "type", "ocla"}, // the boxes take typing
	{"home", "M08", "submit", ""},    // it says what is missing, or who may
	{"home", "M12", "submit", "ocla"},
	{"home", "M09", "take-back", "ocla"},
	{"home", "M08", "history", "ocxlade"},
	{"home", "M08", "assign", "la"},
	{"review", "M09", "accept", "ld"},
	{"review", "M09", "return", "ld"},
	{"staff", "", "add", "a"},
	{"staff", "", "change", "a"},
	{"staff", "", "leaves", "a"},
	{"staff", "", "reopen", "a"},
	{"staff", "", "give-all", "la"},
	{"staff", "", "deputy", "la"}, // of the lead
	{"home", "M08", "thread", "ocxlade"},
	{"home", "M08", "ask", "oclde"}, // officers ask back
	{"home", "M08", "answer", "oc"},
	{"home", "M08", "close-question", "l"},
	{"entry", "M08", "ask", "oclde"},
	{"entry", "M08", "answer", "oc"},
	{"entry", "M12", "ask", "lde"}, // nobody has asked about it
	{"review", "M08", "ask", "lde"},
	{"questions", "", "ask", "oclde"},
	{"questions", "", "answer", "oc"},
	{"questions", "", "close-question", "l"},
	{"actions", "", "open", "ocxlade"},
	{"actions", "", "add", "l"},
	{"actions", "", "answer", "o"}, // it is the officer's
	{"actions", "", "close-action", "l"},
	{"remind", "", "letter", "l"},
	{"remind", "", "tick-all", "l"},
}

// cast are the people, by letter, and their quarter.
func cast() (map[rune]ppb.Officer, *ppb.Book) {
	b := uitest.Book()
	people := map[rune]ppb.Officer{
		'o': uitest.Amina, 'c': {Login: "con", Name: "Con Cole"}, 'x': uitest.Jo, 'l': uitest.Priya, 'a': uitest.Sol,
		'd': {Login: "dora", Name: "Dora Dale", Role: ppb.RoleDirector, Department: "Streets"},
		'e': {Login: "egon", Name: "Egon Elm", Role: ppb.RoleDirector, Department: "Schools"},
		'v': {Login: "vic", Name: "Vic View", Role: ppb.RoleViewer},
	}
	gone := ppb.Officer{Login: "gus", Name: "Gus Gone", ClosedOn: ppb.Date{Year: 2023, Month: 10, Day: 1}}
	b.Officers = append(b.Officers, people['c'], people['d'], people['e'], people['v'], gone)
	for _, it := range b.Items {
		it.Department = "Streets"
		if len(it.Officers) > 0 {
			it.Officers, it.Helping = append(slices.Clone(it.Officers), "con"), []ppb.Helping{{Login: "con", For: it.Officers[0]}}
		}
	}
	b.Item("M08").Thread = []ppb.Post{{By: uitest.Priya.Login, Side: ppb.AskingSide, Kind: ppb.Asks, Text: "Why?"}}
	it := b.Item("M12")
	it.Entry.Content = ppb.Content{ppb.FieldValue: "95.0", ppb.FieldCommentary: "Every crew was there."}
	return people, b
}

func TestThePagesSayWhoMay(t *testing.T) {
	for _, c := range onScreen {
		for letter := range strings.SplitSeq("ocxladev", "") {
			people, b := cast()
			o := people[rune(letter[0])]
			env, s := uitest.Env(o), uitest.NewStore(b)
			s.Asked = []ppb.BoardAction{{N: 1, Text: "A note.", Owner: uitest.Amina.Login}}
			pages := map[string]func() ui.Screen{
				"entry": func() ui.Screen { return entry.New(env, s, c.item) }, "home": func() ui.Screen { return home.New(env, s) },
				"review": func() ui.Screen { return review.New(env, s, "") }, "staff": func() ui.Screen { return staff.New(env, s) },
				"questions": func() ui.Screen { return questions.New(env, s) }, "actions": func() ui.Screen { return arising.New(env, s) },
				"remind": func() ui.Screen { return remind.New(env, s) },
			}
			h := uitest.NewHost(t, env, pages[c.page]())
			h.Frame(140, 40)
			why, there := whyNot(h, c.page, c.item, c.action)
			may := there && why == ""
			if want := strings.Contains(c.may, letter); may != want {
				t.Errorf("%s, %s of %s, %s: there %v, %q, want %v", c.page, c.action, c.item, o.Name, there, why, want)
			}
			if there && why != "" && len(strings.Fields(why)) < 4 {
				t.Errorf("%s, %s, %s: %q is no sentence", c.page, c.action, o.Name, why)
			}
		}
	}
}

// whyNot selects the item of a row, or of the staff page the person whom the act is about, and asks the page about an action.
func whyNot(h *uitest.Host, page, item, action string) (why string, there bool) {
	switch {
	case action == "type":
		typist, ok := h.Screen.(ui.Typist)
		return "", ok && typist.Typing()
	case item == "" && page != "staff": // of the first row
	case page == "staff":
		about := map[string]string{"reopen": "gus", "deputy": "priya"}[action]
		if about == "" {
			about = "jo bell"
		}
		h.Type("/" + about)
		h.Press("enter")
	case page == "review":
		h.Type("/" + item)
		h.Press("enter")
	default:
		if r, ok := h.Screen.(*home.Home); ok {
			for _, a := range r.Actions() {
				if a.Name == "all" && !strings.Contains(h.Frame(140, 40), item) && a.Blocked() == "" {
					h.Screen.Update(nil)
					for _, msg := range uitest.Run(a.Do()) {
						h.Send(msg)
					}
				}
			}
		}
		h.Type("/" + item)
	}
	for _, a := range h.Screen.Actions() {
		if a.Name == action {
			return a.Blocked(), true
		}
	}
	return "", false
}

// A viewer's screen of a quarter that is signed off shows all of it, and nothing of it can be changed.
func TestAViewerReadsAndChangesNothing(t *testing.T) {
	people, b := cast()
	env, s := uitest.Env(people['v']), uitest.NewStore(b)
	s.Sign(uitest.Priya)
	h := uitest.NewHost(t, env, home.New(env, s))
	frame := h.Frame(140, 40)
	for _, key := range []string{"M07", "M21", "C05"} {
		if !strings.Contains(frame, key) {
			t.Errorf("%s is not shown:\n%s", key, frame)
		}
	}
	for _, a := range h.Screen.Actions() {
		if slices.Contains([]string{"submit", "take-back", "assign", "history", "thread", "ask", "answer"}, a.Name) && a.Blocked() == "" {
			t.Errorf("a viewer may %s", a.Name)
		}
	}
	item := uitest.NewHost(t, env, entry.New(env, s, "M08"))
	if typist, ok := item.Screen.(ui.Typist); ok && typist.Typing() {
		t.Error("a viewer types")
	}
}
