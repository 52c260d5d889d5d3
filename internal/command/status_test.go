package command

import (
	"slices"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// TestStatusHasTheChecksAcrossItems: what is wrong with the plan stands beside what is odd in the entries.
func TestStatusHasTheChecksAcrossItems(t *testing.T) {
	b := &ppb.Book{Plan: ppb.Plan{Quarter: ppb.Quarter{Year: 2023, Q: 2}}, Items: []*ppb.Item{
		{Measure: &ppb.Measure{Key: "P1 01", Ref: "P1 01"}, Entry: ppb.Entry{Content: ppb.Content{ppb.FieldValue: "3.5"}}},
	}}
	rules := func() (out []string) {
		for _, k := range statusOf(b, ppb.Working, time.Time{}).Checks {
			out = append(out, k.Key+" "+k.Rule)
		}
		return out
	}
	if got := rules(); !slices.Equal(got, []string{"P1 01 impossible", "P1 01 no_officer"}) {
		t.Error(got)
	}
	b = &ppb.Book{Plan: ppb.Plan{Quarter: b.Plan.Quarter, ChecksOff: []string{"no_officer"}}, Items: b.Items}
	if got := rules(); !slices.Equal(got, []string{"P1 01 impossible"}) {
		t.Error(got)
	}
}
