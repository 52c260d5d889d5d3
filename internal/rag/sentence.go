package rag

import "unicode/utf8"

// MaxSentence is the most characters that Sentence has: one line of a screen of 110 columns.
const MaxSentence = 100

// Sentence says why, in at most MaxSentence characters: "Red: 62 so far against 34 expected by September (half of 68);
// on this course about 124 by March."
func (a *Assessment) Sentence() string {
	head := a.Status.Label() + ": "
	tail := "."
	if a.in.Doubt != "" && a.Status != None {
		tail = "; low confidence, " + a.in.Doubt + "."
	}
	for _, body := range a.bodies() {
		if s := head + body + tail; utf8.RuneCountInString(s) <= MaxSentence {
			return s
		}
	}
	return head + a.last() + "."
}

// last is the shortest thing to say, for numbers so long that nothing else fits.
func (a *Assessment) last() string {
	switch a.Status {
	case Green:
		return "on target"
	case Amber:
		return "off target, within the tolerance"
	case Red:
		return "off target, beyond the tolerance"
	}
	return cut(a.noneText(), MaxSentence-len("None: ."))
}

// cut shortens a text to so many characters.
func cut(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}

// bodies are the ways to say why, the fullest first.
func (a *Assessment) bodies() []string {
	switch {
	case a.Status == None:
		return []string{a.noneText()}
	case a.Why == WhyCannotRecover:
		return a.cannotRecover()
	case a.Why == WhyMissedInTolerance:
		value, level := a.pair(a.ceiling)
		return []string{value + " against " + level + ": missed, within tolerance (" + a.distance(a.tolerance) + ")"}
	case a.Why == WhyEqualsBase:
		value, _ := a.pair(a.least)
		s := value + " equals the base and has to be " + a.betterWord()
		if a.Status == Green { // a scheme for which within the tolerance is Green
			s += "; it is " + a.withinText()
		}
		return []string{s}
	case a.wrongWay:
		return a.wrongWayText()
	case a.from != shareNone && a.from != shareFull:
		return a.profiled()
	}
	return a.against()
}

// noneText is the reason for no colour, without the full stop.
func (a *Assessment) noneText() string {
	switch a.Why {
	case WhyNoValue:
		return a.in.NoValue
	case WhyDataOnly:
		return "data only, neither way is better"
	case WhyNoTarget:
		return "no target"
	case WhyTextTargetOnly:
		if a.in.Target.Text == "" {
			return "the target is in words"
		}
		return "the target is in words, “" + cut(a.in.Target.Text, 60) + "”"
	case WhyByJudgement:
		return "rated by judgement, nothing is computed"
	case WhyNothingExpected:
		return "nothing expected yet at this point of the year"
	case WhyNoShare:
		return "distinct people do not build up evenly and the plan states no share of the year"
	case WhyNoDate:
		return "the value adds up over a year: give its as-of date"
	case WhyEmptyRange:
		return "the target range ends before it begins: correct it in the plan"
	case WhyNoDirection:
		return "“better than” needs to know which way is better: correct it in the plan"
	}
	return "not rated"
}

func (a *Assessment) cannotRecover() []string {
	value, level := a.pair(a.ceiling)
	by := a.yearEndMonth().String()
	verb := " is already over the "
	if a.value.cmp(a.ceiling) == 0 {
		verb = " is already the "
	}
	long := value + verb + level + " allowed by " + by + " and cannot recover this year"
	var out []string
	if p := a.Projection(); p != "" {
		out = append(out, long+"; "+p)
	}
	return append(out, long, value+verb+level+" of the whole year")
}

// profiled is the sentence where only a share of the year's target is expected now.
func (a *Assessment) profiled() []string {
	value, want := a.pair(a.bound())
	short := value + a.soFar() + " against " + a.sides(want) + " expected" + a.by()
	long := short
	switch {
	case a.from == shareFromPoint:
	case a.in.Target.Kind == RangeTarget:
		long += " (" + a.shareText() + " of the year)"
	default:
		long += " (" + a.shareText() + " of " + a.bare(a.level, a.level.places(a.in.Rule.Decimals)) + ")"
	}
	var out []string
	if p := a.Projection(); p != "" {
		out = append(out, long+"; "+p, short+"; "+p)
	}
	if a.Why == WhyTravelDecided {
		out = append([]string{short + "; " + a.travelText()}, out...)
	}
	if a.Status == Green && a.gap.sign() > 0 { // a scheme for which within the tolerance is Green
		out = append([]string{short + "; " + a.withinText()}, out...)
	}
	return append(out, long, short, value+" against "+want)
}

