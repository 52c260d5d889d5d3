package ppb

import (
	"strings"
	"testing"
)

// TestWorkedTable holds the 37 published rows against the answers that the rating rules must give.
func TestWorkedTable(t *testing.T) {
	ten, five := sampleBook(t, "10"), sampleBook(t, "5")
	rows := sampleTable(t, "worked.csv")
	if len(rows) != 37 {
		t.Fatalf("%d rows", len(rows))
	}
	for _, want := range rows {
		it := ten.Item(want["ref"])
		r := Read(&ten.Plan, it, it.Entry.Content)
		for _, p := range r.Problems {
			t.Errorf("%s: %s: %s", want["ref"], p.Field, p.Text)
		}
		if got := r.Computed.String(); got != want["computed_rag_10pct"] {
			t.Errorf("%s at 10 %%: %s, want %s: %s", want["ref"], got, want["computed_rag_10pct"], r.Paragraph)
		}
		at5 := Read(&five.Plan, five.Item(want["ref"]), it.Entry.Content)
		if got := at5.Computed.String(); got != want["computed_rag_5pct"] {
			t.Errorf("%s at 5 %%: %s, want %s: %s", want["ref"], got, want["computed_rag_5pct"], at5.Paragraph)
		}
		travel := want["computed_travel"]
		if travel == "N/A" {
			travel = "n/a"
		}
		reason, _, _ := strings.Cut(r.Travel.Reason, ": ") // of figures that conflict, those follow
		if got := r.Travel.Direction.String(); got != travel || reason != want["travel_na_reason"] {
			t.Errorf("%s travel: %s (%s), want %s (%s)", want["ref"], got, r.Travel.Reason, travel, want["travel_na_reason"])
		}
		if len([]rune(r.Sentence)) > 100 {
			t.Errorf("%s: sentence of %d characters: %s", want["ref"], len([]rune(r.Sentence)), r.Sentence)
		}
		t.Logf("%s %s | %s | %s | %s | %s | %v | %s %s %s", want["ref"], r.Figure.Format(it.Measure.unitOf()), r.Sentence, r.Thresholds, r.Level, r.Projection, r.WouldChange, r.Travel.Direction, r.Travel.Change, r.Travel.Against)
	}
}
