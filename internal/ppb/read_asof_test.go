package ppb

import (
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

// TestAsOfOutsideTheQuarter: a date that a value of the quarter cannot have is refused and the default holds, so that it
// turns no Red into Green.
func TestAsOfOutsideTheQuarter(t *testing.T) {
	fin, acad, cal := rag.CumulativeFinancial, rag.CumulativeAcademic, rag.CumulativeCalendar
	for _, tt := range []struct {
		basis   rag.Basis
		quarter Quarter
		asOf    string
		say     string
	}{
		{fin, Quarter{2023, 2}, "30/9/2023", ""},
		{fin, Quarter{2023, 2}, "1/4/2023", ""},
		{fin, Quarter{2023, 2}, "31/3/2023", "too early"},
		{fin, Quarter{2023, 2}, "30/9/2022", "30 September 2022 is too early for a value of this quarter, which can be as of 1 April 2023 or later: check the year"},
		{fin, Quarter{2023, 2}, "31/3/2024", "31 March 2024 is after the quarter's end, 30 September 2023"},
		{fin, Quarter{2023, 2}, "+1", "after the quarter's end"},
		{fin, Quarter{2023, 2}, "-30", ""},
		{fin, Quarter{2023, 1}, "31/3/2023", ""},
		{fin, Quarter{2023, 1}, "31/12/2022", "too early"},
		{acad, Quarter{2023, 2}, "31/7/2023", ""},
		{acad, Quarter{2023, 2}, "1/9/2022", ""},
		{acad, Quarter{2023, 2}, "31/8/2022", "too early"},
		{acad, Quarter{2023, 3}, "31/8/2023", ""},
		{acad, Quarter{2023, 3}, "30/6/2023", "too early"},
		{cal, Quarter{2023, 4}, "31/12/2023", ""},
		{cal, Quarter{2023, 4}, "30/9/2023", "too early"},
		{rag.Snapshot, Quarter{2023, 2}, "1/10/2022", ""},
		{rag.Snapshot, Quarter{2023, 2}, "30/9/2022", "too early"},
		{rag.Snapshot, Quarter{2023, 2}, "14/11", ""},
		{rag.ForecastYear, Quarter{2023, 2}, "1/10/2023", "after the quarter's end"},
		{rag.Annual, Quarter{2023, 2}, "31/3/2022", ""},
		{rag.Annual, Quarter{2023, 2}, "30/3/2022", "too early"},
		{rag.Annual, Quarter{2023, 4}, "30/9/2022", ""},
		{rag.Termly, Quarter{2023, 1}, "30/9/2003", "too early"},
		{rag.Termly, Quarter{2023, 1}, "1/7/2023", "after the quarter's end"},
	} {
		m := ruled(rag.Count, tt.basis, "68")
		r := Read(&Plan{Quarter: tt.quarter}, &Item{Measure: &m}, Content{FieldValue: "62", FieldAsOf: tt.asOf})
		got := problemAt(r, FieldAsOf)
		if (got == "") != (tt.say == "") || !strings.Contains(got, tt.say) || (got == "") == r.Figure.AsOf.IsZero() {
			t.Errorf("%s of %s in %s: %q, as of %s", tt.asOf, tt.basis, tt.quarter, got, r.Figure.AsOf)
		}
	}
	m := ruled(rag.Count, fin, "68")
	m.Rule.Polarity = rag.Lower
	for _, asOf := range []string{"2024-03-31", "2022-09-30"} {
		if r := (probe{measure: m, content: Content{FieldValue: "62", FieldAsOf: asOf}}).read(); r.Computed != rag.Red {
			t.Errorf("62 against 68 as of %s: %s", asOf, r.Sentence)
		}
	}
}
