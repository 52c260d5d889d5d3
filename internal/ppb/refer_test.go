package ppb

import (
	"slices"
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// TestReferToComment is P2.1: 11 % of placements moved (10 % a year ago), which "may be a positive move", so that no colour
// is printed.
func TestReferToComment(t *testing.T) {
	m := ruled(rag.Percent, rag.Snapshot, "9")
	m.Rule.Polarity = rag.Lower
	content := Content{FieldValue: "11", FieldRAG: ReferRAG}
	r := (probe{measure: m, content: content}).read()
	if r.Computed != rag.Red || r.Published != rag.None || !r.Refer || !r.Judged || len(r.Problems) > 0 {
		t.Fatalf("%+v", r)
	}
	if r.Colour() != "Refer to comment" || r.Shown() != "refer" || r.Overruled() != "Refer to comment; computed Red" {
		t.Errorf("%q %q %q", r.Colour(), r.Shown(), r.Overruled())
	}
	if !strings.HasPrefix(r.Paragraph, "Refer to comment; computed Red. ") || r.Trace[len(r.Trace)-1] != "Refer to comment; computed Red." {
		t.Errorf("%q %q", r.Paragraph, r.Trace)
	}
	it := &Item{Measure: &m}
	if got := Verdict(it, &r); got != "refer to comment (computed Red)" {
		t.Error(got)
	}
	if why := r.Why(it, content); why[0] != "Refer to comment; computed Red." || why[1] != r.Sentence {
		t.Errorf("%q", why)
	}
	missing := Unready(it, r, content)
	if len(missing) != 1 || missing[0] != (Problem{FieldCommentary, referNeeds}) {
		t.Errorf("%v: the commentary is wanted, and no reason beside it", missing)
	}
	content = content.With(FieldCommentary, "Some moves are good ones.")
	if missing := Unready(it, (probe{measure: m, content: content}).read(), content); len(missing) > 0 {
		t.Error(missing)
	}
}

// TestReferOfParts prints no part's colour as the whole's and keeps them as the working.
func TestReferOfParts(t *testing.T) {
	m := parted(ruled(rag.Percent, rag.Snapshot, "90"), HeadlineNone, Part{"a", "Primary", rag.Percent, 1, RatedInherit}, Part{"b", "Special", rag.Percent, 1, RatedInherit})
	r := (probe{measure: m, content: Content{PartField("a"): "94.7", PartField("b"): "48", FieldRAG: ReferRAG}}).read()
	if r.ByPart || !r.Refer || r.Judged || r.Parts[0].Status != rag.Green || r.Parts[1].Status != rag.Red {
		t.Errorf("%+v", r)
	}
}

// TestReferOfMilestones are P10.2, P10.3 and P10.5: a milestone's progress stands in words.
func TestReferOfMilestones(t *testing.T) {
	it := milestone(InProgress)
	content := Content{FieldRAG: ReferRAG, FieldStatus: "in_progress"}
	r := Read(&Plan{Quarter: Quarter{2024, 4}}, it, content)
	if r.Published != rag.None || !r.Refer || r.Judged {
		t.Errorf("%+v", r)
	}
	if got := Verdict(it, &r); got != "refer to comment, due on no date" {
		t.Error(got)
	}
	if missing := Unready(it, r, content); !slices.Equal(missing, []Problem{{FieldCommentary, referNeeds}}) {
		t.Error(missing)
	}
	if is := KindColour.Words(ReferRAG, Quarter{}); is != "Refer to comment" {
		t.Error(is)
	}
}
