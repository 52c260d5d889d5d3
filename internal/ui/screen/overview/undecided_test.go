package overview_test

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// What is not decided for the public is in the way of sign-off, and Enter goes to it.
func TestWhatIsNotDecidedIsInTheWay(t *testing.T) {
	s := quarter()
	if _, err := s.ProposeMark(t.Context(), uitest.Actor(uitest.Amina), uitest.Quarter, "K05", ppb.Exempt, "It names a bidder."); err != nil {
		t.Fatal(err)
	}
	h := start(t, s)
	for range 20 {
		if strings.Contains(selectedLine(h), "K05") {
			break
		}
		h.Press("down")
	}
	if line := selectedLine(h); !strings.Contains(line, "It is proposed that K05 is exempt") {
		t.Fatalf("no line about it:\n%s", h.Frame(140, 40))
	}
	if f := h.Frame(140, 40); !strings.Contains(f, "1 item not decided for the public") && !strings.Contains(f, "Not decided for the public") {
		t.Errorf("it is not counted:\n%s", f)
	}
	h.Press("enter")
	if !slices.ContainsFunc(h.Asked, func(msg tea.Msg) bool { o, is := msg.(ui.Open); return is && o.Key == "K05" }) {
		t.Errorf("Enter asks for %v", h.Asked)
	}
}

// selectedLine is the line with the cursor.
func selectedLine(h *uitest.Host) string {
	for line := range strings.Lines(h.Frame(140, 40)) {
		if strings.Contains(line, "►") {
			return line
		}
	}
	return ""
}
