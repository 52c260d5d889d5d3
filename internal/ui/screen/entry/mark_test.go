package entry_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/screen/entry"
	"ppbtui/internal/ui/uitest"
)

// The item says in its place that it is not for the public, and goes on being typed in when somebody decides that meanwhile; what may not
// be done says why.
func TestTheItemSaysThatItIsNotForThePublic(t *testing.T) {
	s := uitest.NewStore(uitest.Book())
	env := uitest.Env(uitest.Amina)
	h := uitest.NewHost(t, env, entry.New(env, s, "M12"))
	h.Press("ctrl+u")
	h.Type("72.5")
	if _, err := s.ProposeMark(t.Context(), uitest.Actor(uitest.Priya), uitest.Quarter, "M12", ppb.Exempt, "It names a bidder."); err != nil {
		t.Fatal(err)
	}
	for _, msg := range uitest.Run(h.Screen.(*entry.Screen).Noticed(true)) {
		h.Send(msg)
	}
	f := strings.Join(strings.Fields(h.Frame(80, 24)), " ")
	for _, want := range []string{"NOT FOR THE PUBLIC. Exempt, proposed by Priya Nair and not confirmed: It names a bidder.", "72.5"} {
		if !strings.Contains(f, want) {
			t.Errorf("no %q in\n%s", want, h.Frame(80, 24))
		}
	}
	if strings.Contains(f, "too: both are kept") {
		t.Errorf("it speaks of a conflict:\n%s", h.Frame(80, 24))
	}
	for name, want := range map[string]string{"confirm-mark": "only a performance lead", "small": "only a performance lead", "mark": "", "lift-mark": ""} {
		for _, a := range h.Screen.Actions() {
			if why := a.Blocked(); a.Name == name && (!strings.Contains(strings.ToLower(why), want) || (why == "") != (want == "")) {
				t.Errorf("%s says %q", name, why)
			}
		}
	}
	for _, msg := range uitest.Run(h.Screen.(ui.Leaver).Leave()) {
		h.Send(msg)
	}
	if e := s.B.Item("M12").Entry; e.Mark() == nil || !strings.Contains(e.Content[ppb.FieldValue], "72.5") {
		t.Errorf("committed %v with the mark %v; said %q", e.Content, e.Mark(), h.Said)
	}
}

// So does a window in which there is room for a line of it.
func TestALowWindowSaysThatItIsNotForThePublic(t *testing.T) {
	s := uitest.NewStore(uitest.Book())
	if _, err := s.ProposeMark(t.Context(), uitest.Actor(uitest.Amina), uitest.Quarter, "M12", ppb.Exempt, "It names a bidder."); err != nil {
		t.Fatal(err)
	}
	env := uitest.Env(uitest.Amina)
	h := uitest.NewHost(t, env, entry.New(env, s, "M12"))
	h.Press("tab")
	if f := h.Frame(40, 12); !strings.Contains(f, "[exempt?]") {
		t.Errorf("it says nothing:\n%s", f)
	}
}
