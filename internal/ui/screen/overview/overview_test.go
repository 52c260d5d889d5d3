package overview_test

import (
	"errors"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/overview"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/ui/uitest"
)

// quarter is uitest.Book after two quarters, with questions, actions and reminders.
func quarter() *uitest.Store {
	b := uitest.Book()
	b.Items[0].Department, b.Items[1].Department = "Streets", "Streets"
	now := uitest.Now
	b.Item("M12").Thread = []ppb.Post{{At: now.AddDate(0, 0, -3), By: uitest.Priya.Login, Side: ppb.AskingSide, Kind: ppb.Asks, Text: "Does this include the markets?"}}
	b.Actions = []ppb.BoardAction{
		{N: 1, Text: "Say how many children came from abroad.", Meeting: date(2023, 9, 11), Due: date(2023, 10, 2), Owner: uitest.Jo.Login, Item: "C05"},
		{N: 2, Text: "Publish the map of fly-tips.", Meeting: date(2023, 9, 11), Due: date(2023, 11, 2), Owner: uitest.Amina.Login},
		{N: 3, Text: "Done already.", Meeting: date(2023, 6, 12), Due: date(2023, 7, 2), Owner: uitest.Amina.Login, Closed: date(2023, 9, 1)},
	}
	s := uitest.NewStore(b)
	last := uitest.Quarter.Prev()
	s.Told = []ppb.Published{
		{Quarter: last, Colours: map[string]rag.Status{"M07": rag.Red, "M12": rag.Amber, "K05": rag.Red, "M08": rag.Red}},
		{Quarter: last.Prev(), Colours: map[string]rag.Status{"M07": rag.Red, "M12": rag.Green, "M08": rag.Red}},
	}
	s.Reminded = []ppb.Reminded{{At: now.Add(-2 * time.Hour), Login: uitest.Amina.Login, By: uitest.Priya.Login, How: ppb.ByMail, Taken: true}}
	return s
}

func date(y int, m time.Month, d int) ppb.Date { return ppb.Date{Year: y, Month: m, Day: d} }

func start(t *testing.T, s *uitest.Store) *uitest.Host {
	t.Helper()
	env := uitest.Env(uitest.Priya)
	return uitest.NewHost(t, env, overview.New(env, s))
}

func TestOverviewLooks(t *testing.T) {
	uitest.Golden(t, start(t, quarter()).Frame)
}

// A report with texts and tables says how many there are, and how far.
func TestOverviewOfAReportLooks(t *testing.T) {
	uitest.Golden(t, start(t, uitest.NewStore(uitest.Report())).Frame)
}

func TestOverviewSignedOffLooks(t *testing.T) {
	s := quarter()
	s.B.SignOff = nil
	s.Sign(uitest.Priya)
	s.B.SignOff.Open, s.B.SignOff.Gaps = []string{"M08", "M21", "C05"}, "The works system was down."
	uitest.Golden(t, start(t, s).Frame)
}

// Whatever the terminal, nothing is wider than it.
func TestOverviewFitsEveryWidth(t *testing.T) {
	for _, colour := range []theme.Options{{}, {Glyphs: theme.ASCII}, {Colour: theme.ANSI256}} {
		env := uitest.Env(uitest.Priya)
		h := uitest.NewHost(t, env, overview.New(env, quarter()))
		env.Theme.Change(colour)
		for w := 30; w < 150; w++ {
			uitest.Fits(t, h.Frame(w, 40), w, 40)
		}
	}
}

// choose goes to the line with this name.
func choose(t *testing.T, h *uitest.Host, name string) {
	t.Helper()
	h.Press("home")
	for range 60 {
		if strings.Contains(selected(h), name) {
			return
		}
		h.Press("j")
	}
	t.Fatalf("no line is called %q:\n%s", name, h.Frame(80, 60))
}

// selected is the line that Enter is about.
func selected(h *uitest.Host) string {
	for l := range strings.SplitSeq(h.Frame(80, 60), "\n") {
		if strings.HasPrefix(l, "►") {
			return l
		}
	}
	return ""
}

