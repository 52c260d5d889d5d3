package rag

// Assessment is a rating with all that led to it. The words are made only when asked for: Sentence, Paragraph, Steps,
// Thresholds, Projection and Bands.
type Assessment struct {
	Status Status
	Why    Why

	in    Input
	from  shareFrom
	share exact // of the year expected so far; 1 where the measure is not profiled
	value exact

	level        exact // what is aimed at by the year end, of a point target
	change       exact // how far a relative target is from its base, never negative
	least, most  exact // the values that are on target now: from least (open downwards if lower is better) to most
	gap          exact // how far the value is beyond them, 0 within
	tolerance    exact // the gap that is still Amber, on the side where the gap is
	above        bool  // the gap is above most
	wrongWay     bool  // a change was to be made and the opposite happened (rule 6)
	hasTolerance bool
}

// Assess rates one value by rules 1 to 7 of the rule book. It does not allocate for figures that fit in 64 bits.
//
//  1. No value, no numeric target, or data only: None, with the reason in Why.
//  2. A target relative to a base becomes a level. Of a cumulative count or sum, only the share of the year that has
//     passed is expected now; of everything else the whole level is.
//  3. The adverse gap is how far the value is on the wrong side of what is expected now.
//  4. No gap is Green, a gap within the tolerance Amber, a greater one Red.
//  5. Nothing relative to a target of 0 exists: without an absolute tolerance or an amber limit any gap is Red.
//  6. A change in the wrong direction is a gap like any other.
//  7. A count that only grows and is over the whole year's ceiling cannot recover: Red.
func Assess(in *Input) Assessment {
	a := Assessment{in: *in}
	if a.Why = in.unrated(); a.Why != WhyRated {
		return a
	}
	a.value = in.exact()
	if a.Why = a.expect(); a.Why != WhyRated {
		return a
	}
	a.measure()
	a.decide()
	return a
}

// expect works out the level and what of it is expected now (rule 2).
func (a *Assessment) expect() Why {
	t := &a.in.Target
	a.in.ForNow = a.in.ForNow || t.Kind <= TextTarget // only the quarter has a number
	if why := a.setShare(); why != WhyRated && !t.HasPoint {
		return why
	}
	if t.Kind == RangeTarget && !t.HasPoint {
		a.least, a.most = of(t.Min).mul(a.share), of(t.Max).mul(a.share)
		a.level = of(t.Max)
		if a.in.Rule.Polarity == Higher {
			a.level = of(t.Min)
		}
		return WhyRated
	}
	a.setLevel()
	now := a.level.mul(a.share)
	if t.HasPoint {
		now = of(t.Point)
		a.impliedShare(now)
	}
	a.least, a.most = now, now
	return WhyRated
}

// setLevel turns the target into a level: base minus or plus the change.
func (a *Assessment) setLevel() {
	t := &a.in.Target
	base := of(t.Base)
	switch t.Kind {
	case ReduceBy, IncreaseBy:
		a.change = of(t.Value).abs()
	case ReduceByPercent, IncreaseByPercent:
		a.change = base.abs().mul(of(t.Value).abs()).mul(ratio(1, 100))
	}
	switch t.Kind {
	case ReduceBy, ReduceByPercent:
		a.level = base.sub(a.change)
	case IncreaseBy, IncreaseByPercent:
		a.level = base.add(a.change)
	case BetterThan:
		a.level = base
	case AbsoluteTarget:
		a.level = of(t.Value)
	default: // only the quarter has a target
		a.level = of(t.Point)
	}
}

// impliedShare makes the annual amber limit, absolute tolerance and projection follow a quarter's own target: the share
// is what that target is of the year's level.
func (a *Assessment) impliedShare(point exact) {
	if a.from == shareNone || a.level.sign()*point.sign() < 0 || a.level.sign() == 0 {
		a.share, a.from = whole(1), shareNone
		if a.relative() && !a.in.Rule.Basis.Cumulative() {
			a.change = point.sub(of(a.in.Target.Base)).abs()
		}
		return
	}
	a.share, a.from = point.div(a.level), shareFromPoint
}

// relative reports whether the target is a change from a base.
func (a *Assessment) relative() bool {
	k := a.in.Target.Kind
	return k >= ReduceBy && k <= IncreaseByPercent
}

// measure works out the adverse gap (rule 3) and the tolerance on its side (rules 4 and 5).
func (a *Assessment) measure() {
	a.gap = whole(0)
	under, over := a.least.sub(a.value), a.value.sub(a.most)
	switch a.in.Rule.Polarity {
	case Higher:
		over = whole(0)
	case Lower:
		under = whole(0)
	}
	switch {
	case over.sign() > 0:
		a.gap, a.above = over, true
	case under.sign() > 0:
		a.gap = under
	default:
		a.above = a.in.Rule.Polarity == Lower
	}
	a.tolerance, a.hasTolerance = a.toleranceAt(a.above)
	if a.relative() {
		moved := a.value.sub(of(a.in.Target.Base).mul(a.share)).sign()
		down := a.in.Target.Kind == ReduceBy || a.in.Target.Kind == ReduceByPercent
		a.wrongWay = a.gap.sign() > 0 && (down && a.above && moved > 0 || !down && !a.above && moved < 0)
	}
}

// decide turns the gap into a colour (rules 4, 5 and 7, and the council's scheme).
func (a *Assessment) decide() {
	equals := a.in.Target.Kind == BetterThan && !a.in.Target.HasPoint && a.gap.sign() == 0 && a.value.cmp(a.least) == 0
	over := a.overYear()
	switch {
	case over && !a.yearOver():
		a.Status, a.Why = Red, WhyCannotRecover
	case a.gap.sign() == 0 && !equals:
		a.Status = Green
	case a.in.Rule.Scheme == SchemeToleranceTravel:
		a.decideByTravel(equals)
	case a.gap.cmp(a.tolerance) <= 0 && a.tolerance.sign() > 0:
		a.Status = Amber
		if over {
			a.Why = WhyMissedInTolerance
		}
	default:
		a.Status = Red
	}
	if equals && a.Why == WhyRated {
		a.Why = WhyEqualsBase
	}
}

// decideByTravel is the scheme tolerance-travel: within the tolerance Green; beyond it Amber if better than or the same
// as the same quarter last year, else Red, also where there is nothing to compare with.
func (a *Assessment) decideByTravel(equals bool) {
	switch {
	case a.gap.cmp(a.tolerance) <= 0 && (a.tolerance.sign() > 0 || !equals):
		a.Status = Green
	case a.in.Travel == Better || a.in.Travel == Same:
		a.Status, a.Why = Amber, WhyTravelDecided
	default:
		a.Status, a.Why = Red, WhyTravelDecided
	}
}

// ceiling reports whether rule 7 can apply: a cumulative count of which fewer is better, against a year's ceiling, under
// a scheme that rates by the gap. (tolerance-travel states by itself what is Red.)
func (a *Assessment) ceiling() bool {
	r := &a.in.Rule
	return r.Basis.Cumulative() && r.Unit == Count && r.Polarity == Lower && !a.in.ForNow && !a.in.AsOf.IsZero() &&
		r.Scheme != SchemeToleranceTravel && a.in.Target.Kind >= AbsoluteTarget
}

// overYear reports whether a count that only grows is over the whole year's ceiling.
func (a *Assessment) overYear() bool {
	if !a.ceiling() {
		return false
	}
	c := a.value.cmp(a.level)
	return c > 0 || c == 0 && a.in.Target.Kind == BetterThan
}

func (a *Assessment) yearOver() bool { return a.in.Rule.Basis.yearOver(a.in.AsOf) }
