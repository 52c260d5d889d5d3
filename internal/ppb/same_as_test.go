package ppb

import (
	"slices"
	"testing"

	"ppbtui/internal/rag"
)

// therapy is the book of P3.5, of which a commentary is written, P3.6, which stands under it, and P2.5.
func therapy() *Book {
	item := func(ref string, c Content) *Item {
		return &Item{Milestone: &Milestone{Key: ref, Ref: ref, Title: ref}, Entry: Entry{Key: ref, Content: c}}
	}
	count := ruled(rag.Count, rag.Snapshot, "")
	count.Key, count.Ref = "P2.5", "P2.5"
	return &Book{Plan: Plan{Quarter: Quarter{2024, 4}}, Items: []*Item{
		item("P3.5", Content{FieldRAG: "amber", FieldCommentary: "Staffing is better."}), item("P3.6", Content{FieldRAG: "amber", FieldSameAs: "p3-5"}),
		{Measure: &count, Entry: Entry{Key: "P2.5"}}, item("P4.1", nil),
		{Text: &Text{Key: "T1", Ref: "T1"}, Entry: Entry{Key: "T1", Content: Content{FieldCommentary: "An introduction."}}},
	}}
}

// TestSameCommentary is P3.6 under P3.5's commentary, which counts as its own; a box that names none such keeps it from the lead.
func TestSameCommentary(t *testing.T) {
	b := therapy()
	it := b.Item("P3.6")
	of, problem := b.Peers().SameAs(it, it.Entry.Content)
	if of != b.Item("P3.5") || problem != "" || AsOther(of) != "As P3.5" {
		t.Errorf("%v %q", of, problem)
	}
	if missing := Unready(it, Read(&b.Plan, it, it.Entry.Content), it.Entry.Content); len(missing) > 0 {
		t.Error(missing)
	}
	if got := b.Commentary(it, it.Entry.Content.With(FieldCommentary, "It begins within 12 weeks.")); got != "As P3.5: Staffing is better.\n\nIt begins within 12 weeks." {
		t.Error(got)
	}
	if got := b.Commentary(b.Item("P3.5"), b.Item("P3.5").Entry.Content); got != "Staffing is better." {
		t.Error(got)
	}
	for _, tt := range []struct{ key, names, problem string }{
		{"P2.5", "P3.5", ""},
		{"P2.5", " ", ""},
		{"P3.5", "P3.6", "P3.6 stands under the commentary of p3-5 itself: name an item that has its own"},
		{"P2.5", "P3.6", "P3.6 stands under the commentary of p3-5 itself: name an item that has its own"},
		{"P2.5", "P2.5", "an item cannot stand under its own commentary: name another, or clear this"},
		{"P2.5", "P4.1", "P4.1 has no commentary yet: write one there first, or here"},
		{"P2.5", "T1", `"T1" is neither a measure nor a milestone: name one`},
		{"P2.5", "P9", `there is no item "P9"`},
	} {
		problems := b.Peers().Problems(b.Item(tt.key), Content{FieldSameAs: tt.names})
		if got := slices.Collect(func(yield func(string) bool) {
			for _, p := range problems {
				yield(p.Text)
			}
		}); len(got) != min(len(tt.problem), 1) || len(got) == 1 && got[0] != tt.problem {
			t.Errorf("%s under %s: %q", tt.key, tt.names, got)
		}
	}
}

// TestSameCommentaryIsLost: the other item's commentary is cleared after this one was sent, and a check says so.
func TestSameCommentaryIsLost(t *testing.T) {
	b := therapy()
	if checks := BookChecks(b)["P3.6"]; slices.ContainsFunc(checks, func(c Check) bool { return c.Rule == "same_as" }) {
		t.Error(checks)
	}
	b = therapy()
	b.Item("P3.5").Entry.Content = Content{FieldRAG: "amber"}
	want := Check{Rule: "same_as", Message: "the commentary is said to stand with another item: P3.5 has no commentary yet: write one there first, or here"}
	if checks := BookChecks(b)["P3.6"]; !slices.Contains(checks, want) {
		t.Error(checks)
	}
}
