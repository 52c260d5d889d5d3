package arising_test

import (
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/arising"
	"ppbtui/internal/ui/uitest"
)

func day(month time.Month, d int) ppb.Date { return ppb.Date{Year: 2023, Month: month, Day: d} }

// council has an action that is late and was answered, one that is due, and one that is closed.
func council() *uitest.Store {
	s := uitest.NewStore(uitest.Book())
	s.Asked = []ppb.BoardAction{
		{N: 1, Text: "A visit to the new depot.", Meeting: day(6, 12), Due: day(7, 31), Owner: "akhan", Closed: day(9, 4), Why: "Members went."},
		{N: 2, Text: "A note on agency drivers:\nhow many, and until when.", Meeting: day(9, 11), Due: day(9, 30), Owner: "akhan", Item: "M07",
			Answers: []ppb.ActionAnswer{{On: day(9, 20), By: "akhan", Text: "Six, until March."}}},
		{N: 3, Text: "Numbers of children from abroad.", Meeting: day(9, 11), Due: day(11, 30), Owner: "jbell"},
	}
	return s
}

func host(t *testing.T, o ppb.Officer, s *uitest.Store) *uitest.Host {
	env := uitest.Env(o)
	return uitest.NewHost(t, env, arising.New(env, s))
}

// dialog is the page that keys opened.
func dialog(t *testing.T, h *uitest.Host, o ppb.Officer, keys ...string) *uitest.Host {
	t.Helper()
	h.Press(keys...)
	if len(h.Asked) == 0 {
		t.Fatalf("%v: no page, said %q", keys, h.Said)
	}
	push, ok := h.Asked[len(h.Asked)-1].(ui.Push)
	if !ok {
		t.Fatalf("%v asked %v", keys, h.Asked)
	}
	return uitest.NewHost(t, uitest.Env(o), push.Screen)
}

func TestActionsScreen(t *testing.T) { uitest.Golden(t, host(t, uitest.Priya, council()).Frame) }

func TestActionScreen(t *testing.T) {
	uitest.Golden(t, dialog(t, host(t, uitest.Amina, council()), uitest.Amina, "enter").Frame)
}

func TestAddActionScreen(t *testing.T) {
	d := dialog(t, host(t, uitest.Priya, council()), uitest.Priya, "a")
	d.Type("What bins cost\nby ward.\t11/9\tjo\t+30\tm08")
	uitest.Golden(t, d.Frame)
}

// Each act on the page is an act of the store.
func TestAnActionIsAddedAnsweredAndClosed(t *testing.T) {
	s := council()
	d := dialog(t, host(t, uitest.Priya, s), uitest.Priya, "a")
	for _, step := range []struct{ types, says string }{
		{"What bins cost\nby ward.\t", "Say who, by login or name."},
		{"12/12\tjo\t", "the meeting of 12 December 2023 is still to come"},
		{"", "say by when it is due"},
	} {
		d.Type(step.types)
		if d.Press("f9"); !strings.Contains(d.Said, step.says) {
			t.Errorf("%q: said %q", step.types, d.Said)
		}
	}
	d.Press("shift+tab", "shift+tab", "ctrl+u")
	d.Type("11/9\t\t+30\tm08")
	d.Press("f9")
	want := ppb.BoardAction{N: 4, Text: "What bins cost\nby ward.", Meeting: day(9, 11), Due: day(11, 8), Owner: "jbell", Item: "M08"}
	if got := s.Asked[len(s.Asked)-1]; len(s.Asked) != 4 || got.Text != want.Text || got.Meeting != want.Meeting || got.Due != want.Due || got.Owner != want.Owner || got.Item != want.Item || d.Said != "Recorded as action 4." {
		t.Errorf("%+v, said %q", got, d.Said)
	}

	d = dialog(t, host(t, uitest.Amina, s), uitest.Amina, "w")
	if d.Press("f9"); d.Said != "Action 2 cannot be answered yet: write the answer." {
		t.Errorf("said %q", d.Said)
	}
	d.Type("Four now.\nUntil May.")
	d.Press("f9")
	if all := s.Asked[1].Answers; len(all) != 2 || all[1].Text != "Four now.\nUntil May." || d.Said != "Answered action 2." {
		t.Errorf("%+v, said %q", all, d.Said)
	}

	h := host(t, uitest.Priya, s)
	if h.Press("w"); h.Said != "Action 2 is not yours: akhan answers it." {
		t.Errorf("said %q", h.Said)
	}
	d = dialog(t, h, uitest.Priya, "x")
	d.Type("Members took the note.")
	d.Press("f9")
	if b := s.Asked[1]; b.Open() || b.Why != "Members took the note." || d.Said != "Action 2 is closed." {
		t.Errorf("%+v, said %q", b, d.Said)
	}
	h = host(t, uitest.Amina, s)
	for _, k := range []string{"a", "x"} {
		if h.Press(k); h.Said != "Only a performance lead records and closes what members asked for." {
			t.Errorf("%s: said %q", k, h.Said)
		}
	}
}