// sides is what is expected: one number, or a range.
func (a *Assessment) sides(want string) string {
	if a.in.Rule.Polarity != InRange || a.least.cmp(a.most) == 0 {
		return want
	}
	k := a.in.Rule.Decimals
	return a.bare(a.least, a.least.places(k)) + " to " + a.bare(a.most, a.most.places(k))
}

func (a *Assessment) soFar() string {
	switch a.in.Rule.Basis {
	case InQuarter:
		return " this quarter"
	case Termly:
		return " this term"
	}
	return " so far"
}

func (a *Assessment) by() string {
	if a.in.AsOf.IsZero() || !a.in.Rule.Basis.Cumulative() {
		return ""
	}
	return " by " + byDate(a.in.AsOf)
}

// against is the sentence where the whole target holds now.
func (a *Assessment) against() []string {
	value, want := a.pair(a.bound())
	limit := a.limitWord() + want
	if a.in.Rule.Polarity == InRange {
		limit = " against " + a.sides(want)
	}
	if a.gap.sign() == 0 {
		return []string{value + limit, value + " is on target"}
	}
	side := " short"
	if a.above {
		side = " over"
	}
	long := value + limit + ": " + a.distance(a.gap) + side
	if a.Why == WhyTravelDecided {
		return []string{long + ", " + a.travelText(), long}
	}
	return []string{long + ", " + a.withinText(), long, value + limit}
}

func (a *Assessment) limitWord() string {
	word := " against at least "
	if a.in.Rule.Polarity == Lower {
		word = " against at most "
	}
	if a.in.Target.Kind == BetterThan && !a.in.Target.HasPoint {
		return " against " + a.betterWord() + " than "
	}
	return word
}

func (a *Assessment) betterWord() string {
	if a.in.Rule.Polarity == Lower {
		return "lower"
	}
	return "higher"
}

// withinText compares the gap with the tolerance: "within the tolerance of 9".
func (a *Assessment) withinText() string {
	switch {
	case !a.hasTolerance && a.in.Rule.Scheme == SchemeFloor:
		return "no floor standard is set"
	case !a.hasTolerance:
		return "no tolerance"
	case a.in.Rule.Tolerance.Kind == Limit:
		limit := a.exactText(of(a.in.Rule.Tolerance.Amount).mul(a.share), halfAway)
		if a.within() {
			return "amber limit " + limit + " met"
		}
		return "amber limit " + limit + " missed"
	case a.within():
		return "within " + a.toleranceText()
	}
	return "beyond " + a.toleranceText()
}

// toleranceText is the tolerance: "the tolerance of 9", or "default tolerance (9 points)" for one that is per cent of a
// percentage: 85.7 against 90 and its complement 14.3 against 10 would get different ones, so the council should set
// points instead.
func (a *Assessment) toleranceText() string {
	if a.in.Rule.Tolerance.Kind == Relative && a.in.Rule.Unit == Percent {
		return "default tolerance (" + a.distance(a.tolerance) + ")"
	}
	return "the tolerance of " + a.distance(a.tolerance)
}

func (a *Assessment) travelText() string {
	switch a.in.Travel {
	case Better:
		return "but better than last year"
	case Same:
		return "but the same as last year"
	case Worse:
		return "and worse than last year"
	}
	return "and nothing to compare with last year"
}

func (a *Assessment) wrongWayText() []string {
	value, level := a.pair(a.bound())
	base := of(a.in.Target.Base)
	from := a.bare(base, base.places(a.in.Rule.Decimals))
	moved, side := "; it rose from ", " over "
	if !a.above {
		moved, side = "; it fell from ", " below "
	}
	gap := a.distance(a.gap)
	if a.from != shareNone { // the base is of a whole year: it cannot stand beside part of one
		return []string{value + a.soFar() + " is " + gap + side + level + a.by() + ": the wrong way, " + a.withinText()}
	}
	return []string{
		value + " is " + gap + side + level + moved + from + ", " + a.withinText(),
		value + " is " + gap + side + level + moved + from,
		value + " is " + gap + side + level,
	}
}

// Projection is where the year ends if it goes on as so far: "on this course about 124 by March". It is made only for
// counts and money that accumulate, not for distinct people, and is empty where it does not apply.
func (a *Assessment) Projection() string {
	if a.Status == None || a.from == shareNone || a.from == shareFull || a.in.Rule.People ||
		!a.in.Rule.Basis.Cumulative() || a.in.AsOf.IsZero() || a.share.sign() <= 0 || a.share.cmp(whole(1)) >= 0 {
		return ""
	}
	end := a.value.div(a.share)
	return "on this course about " + a.bare(end, a.in.Rule.Decimals) + " by " + a.yearEndMonth().String()
}
