package ppb

import (
	"slices"
	"testing"

	"ppbtui/internal/rag"
)

// TestDenominatorOfAnotherDay is P6.3: 1,634 of the January headcount out of 1,855 registered in October.
func TestDenominatorOfAnotherDay(t *testing.T) {
	m := ruled(rag.Percent, rag.Snapshot, "85")
	m.Key, m.Ref = "P6.3", "P6.3"
	plan := &Plan{Quarter: Quarter{2024, 4}}
	it := &Item{Measure: &m}
	c := Content{FieldValue: "1634/1855", FieldAsOf: "2025-01-16", FieldDenAsOf: "31 Oct 2024"}
	r := Read(plan, it, c)
	f := &r.Figure
	if len(r.Problems) > 0 || f.Format(rag.Percent, 1) != "88.1%" || f.AsOf != day(2025, 1, 16) || f.DenAsOf != day(2024, 10, 31) {
		t.Errorf("%v %+v", r.Problems, f)
	}
	if f.DenominatorDate() != "denominator at 31 October 2024" {
		t.Error(f.DenominatorDate())
	}
	for day, problem := range map[string]string{
		"1 April 2025": "1 April 2025 is after the quarter's end, 31 March 2025: give the day that the denominator is of",
		"31/10/2021":   "31 October 2021 is more than three years before the quarter's end: check the year",
		"October 2024": `"October 2024" has no day: name the day, such as 31 Oct 2024`,
		"30/6/2022":    "",
	} {
		if got := problemAt(Read(plan, it, c.With(FieldDenAsOf, day)), FieldDenAsOf); got != problem {
			t.Errorf("%s: %q", day, got)
		}
	}
	if got := problemAt(Read(plan, it, c.With(FieldValue, "88.1")), FieldDenAsOf); got != "there is no denominator: type the value as 1634/1855, or clear this date" {
		t.Error(got)
	}
	if none := c.Apply(it, map[Field]string{FieldNone: string(Pending)}); none[FieldDenAsOf] != "" {
		t.Error("the denominator's day stays where there is no value")
	}
	rows := EnteredRows(&m, &Entry{Quarter: plan.Quarter, Content: c.With(FieldQualifier, "funded hours")}, false)
	if rows[0].Note != "funded hours; denominator at 31 October 2024" {
		t.Error(rows[0].Note)
	}
	count := ruled(rag.Count, rag.Snapshot, "85")
	if slices.Contains((&Item{Measure: &count}).Fields(), FieldDenAsOf) {
		t.Error("a count has a denominator")
	}
}
