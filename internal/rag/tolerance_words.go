package rag

// ToleranceText is the tolerance as it is applied, in words: "tolerance £25,000 (10% of the £250,000 reduction), default",
// "tolerance 3.4 (10% of 34 expected by September)", "tolerance 4.6 points", "amber limit 90.0%", "no tolerance". It is
// empty without a colour.
func (a *Assessment) ToleranceText() string {
	if a.Status == None {
		return ""
	}
	t := &a.in.Rule.Tolerance
	s := a.appliedText()
	if t.Default && t.Kind == Relative && a.in.Rule.Scheme != SchemeFloor && a.hasTolerance {
		s += ", default"
	}
	return s
}

func (a *Assessment) appliedText() string {
	t := &a.in.Rule.Tolerance
	switch {
	case t.Kind == Limit:
		return "amber limit " + a.exactly(of(t.Amount).mul(a.share))
	case a.in.Rule.Scheme == SchemeFloor:
		return "no floor standard is set"
	case t.Kind == Absolute && t.Amount.IsZero():
		return "no tolerance"
	case t.Kind == Absolute && a.share.cmp(whole(1)) != 0:
		return "tolerance " + a.distance(a.tolerance) + " (" + a.shareText() + " of " + a.distance(of(t.Amount).abs()) + ")"
	case t.Kind == Absolute:
		return "tolerance " + a.distance(a.tolerance)
	}
	percent := FormatPlain(t.Amount, t.Amount.Scale()) + "%"
	under, okUnder := a.toleranceAt(false)
	over, okOver := a.toleranceAt(true)
	switch {
	case a.in.Rule.Polarity == InRange && !a.relative() && under.cmp(over) != 0 && okUnder && okOver:
		return "tolerance " + a.distance(under) + " below and " + a.distance(over) + " above (" + percent + " of the limit crossed)"
	case !a.hasTolerance:
		return "no tolerance"
	}
	what := a.exactly(a.bound().abs())
	if a.relative() {
		kind := " reduction"
		if a.in.Target.Kind == IncreaseBy || a.in.Target.Kind == IncreaseByPercent {
			kind = " increase"
		}
		what = "the " + a.exactly(a.change.mul(a.share)) + kind
	}
	if a.share.cmp(whole(1)) != 0 {
		what += " expected" + a.by()
	}
	s := "tolerance " + a.distance(a.tolerance) + " ("
	if a.in.Rule.Unit == Count && a.tolerance.cmp(whole(1)) == 0 && a.whatIsUnderOne() {
		return s + percent + " of " + what + ", never under 1 for a count)"
	}
	return s + percent + " of " + what + ")"
}

// whatIsUnderOne reports whether the relative tolerance on a count was raised to 1.
func (a *Assessment) whatIsUnderOne() bool {
	x := a.bound().abs()
	if a.relative() {
		x = a.change.mul(a.share).abs()
	}
	return x.mul(of(a.in.Rule.Tolerance.Amount).abs()).cmp(whole(100)) < 0
}
