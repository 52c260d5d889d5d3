package data

import (
	"testing"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// TestTargetIsTheRatedOne: the target that is exported is that of the year which the value belongs to.
func TestTargetIsTheRatedOne(t *testing.T) {
	of := func(year int, value int64) ppb.Target {
		return ppb.Target{Period: ppb.Period{Year: year}, Target: rag.Target{Kind: rag.AbsoluteTarget, Value: decimal.MustNew(value, 0)}}
	}
	m := &ppb.Measure{Key: "A", Ref: "A", Rule: rag.Rule{Polarity: rag.Lower, Basis: rag.CumulativeAcademic}, Targets: []ppb.Target{of(2022, 110), of(2023, 55)}}
	for _, tt := range []struct {
		q           int
		asOf        string
		value, want string
	}{{1, "", "110", "100"}, {2, "", "55", "5"}, {2, "2023-07-31", "110", "110"}} {
		b := &ppb.Book{Plan: ppb.Plan{Quarter: ppb.Quarter{Year: 2023, Q: tt.q}}}
		it := &ppb.Item{Measure: m, Entry: ppb.Entry{Content: ppb.Content{ppb.FieldValue: "100", ppb.FieldAsOf: tt.asOf}}}
		got := Measure(b, it).Target
		if got.Value == nil || *got.Value != tt.value || got.Point == nil || *got.Point != tt.want {
			t.Errorf("Q%d %s: %v %v", tt.q, tt.asOf, got.Value, got.Point)
		}
	}
}
