package store

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// sent has M1 (34 expected, 35 entered: Amber) accepted and M3 with the same figure submitted.
func sent(t *testing.T) *Store {
	t.Helper()
	s := start(t, 3)
	for _, key := range []string{"M1", "M3"} {
		commit(t, s, ann, key, ppb.Content{ppb.FieldValue: "35", ppb.FieldCommentary: "All in hand."})
		_, err := s.Submit(t.Context(), ann, q2, key)
		must(t, err)
	}
	_, err := s.Accept(t.Context(), lead, q2, "M1")
	must(t, err)
	return s
}

// tightened is the plan with the targets of M1 and M3 at 40 a year, so that 35 by September is Red.
func tightened(by ppb.Approval) *ppb.PlanFiles {
	f := samplePlan(3)
	f.Approval = by
	for _, i := range []int{0, 2} {
		f.Measures[i].Targets[0].Value, f.Measures[i].Targets[0].Raw = number("40"), "40"
	}
	return f
}

func TestAnImportRecoloursNothingInSilence(t *testing.T) {
	s := sent(t)
	ctx := t.Context()
	dry, err := s.Import(ctx, admin, tightened(board), true)
	must(t, err)
	did, err := s.Import(ctx, admin, tightened(board), false)
	must(t, err)
	if len(did.Reread) != 2 || len(dry.Reread) != 2 || dry.Reread[0] != did.Reread[0] {
		t.Fatalf("a dry run says %+v, the import %+v", dry.Reread, did.Reread)
	}
	if r := did.Reread[0]; r.Key != "M1" || r.State != ppb.Accepted || r.Was != "Amber, better" || r.Is != "Red, better" {
		t.Errorf("%+v", r)
	}
	b, err := s.Book(ctx, q2)
	must(t, err)
	accepted, submitted := b.Item("M1").Entry, b.Item("M3").Entry
	if accepted.State != ppb.Submitted || accepted.Version != 4 || !strings.Contains(accepted.Reread, "by "+admin.Name+": it was Amber, better, and is Red, better now") {
		t.Errorf("what was accepted is now %+v", accepted)
	}
	if submitted.State != ppb.Submitted || submitted.Version != 2 || submitted.Reread == "" {
		t.Errorf("what was submitted is now %+v", submitted)
	}
	events, err := s.History(ctx, q2, "M1")
	must(t, err)
	if e := events[0]; e.Action != rereadAction || e.Who != admin.Login || !slices.Equal(e.Changes, []ppb.Changed{{Name: "state", Was: "accepted", Is: "submitted"}}) || e.Reason != accepted.Reread {
		t.Errorf("the history says %+v", e)
	}
	whole(t, s)

	_, err = s.SignOff(ctx, lead, q2, "")
	var notReady *ppb.NotReadyError
	if !errors.As(err, &notReady) {
		t.Errorf("signed off over it: %v", err)
	}
	for _, key := range []string{"M1", "M3"} {
		e, err := s.Accept(ctx, lead, q2, key)
		must(t, err)
		if e.Reread != "" {
			t.Errorf("%s still says %q", key, e.Reread)
		}
	}
	again, err := s.Import(ctx, admin, tightened(board), false)
	must(t, err)
	if len(again.Reread) != 0 {
		t.Errorf("the same files again: %+v", again.Reread)
	}
	whole(t, s)
}

// Not only targets: a milestone's date and a figure of another period do so too.
func TestWhateverRecoloursIsSaid(t *testing.T) {
	s := sent(t)
	commit(t, s, ann, "MS1", ppb.Content{ppb.FieldRAG: "green", ppb.FieldCommentary: "In hand."})
	_, err := s.Submit(t.Context(), ann, q2, "MS1")
	must(t, err)
	f := samplePlan(3)
	f.Milestones[0].Due, f.Approval = ppb.Date{Year: 2024, Month: 6, Day: 30}, board
	for i := range f.Figures {
		if r := &f.Figures[i]; r.Key == "M3" && r.Period.Q == 2 {
			r.Raw, r.Value = "20", number("20")
		}
	}
	did, err := s.Import(t.Context(), admin, f, false)
	must(t, err)
	got := map[string]string{}
	for _, r := range did.Reread {
		got[r.Key] = r.Was + " -> " + r.Is
	}
	for key, want := range map[string]string{
		"M3":  "Amber, better -> Amber, worse",
		"MS1": "Green, due 31 March 2024 -> Green, due 30 June 2024",
	} {
		if got[key] != want {
			t.Errorf("%s: %q, want %q", key, got[key], want)
		}
	}
	whole(t, s)
}

func TestAChangedTargetNeedsAnApprover(t *testing.T) {
	s := start(t, 3)
	ctx := t.Context()
	var refused *ppb.RefusedError
	if _, err := s.Import(ctx, admin, tightened(ppb.Approval{}), false); !errors.As(err, &refused) || len(refused.Reasons) != 2 {
		t.Fatalf("without an approver: %v", err)
	}
	says(t, refused, "M1", "M3", "is 68 and would become 40", "approved_by")
	f := samplePlan(3)
	f.Measures[0].Targets = append(f.Measures[0].Targets, ppb.Target{Period: ppb.Period(q2), Target: f.Measures[0].Targets[0].Target})
	_, err := s.Import(ctx, admin, f, false)
	must(t, err) // the first statement of the quarter's own target
	_, err = s.Import(ctx, admin, samplePlan(3), false)
	must(t, err) // nothing new
	_, err = s.Import(ctx, admin, tightened(board), false)
	must(t, err)
	whole(t, s)
}
