package review

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/uitest"
)

// Who decides reads in the queue and on the item that it is proposed to be exempt, and what small numbers it has, and is led to deciding.
func TestTheReviewSaysWhatIsToBeDecidedForThePublic(t *testing.T) {
	s := uitest.NewStore(uitest.Book())
	s.B.Plan.Small = ppb.SmallDecided
	it := s.B.Item("M09")
	it.Measure.Counts = ppb.CountsPeople
	it.Measure.Rule.Unit, it.Measure.Rule.Decimals = rag.Count, 0
	it.Entry.Content = ppb.Content{ppb.FieldValue: "3", ppb.FieldCommentary: "Three people."}
	if _, err := s.ProposeMark(t.Context(), uitest.Actor(uitest.Amina), uitest.Quarter, "M09", ppb.Exempt, "It names a bidder."); err != nil {
		t.Fatal(err)
	}
	env := uitest.Env(uitest.Priya)
	q := New(env, s, "M09").(*Queue)
	h := uitest.NewHost(t, env, q)
	if f := h.Frame(140, 40); !strings.Contains(f, "[exempt?] Household waste") {
		t.Errorf("the queue says nothing:\n%s", f)
	}
	push, ok := h.Asked[len(h.Asked)-1].(ui.Push)
	if !ok {
		t.Fatalf("it asks for %v", h.Asked)
	}
	h = uitest.NewHost(t, env, push.Screen)
	f := strings.Join(strings.Fields(h.Frame(140, 40)), " ")
	for _, want := range []string{"NOT FOR THE PUBLIC. Exempt, proposed by Amina Khan", "SMALL NUMBERS. 3 not decided, and withheld until it is."} {
		if !strings.Contains(f, want) {
			t.Errorf("no %q in\n%s", want, h.Frame(140, 40))
		}
	}
	for name, page := range map[string]ui.Page{"confirm-mark": ui.PageConfirmMark, "small": ui.PageSmall, "lift-mark": ui.PageLiftMark} {
		for _, a := range h.Screen.Actions() {
			if a.Name != name {
				continue
			}
			cmd, why := a.Run()
			if got := uitest.Run(cmd); why != "" || len(got) != 1 || got[0] != (ui.Open{Page: page, Key: "M09"}) {
				t.Errorf("%s: %v, %q", name, got, why)
			}
		}
	}
}
