package store

import (
	"path/filepath"
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// A mark is in the book at once, leaves the entry as it is, is told by the audit as the file has it, and is frozen with the quarter.
func TestMarks(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := accepted(t, path)
	ctx := t.Context()
	book := func() *ppb.Book {
		t.Helper()
		b, err := s.Book(ctx, q2)
		must(t, err)
		return b
	}
	was := book()
	e, err := s.ProposeMark(ctx, ann, q2, "M1", ppb.Exempt, "Two families could be known by it.")
	must(t, err)
	b := book()
	if moved, ok := b.Since(was); !ok || len(moved) != 1 || b.Item("M1").Entry.Version != e.Version || b.Item("M1").Entry.State != ppb.Accepted {
		t.Errorf("moved %v %v, and M1 is %+v", moved, ok, b.Item("M1").Entry)
	}
	_, err = s.SignOff(ctx, lead, q2, "")
	says(t, err, "proposed that M1 is exempt: confirm that, or lift it")
	_, err = s.ConfirmMark(ctx, lead, q2, "M1", ppb.Grounds{Paragraph: 2, Test: "Harm outweighs it.", Officer: "Monitoring Officer", On: rag.Date{Year: 2023, Month: 10, Day: 2}})
	must(t, err)
	e, err = s.LiftMark(ctx, lead, q2, "M1", "It was published elsewhere.")
	must(t, err)
	if len(e.Marks) > 0 {
		t.Errorf("what is lifted leaves %v", e.Marks)
	}
	_, err = s.ProposeMark(ctx, ann, q2, "MS1", ppb.Confidential, "The department gave it on such terms.")
	must(t, err)
	_, err = s.ConfirmMark(ctx, lead, q2, "MS1", ppb.Grounds{Officer: "Monitoring Officer", On: rag.Date{Year: 2023, Month: 10, Day: 2}})
	must(t, err)
	whole(t, s)

	events, err := s.History(ctx, q2, "M1")
	must(t, err)
	if did := events[0].Did() + ", " + events[1].Did() + ", " + events[2].Did(); did != "Mark lifted, Mark confirmed, Marked as not for the public" || events[0].Reason != "It was published elsewhere." {
		t.Errorf("the history says %s, %q", did, events[0].Reason)
	}
	_, err = s.SignOff(ctx, lead, q2, "")
	must(t, err)
	_, err = s.LiftMark(ctx, lead, q2, "MS1", "Late.")
	says(t, err, "is signed off and changes only by a correction")
	signed := book()
	if m := signed.Item("MS1").Entry.Mark(); m == nil || !m.Confirmed() {
		t.Error("the mark is not frozen")
	}
	if text := jsonText(signed.For(ppb.Public).Items); strings.Contains(text, "in_progress") {
		t.Error("the public edition has what is confidential")
	}
	whole(t, s)

	// The next quarter looks back at it, so it begins with it as a proposal.
	opened(t, s, q2, nil)
	next, err := s.Book(ctx, q2.Next())
	must(t, err)
	if m := next.Item("MS1").Entry.Mark(); m == nil || m.Confirmed() || m.Kind != ppb.Confidential || m.Why != "As in quarter 2, 2023/24: The department gave it on such terms." {
		t.Errorf("in the next quarter it is %+v", m)
	}
	if m := next.Item("M1").Entry.Mark(); m != nil {
		t.Errorf("what was lifted is marked again: %+v", m)
	}
	whole(t, s)
}

func TestCheckFindsAMarkThatWasChanged(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := accepted(t, path)
	_, err := s.ProposeMark(t.Context(), ann, q2, "MS1", ppb.Exempt, "Two families could be known by it.")
	must(t, err)
	whole(t, s)
	raw(t, path, `UPDATE entry SET marks = '{}' WHERE key = 'MS1'`)
	rep, err := s.Check(t.Context())
	must(t, err)
	if len(rep.Problems) != 1 || !strings.Contains(rep.Problems[0], "MS1 in 2023-24-Q2 is not what the audit says it is") {
		t.Errorf("problems %q", rep.Problems)
	}
}
