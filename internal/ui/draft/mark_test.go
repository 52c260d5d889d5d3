package draft_test

import (
	"strings"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/draft"
	"ppbtui/internal/ui/uitest"
)

// A mark is no change of what is typed: an open draft shows it, goes on, and is committed without a conflict or a word of one. What
// somebody else typed beside it is told as ever.
func TestAMarkLeavesTheDraftAlone(t *testing.T) {
	for _, typed := range []bool{true, false} {
		st := store()
		s := begin(t, st, uitest.Amina, "M07")
		if typed {
			put(s, ppb.FieldValue, "88.4")
		}
		if _, err := st.ProposeMark(t.Context(), ppb.Actor{Officer: uitest.Priya}, uitest.Quarter, "M07", ppb.Exempt, "It names a contractor."); err != nil {
			t.Fatal(err)
		}
		news := s.Noticed(s.See())
		if s.Item().Entry.Mark() == nil || s.Overtaken() != "" || news.State || strings.Contains(news.Said, "saved") {
			t.Errorf("typed %v: marked %v, overtaken %q, %+v", typed, s.Item().Entry.Mark(), s.Overtaken(), news)
		}
		if !typed {
			if !news.Shown || news.Said != "It was decided just now what of this item is for the public." {
				t.Errorf("it says %+v", news)
			}
			continue
		}
		s.Load(s.Read()) // as after an action of this page
		if s.Behind() || s.Content()[ppb.FieldValue] != "88.4" {
			t.Errorf("behind %v, it holds %q", s.Behind(), s.Content()[ppb.FieldValue])
		}
		c := s.Leave(ppb.Cursor{})()
		if got := s.Committed(c); got != draft.Done || s.TakenOver(c.Saved) != "" {
			t.Errorf("%v, %v, %q", got, c.Err, s.TakenOver(c.Saved))
		}
		if e := st.B.Item("M07").Entry; e.Mark() == nil || e.Content[ppb.FieldValue] != "88.4" {
			t.Errorf("it became %+v", e)
		}
	}
	st := store()
	s := begin(t, st, uitest.Amina, "M07")
	put(s, ppb.FieldValue, "88.4")
	saved(ppb.FieldCommentary, "Another word.")(st, "M07")
	if _, err := st.ProposeMark(t.Context(), ppb.Actor{Officer: uitest.Priya}, uitest.Quarter, "M07", ppb.Exempt, "It names a contractor."); err != nil {
		t.Fatal(err)
	}
	s.Noticed(s.See())
	if !strings.Contains(s.Overtaken(), "saved this item too") {
		t.Errorf("what was saved beside the mark is not told: %q", s.Overtaken())
	}
}
