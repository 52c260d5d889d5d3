package signoff_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// What nobody has answered is listed and not in the way; what is answered is not listed.
func TestWhatIsNotAnsweredIsListed(t *testing.T) {
	s := accepted()
	h := page(t, uitest.Priya, s)
	says(t, h, "Every item is accepted.", "Not answered: 3 things to check, on 3 items.", "1 to check", "Nothing is in the way. What nobody has answered is listed")
	h.Press("end")
	says(t, h, "! Without an owner: no officer is named.")
	h.Press("r")
	if !strings.Contains(h.Said, "It is not in the way") {
		t.Errorf("r says %q", h.Said)
	}
	if _, err := s.AnswerCheck(t.Context(), uitest.Actor(uitest.Priya), uitest.Quarter, "M21", "no_officer", "A new one starts in May."); err != nil {
		t.Fatal(err)
	}
	h = page(t, uitest.Priya, s)
	says(t, h, "Not answered: 2 things to check, on 2 items.")
	if f := h.Frame(140, 40); strings.Contains(f, "M21") {
		t.Errorf("what is answered is listed:\n%s", f)
	}
}

// blocked is a quarter of which everything is accepted, and a check broke down on one item.
func blocked() *uitest.Store {
	s := accepted()
	it := s.B.Item("M09")
	r := ppb.Read(&s.B.Plan, it, it.Entry.Content)
	r.Checks = append(r.Checks, ppb.Check{Rule: ppb.BrokenRule().Name, Message: "the check stale failed on this item: tell who looks after ppbtui"})
	it.Frozen = &r // what is frozen reads as it was read then
	return s
}

func TestBlockedLooks(t *testing.T) {
	h := page(t, uitest.Priya, blocked())
	h.Press("home")
	uitest.Golden(t, h.Frame)
}

// What a check broke down on stands in the way, and no reason stands for it.
func TestWhatIsBlockedStandsInTheWay(t *testing.T) {
	h := page(t, uitest.Priya, blocked())
	says(t, h, "In the way until it is put right: what was found of 1 item", "To put right")
	h.Press("home")
	says(t, h, "! Stands in the way of sign-off: the check stale failed on this item")
	h.Press("r")
	if !strings.Contains(h.Said, "It has to be put right") {
		t.Errorf("r says %q", h.Said)
	}
	h.Press("f9")
	if !strings.Contains(h.Said, "M09: the check stale failed on this item") {
		t.Errorf("F9 says %q", h.Said)
	}
}