// Enter on a line opens its items and no others.
func TestEnterOpensExactlyTheItemsOfTheLine(t *testing.T) {
	list := func(words string, keys ...string) ui.Open {
		return ui.Open{Page: ui.PageHome, Only: &ui.Only{Words: words, Keys: keys}}
	}
	item := func(key string) ui.Open { return ui.Open{Page: ui.PageEntry, Key: key} }
	for _, tt := range []struct {
		name string
		want ui.Open
	}{
		{"9 items", ui.Open{Page: ui.PageHome}},
		{"In the way of sign-off", list("In the way of sign-off", "M07", "M08", "M09", "M12", "M21", "K03", "C05", "C01")},
		{"To do", list("To do", "M08", "M21", "C05", "C01")},
		{"In progress", list("In progress", "M12", "K03")},
		{"Returned", list("Returned", "M07")},
		{"Changed", list("Reading otherwise than what was sent", "M09")},
		{"By objective", ui.Open{Page: ui.PageHome}},
		{"3  Children", list("3  Children and young people", "C05", "C01")},
		{"Streets", list("Streets", "M07", "M08")},
		{ppb.NoneNamed, list(ppb.NoneNamed, "M09", "M12", "M21", "K03", "K05", "C05", "C01")},
		{"Officers", list("Not done", "M07", "M08", "M12", "M21", "K03", "C05", "C01")},
		{"Jo Bell", list("Not done: Jo Bell", "C05", "C01")},
		{"Amina Khan  ", list("Not done: Amina Khan", "M07", "M08", "M12", "K03")},
		{ppb.NobodyNamed, list("Not done: "+ppb.NobodyNamed, "M21")},
		{"Since quarter 1", list("Moved since Q1 2023/24", "M07", "M08", "M12", "K05")},
		{"Newly Red", list("Newly Red", "M12")},
		{"Red, was Amber", item("M12")},
		{"Recovered", list("Recovered", "M07", "K05")},
		{"Green, was Red", item("K05")},
		{"Persistent", list("Persistent", "M07", "M08")},
		{"Red since Q4", item("M07")},
		{"Now  ", list("With a colour of now", "M07", "M09", "M12")},
		{"Otherwise", list("Otherwise than expected", "M09")},
		{"expected Red, now Green", item("M09")},
		{"Questions and actions", list("Asked about", "M12", "C05")},
		{"Priya Nair asked", item("M12")},
		{"1. Say how", item("C05")},
	} {
		s := quarter()
		e := &s.B.Item("M09").Entry
		e.Reread = "the target is another"
		e.Content = e.Content.With(ppb.FieldRAG, "red").With(ppb.FieldReason, "It will fall.")
		h := start(t, s)
		choose(t, h, tt.name)
		h.Press("enter")
		if len(h.Asked) != 1 || !reflect.DeepEqual(h.Asked[0], tt.want) {
			t.Errorf("%s opens %+v, not %+v", tt.name, h.Asked, tt.want)
		}
	}
	h := start(t, quarter())
	choose(t, h, "2. Publish")
	if h.Press("enter"); len(h.Asked) != 0 || h.Said != "No item stands behind this line." {
		t.Errorf("an action about no item opens %v and says %q", h.Asked, h.Said)
	}
}

// Once the quarter is signed off, by whomever, nothing is about chasing any more, at once.
func TestNothingIsChasedOnceTheQuarterIsSignedOff(t *testing.T) {
	s := quarter()
	s.B.Plan.DueOn = date(2023, 10, 2)
	s.B.Item("M12").Thread[0].By = uitest.Priya.Login
	h := start(t, s)
	chasing := []string{"days late", "Due Mon", "In the way", "reminded", "2 of 6 done", "Done 2 of 9", "Review", "Returned  ", ", late", "waits for"}
	before := h.Frame(80, 50)
	for _, w := range chasing {
		if !strings.Contains(before, w) {
			t.Errorf("it never says %q:\n%s", w, before)
		}
	}
	s.Sign(uitest.Priya)
	s.B.SignOff.Open, s.B.SignOff.Gaps = []string{"M08"}, "The system was down."
	for _, it := range s.B.Items {
		it.Thread = nil // which is not frozen
	}
	h.Send(uitest.Run(h.Screen.(ui.Noticer).Noticed(true))[0])
	for _, size := range append(uitest.Sizes, [2]int{80, 50}) {
		after := h.Frame(size[0], size[1])
		for _, w := range append(chasing, "left") {
			if strings.Contains(after, w) && (w != "Returned  " || size[0] < 110) { // where the items stand beside, that is how they stand
				t.Errorf("signed off, and it says %q:\n%s", w, after)
			}
		}
	}
	if f := h.Frame(80, 50); !strings.Contains(f, "Signed off 9 Oct by Priya Nair") ||
		!strings.Contains(f, "1 item is not accepted. Reason: The") {
		t.Errorf("who signed it and what was said does not show:\n%s", f)
	}
	choose(t, h, "At sign-off")
	h.Press("enter")
	want := ui.Open{Page: ui.PageHome, Only: &ui.Only{Words: "Not accepted at sign-off", Keys: []string{"M08"}}}
	if len(h.Asked) != 1 || !reflect.DeepEqual(h.Asked[0], want) {
		t.Errorf("it opens %+v", h.Asked)
	}
	h.Press("3")
	if h.Said != "The quarter is signed off, or nobody has items in it." {
		t.Errorf("3 says %q", h.Said)
	}
}

