package ppb

import (
	"testing"

	"ppbtui/internal/rag"
)

func TestMilestone(t *testing.T) {
	march := day(2023, 3, 31)
	for _, tt := range []struct {
		what     string
		due      Date
		c        Content
		last     string
		sentence string
		forecast string
	}{
		{"due passed", march, Content{FieldStatus: "in_progress", FieldForecast: "31/3/2024", FieldRAG: "red"}, "",
			"Due 31 March 2023, overdue by 183 days; forecast 31 March 2024, 366 days late.", "2024-03-31"},
		{"due ahead", day(2024, 3, 31), Content{FieldForecast: "+45"}, "", "Due 31 March 2024; forecast 15 May 2024, 45 days late.", "2024-05-15"},
		{"forecast on the day", day(2024, 3, 31), Content{FieldForecast: "31 mar"}, "", "Due 31 March 2024; forecast 31 March 2024, the day it is due.", "2024-03-31"},
		{"forecast moved", Date{}, Content{FieldForecast: "14/11"}, "2023-10-31", "No due date is set; forecast 14 November 2023; moved 14 days later since last quarter.", "2023-11-14"},
		{"complete", march, Content{FieldStatus: "complete", FieldForecast: "1/8/2023"}, "", "Complete on 1 August 2023, 123 days late.", "2023-08-01"},
		{"complete early", day(2023, 9, 30), Content{FieldStatus: "complete", FieldForecast: "29 sep"}, "", "Complete on 29 September 2023, 1 day early.", "2023-09-29"},
		{"paused", march, Content{FieldStatus: "paused"}, "", "Paused; due 31 March 2023, overdue by 183 days.", ""},
	} {
		it := &Item{Milestone: &Milestone{Key: "M", Due: tt.due}}
		if tt.last != "" {
			it.Last = &Entry{Quarter: Quarter{2023, 1}, Content: Content{FieldForecast: tt.last}}
		}
		r := Read(&Plan{Quarter: Quarter{2023, 2}}, it, tt.c)
		if r.Sentence != tt.sentence || r.Forecast.String() != tt.forecast || len(r.Problems) > 0 {
			t.Errorf("%s: %q %s %v", tt.what, r.Sentence, r.Forecast, r.Problems)
		}
		if len([]rune(r.Sentence)) > rag.MaxSentence || r.Computed != rag.None || r.Judged {
			t.Errorf("%s: %+v", tt.what, r)
		}
	}
	it := &Item{Milestone: &Milestone{Key: "M"}}
	r := Read(&Plan{Quarter: Quarter{2023, 2}}, it, Content{FieldRAG: "amber", FieldStatus: "done", FieldForecast: "soon"})
	if r.Published != rag.Amber || problemAt(r, FieldStatus) == "" || problemAt(r, FieldForecast) == "" {
		t.Errorf("%+v", r)
	}
}
