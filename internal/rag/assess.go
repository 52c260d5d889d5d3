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

	level        exact // what is aimed at by the year end; of a range its far bound
	ceiling      exact // the year's level that rule 7 holds a count against, when hasCeiling
	change       exact // how far a relative target is from its base, never negative
	least, most  exact // the values that are on target now: from least (open downwards if lower is better) to most
	gap          exact // how far the value is beyond them, 0 within
	tolerance    exact // the gap that is still Amber, on the side where the gap is
	above        bool  // the gap is above most
	wrongWay     bool  // a change was to be made and the opposite happened (rule 6)
	hasTolerance bool
	hasCeiling   bool
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
		a.level, _ = a.levelOf(t)
		a.setCeiling()
		return WhyRated
	}
	a.level, a.change = a.levelOf(t)
	a.setCeiling()
	now := a.level.mul(a.share)
	if t.HasPoint {
		now = of(t.Point)
		a.impliedShare(now)
	}
	a.least, a.most = now, now
	return WhyRated
}

// levelOf turns a target into a level: base minus or plus the change, or the bound of a range that the measure must not
// cross.
func (a *Assessment) levelOf(t *Target) (level, change exact) {
	base := of(t.Base)
	switch t.Kind {
	case ReduceBy, IncreaseBy:
		change = of(t.Value).abs()
	case ReduceByPercent, IncreaseByPercent:
		change = base.abs().mul(of(t.Value).abs()).mul(ratio(1, 100))
	}
	switch t.Kind {
	case ReduceBy, ReduceByPercent:
		level = base.sub(change)
	case IncreaseBy, IncreaseByPercent:
		level = base.add(change)
	case BetterThan:
		level = base
	case AbsoluteTarget:
		level = of(t.Value)
	case RangeTarget:
		level = a.rangeLevel(t)
	default: // only the quarter has a target
		level = of(t.Point)
	}
	return level, change
}

// rangeLevel is the bound of a range that the measure must not cross; where it is to be met from both sides, the one
// further from 0.
func (a *Assessment) rangeLevel(t *Target) exact {
	low, high := of(t.Min), of(t.Max)
	c := low.abs().cmp(high.abs())
	switch p := a.in.Rule.Polarity; {
	case p == Higher, p == InRange && (c > 0 || c == 0 && t.Point.IsNeg()):
		return low
	}
	return high
}

// impliedShare makes the annual amber limit, absolute tolerance and projection follow a quarter's own target: the share
// is what that target is of the year's level.
func (a *Assessment) impliedShare(point exact) {
	if !a.in.addsUp() || a.level.sign()*point.sign() < 0 || a.level.sign() == 0 {
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
		a.decideByTravel()
	case a.within():
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
func (a *Assessment) decideByTravel() {
	switch {
	case a.within():
		a.Status = Green
	case a.in.Travel == Better || a.in.Travel == Same:
		a.Status, a.Why = Amber, WhyTravelDecided
	default:
		a.Status, a.Why = Red, WhyTravelDecided
	}
}

// within reports whether there is a tolerance and the gap is within it, whatever colour the scheme makes of that.
func (a *Assessment) within() bool { return a.tolerance.sign() > 0 && a.gap.cmp(a.tolerance) <= 0 }

// yearTarget is the target of the whole year, whatever the quarter's own is.
func (a *Assessment) yearTarget() *Target {
	if a.in.ForNow {
		return &a.in.Year
	}
	return &a.in.Target
}

// setCeiling finds the year's level that rule 7 holds against: of a cumulative count of which fewer is better, under a
// scheme that rates by the gap. (tolerance-travel states by itself what is Red.)
func (a *Assessment) setCeiling() {
	r, t := &a.in.Rule, a.yearTarget()
	a.hasCeiling = r.Basis.Cumulative() && r.Unit == Count && r.Polarity == Lower && !a.in.AsOf.IsZero() &&
		r.Scheme != SchemeToleranceTravel && t.Kind >= AbsoluteTarget && !(t.Kind == RangeTarget && t.Min.Cmp(t.Max) > 0)
	if a.hasCeiling {
		a.ceiling, _ = a.levelOf(t)
	}
}

// overYear reports whether a count that only grows is over the whole year's ceiling.
func (a *Assessment) overYear() bool {
	if !a.hasCeiling {
		return false
	}
	c := a.value.cmp(a.ceiling)
	return c > 0 || c == 0 && a.yearTarget().Kind == BetterThan
}

func (a *Assessment) yearOver() bool { return a.in.Rule.Basis.yearOver(a.in.AsOf) }
