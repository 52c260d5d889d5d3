package ppb

import (
	"strings"
	"testing"

	"ppbtui/internal/rag"
)

func TestDatesThatDoNotFit(t *testing.T) {
	plan := &Plan{Quarter: Quarter{2023, 2}}
	milestone := &Item{Milestone: &Milestone{Key: "P1a", Ref: "P1a", Due: day(2023, 12, 31)}}
	for _, tt := range []struct {
		status   MilestoneStatus
		forecast string
		say      string
	}{
		{MilestoneComplete, "15/1/2024", "it is complete, but on 15 January 2024, after the quarter's end"},
		{MilestoneComplete, "30/9/2023", ""},
		{MilestoneComplete, "1/5/2023", ""},
		{MilestoneInProgress, "1/5/2023", "the forecast, 1 May 2023, is before the quarter began"},
		{"", "30/6/2023", "before the quarter began"},
		{MilestoneInProgress, "1/7/2023", ""},
		{MilestoneInProgress, "15/1/2024", ""},
		{MilestoneStopped, "1/5/2023", ""},
		{MilestoneComplete, "", ""},
	} {
		r := Read(plan, milestone, Content{FieldStatus: string(tt.status), FieldForecast: tt.forecast})
		if msg, is := fires(r, "milestone_dates"); is != (tt.say != "") || !strings.Contains(msg, tt.say) {
			t.Errorf("%s %s: %q, want %q", tt.status, tt.forecast, msg, tt.say)
		}
	}
	for _, tt := range []struct{ asOf, warn, problem string }{
		{"30/9/2023", "", ""},
		{"1/10/2023", "the as-of date, 1 October 2023, is after the quarter's end, 30 September 2023", ""},
		{"31/3/2023", "", ""},
		{"30/9/2025", "is after the quarter's end", ""},
		{"30/9/2003", "", "30 September 2003 is more than two years from the quarter: check the year"},
		{"30/9/2032", "", "30 September 2032 is more than two years from the quarter: check the year"},
	} {
		for _, basis := range []rag.Basis{rag.Snapshot, rag.Annual, rag.Termly, rag.CumulativeFinancial} {
			r := (probe{measure: ruled(rag.Count, basis, ""), content: Content{FieldValue: "62", FieldAsOf: tt.asOf}}).read()
			problem := ""
			if len(r.Problems) > 0 {
				problem = r.Problems[0].Text
			}
			if msg, is := fires(r, "as_of_late"); is != (tt.warn != "") || !strings.Contains(msg, tt.warn) || problem != tt.problem {
				t.Errorf("%s of %s: %q %q", tt.asOf, basis, msg, problem)
			}
		}
	}
}
