package store

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
)

// An answer to a warning is in the book at once, leaves the entry as it is, is told by the audit as the file has it, and goes with what it
// was given of.
func TestAnswersToWarnings(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := accepted(t, path)
	ctx := t.Context()
	must2 := func(_ ppb.Entry, err error) {
		t.Helper()
		must(t, err)
	}
	must2(s.TakeBack(ctx, lead, q2, "M1"))
	must2(s.Return(ctx, lead, q2, "M1", "Say more."))
	saved, err := s.Set(ctx, ann, q2, "M1", map[ppb.Field]string{ppb.FieldCommentary: "It rose by 9%, from 11,176 to 12,444."})
	must(t, err)
	was, err := s.Book(ctx, q2)
	must(t, err)

	var unanswered *ppb.UnansweredError
	if _, err := s.SubmitAnswered(ctx, ann, q2, "M1"); !errors.As(err, &unanswered) || len(unanswered.Checks) == 0 {
		t.Fatal(err)
	}
	if b, _ := s.Book(ctx, q2); b.Item("M1").Entry.Version != saved.Entry.Version {
		t.Error("a strict submission that is refused has changed the entry")
	}
	e, err := s.AnswerCheck(ctx, ann, q2, "M1", "percent_change", "The base is the revised 11,420.")
	must(t, err)
	b, err := s.Book(ctx, q2)
	must(t, err)
	if moved, ok := b.Since(was); !ok || len(moved) != 1 || b.Item("M1").Entry.Version != e.Version || e.State != ppb.Returned || e.EnteredBy != saved.Entry.EnteredBy {
		t.Errorf("moved %v %v, and M1 is %+v", moved, ok, b.Item("M1").Entry)
	}
	for _, c := range unanswered.Checks {
		if c.Rule != "percent_change" {
			must2(s.AnswerCheck(ctx, lead, q2, "M1", c.Rule, "It is so."))
		}
	}
	must2(s.SubmitAnswered(ctx, ann, q2, "M1"))
	must2(s.WithdrawAnswer(ctx, lead, q2, "M1", "percent_change"))
	whole(t, s)
	events, err := s.History(ctx, q2, "M1")
	must(t, err)
	var told []string
	for _, e := range events[:2] {
		told = append(told, e.Did()+": "+e.Brought(b.Item("M1"), b.NameOf))
	}
	if got := strings.Join(told, "\n"); !strings.HasPrefix(got, "Answer to a warning withdrawn: it was: The base is the revised 11,420 (of: the commentary says") {
		t.Error(got)
	}
	must2(s.AnswerCheck(ctx, lead, q2, "M1", "percent_change", "The base is the revised 11,420."))
	must2(s.Accept(ctx, lead, q2, "M1"))
	_, err = s.SignOff(ctx, lead, q2, "")
	must(t, err)
	signed, err := s.Book(ctx, q2)
	must(t, err)
	it := signed.Item("M1")
	found := false
	for _, c := range signed.Reading(it).Checks {
		_, ok := ppb.Answered(&it.Entry, c)
		found = found || ok && c.Rule == "percent_change"
	}
	if !found {
		t.Error("the answer is not frozen with the quarter")
	}
	_, err = s.AnswerCheck(ctx, lead, q2, "M1", "percent_change", "Late.")
	says(t, err, "is signed off and changes only by a correction")
	whole(t, s)
}
