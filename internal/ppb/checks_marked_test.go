package ppb

import (
	"testing"

	"ppbtui/internal/rag"
)

// A warning of words says where they stand, so that a page can mark them; where it cannot be said, none are marked.
func TestWarningsMarkTheirWords(t *testing.T) {
	for _, tt := range []struct{ rule, commentary, marked string }{
		{"small_words", "Ünder the plan, Two Girls moved.", "Two Girls"},
		{"small_words", "İn May two girls moved.", "two girls"}, // in lower case it is longer
		{"small_words", "Two  young girls moved.", "Two  young girls"},
		{"template_left", "By [insert date] the panel meets.", "[insert date]"},
		{"template_left", "The figure is TBC.", "TBC"},
	} {
		r := probe{measure: ruled(rag.Count, rag.Snapshot, ""), content: Content{FieldValue: "62", FieldCommentary: tt.commentary}}.read()
		found := false
		for _, c := range r.Checks {
			if c.Rule != tt.rule {
				continue
			}
			found = true
			if got := c.Marked(tt.commentary); got != tt.marked {
				t.Errorf("%q: %q is marked, want %q", tt.commentary, got, tt.marked)
			}
		}
		if !found {
			t.Errorf("%q: nothing is said", tt.commentary)
		}
	}
	if c := (Check{From: 3, To: 90}); c.Marked("short") != "" {
		t.Error("what stands beyond the text is marked")
	}
}
