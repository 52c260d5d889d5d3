package ppb

import (
	"strings"
	"testing"
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
}
