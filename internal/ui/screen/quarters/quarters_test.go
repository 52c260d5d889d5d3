package quarters_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/quarters"
	"ppbtui/internal/ui/uitest"
)

// year is a store in the second quarter, with the first behind it, and an outturn, a milestone and an item to ask about.
func year() *uitest.Store {
	b := uitest.Book()
	for _, it := range b.Items {
		switch {
		case it.Key() == "C05":
			it.Measure.Targets = append(it.Measure.Targets, ppb.Target{Period: ppb.Period{Year: 2022}, Target: rag.Target{Kind: rag.AbsoluteTarget}, Raw: "70"})
			it.Earlier = slices.DeleteFunc(it.Earlier, func(r ppb.FigureRow) bool { return r.Period.Q == 0 })
		case it.Milestone != nil:
			it.Entry.Content = ppb.Content{ppb.FieldStatus: "complete", ppb.FieldRAG: "green"}
		}
	}
	b.Plan.MeetingOn, b.Plan.PublicationOn = ppb.Date{Year: 2023, Month: 11, Day: 20}, ppb.Date{Year: 2023, Month: 11, Day: 16}
	s := uitest.NewStore(b)
	q1 := b.Plan
	q1.Quarter = q1.Quarter.Prev()
	q1.DueOn, q1.MeetingOn, q1.PublicationOn = ppb.Date{Year: 2023, Month: 7, Day: 14}, ppb.Date{}, ppb.Date{}
	s.Before = []ppb.Held{{Plan: q1, Items: 9, Accepted: 9, SignOff: &ppb.SignOff{Name: "Priya Nair", At: time.Date(2023, 8, 1, 10, 0, 0, 0, time.UTC)}}}
	return s
}

func host(t *testing.T, who ppb.Officer, s *uitest.Store) *uitest.Host {
	t.Helper()
	env := uitest.Env(who)
	return uitest.NewHost(t, env, quarters.New(env, s))
}

// below is the dialog that a page has pushed.
func below(t *testing.T, h *uitest.Host, s *uitest.Store, who ppb.Officer) *uitest.Host {
	t.Helper()
	for _, msg := range h.Asked {
		if p, ok := msg.(ui.Push); ok {
			h.Asked = nil
			return uitest.NewHost(t, uitest.Env(who), p.Screen)
		}
	}
	t.Fatalf("nothing was opened: %v, %q", h.Asked, h.Said)
	return nil
}

func TestQuartersPage(t *testing.T) {
	h := host(t, uitest.Priya, year())
	uitest.Golden(t, h.Frame)
	h.Press("j", "enter")
	if want := (ui.GoQuarter{Quarter: uitest.Quarter.Prev()}); len(h.Asked) != 1 || h.Asked[0] != want {
		t.Errorf("asked %v", h.Asked)
	}
	h.Press("k", "enter")
	if !strings.Contains(h.Said, "You are in this quarter") {
		t.Errorf("said %q", h.Said)
	}
}

// What an officer may not do stays listed, and says why.
func TestAnOfficerOpensNoQuarter(t *testing.T) {
	h := host(t, uitest.Amina, year())
	for _, k := range []string{"o", "d"} {
		h.Press(k)
		if !strings.Contains(h.Said, "nly a performance lead or an administrator opens a quarter and sets its dates") {
			t.Errorf("%s said %q", k, h.Said)
		}
	}
}

func TestOpeningPage(t *testing.T) {
	s := year()
	h := host(t, uitest.Priya, s)
	h.Press("o")
	o := below(t, h, s, uitest.Priya)
	uitest.Golden(t, o.Frame)
}

// What is wrong with the due date stands in the page in full, however narrow it is.
func TestAWrongDueDateIsSaidInFull(t *testing.T) {
	s := year()
	h := host(t, uitest.Priya, s)
	h.Press("o")
	o := below(t, h, s, uitest.Priya)
	o.Press("tab")
	o.Type(" jjj")
	o.Press("f9")
	for _, w := range []int{140, 80, 40} {
		f := strings.Join(strings.Fields(o.Screen.View(w, 24).Text), " ")
		if !strings.Contains(o.Said, "is not a month") || !strings.Contains(f, o.Said) {
			t.Errorf("%d cells wide it is not said that %q:\n%s", w, o.Said, f)
		}
	}
}

