package rag

// Rule is everything about a measure that decides how it is rated. It does not change from quarter to quarter.
type Rule struct {
	Scheme    Scheme
	Polarity  Polarity
	Basis     Basis
	Unit      Unit
	Decimals  int // digits after the point as printed
	Tolerance Tolerance
	Profile   Profile
	People    bool // counts distinct people over a year: no even accrual and no projection
}

// Scheme is a council's published rule for turning a gap into a colour.
type Scheme uint8

// The schemes. SchemeFloor: Amber is a floor standard met. SchemeToleranceTravel: within the tolerance Green, beyond it
// Amber if better than or the same as last year, else Red. It is published as it stands: the target counts as met within
// the tolerance at the year's end too, so that rule 7, which says that a target can no longer be met, does not apply.
// SchemeJudgement: nothing is computed.
const (
	SchemeTolerance Scheme = iota
	SchemeFloor
	SchemeToleranceTravel
	SchemeJudgement
)

// Tolerance is the adverse gap that is still Amber.
type Tolerance struct {
	Kind    ToleranceKind
	Amount  Decimal // per cent of the target (Relative), points or units (Absolute), or the value itself (Limit); 0 per cent: none
	Default bool    // the plan's, not set for this measure: printed as "default tolerance"
}

// ToleranceKind says how Tolerance.Amount is read.
type ToleranceKind uint8

// The kinds, weakest first.
const (
	Relative ToleranceKind = iota // per cent of |target|
	Absolute                      // percentage points for percentages, units otherwise
	Limit                         // an explicit amber limit value
)

// Ratio is an exact fraction with a positive denominator.
type Ratio struct{ Num, Den int64 }

// ProfileKind says where the share of the year expected by the as-of date comes from.
type ProfileKind uint8

// The profiles.
const (
	EvenProfile     ProfileKind = iota // months completed / 12 (11 for the academic year)
	LastYearProfile                    // last year's same quarter / last year's outturn, where that is usable
	OwnProfile                         // stated by the plan for this measure and quarter
)

// Profile is the share of a year's target expected by the as-of date.
type Profile struct {
	Kind  ProfileKind
	Share Ratio // for OwnProfile
}

// TargetKind says what sort of target a measure has.
type TargetKind uint8

// The kinds of target. Relative targets (Reduce..., Increase...) become a level: base minus or plus the change.
const (
	NoTarget TargetKind = iota
	TextTarget
	AbsoluteTarget
	RangeTarget
	ReduceBy
	IncreaseBy
	ReduceByPercent
	IncreaseByPercent
	BetterThan // strictly better than Base; equal misses
)

// Target is what a measure aims at by the year end, and for this quarter where the plan states one.
type Target struct {
	Kind     TargetKind
	Value    Decimal // the level, or the amount or per cent of change
	Min, Max Decimal // of a range
	Base     Decimal // of a relative target
	Point    Decimal // the quarter's own target, when HasPoint
	HasPoint bool
	Text     string // as published
}
