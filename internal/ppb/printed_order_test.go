package ppb

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestRefsCountAsPeopleDo(t *testing.T) {
	want := []string{"", "6", "P1.1", "P1.2", "P1.2a", "P1.10", "p1.11", "P2.1", "P10.1", "P10.2", "PED02", "PED02 05", "PED02 05a", "PED2 10", "PED02b"}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortStableFunc(got, CompareRefs)
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
}

// It orders any refs: the same both ways round, and nothing between two is outside of them.
func TestRefsHaveAnOrder(t *testing.T) {
	ref := rapid.StringMatching(`[PpE]{0,2}[0-9]{0,3}[ .a-c]?[0-9]{0,2}`)
	rapid.Check(t, func(t *rapid.T) {
		a, b, c := ref.Draw(t, "a"), ref.Draw(t, "b"), ref.Draw(t, "c")
		if CompareRefs(a, b) != -CompareRefs(b, a) {
			t.Errorf("%q and %q", a, b)
		}
		if CompareRefs(a, b) <= 0 && CompareRefs(b, c) <= 0 && CompareRefs(a, c) > 0 {
			t.Errorf("%q, %q, %q", a, b, c)
		}
	})
}

// The report's objectives first; under each measures before milestones, or both by ref.
func TestPrintedOrder(t *testing.T) {
	items := func() []*Item {
		return []*Item{
			{Measure: &Measure{Key: "P1.3", Ref: "P1.3", Objective: "P1"}}, {Measure: &Measure{Key: "P1.10", Ref: "P1.10", Objective: "P1"}},
			{Measure: &Measure{Key: "P2.1", Ref: "P2.1", Objective: "P2"}}, {Milestone: &Milestone{Key: "P1.2", Ref: "P1.2", Objective: "P1"}},
		}
	}
	for byRef, want := range map[bool][]string{false: {"P2.1", "P1.3", "P1.10", "P1.2"}, true: {"P2.1", "P1.2", "P1.3", "P1.10"}} {
		all := items()
		InPrintedOrder(&Book{Plan: Plan{ByRef: byRef}, Objectives: []Objective{{Code: "P2"}, {Code: "P1"}}, Items: all})
		var got []string
		for _, it := range all {
			got = append(got, it.Key())
		}
		if !slices.Equal(got, want) {
			t.Errorf("by ref %v: %q", byRef, got)
		}
	}
}
