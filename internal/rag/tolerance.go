package rag

// toleranceAt is the adverse gap that is still Amber, above or below what is expected now (rule 4); ok is false where
// none can be worked out: relative to a target of 0 (rule 5), or a floor scheme without a floor standard.
//
// The first that is set counts: an amber limit value, which takes the same share of the year as the target; an absolute
// amount, likewise; per cent, of the target now, or for a target that is a change, of the change. A relative tolerance
// on a count is never under 1, so that one case more or less cannot turn Green into Red; but 0 per cent says that there
// is no tolerance, and none there is.
func (a *Assessment) toleranceAt(above bool) (tolerance exact, ok bool) {
	t := &a.in.Rule.Tolerance
	bound := a.least
	if above {
		bound = a.most
	}
	switch {
	case t.Kind == Limit:
		limit := of(t.Amount).mul(a.share)
		if above {
			return limit.sub(bound).max(whole(0)), true
		}
		return bound.sub(limit).max(whole(0)), true
	case a.in.Rule.Scheme == SchemeFloor:
		return whole(0), false
	case t.Kind == Absolute:
		return of(t.Amount).abs().mul(a.share), true
	case bound.sign() == 0 || t.Amount.IsZero():
		return whole(0), false
	}
	tolerance = bound.abs()
	if a.relative() {
		tolerance = a.change.mul(a.share).abs()
	}
	tolerance = tolerance.mul(of(t.Amount).abs()).mul(ratio(1, 100))
	if a.in.Rule.Unit == Count {
		tolerance = tolerance.max(whole(1))
	}
	return tolerance, true
}

// green are the values that are on target now. The bound that the polarity leaves open is meaningless.
func (a *Assessment) green() (low, high exact) {
	low, high = a.least, a.most
	if a.hasCeiling && !a.yearOver() {
		high = high.min(a.ceiling)
	}
	return low, high
}

// amber are the outermost values that are still Amber, beyond those of green on either side.
func (a *Assessment) amber() (low, high exact) {
	under, _ := a.toleranceAt(false)
	over, _ := a.toleranceAt(true)
	low, high = a.least.sub(under), a.most.add(over)
	if a.hasCeiling && !a.yearOver() {
		high = high.min(a.ceiling)
	}
	return low, high
}

// redAtLevel reports whether a count that has to stay below the year's level cannot recover as soon as it is there.
func (a *Assessment) redAtLevel(high exact) bool {
	return a.hasCeiling && !a.yearOver() && a.yearTarget().Kind == BetterThan && high.cmp(a.ceiling) == 0
}
