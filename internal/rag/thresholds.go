package rag

import "strings"

// Thresholds are the values at which the colour changes: "Green to 34. Red above 37.4.", "Green from 92.0. Red below
// 87.4.", empty without a colour.
func (a *Assessment) Thresholds() string {
	if a.Status == None {
		return ""
	}
	gLow, gHigh := a.green()
	aLow, aHigh := a.amber()
	down, up := a.in.Rule.Polarity != Higher, a.in.Rule.Polarity != Lower // a limit above, a limit below
	travel := a.in.Rule.Scheme == SchemeToleranceTravel
	if travel {
		gLow, gHigh = aLow, aHigh
	}
	strict := a.in.Target.Kind == BetterThan && !a.in.Target.HasPoint && !travel
	var b strings.Builder
	b.WriteString("Green ")
	switch {
	case down && up && gLow.cmp(gHigh) == 0:
		b.WriteString("at " + a.exactText(gLow, halfAway))
	case down && up:
		b.WriteString(a.exactText(gLow, ceiling) + " to " + a.exactText(gHigh, floor))
	case down && (strict || a.redAtLevel(gHigh)):
		b.WriteString("below " + a.exactText(gHigh, floor))
	case down:
		b.WriteString("to " + a.exactText(gHigh, floor))
	case strict:
		b.WriteString("above " + a.exactText(gLow, ceiling))
	default:
		b.WriteString("from " + a.exactText(gLow, ceiling))
	}
	amber := up && aLow.cmp(gLow) < 0 || down && aHigh.cmp(gHigh) > 0
	switch {
	case travel:
		b.WriteString(". Else Amber if no worse than last year, or Red.")
		return b.String()
	case !amber:
		b.WriteString(", else Red.")
		return b.String()
	}
	b.WriteString(". Red ")
	if up {
		b.WriteString("below " + a.exactText(aLow, ceiling))
	}
	if up && down {
		b.WriteString(" or ")
	}
	switch {
	case down && a.redAtLevel(aHigh):
		b.WriteString("from " + a.exactText(aHigh, ceiling))
	case down:
		b.WriteString("above " + a.exactText(aHigh, floor))
	}
	b.WriteByte('.')
	return b.String()
}

// Point is what is expected now, and ok where that is one number.
func (a *Assessment) Point() (text string, ok bool) {
	if !a.rated() || a.least.cmp(a.most) != 0 {
		return "", false
	}
	k := a.least.terminates(0, 6)
	if k < 0 {
		k = 6
	}
	return strings.ReplaceAll(string(appendNumber(nil, a.least, k, halfAway)), ",", ""), true
}

// Level is the target in words: "68 by March; 34 by September", "at least 95%", "10 to 20".
func (a *Assessment) Level() string {
	if !a.rated() {
		return ""
	}
	var year string
	if t := &a.in.Target; t.Kind == RangeTarget {
		year = a.exactly(of(t.Min)) + " to " + a.exactly(of(t.Max))
	} else {
		year = a.exactly(a.level)
	}
	if a.from == shareNone {
		now := a.sides(a.exactly(a.least))
		switch {
		case a.in.Rule.Polarity == InRange:
			return now
		case a.in.Target.Kind == BetterThan && !a.in.Target.HasPoint:
			return a.betterWord() + " than " + now
		case a.in.Rule.Polarity == Lower:
			return "at most " + now
		}
		return "at least " + now
	}
	if a.in.Rule.Basis.Cumulative() && !a.in.AsOf.IsZero() {
		year += " by " + a.yearEndMonth().String()
		if a.from != shareFull {
			year += "; " + a.sides(a.exactly(a.least)) + a.by()
		}
		return year
	}
	return year + " in the year; " + a.sides(a.exactly(a.least)) + a.soFar()
}

// rated reports whether what is expected now was worked out.
func (a *Assessment) rated() bool { return a.Status != None }