// What is open comes first and what is late says so; closed ones are a chip away, with the reason.
func TestActionsAreListed(t *testing.T) {
	h := host(t, uitest.Priya, council())
	f := h.Frame(80, 24)
	if late, due := strings.Index(f, "LATE"), strings.Index(f, "Numbers of children"); late < 0 || due < late || strings.Contains(f, "visit") {
		t.Error(f)
	}
	if !strings.Contains(f, "2 are open, 1 late.") {
		t.Error(f)
	}
	h.Press("1", "3")
	if f = h.Frame(80, 24); !strings.Contains(f, "Closed 4 September 2023: Members") || strings.Contains(f, "LATE") {
		t.Errorf("%s", f)
	}
	h.Press("3")
	h.Type("/march")
	if f = h.Frame(80, 24); !strings.Contains(f, "agency drivers") || strings.Contains(f, "abroad") {
		t.Error(f)
	}
	s := council()
	h = host(t, uitest.Priya, s)
	one := dialog(t, h, uitest.Priya, "enter")
	if _, err := s.CloseAction(t.Context(), uitest.Actor(uitest.Priya), 2, "Done."); err != nil {
		t.Fatal(err)
	}
	for _, msg := range uitest.Run(one.Screen.(ui.Refresher).Refresh()) {
		one.Send(msg)
	}
	if f := one.Frame(80, 24); !strings.Contains(f, "Closed 9 October 2023: Done.") {
		t.Error(f)
	}
	if one.Press("x"); !strings.Contains(one.Said, "Action 2 was closed on 9 October 2023 (Done.)") {
		t.Errorf("said %q", one.Said)
	}
}

// Who has left still shows as the owner, and is no owner of a new one.
func TestActionsOfWhoHasLeft(t *testing.T) {
	s := council()
	for i := range s.B.Officers {
		if s.B.Officers[i].Login == "jbell" {
			s.B.Officers[i].ClosedOn = day(10, 1)
		}
	}
	h := host(t, uitest.Priya, s)
	h.Press("j")
	if f := h.Frame(140, 40); !strings.Contains(f, "Owner: Jo Bell, who left") {
		t.Error(f)
	}
	d := dialog(t, h, uitest.Priya, "a")
	d.Type("A note.\t11/9\tjo\t+30")
	if d.Press("f9"); !strings.Contains(d.Said, "Jo Bell has left: name another owner") {
		t.Errorf("said %q", d.Said)
	}
}

// A viewer reads none of it.
func TestAViewerReadsNoActions(t *testing.T) {
	vic := ppb.Officer{Login: "vic", Name: "Vic View", Role: ppb.RoleViewer}
	if f := host(t, vic, council()).Frame(80, 24); strings.Contains(f, "agency") || !strings.Contains(f, "A viewer reads") {
		t.Error(f)
	}
}
