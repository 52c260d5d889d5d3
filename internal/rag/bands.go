package rag

// Band is a run of values that give one colour, in the measure's decimals.
type Band struct {
	Status Status
	Values string // "34 or fewer", "35 to 37", "92.0 or more"
	Away   string // "28 down", "3.8 points up", "you are here"
}

const here = "you are here"

// Bands say what would change the colour, Green first. A colour that no value in the measure's decimals gives is left
// out.
func (a *Assessment) Bands() []Band {
	if a.Status == None || a.in.Rule.Scheme == SchemeToleranceTravel {
		return nil
	}
	l := a.ladder()
	gLow, gHigh := l.within(a.green())
	aLow, aHigh := l.within(a.amber())
	if a.in.Target.Kind == BetterThan && !a.in.Target.HasPoint { // the base itself misses
		if gLow.cmp(a.least) == 0 {
			gLow = l.next(gLow)
		}
		if gHigh.cmp(a.least) == 0 {
			gHigh = l.before(gHigh)
		}
		if a.Why == WhyEqualsBase && a.Status == Red {
			aLow, aHigh = gLow, gHigh
		}
	}
	if a.redAtLevel(gHigh) {
		gHigh = l.before(gHigh)
	}
	if a.redAtLevel(aHigh) {
		aHigh = l.before(aHigh)
	}
	switch a.in.Rule.Polarity {
	case Higher:
		return a.band(l, run{Green, from(gLow), open}, run{Amber, from(aLow), from(l.before(gLow))}, run{Red, open, from(l.before(aLow))})
	case Lower:
		return a.band(l, run{Green, open, from(gHigh)}, run{Amber, from(l.next(gHigh)), from(aHigh)}, run{Red, from(l.next(aHigh)), open})
	}
	return a.band(l, run{Green, from(gLow), from(gHigh)},
		run{Amber, from(aLow), from(l.before(gLow))}, run{Amber, from(l.next(gHigh)), from(aHigh)},
		run{Red, open, from(l.before(aLow))}, run{Red, from(l.next(aHigh)), open})
}

// run is a run of values that can be printed, both ends included.
type run struct {
	status   Status
	low, end end
}

// end is one end of a run.
type end struct {
	x      exact
	closed bool
}

// open is the end that a run does not have.
var open end

func from(x exact) end { return end{x, true} }

// ladder counts values in steps of the last printed decimal.
type ladder struct {
	places int
	step   exact
}

// ladder has the measure's decimals, and more where the value has more, or where it takes more to tell the value from an
// edge. Money that has pence goes by the penny.
func (a *Assessment) ladder() ladder {
	k := a.in.Rule.Decimals
	if at := a.value.terminates(k, k+4); at >= 0 {
		k = at
	} else {
		k++
	}
	gLow, gHigh := a.green()
	aLow, aHigh := a.amber()
	for _, edge := range [...]exact{gLow, gHigh, aLow, aHigh} {
		k = min(apart(a.value, edge, k), max(k, a.in.Rule.Decimals+4))
	}
	k = a.in.Rule.Unit.pence(k)
	return ladder{k, ratio(1, pow10[k])}
}

// within are the outermost values of the ladder that are not beyond low and high.
func (l ladder) within(low, high exact) (exact, exact) {
	return low.at(l.places, ceiling), high.at(l.places, floor)
}

func (l ladder) next(x exact) exact   { return x.add(l.step) }
func (l ladder) before(x exact) exact { return x.sub(l.step) }

// band words the runs, joining two of one colour.
func (a *Assessment) band(l ladder, runs ...run) []Band {
	out := make([]Band, 0, len(runs))
	for _, r := range runs {
		if r.low.closed && r.end.closed && r.low.x.cmp(r.end.x) > 0 {
			continue
		}
		if r.end.closed && r.end.x.sign() < 0 && a.in.Rule.Unit != Money && a.value.sign() >= 0 {
			continue // nobody counts below nought
		}
		b := Band{r.status, a.runText(l, r), a.away(r)}
		if n := len(out); n > 0 && out[n-1].Status == b.Status {
			out[n-1].Values += " or " + b.Values
			if b.Away == here || out[n-1].Away != here && len(b.Away) < len(out[n-1].Away) {
				out[n-1].Away = b.Away
			}
			continue
		}
		out = append(out, b)
	}
	return a.placed(out)
}

// placed marks the value's own band where the value lies between two steps of the ladder and so in neither of two bands.
func (a *Assessment) placed(bands []Band) []Band {
	own := -1
	for i, b := range bands {
		if b.Away == here {
			return bands
		}
		if b.Status == a.Status {
			own = i
		}
	}
	if own >= 0 {
		bands[own].Away = here
	}
	return bands
}

func (a *Assessment) runText(l ladder, r run) string {
	var buf [64]byte
	dst, u := buf[:0], a.shortUnit()
	switch {
	case !r.low.closed:
		dst = appendUnit(dst, r.end.x, u, l.places, halfAway)
		if u == Count {
			return string(append(dst, " or fewer"...))
		}
		return string(append(dst, " or less"...))
	case !r.end.closed:
		dst = appendUnit(dst, r.low.x, u, l.places, halfAway)
		return string(append(dst, " or more"...))
	}
	dst = appendUnit(dst, r.low.x, u, l.places, halfAway)
	if r.low.x.cmp(r.end.x) != 0 {
		dst = appendUnit(append(dst, " to "...), r.end.x, u, l.places, halfAway)
	}
	return string(dst)
}

// away is how far the value is from the nearest value of a run.
func (a *Assessment) away(r run) string {
	if r.end.closed {
		if d := a.value.sub(r.end.x); d.sign() > 0 {
			return a.distance(d) + " down"
		}
	}
	if r.low.closed {
		if d := r.low.x.sub(a.value); d.sign() > 0 {
			return a.distance(d) + " up"
		}
	}
	return here
}
