package assign_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/assign"
	"ppbtui/internal/ui/uitest"
)

func host(t *testing.T, o ppb.Officer, s *uitest.Store, key string) *uitest.Host {
	env := uitest.Env(o)
	return uitest.NewHost(t, env, assign.New(env, s, key))
}

func TestAssignScreen(t *testing.T) {
	h := host(t, uitest.Priya, uitest.NewStore(uitest.Book()), "M08")
	h.Type("jo")
	uitest.Golden(t, h.Frame)
}

func TestAssignAllScreen(t *testing.T) {
	h := host(t, uitest.Priya, uitest.NewStore(uitest.Book()), "")
	h.Type("amina\njo\nAmina has left.")
	uitest.Golden(t, h.Frame)
}

func TestAnItemIsGivenToSomebodyElse(t *testing.T) {
	s := uitest.NewStore(uitest.Book())
	h := host(t, uitest.Priya, s, "M08")
	if h.Press("f9"); h.Said != "Say who, by login or name." {
		t.Errorf("said %q", h.Said)
	}
	h.Type("jo bell")
	if h.Press("f9"); !strings.HasPrefix(h.Said, "Say why") {
		t.Errorf("said %q", h.Said)
	}
	h.Press("tab", "tab", "tab")
	h.Type("Amina is on leave.")
	if f := h.Frame(80, 24); !strings.Contains(f, "Then: Jo Bell.") {
		t.Error(f)
	}
	h.Press("f9")
	if it := s.B.Item("M08"); !slices.Equal(it.Officers, []string{"jbell"}) || h.Said != "M08: Jo Bell." {
		t.Errorf("%v, said %q", it.Officers, h.Said)
	}
	if !slices.ContainsFunc(h.Asked, func(m tea.Msg) bool { _, back := m.(ui.Back); return back }) {
		t.Errorf("it stays open: %v", h.Asked)
	}

	h = host(t, uitest.Priya, s, "M08") // a contributor, for Jo
	h.Type("amina")
	h.Press("tab", "c", "tab")
	h.Press("tab")
	h.Type("Amina has the figures.")
	h.Press("f9")
	if it := s.B.Item("M08"); !slices.Equal(it.Helping, []ppb.Helping{{Login: "akhan", For: "jbell"}}) {
		t.Errorf("%v %v, said %q", it.Officers, it.Helping, h.Said)
	}
}

func TestAllItemsAreGivenToAnother(t *testing.T) {
	s := uitest.NewStore(uitest.Book())
	h := host(t, uitest.Sol, s, "")
	h.Type("amina\njo\nAmina has left.")
	h.Press("f9")
	if n := len(s.B.Mine("akhan")); n != 0 {
		t.Errorf("Amina has %d items left, said %q", n, h.Said)
	}
}

func TestNoOfficerGivesItemsAway(t *testing.T) {
	s := uitest.NewStore(uitest.Book())
	h := host(t, uitest.Amina, s, "M08")
	h.Type("jo")
	if h.Press("f9"); !strings.Contains(h.Said, "Only a performance lead or an administrator changes the plan") {
		t.Errorf("said %q", h.Said)
	}
}
