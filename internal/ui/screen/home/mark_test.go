package home_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/screen/home"
	"ppbtui/internal/ui/uitest"
)

// A row says in a word that its item is not for the public, the pane says why, and the word finds it.
func TestTheListMarksWhatIsNotForThePublic(t *testing.T) {
	s := uitest.NewStore(uitest.Book())
	if _, err := s.ProposeMark(t.Context(), uitest.Actor(uitest.Amina), uitest.Quarter, "M09", ppb.Exempt, "It names a bidder."); err != nil {
		t.Fatal(err)
	}
	env := uitest.Env(uitest.Amina)
	h := uitest.NewHost(t, env, home.New(env, s))
	h.Press("/")
	h.Type("exempt")
	h.Press("enter")
	f := h.Frame(80, 24)
	for _, want := range []string{"[exempt?] Household", "NOT FOR THE PUBLIC. Exempt, proposed by Amina Khan and not confirmed: It names a bidder."} {
		if !strings.Contains(strings.Join(strings.Fields(f), " "), want) {
			t.Errorf("no %q in\n%s", want, f)
		}
	}
	if strings.Contains(f, "Bins collected") {
		t.Errorf("the word finds others:\n%s", f)
	}
}
