package rag

// shareFrom says where a share of the year comes from.
type shareFrom uint8

const (
	shareNone      shareFrom = iota // the measure is not profiled: the whole target holds at any time
	shareEven                       // months gone by
	shareOwn                        // stated by the plan for this measure
	shareLastYear                   // as last year
	shareFull                       // the year's last day is reached
	sharePart                       // one quarter's or term's part of the year
	shareFromPoint                  // implied by the quarter's own target
)

// setShare finds the share of the year's target that is expected by the as-of date (rule 2).
//
// Only what adds up is profiled: counts and money that accumulate, and a quarter's or a term's count against an annual
// target, for which the share is that period's part. The first that holds: the share that the plan states for the
// measure, last year's (asked for, or the only one fit for distinct people; used where 0 < share <= 1), the even one.
func (a *Assessment) setShare() Why {
	a.share, a.from = whole(1), shareNone
	in := &a.in
	periodic := in.Rule.Basis.periodic()
	if !in.addsUp() {
		return WhyRated
	}
	if in.AsOf.IsZero() && !periodic && in.Rule.Profile.Kind != OwnProfile {
		return WhyNoDate
	}
	if own := in.Rule.Profile.Share; in.Rule.Profile.Kind == OwnProfile && own.Den > 0 {
		a.share, a.from = ratio(own.Num, own.Den).min(whole(1)), shareOwn
		if a.share.sign() <= 0 {
			return WhyNothingExpected
		}
		return WhyRated
	}
	if !periodic && in.Rule.Basis.yearOver(in.AsOf) {
		a.from = shareFull
		return WhyRated
	}
	if in.Rule.Profile.Kind == LastYearProfile || in.Rule.People {
		if s, ok := in.LastYear.share(); ok {
			a.share, a.from = s, shareLastYear
			return WhyRated
		}
	}
	switch {
	case in.Rule.People:
		return WhyNoShare
	case in.Rule.Basis == InQuarter:
		a.share, a.from = ratio(1, 4), sharePart
	case in.Rule.Basis == Termly:
		a.share, a.from = ratio(1, 3), sharePart
	default:
		even := in.Rule.Basis.evenShare(in.AsOf)
		a.share, a.from = ratio(even.Num, even.Den), shareEven
	}
	return WhyRated
}

// periodic reports whether the number is one period's part of a year.
func (b Basis) periodic() bool { return b == InQuarter || b == Termly }

// addsUp reports whether only a share of the target is expected now, whether or not one can be worked out.
func (in *Input) addsUp() bool {
	return !in.ForNow && in.Rule.Unit.Additive() && (in.Rule.Basis.periodic() || in.Rule.Basis.Cumulative())
}

// share is last year's same quarter over last year's outturn, where that is a share at all.
func (l *LastYear) share() (exact, bool) {
	if !l.Usable || l.Outturn.IsZero() {
		return exact{}, false
	}
	s := of(l.SoFar).div(of(l.Outturn))
	return s, s.sign() > 0 && s.cmp(whole(1)) <= 0
}
