package export

import (
	"strings"
	"testing"

	"ppbtui/internal/export"
	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// secret is the page in a quarter of which one item is exempt, another proposed to be confidential, and a small number withheld.
func secret(t *testing.T, who ppb.Officer, place export.Place) *uitest.Host {
	t.Helper()
	h, s := fixture(t, who, place)
	must := func(_ ppb.Entry, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	must(s.ProposeMark(t.Context(), uitest.Actor(uitest.Amina), uitest.Quarter, "M09", ppb.Exempt, "It names a bidder."))
	must(s.ConfirmMark(t.Context(), uitest.Actor(uitest.Priya), uitest.Quarter, "M09", ppb.Grounds{
		Paragraph: 3, Test: "It is tendered next.", Officer: "the monitoring officer", On: ppb.Date{Year: 2023, Month: 10, Day: 6},
	}))
	must(s.ProposeMark(t.Context(), uitest.Actor(uitest.Amina), uitest.Quarter, "M12", ppb.Confidential, "A department gave it so."))
	it := s.B.Item("C05")
	it.Measure.Counts = ppb.CountsPeople
	it.Entry = ppb.Entry{Key: "C05", Quarter: uitest.Quarter, State: ppb.InProgress, Version: 1, Content: ppb.Content{ppb.FieldValue: "3"}}
	must(s.DecideSmall(t.Context(), uitest.Actor(uitest.Priya), uitest.Quarter, "C05", "", ppb.Withhold))
	for _, msg := range uitest.Run(h.Screen.(ui.Refresher).Refresh()) {
		h.Send(msg)
	}
	return h
}

func TestAnEditionLooks(t *testing.T) {
	h := secret(t, uitest.Priya, local(t))
	h.Press("right", "left", "tab", "tab")
	uitest.Golden(t, h.Frame)
}

func TestWithheldLooks(t *testing.T) {
	h := secret(t, uitest.Priya, local(t))
	uitest.Golden(t, opened(t, h).Frame)
}

// opened is the page of what is withheld.
func opened(t *testing.T, h *uitest.Host) *uitest.Host {
	t.Helper()
	h.Press("f4")
	if len(h.Asked) > 0 {
		if push, ok := h.Asked[len(h.Asked)-1].(ui.Push); ok {
			return uitest.NewHost(t, uitest.Env(uitest.Priya), push.Screen)
		}
	}
	t.Fatalf("F4 asks for %v and says %q", h.Asked, h.Said)
	return nil
}

// Each edition says what is withheld from it, and is written without that.
func TestAnEditionIsChosenAndWritten(t *testing.T) {
	at := local(t)
	h := secret(t, uitest.Priya, at)
	shows(t, h, "Public edition: for anybody", "something of 3 items: F4 says what and why")
	h.Press("f9")
	shows(t, h, "2023-24-Q2.html")
	if got := read(t, at.Dir+"/2023-24-Q2.html"); strings.Contains(got, "On course.") || !strings.Contains(got, "Not for publication: this is exempt under paragraph 3") {
		t.Error("the public edition has what is exempt")
	}
	h.Press("tab", "tab", "m")
	shows(t, h, "Members' edition: with exempt and confidential items", "something of 1 item", "2023-24-Q2.members.html")
	if f := opened(t, h).Frame(140, 40); !strings.Contains(f, "C05") || strings.Contains(f, "M09") {
		t.Errorf("withheld from members:\n%s", f)
	}
	h.Press("f9")
	if got := read(t, at.Dir+"/2023-24-Q2.members.html"); !strings.Contains(got, "On course.") {
		t.Error("the members' edition has no exempt item")
	}
	h.Press("w")
	shows(t, h, "Working edition: all that is entered", "2023-24-Q2.working.html")
	h.Press("f4")
	if h.Said != "Nothing is withheld from the working edition." {
		t.Errorf("F4 says %q", h.Said)
	}
	h.Press("shift+tab", "end") // the plan has no editions
	if f := h.Frame(140, 40); strings.Contains(f, "Working edition") || strings.Contains(f, "( ) members") {
		t.Errorf("it offers editions of the plan:\n%s", f)
	}
}

// Who reads the public edition alone is offered no other.
func TestAViewerIsOfferedThePublicEdition(t *testing.T) {
	h := secret(t, ppb.Officer{Login: "vic", Name: "Vic Reader", Role: ppb.RoleViewer}, local(t))
	f := h.Frame(140, 40)
	if strings.Contains(f, "members") || strings.Contains(f, "working") || !strings.Contains(f, "Public edition: for anybody") {
		t.Errorf("it offers:\n%s", f)
	}
}
