package rag

import (
	"testing"

	"github.com/govalues/decimal"
)

func TestSentenceOfTheRuleBook(t *testing.T) {
	in := &Input{
		Rule:   Rule{Polarity: Lower, Basis: CumulativeFinancial, Unit: Count, Tolerance: Tolerance{Kind: Relative, Amount: decimal.MustParse("10"), Default: true}},
		Target: Target{Kind: AbsoluteTarget, Value: decimal.MustParse("68")},
		Value:  decimal.MustParse("62"),
		AsOf:   Date{2023, 9, 30},
	}
	a := Assess(in)
	t.Log(a.Sentence(), a.Paragraph(), a.Thresholds(), a.Level(), a.Projection(), a.Bands())
	if a.Status != Red {
		t.Fatal(a.Status)
	}
}
func BenchmarkAssess(b *testing.B) {
	in := &Input{
		Rule:   Rule{Polarity: Lower, Basis: CumulativeFinancial, Unit: Count, Tolerance: Tolerance{Kind: Relative, Amount: decimal.MustParse("10"), Default: true}},
		Target: Target{Kind: AbsoluteTarget, Value: decimal.MustParse("68")},
		Value:  decimal.MustParse("62"),
		AsOf:   Date{2023, 9, 30},
	}
	b.ReportAllocs()
	for b.Loop() {
		a := Assess(in)
		if a.Status != Red {
			b.Fatal()
		}
	}
}
