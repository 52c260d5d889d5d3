package review

import (
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

func shown(q *Queue) string {
	var keys []string
	for i := range q.page.Shown() {
		r := q.page.At(i)
		keys = append(keys, r.key())
	}
	return strings.Join(keys, " ")
}

func TestWorstFirstSubmittedFirst(t *testing.T) {
	_, q, _ := desk(t, uitest.Priya)
	if got, want := shown(q), "M12 M21 C05 M07 K03 M09 C01 M08 K05"; got != want {
		t.Fatalf("%s, want %s", got, want)
	}
}

func TestChips(t *testing.T) {
	for keys, want := range map[string]string{
		"1":   "M12",
		"2":   "M21 C05 M07 K03",
		"12":  "M12 M21 C05 M07 K03", // colours are alternatives
		"3":   "",
		"4":   "M07 K03 M08",
		"5":   "M12", // sent again, and Amber last quarter
		"6":   "M07",
		"7":   "M12 M21 C05 M09 C01",
		"27":  "M21 C05", // a colour and a place
		"267": "M21 C05 M07",
		"11":  "M12 M21 C05 M07 K03 M09 C01 M08 K05",
	} {
		h, q, _ := desk(t, uitest.Priya)
		for _, k := range keys {
			h.Press(string(k))
		}
		if got := shown(q); got != want {
			t.Errorf("%s shows %q, want %q", keys, got, want)
		}
	}
}

func TestOverdueFollowsTheClock(t *testing.T) {
	for d, want := range map[int]string{16: "", 17: "M07 K03 M08"} {
		s := uitest.NewStore(book())
		env := uitest.Env(uitest.Priya)
		env.Clock = func() time.Time { return time.Date(2023, 10, d, 23, 59, 0, 0, time.UTC) }
		q := New(env, s, "").(*Queue)
		h := uitest.NewHost(t, env, q)
		h.Press("3")
		if got := shown(q); got != want {
			t.Errorf("on the %dth %q, want %q", d, got, want)
		}
	}
}

func TestChipsHaveTheFocus(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	h.Press("f", "right", "space")
	if q.page.Filter() != "amber" {
		t.Fatalf("filter %q", q.page.Filter())
	}
	h.Press("enter", "down")
	selected(t, q, "C05")
	h.Press("f", "f")
	if q.page.Filter() != "" || q.page.Choosing() {
		t.Fatalf("f f left %q", q.page.Filter())
	}
	selected(t, q, "C05")
}

func TestFind(t *testing.T) {
	h, q, s := desk(t, uitest.Priya)
	h.Press("/")
	h.Type("bell a") // words in any place: Jo Bell, and an a somewhere
	if got := shown(q); got != "C05 C01" {
		t.Fatalf("found %q", got)
	}
	h.Press("down", "enter", "a")
	state(t, s, "C01", ppb.Accepted)
	h.Press("esc")
	if q.page.Shown() != 9 {
		t.Fatalf("esc left %q", shown(q))
	}
}

func TestFindTakesARefWithoutItsPunctuation(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	h.Press("/")
	h.Type("jo c-05")
	if got := shown(q); got != "C05" {
		t.Fatalf("found %q", got)
	}
}

func TestTheQueueSaysWhoElseIsWorking(t *testing.T) {
	h, q, s := desk(t, uitest.Priya)
	s.B.Item("M08").Working = []string{"Priya Nair", "Amina Khan"}
	for _, msg := range uitest.Run(q.Refresh()) {
		h.Send(msg)
	}
	q.page.SelectKey("M08")
	if f := h.Frame(80, 24); !strings.Contains(f, "Working now: Amina Khan.") || !strings.Contains(f, "Working") {
		t.Errorf("it looks like\n%s", f)
	}
	s.B.Item("M08").Working = []string{"Priya Nair"}
	for _, msg := range uitest.Run(q.Refresh()) {
		h.Send(msg)
	}
	if f := h.Frame(80, 24); strings.Contains(f, "Working") {
		t.Errorf("I am working with myself:\n%s", f)
	}
	selected(t, q, "M08")
}

func TestNextAndPreviousSkipWhatDoesNotWait(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	for _, want := range []string{"C05", "M09", "C01", "M12"} {
		h.Press("n")
		selected(t, q, want)
	}
	h.Press("p")
	selected(t, q, "C01")
	h.Press("1", "n")
	said(t, h, "Nothing else among what is shown waits for you")
}

func TestSortKeepsTheSelection(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	h.Press("down", "s")
	selected(t, q, "M21")
	if got := shown(q); got != "M07 M08 M09 M12 M21 K03 K05 C05 C01" {
		t.Fatalf("plan's order %q", got)
	}
	said(t, h, "in the plan's order")
}

func TestOnlyEnterOpens(t *testing.T) {
	h, q, s := desk(t, uitest.Priya)
	h.Press("down", "up", "d")
	h.Frame(140, 40)
	if len(s.Opened) != 0 || s.B.Item("M12").Entry.OpenedBy != "" {
		t.Fatalf("opened %v", s.Opened)
	}
	h.Press("enter")
	p := pushed(t, h)
	if s.B.Item("M12").Entry.OpenedBy != "pnair" {
		t.Fatal("Enter did not open it")
	}
	p.Press("n")
	if p.Screen.(*page).row.key() != "C05" || s.B.Item("C05").Entry.OpenedBy != "pnair" {
		t.Fatal("n did not open the next one")
	}
	selected(t, q, "C05")
	p.Press("a")
	state(t, s, "C05", ppb.Submitted)
	back(t, p, h)
	state(t, s, "C05", ppb.Accepted)
	selected(t, q, "M09")
}

func TestReturnFromTheReadingPage(t *testing.T) {
	h, _, s := desk(t, uitest.Priya)
	h.Press("enter")
	p := pushed(t, h)
	p.Press("r")
	d := pushed(t, p)
	d.Type("Why?")
	d.Press("f9")
	back(t, d, p)
	back(t, p, h)
	state(t, s, "M12", ppb.Returned)
	said(t, h, "Returned M12.")
}

func TestHistoryOpens(t *testing.T) {
	h, _, _ := desk(t, uitest.Priya)
	h.Press("h")
	if got := h.Asked[len(h.Asked)-1]; got != (ui.Open{Page: ui.PageHistory, Key: "M12"}) {
		t.Fatalf("asked %v", got)
	}
}

func TestPasteIntoTheListRunsNothing(t *testing.T) {
	h, _, s := desk(t, uitest.Priya)
	h.Paste("a a a")
	said(t, h, "Nothing was pasted")
	state(t, s, "M12", ppb.Submitted)
}

func TestOtherPeoplesTextCannotMoveTheCursor(t *testing.T) {
	b := book()
	b.Item("M12").Measure.Title = "Fly\x1b[2Jtips\r\n"
	b.Item("M12").Entry.Content[ppb.FieldCommentary] = "one\x1b]0;x\x07\ntwo\u202e"
	b.Officers[0].Name = "Am\x1bina Khan"
	b.Item("M12").Entry.Note = "n\x1b[1m"
	env := uitest.Env(uitest.Priya)
	s := uitest.NewStore(b)
	h := uitest.NewHost(t, env, New(env, s, ""))
	frames := h.Frame(80, 24) + h.Frame(140, 40)
	for _, k := range []string{"enter", "d", "r"} {
		h.Press(k)
		frames += pushed(t, h).Frame(80, 24)
	}
	for _, bad := range []string{"\x1b[2J", "\x1b]", "\x07", "\u202e", "\x1b[1m", "\x1bina"} {
		if strings.Contains(frames, bad) {
			t.Errorf("%q reaches the screen", bad)
		}
	}
}

func TestNoKeyHasTwoMeanings(t *testing.T) {
	h, q, _ := desk(t, uitest.Priya)
	h.Press("enter")
	p := pushed(t, h)
	h.Press("d")
	c := pushed(t, h)
	h.Press("r")
	d := pushed(t, h)
	screens := map[string][]ui.Action{"queue": q.Actions(), "page": p.Screen.Actions(), "compare": c.Screen.Actions(), "note": d.Screen.Actions()}
	d.Press("tab")
	screens["quick"] = d.Screen.Actions()
	h.Press("f")
	screens["chips"] = q.Actions()
	h.Press("f", "/")
	h.Type("x")
	screens["find"] = q.Actions()
	h.Press("enter")
	screens["found"] = q.Actions()
	for name, actions := range screens {
		seen := map[string]string{}
		for _, a := range actions {
			for _, k := range a.Keys() {
				if other := seen[k]; other != "" {
					t.Errorf("%s: %s is %s and %s", name, k, other, a.Name)
				}
				seen[k] = a.Name
			}
		}
	}
}

// Asked for an item, the queue opens it once, with the queue below at the same item.
func TestTheQueueOpensWhatItIsAskedFor(t *testing.T) {
	for key, opens := range map[string]bool{"M09": true, "nothing": false, "": false} {
		st := uitest.NewStore(book())
		env := uitest.Env(uitest.Priya)
		q := New(env, st, key).(*Queue)
		h := uitest.NewHost(t, env, q)
		for range 2 {
			n := 0
			for _, m := range h.Asked {
				if p, ok := m.(ui.Push); ok && p.Screen.(*page).row.key() == key {
					n++
				}
			}
			if n != map[bool]int{true: 1}[opens] {
				t.Errorf("%q was opened %d times", key, n)
			}
			if opens {
				selected(t, q, key)
			}
			for _, msg := range uitest.Run(q.Refresh()) {
				h.Send(msg)
			}
		}
	}
}

// What is not due is with nobody: it is not among what is not sent, never overdue, and stands last by state.
func TestWhatIsNotDueIsNotMissing(t *testing.T) {
	b := book()
	it := b.Item("M08")
	it.Entry, it.Measure.DueIn = ppb.Entry{Key: "M08", Quarter: uitest.Quarter}, 1<<3
	env := uitest.Env(uitest.Priya)
	env.Clock = func() time.Time { return uitest.Now.AddDate(0, 1, 0) } // well after the due date
	q := New(env, uitest.NewStore(b), "").(*Queue)
	h := uitest.NewHost(t, env, q)
	if r, ok := q.page.Row("M08"); !ok || r.stateWord() != "Not due" || r.overdue() {
		t.Errorf("%q, overdue %v", r.stateWord(), r.overdue())
	}
	h.Press("4")
	if got := shown(q); strings.Contains(got, "M08") || got == "" {
		t.Errorf("not sent: %q", got)
	}
}
