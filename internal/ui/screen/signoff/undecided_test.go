package signoff_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// undecided is a quarter of which everything is accepted, one item is proposed to be exempt, and a small number is not decided.
func undecided(t *testing.T) *uitest.Store {
	t.Helper()
	s := accepted()
	s.B.Plan.Small = ppb.SmallDecided
	if _, err := s.ProposeMark(t.Context(), uitest.Actor(uitest.Amina), uitest.Quarter, "M09", ppb.Exempt, "It names a bidder."); err != nil {
		t.Fatal(err)
	}
	it := s.B.Item("C05")
	it.Measure.Counts = ppb.CountsPeople
	it.Entry.Content = ppb.Content{ppb.FieldValue: "3"}
	return s
}

func TestUndecidedLooks(t *testing.T) {
	h := page(t, uitest.Priya, undecided(t))
	h.Press("home")
	uitest.Golden(t, h.Frame)
}

// What is not decided for the public stands in the way of signing, one key from its item, and no reason stands for it.
func TestWhatIsNotDecidedStandsInTheWay(t *testing.T) {
	s := undecided(t)
	h := page(t, uitest.Priya, s)
	says(t, h, "2 items not decided for the public: each is decided before it can be signed", "To decide")
	h.Press("home")
	says(t, h, "It is proposed that M09 is exempt: confirm that, or lift it.")
	h.Press("enter")
	if !slices.Contains(h.Asked, tea.Msg(ui.Open{Page: ui.PageEntry, Key: "M09"})) {
		t.Errorf("Enter asks for %v", h.Asked)
	}
	h.Press("r")
	if !strings.Contains(h.Said, "no reason stands for that") {
		t.Errorf("r says %q", h.Said)
	}
	h.Press("f9")
	if !strings.Contains(h.Said, "M09 is exempt: confirm that, or lift it") {
		t.Errorf("F9 says %q", h.Said)
	}
	a := uitest.Actor(uitest.Priya)
	if _, err := s.LiftMark(t.Context(), a, uitest.Quarter, "M09", "It is published."); err != nil {
		t.Fatal(err)
	}
	if _, err := s.DecideSmall(t.Context(), a, uitest.Quarter, "C05", "", ppb.Withhold); err != nil {
		t.Fatal(err)
	}
	h = page(t, uitest.Priya, s)
	says(t, h, "Nothing is in the way.")
}
