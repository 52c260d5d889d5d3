package report

import (
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// TestTargetOfAnotherYear: the target that the value is rated against is printed, with its year where that is not the
// column's.
func TestTargetOfAnotherYear(t *testing.T) {
	of := func(year int, value int64) ppb.Target {
		return ppb.Target{Period: ppb.Period{Year: year}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: decimal.MustNew(value, 0)}}
	}
	m := &ppb.Measure{Rule: rag.Rule{Polarity: rag.Lower, Basis: rag.CumulativeAcademic}, Targets: []ppb.Target{of(2022, 110), of(2023, 55)}}
	for _, tt := range []struct {
		q     int
		asOf  ppb.Date
		lines []string
	}{
		{1, ppb.Date{}, []string{"110", "for 2022/23"}},
		{2, ppb.Date{}, []string{"55"}},
		{2, ppb.Date{Year: 2023, Month: 7, Day: 31}, []string{"110", "for 2022/23"}},
	} {
		got := (&writer{book: &ppb.Book{Plan: ppb.Plan{Quarter: ppb.Quarter{Year: 2023, Q: tt.q}}}}).targetCell(m, tt.asOf)
		if len(got) != len(tt.lines) || got[0].Text != tt.lines[0] || len(got) > 1 && got[1].Text != tt.lines[1] {
			t.Errorf("Q%d %s: %+v", tt.q, tt.asOf, got)
		}
	}
}
