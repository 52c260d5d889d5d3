package rag

import "strings"

// Step is one step of the trace: the rule of the rule book that it follows and what came of it.
type Step struct {
	Rule int
	Text string
}

// Steps is the trace: the ordered steps that led to the status.
func (a *Assessment) Steps() []Step {
	if a.Why >= WhyNoValue && a.Why <= WhyNoDirection {
		rule := 1
		switch a.Why {
		case WhyNothingExpected, WhyNoShare, WhyNoDate, WhyEmptyRange, WhyNoDirection:
			rule = 2
		case WhyByJudgement:
			rule = 10
		}
		return []Step{{rule, "No colour: " + a.noneText() + "."}}
	}
	steps := []Step{{1, a.valueStep()}}
	steps = append(steps, a.targetSteps()...)
	steps = append(steps, a.gapStep())
	steps = append(steps, a.verdictSteps()...)
	if a.in.Doubt != "" {
		steps = append(steps, Step{9, "The value is " + a.in.Doubt + ": low confidence; the colour is not changed."})
	}
	return steps
}

// Paragraph is the trace as prose, for the report and for `show`.
func (a *Assessment) Paragraph() string {
	var b strings.Builder
	for i, s := range a.Steps() {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(s.Text)
	}
	return b.String()
}

func (a *Assessment) exactly(x exact) string {
	k := a.in.Rule.Decimals
	if at := x.terminates(k, k+6); at >= 0 {
		return a.bare(x, at)
	}
	return "about " + a.bare(x, k+2)
}

func (a *Assessment) valueStep() string {
	s := "The value is " + a.text(a.value, a.value.places(a.in.Rule.Decimals))
	if !a.in.AsOf.IsZero() {
		s += " at " + longDate(a.in.AsOf)
	}
	switch a.in.Rule.Polarity {
	case Higher:
		s += "; higher is better."
	case Lower:
		s += "; lower is better."
	default:
		s += "; nearer to the target is better."
	}
	return s
}

func (a *Assessment) targetSteps() []Step {
	var steps []Step
	t := &a.in.Target
	switch {
	case t.Kind == RangeTarget:
		steps = append(steps, Step{2, "The target is " + a.exactly(of(t.Min)) + " to " + a.exactly(of(t.Max)) + "."})
	case a.relative():
		verb := "reduce "
		if t.Kind == IncreaseBy || t.Kind == IncreaseByPercent {
			verb = "increase "
		}
		by := a.exactly(a.change)
		if t.Kind == ReduceByPercent || t.Kind == IncreaseByPercent {
			by = FormatPlain(t.Value, t.Value.Scale()) + "%, which is " + by
		}
		steps = append(steps, Step{2, "The target is to " + verb + a.exactly(of(t.Base)) + " by " + by + ": the level is " + a.exactly(a.level) + "."})
	case t.Kind == BetterThan:
		steps = append(steps, Step{2, "The target is to be " + a.betterWord() + " than " + a.exactly(a.level) + "; the same misses it."})
	case t.Kind == AbsoluteTarget:
		steps = append(steps, Step{2, "The target is " + a.exactly(a.level) + "."})
	}
	if s := a.shareStep(); s != "" {
		steps = append(steps, Step{2, s})
	}
	return steps
}

func (a *Assessment) shareStep() string {
	now := a.sides(a.exactly(a.least))
	switch a.from {
	case shareEven:
		return "Spread evenly over the year, " + a.shareText() + " of it is expected" + a.by() + ": " + now + "."
	case shareOwn:
		return "The plan states that " + a.shareText() + " of it is expected by now: " + now + "."
	case shareLastYear:
		return "As last year, " + a.shareText() + " of it is expected" + a.by() + ": " + now + "."
	case sharePart:
		return "This period's part of it is " + a.shareText() + ": " + now + "."
	case shareFull:
		return "The year's last day is reached: all of it is expected."
	}
	if a.in.Target.HasPoint {
		return "The quarter has its own target: " + now + "."
	}
	return ""
}

func (a *Assessment) gapStep() Step {
	value := a.exactly(a.value)
	if a.gap.sign() == 0 {
		if a.Why == WhyEqualsBase {
			return Step{3, value + " is exactly the base: that is missed."}
		}
		return Step{3, value + " is on the right side of " + a.sides(a.exactly(a.bound())) + "."}
	}
	side := "short of "
	if a.above {
		side = "over "
	}
	return Step{3, value + " is " + a.distance(a.gap) + " " + side + a.exactly(a.bound()) + "."}
}

func (a *Assessment) verdictSteps() []Step {
	var steps []Step
	if a.wrongWay {
		steps = append(steps, Step{6, "It moved the wrong way from " + a.exactly(of(a.in.Target.Base)) + "."})
	}
	colour := a.Status.Label() + "."
	switch {
	case a.Why == WhyCannotRecover:
		return append(steps, Step{7, "A count that only grows is over the whole year's " + a.exactly(a.ceiling) +
			" before the year's last day and cannot recover: " + colour})
	case a.Status == Green && a.gap.sign() == 0:
		return append(steps, Step{4, "No gap: " + colour})
	case a.in.Rule.Scheme == SchemeFloor && !a.hasTolerance:
		return append(steps, Step{4, "No floor standard is set: " + colour})
	case !a.hasTolerance && a.Why == WhyTravelDecided:
		return append(steps, Step{5, "There is no tolerance."}, Step{4, "Any gap is beyond it, " + a.travelText() + ": " + colour})
	case !a.hasTolerance:
		return append(steps, Step{5, "There is no tolerance: any gap is " + colour})
	}
	steps = append(steps, Step{4, a.toleranceStep()})
	switch {
	case a.Why == WhyTravelDecided:
		steps = append(steps, Step{4, "Beyond the tolerance, " + a.travelText() + ": " + colour})
	case a.Why == WhyMissedInTolerance:
		steps = append(steps, Step{7, "The year is over: missed, within tolerance: " + colour})
	case a.Status == Red:
		steps = append(steps, Step{4, "The gap is greater: " + colour})
	default:
		steps = append(steps, Step{4, "The gap is within it: " + colour})
	}
	return steps
}

func (a *Assessment) toleranceStep() string {
	t := &a.in.Rule.Tolerance
	amount := FormatPlain(t.Amount, t.Amount.Scale())
	switch {
	case t.Kind == Limit:
		return "The amber limit is " + a.exactly(of(t.Amount).mul(a.share)) + "."
	case t.Kind == Absolute && a.share.cmp(whole(1)) != 0:
		return "The tolerance is " + a.distance(a.tolerance) + ", " + a.shareText() + " of " + amount + "."
	case t.Kind == Absolute:
		return "The tolerance is " + a.distance(a.tolerance) + "."
	}
	what := a.exactly(a.bound().abs())
	if a.relative() {
		what = "the change"
	}
	s := "The tolerance is " + amount + "% of " + what + ", " + a.distance(a.tolerance)
	if a.in.Rule.Unit == Percent {
		s += " (default tolerance)"
	}
	if a.in.Rule.Unit == Count && a.tolerance.cmp(whole(1)) == 0 {
		s += " (never under 1 for a count)"
	}
	return s + "."
}
