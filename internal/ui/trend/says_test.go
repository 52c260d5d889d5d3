package trend

import (
	"slices"
	"testing"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

func TestSays(t *testing.T) {
	q := ppb.Quarter{Year: 2023, Q: 1}
	s := &ppb.Series{Item: &ppb.Item{Measure: &ppb.Measure{}}, Points: []ppb.SeriesPoint{
		{Period: ppb.Period(q.Prev()), Whole: ppb.Mark{Missing: "no value"}},
		{Period: ppb.Period(q), Whole: ppb.Mark{Missing: "not collected", Rated: true, RAG: rag.Red, Travel: rag.Worse}, Break: "the unit changed"},
		{Period: ppb.Period(q.Next()), Kind: ppb.PointOpen, Whole: ppb.Mark{Missing: "none", ByPart: true}},
	}}
	want := []string{
		"Q4 2022/23: no value.",
		"Not to be compared with what is before: the unit changed.",
		"Q1 2023/24: not collected. Red, worse.",
		"Q2 2023/24: none. Coloured by part. Not signed off, and may still change.",
	}
	if got := Says(s, ""); !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	m := &ppb.Series{Item: &ppb.Item{Milestone: &ppb.Milestone{}}, Points: []ppb.SeriesPoint{{
		Period: ppb.Period(q), Status: ppb.MilestoneComplete, Due: ppb.Date{Year: 2023, Month: 6, Day: 30},
		Whole: ppb.Mark{Rated: true, RAG: rag.Green},
	}}}
	if got := Says(m, ""); !slices.Equal(got, []string{"Q1 2023/24: Complete. Green. Due 30 June 2023."}) {
		t.Errorf("%q", got)
	}
}
