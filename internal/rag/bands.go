package rag

import "math/big"

// Band is a run of values that give one colour, in the measure's decimals.
type Band struct {
	Status Status
	Values string // "34 or fewer", "35 to 37", "92.0 or more"
	Away   string // "28 down", "3.8 points up", "you are here"
}

// Bands say what would change the colour, Green first. A colour that no value in the measure's decimals gives is left
// out.
func (a *Assessment) Bands() []Band {
	if a.Status == None || a.in.Rule.Scheme == SchemeToleranceTravel {
		return nil
	}
	l := a.ladder()
	gLow, gHigh := l.edges(a.green())
	aLow, aHigh := l.edges(a.amber())
	if a.in.Target.Kind == BetterThan && !a.in.Target.HasPoint {
		gLow, gHigh = l.strictly(a.least, gLow, gHigh)
	}
	if a.Why == WhyEqualsBase && a.Status == Red {
		aLow, aHigh = gLow, gHigh
	}
	switch a.in.Rule.Polarity {
	case Higher:
		return a.band(l, []run{{Green, gLow, nil}, {Amber, aLow, less(gLow)}, {Red, nil, less(aLow)}})
	case Lower:
		return a.band(l, []run{{Green, nil, gHigh}, {Amber, more(gHigh), aHigh}, {Red, more(aHigh), nil}})
	}
	return a.band(l, []run{{Green, gLow, gHigh},
		{Amber, aLow, less(gLow)}, {Amber, more(gHigh), aHigh},
		{Red, nil, less(aLow)}, {Red, more(aHigh), nil}})
}

// run is a run of whole steps of the ladder; nil is open.
type run struct {
	status   Status
	from, to *big.Int
}

// ladder counts values in steps of the last printed decimal.
type ladder struct {
	places int
	step   *big.Int // steps to one
}

func (a *Assessment) ladder() ladder {
	k := a.in.Rule.Decimals
	if at := a.value.terminates(k, k+4); at > k {
		k = at
	}
	return ladder{k, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(k)), nil)}
}

// edges are the outermost steps that are not beyond low and high.
func (l ladder) edges(low, high exact) (from, to *big.Int) {
	n := new(big.Int).Mul(low.rat().Num(), l.step)
	from, rest := new(big.Int).DivMod(n, low.rat().Denom(), new(big.Int))
	if rest.Sign() > 0 {
		from.Add(from, big.NewInt(1))
	}
	n = new(big.Int).Mul(high.rat().Num(), l.step)
	return from, n.Div(n, high.rat().Denom())
}

// strictly moves edges that stand on the base itself one step off it.
func (l ladder) strictly(base exact, from, to *big.Int) (*big.Int, *big.Int) {
	if l.at(from).cmp(base) == 0 {
		from = more(from)
	}
	if l.at(to).cmp(base) == 0 {
		to = less(to)
	}
	return from, to
}

func (l ladder) at(n *big.Int) exact {
	if n.IsInt64() && l.step.IsInt64() {
		return ratio(n.Int64(), l.step.Int64())
	}
	return exact{big: new(big.Rat).SetFrac(n, l.step)}
}

func less(n *big.Int) *big.Int { return new(big.Int).Sub(n, big.NewInt(1)) }
func more(n *big.Int) *big.Int { return new(big.Int).Add(n, big.NewInt(1)) }

// band words the runs, joining two of one colour.
func (a *Assessment) band(l ladder, runs []run) []Band {
	var out []Band
	for _, r := range runs {
		if r.from != nil && r.to != nil && r.from.Cmp(r.to) > 0 {
			continue
		}
		if r.to != nil && r.to.Sign() < 0 && a.in.Rule.Unit != Money && a.value.sign() >= 0 {
			continue // nobody counts below nought
		}
		b := Band{r.status, a.runText(l, r), a.away(l, r)}
		if n := len(out); n > 0 && out[n-1].Status == b.Status {
			out[n-1].Values += " or " + b.Values
			if b.Away == here || out[n-1].Away != here && len(b.Away) < len(out[n-1].Away) {
				out[n-1].Away = b.Away
			}
			continue
		}
		out = append(out, b)
	}
	return out
}

const here = "you are here"

func (a *Assessment) runText(l ladder, r run) string {
	text := func(n *big.Int) string {
		return string(appendUnit(nil, l.at(n), a.shortUnit(), l.places, halfAway))
	}
	switch {
	case r.from == nil && a.in.Rule.Unit == Count:
		return text(r.to) + " or fewer"
	case r.from == nil:
		return text(r.to) + " or less"
	case r.to == nil:
		return text(r.from) + " or more"
	case r.from.Cmp(r.to) == 0:
		return text(r.from)
	}
	return text(r.from) + " to " + text(r.to)
}

// away is how far the value is from the nearest value of a run.
func (a *Assessment) away(l ladder, r run) string {
	if r.to != nil {
		if d := a.value.sub(l.at(r.to)); d.sign() > 0 {
			return a.distance(d) + " down"
		}
	}
	if r.from != nil {
		if d := l.at(r.from).sub(a.value); d.sign() > 0 {
			return a.distance(d) + " up"
		}
	}
	return here
}