// What somebody else does shows, and what does not show has nothing drawn; the line that is selected stays selected.
func TestOverviewFollows(t *testing.T) {
	s := quarter()
	h := start(t, s)
	choose(t, h, "Jo Bell")
	notice := func() {
		h.Send(uitest.Run(h.Screen.(ui.Noticer).Noticed(true))[0])
	}
	notice()
	if !h.Screen.(ui.Stiller).Still() {
		t.Error("nothing happened, and it is drawn")
	}
	s.B.Item("M09").Entry.Content[ppb.FieldCommentary] = "Another word." // of another officer
	notice()
	if !h.Screen.(ui.Stiller).Still() {
		t.Error("a word that does not show has it drawn")
	}
	s.B.Item("C05").Entry.State = ppb.Submitted
	notice()
	if l := selected(h); h.Screen.(ui.Stiller).Still() || !strings.Contains(l, "Jo Bell") || !strings.Contains(l, "1 of 2 done") {
		t.Errorf("selected is %q", l)
	}
}

// The quarter shows before the quarters before it are read, and where they cannot be.
func TestOverviewShowsBeforeTheQuartersBefore(t *testing.T) {
	s := quarter()
	env := uitest.Env(uitest.Priya)
	page := overview.New(env, s)
	first := uitest.Run(page.Init())
	second := page.Update(first[0])
	if f := page.View(80, 50).Text; !strings.Contains(f, "9 items") || strings.Contains(f, "Since") || page.Status() != "Reading the quarters before." {
		t.Errorf("it says %q and shows\n%s", page.Status(), f)
	}
	s.Fail = errors.New("quarter 1, 2023/24 is not as it was signed off")
	failed := uitest.Run(second)
	if cmd := page.Update(failed[0]); len(uitest.Run(cmd)) != 1 || page.Status() != "The quarters before could not be read. F5 tries again." {
		t.Errorf("it says %q, or tries again by itself", page.Status())
	}
	s.Fail = nil
	for _, msg := range uitest.Run(page.Refresh()) {
		page.Update(msg)
	}
	if f := page.View(80, 50).Text; !strings.Contains(f, "Since quarter 1") {
		t.Errorf("after F5 it shows\n%s", f)
	}
}

func TestOverviewThatCannotBeReadLooks(t *testing.T) {
	s := quarter()
	s.Fail = errors.New("the file is locked by another program; close it and press F5")
	uitest.Golden(t, start(t, s).Frame)
}

// The number of a section brings its heading to the top, with its lines under it; and a search finds lines.
func TestGoToASection(t *testing.T) {
	h := start(t, quarter())
	h.Frame(80, 12)
	h.Press("4")
	f := strings.Split(h.Frame(80, 12), "\n")
	at := slices.IndexFunc(f, func(l string) bool { return strings.HasPrefix(l, "►") })
	if at < 0 || !strings.Contains(f[at], "Since quarter 1") || !strings.Contains(f[at+1], "Newly Red") {
		t.Errorf("4 shows\n%s", strings.Join(f, "\n"))
	}
	h.Type("/fly-tips map")
	if l := selected(h); !strings.Contains(l, "2. Publish the map") {
		t.Errorf("found is %q", l)
	}
	h.Press("esc")
	if f := h.Frame(80, 60); !strings.Contains(f, "9 items") {
		t.Errorf("Esc does not show all:\n%s", f)
	}
}

// Who is furthest behind stands first, and says how late.
func TestOfficersLeastDoneFirst(t *testing.T) {
	s := quarter()
	s.B.Plan.DueOn = date(2023, 10, 2)
	f := start(t, s).Frame(80, 50)
	jo, nobody, amina := strings.Index(f, "Jo Bell"), strings.Index(f, ppb.NobodyNamed), strings.Index(f, "Amina Khan")
	if !(jo < nobody && nobody < amina) || !strings.Contains(f, "2 of 6 done  7 days late, reminded today 08:42") {
		t.Errorf("at %d, %d, %d:\n%s", jo, nobody, amina, f)
	}
}
