package ppb

import (
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// A day of the year before has another target: where none is held, it is said which one is missing, and not that there is
// no target at all.
func TestADayOfAnotherYearSaysWhichTargetIsMissing(t *testing.T) {
	m := &Measure{
		Key: "M1", Rule: rag.Rule{Polarity: rag.Lower, Basis: rag.CumulativeAcademic, Unit: rag.Count},
		Targets: []Target{{Period: Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec("68")}}},
	}
	p, it := &Plan{Quarter: Quarter{2023, 2}}, &Item{Measure: m}
	for asOf, want := range map[string]string{
		"31/8": "None: no target is held for 2022/23, the year that 31 August 2023 belongs to.", "15/9": "",
	} {
		r := Read(p, it, Content{FieldValue: "12", FieldAsOf: asOf})
		if got := r.Sentence; want != "" && got != want || want == "" && strings.Contains(got, "no target") {
			t.Errorf("as of %s: %q", asOf, got)
		}
	}
}

// What is counted in a term has no day of its own: the quarter's last one says which year it belongs to.
func TestATermOfAnotherYearSaysWhichTargetIsMissing(t *testing.T) {
	m := &Measure{
		Key: "M1", Rule: rag.Rule{Polarity: rag.Higher, Basis: rag.Termly, Unit: rag.Percent},
		Targets: []Target{{Period: Period{Year: 2023}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: dec("96")}}},
	}
	r := Read(&Plan{Quarter: Quarter{2023, 1}}, &Item{Measure: m}, Content{FieldValue: "91%"})
	if want := "None: no target is held for 2022/23, the year that 30 June 2023 belongs to."; r.Sentence != want {
		t.Errorf("%q", r.Sentence)
	}
}