// The page opens what it has shown, with the due date and the answers that were given, and goes to the new quarter.
func TestOpeningAsShown(t *testing.T) {
	s := year()
	h := host(t, uitest.Priya, s)
	h.Press("o")
	o := below(t, h, s, uitest.Priya)
	leave := o.Screen.(ui.Leaver).Leave
	if leave() != nil {
		t.Error("nothing is answered, and it asks")
	}
	o.Press("space")
	if f := o.Frame(80, 24); !strings.Contains(f, "close as achieved") || !strings.Contains(f, "New depot open. No longer reported.") {
		t.Errorf("no answer shows:\n%s", f)
	}
	if leave() == nil || !o.Screen.(ui.Unsaver).Unsaved() {
		t.Error("what is answered is lost unasked")
	}
	o.Press("tab")
	if f := o.Screen.View(80, 20); !f.Cursor || !strings.Contains(strings.Split(f.Text, "\n")[f.Y], "Due date") {
		t.Errorf("the cursor stands in line %d of\n%s", f.Y, f.Text)
	}
	for range 10 {
		o.Press("backspace")
	}
	o.Press("f9")
	if o.Said != "Say by when officers submit: type the due date." {
		t.Errorf("said %q", o.Said)
	}
	o.Type("1/10/2023")
	o.Press("f9")
	if !strings.Contains(o.Said, "after the quarter's end, 31 December 2023") || s.B.Plan.Quarter != uitest.Quarter {
		t.Errorf("said %q", o.Said)
	}
	for range 9 {
		o.Press("backspace")
	}
	o.Type("17/1/2024")
	o.Press("f9")
	if leave() != nil {
		t.Error("it is open, and it asks")
	}
	next := uitest.Quarter.Next()
	if s.B.Plan.Quarter != next || s.B.Plan.DueOn != (ppb.Date{Year: 2024, Month: 1, Day: 17}) || len(s.B.Gone) != 1 || s.B.Gone[0].How != ppb.ClosedAchieved {
		t.Errorf("plan %+v, gone %+v", s.B.Plan, s.B.Gone)
	}
	i := slices.IndexFunc(o.Asked, func(m tea.Msg) bool { g, ok := m.(ui.GoQuarter); return ok && g.Quarter == next && g.Says != "" })
	if i < 0 {
		t.Errorf("asked %v", o.Asked)
	}
}

func TestAnOpeningThatFailsSaysWhy(t *testing.T) {
	s := year()
	h := host(t, uitest.Priya, s)
	h.Press("o")
	s.Fail = errors.New("the file is in use")
	o := below(t, h, s, uitest.Priya)
	if o.Said != "The file is in use." {
		t.Errorf("said %q", o.Said)
	}
	o.Press("f9")
	if o.Said != "The file is in use." {
		t.Errorf("F9 said %q", o.Said)
	}
}

func TestDatesPage(t *testing.T) {
	s := year()
	h := host(t, uitest.Priya, s)
	h.Press("d")
	d := below(t, h, s, uitest.Priya)
	uitest.Golden(t, d.Frame)
	d.Press("tab", "tab", "tab")
	for range 10 {
		d.Press("backspace")
	}
	d.Type("1/11/2023")
	d.Press("f9")
	if !strings.Contains(d.Said, "the meeting, 1 November 2023, is before publication, 16 November 2023") {
		t.Errorf("said %q", d.Said)
	}
	for range 9 {
		d.Press("backspace")
	}
	d.Type("22/11/2023")
	d.Press("f9")
	if s.B.Plan.MeetingOn != (ppb.Date{Year: 2023, Month: 11, Day: 22}) || s.B.Plan.Dates().Warning() != "" {
		t.Errorf("%+v, %q", s.B.Plan.Dates(), s.B.Plan.Dates().Warning())
	}
}

func TestOutturnsPage(t *testing.T) {
	s := year()
	h := host(t, uitest.Priya, s)
	h.Press("t")
	list := below(t, h, s, uitest.Priya)
	t.Run("list", func(t *testing.T) { uitest.Golden(t, list.Frame) })
	list.Press("enter")
	o := below(t, list, s, uitest.Priya)
	t.Run("form", func(t *testing.T) { uitest.Golden(t, o.Frame) })
	o.Press("f9")
	if !strings.Contains(o.Said, "give the value") {
		t.Errorf("said %q", o.Said)
	}
	o.Type("120")
	o.Press("f9")
	if !strings.Contains(o.Said, "say where it comes from") {
		t.Errorf("said %q", o.Said)
	}
	o.Press("tab")
	o.Type("Annual return")
	o.Press("f9")
	f, ok := ppb.PreviousActual(&s.B.Plan, s.B.Item("C05"))
	if !ok || f.Value.String() != "120" || f.Source != "Annual return" {
		t.Errorf("%+v, said %q", f, o.Said)
	}
	if !slices.Contains(o.Asked, tea.Msg(ui.Back{})) || !slices.Contains(o.Asked, tea.Msg(ui.Changed{})) || o.Said != "The outturn of C05 for 2022/23 is stated." {
		t.Fatalf("asked %v, said %q", o.Asked, o.Said)
	}
	for _, msg := range uitest.Run(list.Screen.(ui.Refresher).Refresh()) {
		list.Send(msg)
	}
	if f := list.Frame(80, 24); !strings.Contains(f, "No outturn is asked for") {
		t.Errorf("it is asked for again:\n%s", f)
	}
}
