package rag

// Input is one value to be rated: a measure's, or one part's. Value, target, tolerance and last year's figures are in
// the unit of Rule.
type Input struct {
	Rule   Rule
	Target Target // of the accumulation year that AsOf belongs to ([Basis.Year])
	ForNow bool   // the target is stated for this quarter alone: nothing of it is profiled
	Year   Target // of the year, where ForNow and there is one: rule 7 holds against its level

	Value    Decimal
	Num, Den Decimal // of a fraction, when Fraction; Value is then what it comes to, rounded
	Fraction bool
	NoValue  string // why there is no value, in words; empty: Value is one
	AsOf     Date   // the day up to which Value counts; zero: no particular day

	LastYear LastYear
	Travel   Direction // against the same quarter last year, for SchemeToleranceTravel
	Doubt    string    // "provisional" or "estimated": said in the sentence, never changes the colour (rule 9)
}

// LastYear is how last year went: the accumulation by the same quarter and over the whole year. Usable says that both
// are held and that the outturn is final.
type LastYear struct {
	SoFar, Outturn Decimal
	Usable         bool
}

// Why says how a rating came about: the reason why there is no colour, or what decided on it.
type Why uint8

// The reasons for None, and the ways to a colour. WhyRated is the ordinary one: the gap against the tolerance (rule 4).
const (
	WhyRated             Why = iota
	WhyNoValue               // rule 1
	WhyDataOnly              // rule 1: polarity none
	WhyNoTarget              // rule 1
	WhyTextTargetOnly        // rule 1
	WhyByJudgement           // scheme judgement: nothing is computed
	WhyNothingExpected       // rule 2: the share of the year expected so far is 0
	WhyNoShare               // rule 2: distinct people, and neither an own nor a last-year share
	WhyNoDate                // rule 2: a cumulative value without an as-of date
	WhyEmptyRange            // the target range ends before it begins
	WhyNoDirection           // "better than" for a measure that is to be near a range
	WhyCannotRecover         // rule 7
	WhyMissedInTolerance     // rule 7, on the year's last day
	WhyEqualsBase            // rule 3: better_than, and the value is the base itself
	WhyTravelDecided         // scheme tolerance-travel: beyond the tolerance, the direction of travel decided
)

// unrated is the reason why no colour can be computed, before any figure is looked at (rule 1).
func (in *Input) unrated() Why {
	switch {
	case in.NoValue != "":
		return WhyNoValue
	case in.Rule.Polarity == Neutral:
		return WhyDataOnly
	case in.Rule.Scheme == SchemeJudgement:
		return WhyByJudgement
	case in.Target.Kind == NoTarget && !in.Target.HasPoint:
		return WhyNoTarget
	case in.Target.Kind == TextTarget && !in.Target.HasPoint:
		return WhyTextTargetOnly
	case in.Target.Kind == RangeTarget && in.Target.Min.Cmp(in.Target.Max) > 0:
		return WhyEmptyRange
	case in.Target.Kind == BetterThan && in.Rule.Polarity == InRange && !in.Target.HasPoint:
		return WhyNoDirection
	}
	return WhyRated
}

// exact is the value without rounding: a fraction is what its numerator and denominator come to.
func (in *Input) exact() exact {
	if !in.Fraction || in.Den.IsZero() {
		return of(in.Value)
	}
	x := of(in.Num).div(of(in.Den))
	switch in.Rule.Unit {
	case Percent:
		return x.mul(whole(100))
	case Rate10000:
		return x.mul(whole(10_000))
	}
	return x
}

// Additive reports whether numbers of this unit add up over a year: counts and money do, percentages, rates and scores
// do not and are never profiled.
func (u Unit) Additive() bool { return u == Count || u == Money }
