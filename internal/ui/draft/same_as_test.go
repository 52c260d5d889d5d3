package draft_test

import (
	"slices"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/uitest"
)

// The item whose commentary stands for this one's is looked up while it is typed: what is wrong with it keeps the item from being
// sent, and a good one counts as a commentary, of which nothing more is asked.
func TestSameCommentaryIsLookedUp(t *testing.T) {
	s := begin(t, store(), uitest.Amina, "K03")
	s.Change(ppb.FieldRAG, "amber")
	s.Change(ppb.FieldCommentary, "")
	lacks := func() []ppb.Field {
		var out []ppb.Field
		for _, p := range s.Unready() {
			out = append(out, p.Field)
		}
		return out
	}
	for _, tt := range []struct {
		text  string
		lacks []ppb.Field
	}{
		{"", []ppb.Field{ppb.FieldCommentary}}, {"M0", []ppb.Field{ppb.FieldSameAs}}, {"K03", []ppb.Field{ppb.FieldSameAs}}, {"m09", nil},
	} {
		s.Change(ppb.FieldSameAs, tt.text)
		if got := lacks(); !slices.Equal(got, tt.lacks) || len(s.Others()) != 0 != slices.Contains(tt.lacks, ppb.FieldSameAs) {
			t.Errorf("%q: %v", tt.text, s.Unready())
		}
	}
	if _, asked := s.Coverage(); asked {
		t.Error("a commentary that stands elsewhere is asked what it covers")
	}
}
