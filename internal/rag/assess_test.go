package rag

import (
	"testing"
	"unicode/utf8"

	"github.com/govalues/decimal"
)

func num(s string) Decimal { return decimal.MustParse(s) }

// day reads a date of a test.
func day(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// entering is the measure of the rule book's example: children entering care, a count that accumulates from April and
// of which fewer is better, against 68 a year, at the default tolerance.
func entering(value string, change ...func(*Input)) *Input {
	in := &Input{
		Rule: Rule{
			Polarity: Lower, Basis: CumulativeFinancial, Unit: Count,
			Tolerance: Tolerance{Kind: Relative, Amount: num("10"), Default: true},
		},
		Target: Target{Kind: AbsoluteTarget, Value: num("68")},
		Value:  num(value),
		AsOf:   day("2023-09-30"),
	}
	for _, f := range change {
		f(in)
	}
	return in
}

// snapshot is a percentage of which more is better, against 95.
func snapshot(value string, change ...func(*Input)) *Input {
	in := &Input{
		Rule: Rule{
			Polarity: Higher, Basis: Snapshot, Unit: Percent, Decimals: 1,
			Tolerance: Tolerance{Kind: Relative, Amount: num("10"), Default: true},
		},
		Target: Target{Kind: AbsoluteTarget, Value: num("95")},
		Value:  num(value),
		AsOf:   day("2023-09-30"),
	}
	for _, f := range change {
		f(in)
	}
	return in
}

func target(t Target) func(*Input)    { return func(in *Input) { in.Target = t } }
func rule(f func(*Rule)) func(*Input) { return func(in *Input) { f(&in.Rule) } }
func asOf(s string) func(*Input)      { return func(in *Input) { in.AsOf = day(s) } }
func absolute(s string) func(*Input)  { return tolerance(Absolute, s) }
func limit(s string) func(*Input)     { return tolerance(Limit, s) }
func relative(s string) func(*Input)  { return tolerance(Relative, s) }
func own(num, den int64) func(*Input) {
	return rule(func(r *Rule) { r.Profile = Profile{OwnProfile, Ratio{num, den}} })
}
func lastYear(so, all string) func(*Input) {
	return func(in *Input) {
		in.Rule.Profile.Kind = LastYearProfile
		in.LastYear = LastYear{num(so), num(all), true}
	}
}

func tolerance(k ToleranceKind, amount string) func(*Input) {
	return rule(func(r *Rule) { r.Tolerance = Tolerance{Kind: k, Amount: num(amount)} })
}

func unit(u Unit) func(*Input)           { return rule(func(r *Rule) { r.Unit = u }) }
func basis(b Basis) func(*Input)         { return rule(func(r *Rule) { r.Basis = b }) }
func polarity(p Polarity) func(*Input)   { return rule(func(r *Rule) { r.Polarity = p }) }
func scheme(s Scheme) func(*Input)       { return rule(func(r *Rule) { r.Scheme = s }) }
func people(in *Input)                   { in.Rule.People = true }
func travelled(d Direction) func(*Input) { return func(in *Input) { in.Travel = d } }
func atLeast(s string) func(*Input)      { return target(Target{Kind: AbsoluteTarget, Value: num(s)}) }
func between(low, high string) func(*Input) {
	return func(in *Input) {
		in.Rule.Polarity = InRange
		in.Target = Target{Kind: RangeTarget, Min: num(low), Max: num(high)}
	}
}

func changeBy(k TargetKind, by, base string) func(*Input) {
	return target(Target{Kind: k, Value: num(by), Base: num(base)})
}

// TestRules goes through the rule book.
func TestRules(t *testing.T) {
	for _, tt := range []struct {
		rule string
		in   *Input
		want Status
		why  Why
	}{
		{"1 no value", entering("0", func(in *Input) { in.NoValue = "pending" }), None, WhyNoValue},
		{"1 data only", entering("62", polarity(Neutral)), None, WhyDataOnly},
		{"1 no target", entering("62", target(Target{})), None, WhyNoTarget},
		{"1 text target", entering("62", target(Target{Kind: TextTarget})), None, WhyTextTargetOnly},

		{"2 half a year of 68 is 34", entering("34"), Green, WhyRated},
		{"2 half a year of 68 is 34", entering("62"), Red, WhyRated},
		{"2 the naive trap: 62 is within 68", entering("35"), Amber, WhyRated},
		{"2 money accumulates too", entering("40", unit(Money)), Red, WhyRated},
		{"2 a percentage is not profiled", entering("62", unit(Percent)), Green, WhyRated},
		{"2 a rate is not profiled", entering("62", unit(Rate10000)), Green, WhyRated},
		{"2 a snapshot is not profiled", entering("62", basis(Snapshot)), Green, WhyRated},
		{"2 a forecast is not profiled", entering("62", basis(ForecastYear)), Green, WhyRated},
		{"2 the quarter's part of a year", entering("17", basis(InQuarter)), Green, WhyRated},
		{"2 the quarter's part of a year", entering("19", basis(InQuarter)), Red, WhyRated},
		{"2 a term's part of a year", entering("23", basis(Termly), func(in *Input) { in.AsOf = Date{} }), Amber, WhyRated},
		{"2 the quarter's own target", entering("40", target(Target{Kind: AbsoluteTarget, Value: num("68"), Point: num("40"), HasPoint: true})), Green, WhyRated},
		{"2 a target for this quarter alone", entering("40", func(in *Input) { in.ForNow = true }), Green, WhyRated},
		{"2 a target for this quarter alone beside one in words", entering("40", target(Target{Kind: TextTarget, Point: num("40"), HasPoint: true})), Green, WhyRated},
		{"2 own share", entering("11", own(1, 6)), Green, WhyRated},
		{"2 own share of 0", entering("11", own(0, 1)), None, WhyNothingExpected},
		{"2 30 x 2/12 is exactly 5", entering("5", own(2, 12), atLeast("30"), absolute("0")), Green, WhyRated},
		{"2 last year's share", entering("17", lastYear("25", "100")), Green, WhyRated},
		{"2 last year's share over 1 is not used", entering("34", lastYear("120", "100")), Green, WhyRated},
		{"2 last year's share of 0 is not used", entering("34", lastYear("0", "100")), Green, WhyRated},
		{"2 last year not final", entering("34", lastYear("25", "100"), func(in *Input) { in.LastYear.Usable = false }), Green, WhyRated},
		{"2 distinct people, no share", entering("34", people), None, WhyNoShare},
		{"2 distinct people, last year's", entering("17", people, lastYear("25", "100")), Green, WhyRated},
		{"2 distinct people at the year's end", entering("68", people, asOf("2024-03-31")), Green, WhyRated},
		{"2 no date", entering("34", func(in *Input) { in.AsOf = Date{} }), None, WhyNoDate},
		{"2 academic: one month of eleven", entering("10", basis(CumulativeAcademic), atLeast("110")), Green, WhyRated},
		{"2 academic: full by 31 July", entering("110", basis(CumulativeAcademic), atLeast("110"), asOf("2023-07-31")), Green, WhyRated},
		{"2 academic: August is still the old year", entering("110", basis(CumulativeAcademic), atLeast("110"), asOf("2023-08-20")), Green, WhyRated},
		{"2 calendar: nine months", entering("51", basis(CumulativeCalendar)), Green, WhyRated},
		{"2 a month under way by its days", entering("31", asOf("2023-09-15"), absolute("0")), Green, WhyRated},
		{"2 a month under way by its days", entering("32", asOf("2023-09-15"), absolute("0")), Red, WhyRated},

		{"3 range", entering("9", basis(Snapshot), between("10", "20")), Amber, WhyRated},
		{"3 range", entering("10", basis(Snapshot), between("10", "20")), Green, WhyRated},
		{"3 range", entering("22", basis(Snapshot), between("10", "20")), Amber, WhyRated},
		{"3 range", entering("23", basis(Snapshot), between("10", "20")), Red, WhyRated},
		{"3 range bounds take the share", entering("10", between("10", "20")), Green, WhyRated},
		{"3 range upside down", entering("10", between("20", "10")), None, WhyEmptyRange},
		{"3 an aim for a range measure", entering("16", basis(Snapshot), polarity(InRange), atLeast("18")), Red, WhyRated},
		{"3 better than: equal misses", snapshot("80", target(Target{Kind: BetterThan, Base: num("80")})), Amber, WhyEqualsBase},
		{"3 better than: equal misses without tolerance", snapshot("80", target(Target{Kind: BetterThan, Base: num("80")}), absolute("0")), Red, WhyEqualsBase},
		{"3 better than", snapshot("80.1", target(Target{Kind: BetterThan, Base: num("80")})), Green, WhyRated},

		{"3 better than, of a range measure", snapshot("80.1", polarity(InRange), target(Target{Kind: BetterThan, Base: num("80")})), None, WhyNoDirection},

		{"4 at the tolerance is Amber", snapshot("85.5"), Amber, WhyRated},
		{"4 beyond it is Red", snapshot("85.49"), Red, WhyRated},
		{"4 the measure's own per cent", snapshot("90.25", relative("5")), Amber, WhyRated},
		{"4 the measure's own per cent", snapshot("90.24", relative("5")), Red, WhyRated},
		{"4 absolute points", snapshot("92", absolute("3")), Amber, WhyRated},
		{"4 absolute points", snapshot("91.9", absolute("3")), Red, WhyRated},
		{"4 amber limit", snapshot("90", limit("90")), Amber, WhyRated},
		{"4 amber limit", snapshot("89.9", limit("90")), Red, WhyRated},
		{"4 an annual limit takes the share", entering("38", limit("76")), Amber, WhyRated},
		{"4 an annual limit takes the share", entering("39", limit("76")), Red, WhyRated},
		{"4 an absolute tolerance takes the share", entering("36", absolute("4")), Amber, WhyRated},
		{"4 an absolute tolerance takes the share", entering("37", absolute("4")), Red, WhyRated},
		{"4 a limit on the better side is no tolerance", snapshot("94", limit("96")), Red, WhyRated},
		{"4 of the change, not of the level", entering("6728000", unit(Money), basis(ForecastYear), changeBy(ReduceBy, "250000", "6726000")), Red, WhyRated},
		{"4 of the change, not of the level", entering("6501000", unit(Money), basis(ForecastYear), changeBy(ReduceBy, "250000", "6726000")), Amber, WhyRated},
		{"4 relative on counts is never under 1", entering("6", own(1, 6), atLeast("30"), basis(CumulativeAcademic)), Amber, WhyRated},
		{"4 relative on counts is never under 1", entering("7", own(1, 6), atLeast("30"), basis(CumulativeAcademic)), Red, WhyRated},
		{"4 a percentage has no such floor", snapshot("4.6", polarity(Lower), atLeast("3.6")), Red, WhyRated},
		{"4 of the bound crossed", entering("110", basis(Snapshot), between("10", "100")), Amber, WhyRated},

		{"5 target 0", entering("1", basis(Snapshot), atLeast("0")), Red, WhyRated},
		{"5 target 0 met", entering("0", basis(Snapshot), atLeast("0")), Green, WhyRated},
		{"5 target 0 with an absolute tolerance", entering("1", basis(Snapshot), atLeast("0"), absolute("1")), Amber, WhyRated},
		{"5 target 0 with an amber limit", entering("2", basis(Snapshot), atLeast("0"), limit("2")), Amber, WhyRated},

		{"6 a reduction that rose", entering("6728000", unit(Money), basis(ForecastYear), changeBy(ReduceBy, "250000", "6726000")), Red, WhyRated},
		{"6 increase by per cent", snapshot("50", changeBy(IncreaseByPercent, "10", "50")), Red, WhyRated},

		{"7 over the whole year's ceiling", entering("69"), Red, WhyCannotRecover},
		{"7 even with a generous tolerance", entering("69", absolute("200")), Red, WhyCannotRecover},
		{"7 at the ceiling it is not over yet", entering("68", absolute("200")), Amber, WhyRated},
		{"7 better than a base: at it is too many", entering("68", absolute("200"), target(Target{Kind: BetterThan, Base: num("68")})), Red, WhyCannotRecover},
		{"7 on the last day rule 4 decides", entering("70", asOf("2024-03-31")), Amber, WhyMissedInTolerance},
		{"7 on the last day rule 4 decides", entering("75", asOf("2024-03-31")), Red, WhyRated},
		{"7 money can come back", entering("69", unit(Money), absolute("200")), Amber, WhyRated},
		{"7 not where more is better", entering("69", polarity(Higher)), Green, WhyRated},

		{"scheme floor", snapshot("91", scheme(SchemeFloor), limit("90")), Amber, WhyRated},
		{"scheme floor missed", snapshot("89", scheme(SchemeFloor), limit("90")), Red, WhyRated},
		{"scheme floor without a floor", snapshot("94", scheme(SchemeFloor)), Red, WhyRated},
		{"scheme tolerance-travel within", snapshot("90", scheme(SchemeToleranceTravel)), Green, WhyRated},
		{"scheme tolerance-travel better", snapshot("80", scheme(SchemeToleranceTravel), travelled(Better)), Amber, WhyTravelDecided},
		{"scheme tolerance-travel same", snapshot("80", scheme(SchemeToleranceTravel), travelled(Same)), Amber, WhyTravelDecided},
		{"scheme tolerance-travel worse", snapshot("80", scheme(SchemeToleranceTravel), travelled(Worse)), Red, WhyTravelDecided},
		{"scheme tolerance-travel nothing to compare", snapshot("80", scheme(SchemeToleranceTravel)), Red, WhyTravelDecided},
		{"scheme judgement", snapshot("80", scheme(SchemeJudgement)), None, WhyByJudgement},

		{"9 provisional changes no colour", snapshot("80", func(in *Input) { in.Doubt = "provisional" }), Red, WhyRated},
		{"a fraction is not rounded: 1/3 is short of 33.4", snapshot("33.3", atLeast("33.4"), absolute("0"), func(in *Input) {
			in.Fraction, in.Num, in.Den = true, num("1"), num("3")
		}), Red, WhyRated},
		{"19 digits", entering("9999999999999999999", basis(Snapshot), atLeast("9999999999999999998"), absolute("1")), Amber, WhyRated},
		{"19 digits", entering("9999999999999999999", basis(Snapshot), atLeast("9999999999999999998"), absolute("0.5")), Red, WhyRated},
	} {
		a := Assess(tt.in)
		if a.Status != tt.want || a.Why != tt.why {
			t.Errorf("%s: %s (%d), want %s (%d): %s", tt.rule, a.Status, a.Why, tt.want, tt.why, a.Paragraph())
		}
		if s := a.Sentence(); utf8.RuneCountInString(s) > MaxSentence {
			t.Errorf("%s: %d characters: %s", tt.rule, utf8.RuneCountInString(s), s)
		}
	}
}

// TestTargetsAreRelative checks the level that a change makes.
func TestTargetsAreRelative(t *testing.T) {
	for _, tt := range []struct {
		kind TargetKind
		want string
	}{
		{ReduceBy, "at least 40"}, {IncreaseBy, "at least 60"}, {ReduceByPercent, "at least 45"}, {IncreaseByPercent, "at least 55"},
	} {
		a := Assess(snapshot("1", changeBy(tt.kind, "10", "50"), rule(func(r *Rule) { r.Decimals, r.Unit = 0, Number })))
		if got := a.Level(); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.kind, got, tt.want)
		}
	}
}
