package staff_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/staff"
	"ppbtui/internal/ui/uitest"
)

var today = rag.DateOf(uitest.Now)

func tomorrow(n int) ppb.Date { return rag.DateOf(uitest.Now.AddDate(0, 0, n)) }

// council is a quarter whose people have come, gone and named deputies.
func council() *uitest.Store {
	b := uitest.Book()
	b.Officers = append(b.Officers, ppb.Officer{Login: "dora", Name: "Dora Dale", Post: "Director of Children's Services", Role: ppb.RoleDirector, Department: "Children"},
		ppb.Officer{Login: "gus", Name: "Gus Gone", Post: "Clerk", ClosedOn: today}, ppb.Officer{Login: "lou", Name: "Lou Leaver", Post: "Analyst", ClosedOn: tomorrow(9)})
	s := uitest.NewStore(b)
	s.Named = []ppb.Deputy{{For: "pnair", Login: "jbell", From: today, Until: tomorrow(4)}}
	return s
}

func host(t *testing.T, o ppb.Officer, s *uitest.Store) *uitest.Host {
	env := uitest.Env(o)
	return uitest.NewHost(t, env, staff.New(env, s))
}

// dialog is the dialog that a key opened.
func dialog(t *testing.T, h *uitest.Host, o ppb.Officer, keys ...string) *uitest.Host {
	t.Helper()
	h.Press(keys...)
	if len(h.Asked) == 0 {
		t.Fatalf("%v: no dialog, said %q", keys, h.Said)
	}
	push, ok := h.Asked[len(h.Asked)-1].(ui.Push)
	if !ok {
		t.Fatalf("%v asked %v", keys, h.Asked)
	}
	return uitest.NewHost(t, uitest.Env(o), push.Screen)
}

func TestPeopleScreen(t *testing.T) { uitest.Golden(t, host(t, uitest.Sol, council()).Frame) }

func TestChangePersonScreen(t *testing.T) {
	h := host(t, uitest.Sol, council())
	uitest.Golden(t, dialog(t, h, uitest.Sol, "j", "enter").Frame)
}

func TestDeputyScreen(t *testing.T) {
	h := host(t, uitest.Priya, council())
	h.Type("/priya")
	d := dialog(t, h, uitest.Priya, "enter", "d")
	d.Type("amina\n\n+14")
	uitest.Golden(t, d.Frame)
}

func find(h *uitest.Host, words string) {
	h.Type("/" + words)
	h.Press("enter")
}

// Each act on the page is an act of the store, and what the rules say stands in the dialog before.
func TestAPersonIsAddedClosedAndReopened(t *testing.T) {
	s := council()
	h := host(t, uitest.Sol, s)
	d := dialog(t, h, uitest.Sol, "a")
	if d.Press("f9"); !strings.Contains(d.Said, "A person needs a name") {
		t.Errorf("said %q", d.Said)
	}
	d.Type("gil\nGil Green\nHead of Care\n")
	d.Press("d", "enter")
	d.Type("Children")
	d.Press("f9")
	o, err := s.Person(t.Context(), "gil")
	if want := (ppb.Officer{Login: "gil", Name: "Gil Green", Post: "Head of Care", Role: ppb.RoleDirector, Department: "Children"}); err != nil || o != want {
		t.Errorf("%+v %v, said %q", o, err, d.Said)
	}
	if d.Said != "Gil Green (gil) is registered as director." {
		t.Errorf("said %q", d.Said)
	}

	h = host(t, uitest.Sol, s)
	find(h, "amina")
	d = dialog(t, h, uitest.Sol, "x")
	if f := d.Frame(80, 24); !strings.Contains(f, "They have 7 items this quarter") && !strings.Contains(f, "They have 6 items this quarter") {
		t.Error(f)
	}
	d.Press("f9")
	if o, _ := s.Person(t.Context(), "akhan"); !o.Closed(today) || d.Said != "Amina Khan left on 9 October 2023." {
		t.Errorf("%+v, said %q", o, d.Said)
	}
	h = host(t, uitest.Sol, s)
	if f := h.Frame(140, 40); !strings.Contains(f, "without an owner") {
		t.Error(f)
	}
	find(h, "amina")
	if h.Press("x"); !strings.Contains(h.Said, "was closed from 9 October 2023 on already") {
		t.Errorf("said %q", h.Said)
	}
	dialog(t, h, uitest.Sol, "o").Press("f9")
	if o, _ := s.Person(t.Context(), "akhan"); !o.ClosedOn.IsZero() {
		t.Errorf("%+v", o)
	}
	h = host(t, uitest.Sol, s)
	find(h, "sol grey")
	if h.Press("x"); h.Said != "Nobody closes themselves: another administrator can." {
		t.Errorf("said %q", h.Said)
	}
}

// Leads and directors see the people and name a deputy for themselves; all else says why not.
func TestWhoMayNotIsToldWhy(t *testing.T) {
	s := council()
	h := host(t, uitest.Priya, s)
	for _, k := range []string{"a", "enter", "x", "o"} {
		if h.Press(k); !strings.Contains(h.Said, "Only an administrator can do this") {
			t.Errorf("%s: said %q, asked %v", k, h.Said, h.Asked)
		}
	}
	find(h, "dora")
	if h.Press("d"); !strings.Contains(h.Said, "You name a deputy for yourself") {
		t.Errorf("said %q", h.Said)
	}
	h = host(t, uitest.Priya, s)
	find(h, "priya")
	dialog(t, h, uitest.Priya, "e").Press("f9")
	if len(s.Named) != 0 {
		t.Errorf("%v", s.Named)
	}
	h = host(t, uitest.Priya, s)
	find(h, "priya")
	d := dialog(t, h, uitest.Priya, "d")
	d.Type("amina\n\n+3")
	d.Press("f9")
	if want := (ppb.Deputy{For: "pnair", Login: "akhan", From: today, Until: tomorrow(3), NamedBy: "pnair"}); len(s.Named) != 1 || s.Named[0] != want {
		t.Errorf("%v, said %q", s.Named, d.Said)
	}
}
