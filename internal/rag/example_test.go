package rag_test

import (
	"fmt"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

// Children entering care, counted from April, at most 68 a year: 62 by September is on course for about 124.
func ExampleAssess() {
	in := rag.Input{
		Rule: rag.Rule{
			Polarity: rag.Lower, Basis: rag.CumulativeFinancial, Unit: rag.Count,
			Tolerance: rag.Tolerance{Kind: rag.Relative, Amount: decimal.MustParse("10")},
		},
		Target: rag.Target{Kind: rag.AbsoluteTarget, Value: decimal.MustParse("68")},
		Value:  decimal.MustParse("62"),
		AsOf:   rag.Date{Year: 2023, Month: 9, Day: 30},
	}
	a := rag.Assess(&in)
	fmt.Println(a.Sentence())
	fmt.Println(a.Thresholds())
	for _, b := range a.Bands() {
		fmt.Printf("%s: %s (%s)\n", b.Status, b.Values, b.Away)
	}
	// Output:
	// Red: 62 so far against 34 expected by September (half of 68); on this course about 124 by March.
	// Green to 34. Red above 37.4.
	// green: 34 or fewer (28 down)
	// amber: 35 to 37 (25 down)
	// red: 38 or more (you are here)
}

// A reduction has its tolerance on the change: the level would allow £647,600.
func ExampleAssess_reduction() {
	in := rag.Input{
		Rule: rag.Rule{
			Polarity: rag.Lower, Basis: rag.ForecastYear, Unit: rag.Money,
			Tolerance: rag.Tolerance{Kind: rag.Relative, Amount: decimal.MustParse("10")},
		},
		Target: rag.Target{Kind: rag.ReduceBy, Value: decimal.MustParse("250000"), Base: decimal.MustParse("6726000")},
		Value:  decimal.MustParse("6728000"),
	}
	a := rag.Assess(&in)
	for _, step := range a.Steps() {
		fmt.Printf("rule %d: %s\n", step.Rule, step.Text)
	}
	// Output:
	// rule 1: The value is £6,728,000; lower is better.
	// rule 2: The target is to reduce £6,726,000 by £250,000: the level is £6,476,000.
	// rule 3: £6,728,000 is £252,000 over £6,476,000.
	// rule 6: It moved the wrong way from £6,726,000.
	// rule 4: The tolerance is 10% of the change, £25,000.
	// rule 4: The gap is greater: Red.
}

// A council whose published rule is: Green within 5 points, beyond that Amber unless worse than last year.
func ExampleAssess_toleranceTravel() {
	in := rag.Input{
		Rule: rag.Rule{
			Scheme: rag.SchemeToleranceTravel, Polarity: rag.Higher, Unit: rag.Percent,
			Tolerance: rag.Tolerance{Kind: rag.Absolute, Amount: decimal.MustParse("5")},
		},
		Target: rag.Target{Kind: rag.AbsoluteTarget, Value: decimal.MustParse("65")},
		Value:  decimal.MustParse("56"),
	}
	was := rag.Travel(&rag.Comparison{Polarity: rag.Higher, Now: in.Value, Before: decimal.MustParse("54")})
	in.Travel = was.Direction
	a := rag.Assess(&in)
	fmt.Println(a.Sentence())
	// Output:
	// Amber: 56% against at least 65%: 9 points short, but better than last year.
}

// Fewer children in care is better, whatever the number does.
func ExampleTravel() {
	m := rag.Travel(&rag.Comparison{
		Polarity: rag.Lower,
		Now:      decimal.MustParse("62"), Before: decimal.MustParse("76"),
	})
	fmt.Println(m.Direction, m.Change)
	// Output:
	// better -14
}
