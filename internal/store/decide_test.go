package store

import (
	"errors"
	"testing"

	"ppbtui/internal/ppb"
)

var ready = ppb.Content{ppb.FieldValue: "30", ppb.FieldCommentary: "All in hand."}

func TestSubmitReturnAccept(t *testing.T) {
	s := start(t, 1)
	ctx := t.Context()
	s.SaveDraft(draft(ann, "M1", 0, nil, ready))
	e, err := s.Submit(ctx, ann, q2, "M1") // commits the draft first
	must(t, err)
	if e.State != ppb.Submitted || e.Version != 2 || !e.Content.Equal(ready) {
		t.Fatalf("submitted %+v", e)
	}
	if _, ok, _ := s.Draft(ctx, "ann", q2, "M1"); ok {
		t.Error("the draft is still there")
	}
	var locked *ppb.LockedError
	late := draft(bob, "M1", 1, ready, ready.With(ppb.FieldValue, "31"))
	if _, err := s.Commit(ctx, bob, late); !errors.As(err, &locked) {
		t.Errorf("a late commit: %v", err)
	}
	if d, ok, _ := s.Draft(ctx, "bob", q2, "M1"); !ok || d.Content[ppb.FieldValue] != "31" {
		t.Error("bob's draft was not kept")
	}
	if _, err := s.Accept(ctx, ann, q2, "M1"); !errors.Is(err, ppb.ErrDenied) {
		t.Errorf("an officer accepts: %v", err)
	}
	e, err = s.TakeBack(ctx, ann, q2, "M1")
	must(t, err)
	if e.State != ppb.InProgress || e.Version != 3 {
		t.Errorf("taken back %+v", e)
	}
	if _, err = s.Submit(ctx, ann, q2, "M1"); err != nil {
		t.Fatal(err)
	}
	must(t, s.MarkOpened(ctx, ann, q2, "M1")) // her own: nothing
	must(t, s.MarkOpened(ctx, lead, q2, "M1"))
	must(t, s.MarkOpened(ctx, lead, q2, "M1"))
	if _, err := s.TakeBack(ctx, ann, q2, "M1"); !errors.As(err, &locked) {
		t.Errorf("taken back after it was opened: %v", err)
	}
	e, err = s.Return(ctx, lead, q2, "M1", "Which month?")
	must(t, err)
	if e.State != ppb.Returned || e.Note != "Which month?" || e.OpenedBy != "" || e.Version != 5 {
		t.Errorf("returned %+v", e)
	}
	ev, _ := s.History(ctx, q2, "M1")
	var actions []string
	for _, x := range ev {
		if x.Quarter != "" {
			actions = append(actions, x.Action)
		}
	}
	if got := len(actions); got != 6 || actions[0] != "return" || actions[1] != "open" || ev[0].Reason != "Which month?" {
		t.Errorf("history %v, %+v", actions, ev[0])
	}
	commit(t, s, ann, "M1", ready.With(ppb.FieldCommentary, "All in hand since May."))
	_, err = s.Submit(ctx, ann, q2, "M1")
	must(t, err)
	e, err = s.Accept(ctx, lead, q2, "M1")
	must(t, err)
	if e.State != ppb.Accepted || e.DecidedBy != "lea" {
		t.Errorf("accepted %+v", e)
	}
	whole(t, s)
}

func TestRefusedSubmitChangesNothing(t *testing.T) {
	s := start(t, 1)
	ctx := t.Context()
	s.SaveDraft(draft(ann, "M1", 0, nil, ppb.Content{ppb.FieldValue: "62"})) // Red without a commentary
	_, err := s.Submit(ctx, ann, q2, "M1")
	var refused *ppb.RefusedError
	if !errors.As(err, &refused) {
		t.Fatalf("%v", err)
	}
	if _, ok, _ := s.Draft(ctx, "ann", q2, "M1"); !ok {
		t.Error("the draft is gone")
	}
	_, it, _ := s.Item(ctx, q2, "M1")
	if it.Entry.Version != 0 {
		t.Errorf("entry %+v", it.Entry)
	}
}

func TestCompareNeedsASource(t *testing.T) {
	s := start(t, 2)
	ctx := t.Context()
	row := ppb.FigureRow{Period: ppb.Period{Year: 2022, Q: 2}, Amount: ppb.Amount{Raw: "75", Value: number("75"), Known: true}}
	says(t, s.Compare(ctx, ann, q2, "M1", row), "where the earlier figure comes from")
	row.Source = "annual return"
	must(t, s.Compare(ctx, ann, q2, "M1", row))
	must(t, s.Compare(ctx, ann, q2, "M1", row)) // again: nothing
	_, it, err := s.Item(ctx, q2, "M1")
	must(t, err)
	if last := it.Earlier[len(it.Earlier)-1]; len(it.Earlier) != 3 || last.Source != "annual return" || last.Raw != "75" {
		t.Errorf("earlier %+v", it.Earlier)
	}
	ev, _ := s.History(ctx, q2, "M1")
	if ev[0].Action != "compare" || ev[0].Reason != "annual return" || ev[1].Action != "import" {
		t.Errorf("%+v", ev[:2])
	}
	row.Part = "nope"
	says(t, s.Compare(ctx, ann, q2, "M1", row), "no part")
	row.Part, row.Period = "", ppb.Period(q2)
	says(t, s.Compare(ctx, ann, q2, "M1", row), "own figure")
	says(t, s.Compare(ctx, ann, q2, "MS1", row), "milestone")
}
