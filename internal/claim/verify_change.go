package claim

import (
	"ppbtui/internal/rag"
)

// changes recomputes by how much something is said to have moved.
func (v *verifier) changes() {
	last, lastOf := comparison{}, -1
	for i := range v.t.figures {
		f := &v.t.figures[i]
		if f.role != change {
			continue
		}
		c := v.comparisonOf(i)
		if c.base < 0 && c.when < 0 && !c.quarter && c.aim == noAim && lastOf >= 0 && f.first-v.t.figures[lastOf].last < 14 && v.t.words[f.first].sentence == v.t.words[v.t.figures[lastOf].first].sentence &&
			!v.newSubject(v.t.figures[lastOf].last, f.first) && !v.comparesBehind(f) {
			c.base, c.when, c.quarter, c.linked = last.base, last.when, last.quarter, last.linked // "34 more than last year, a rise of 8%"
			if c.to < 0 {
				c.to = last.to
			}
		}
		last, lastOf = c, i
		which := v.places[i].series
		if c.to >= 0 {
			which = v.places[c.to].series
		} else if c.base >= 0 {
			which = v.places[c.base].series
		}
		if c.aim != noAim {
			if !f.about {
				v.gap(i, &c)
			}
			continue
		}
		if v.proves(i, which, &c) && v.mismatch(c.to) {
			continue
		}
		if v.otherTime(i, which, &c) {
			continue
		}
		from, to, sure := v.sides(&c, which, f.first)
		if len(from) == 0 || len(to) == 0 {
			continue
		}
		v.change(i, which, &c, from, to, sure)
	}
}

// proves reports whether a change is right between an earlier value that is held and a level of the text that is not the value typed, while
// that one stands nowhere: then the text is right and the typing wrong.
func (v *verifier) proves(i, which int, c *comparison) bool {
	f := &v.t.figures[i]
	if c.to < 0 || f.about || v.statedNow(which) || v.isNow(c.to, which) || v.saysPast(c.to) || !v.series[which].now.Known {
		return false
	}
	g := &v.t.figures[c.to]
	if !v.series[which].takes(g.number) || g.value.Prec() < 2 || f.unit == percent && (f.value.Prec() < 2 || g.value.Prec() < 3) {
		return false
	}
	past := v.basePast(c, &v.series[which])
	if c.base >= 0 {
		if !v.isHeldPast(c.base, which) {
			return false
		}
		past = []*Past{v.pastOf(c.base, &v.series[which])}
	}
	for _, x := range past {
		from, to := side{between: exactly(x.Value.Value), value: x.Value.Value}, side{between: counted(g.number), value: g.value}
		var is between
		var ok bool
		if f.unit == percent {
			is, ok = movedPercent(from.between, to.between)
		} else {
			is, ok = moved(from.between, to.between)
		}
		if ok && said(f.number).meets(is) && !v.turned(f.way, &from, &to) {
			return true
		}
	}
	return false
}

// comparesBehind reports "than", "on" or "from" close behind an amount or its way word: what it is compared with is said, though not understood.
func (v *verifier) comparesBehind(f *figure) bool {
	after := max(f.last, f.wayWord)
	for k := 1; k <= 3; k++ {
		if comparing(v.t.near(after, k)) {
			return true
		}
	}
	return false
}

// otherTime finds a change that is right, but since another time than it says: "25 fewer than in the previous quarter", which are those
// since a year ago. It speaks where nothing is held for the time that is said.
func (v *verifier) otherTime(i, which int, c *comparison) bool {
	f, s := &v.t.figures[i], &v.series[which]
	if c.when < 0 || c.base >= 0 || !v.times[c.when].exact || len(s.at(&v.times[c.when])) > 0 || f.value.Prec() < 2 || f.about || !s.now.Known || !v.subject(f.first, which) {
		return false
	}
	to := exactly(s.now.Value)
	for k := range s.past {
		x := &s.past[k]
		is, ok := moved(exactly(x.Value.Value), to)
		if f.unit == percent {
			is, ok = movedPercent(exactly(x.Value.Value), to)
		}
		a, b := side{value: x.Value.Value}, side{value: s.now.Value}
		if !ok || !said(f.number).meets(is) || v.turned(f.way, &a, &b) {
			continue
		}
		w := &v.t.whens[c.when]
		code := "period_named"
		if v.h.Basis.Cumulative() && (w.kind == priorQuarter || w.kind == lastQuarter) {
			code = "period_words" // a number that grows over the year is held against last year's
		}
		return v.add(code, s.code, f.first, w.last, []int{i}, "the commentary says %q; that is the change since %s, when it was %s", v.quote(f.first, w.last), x.Period.label(), s.print(x.Value.Value))
	}
	return false
}

// newSubject reports a word between two words behind which something else is spoken of.
func (v *verifier) newSubject(from, to int) bool {
	for j := from + 1; j < to; j++ {
		switch v.t.words[j].text {
		case "while", "whereas", "although", "though", "but", "were", "was", "had", "have", "has", "are", "is":
			return true
		}
	}
	return false
}

// comparisonOf is what a figure of change is between.
func (v *verifier) comparisonOf(i int) comparison {
	f := &v.t.figures[i]
	return v.compareFrom(f.first, max(f.last, f.wayWord)+1, func(g *figure) bool {
		if g.unit == duration && f.unit != duration && !v.series[0].takes(g.number) {
			return false
		}
		switch f.unit {
		case points:
			return g.unit == percent || v.series[0].unit != rag.Percent && v.series[0].takes(g.number)
		case percent:
			return v.series[0].takes(g.number) || g.pair >= 0 || v.anyTakes(g)
		}
		return g.unit == f.unit || counts(g.unit) && counts(f.unit)
	})
}

// counts reports units of plain numbers: 133 days are the difference of 745 and 612.
func counts(u unit) bool { return u == plain || u == duration || u == rate }

func (v *verifier) anyTakes(g *figure) bool {
	for k := range v.series {
		if v.series[k].takes(g.number) {
			return true
		}
	}
	return false
}

// change says that an amount is not what two figures give, or that its way is the other one.
func (v *verifier) change(i, which int, c *comparison, from, to []side, sure bool) {
	f := &v.t.figures[i]
	s := &v.series[which]
	blames := v.blames(i, c)
	first, last := f.first, f.last
	if f.wayWord >= 0 {
		first, last = min(first, f.wayWord), max(last, f.wayWord)
	}
	claim := v.quote(first, last)
	if f.unit == points && s.unit != rag.Percent && (c.base >= 0 || c.when >= 0) && sure {
		v.add("points", s.code, first, last, blames, "the commentary says %q, but the figures are no percentages: say per cent, or by how many", claim)
		return
	}
	inPercent := f.unit == percent
	var fits, turned bool
	for a := range from {
		for b := range to {
			if !f.about && v.pointsMeant(f, s, &from[a], &to[b]) {
				if relative, ok := movedPercent(exactly(from[a].value), exactly(to[b].value)); !ok || !sure || shown(f.number).meets(relative) && f.value.Scale() > 0 {
					return
				}
				v.add("points", s.code, first, last, blames, "the commentary says %q, but from %s to %s is %s percentage points",
					claim, from[a].text, to[b].text, f.value)
				return
			}
			var is between
			var ok bool
			if inPercent {
				is, ok = movedPercent(from[a].between, to[b].between)
			} else {
				is, ok = moved(from[a].between, to[b].between)
			}
			if !ok || !f.about && !said(f.number).meets(is) {
				continue
			}
			switch {
			case v.turned(f.way, &from[a], &to[b]):
				turned = true
			case !v.mistyped(f, &from[a], &to[b]):
				fits = true
			}
		}
	}
	a, b := best(from), best(to)
	switch {
	case fits || !sure, f.about && !turned:
	case turned:
		v.add("direction_words", s.code, first, last, blames, "the commentary says %q, but from %s to %s is %s", claim, a.text, b.text, a.course(b))
	case inPercent:
		if x, ok := movedPercent(exactly(a.value), exactly(b.value)); ok {
			v.add("percent_change", s.code, first, last, blames, "the commentary says %q, but from %s to %s is %s%%", claim, a.text, b.text,
				rag.FormatPlain(x.low, max(1, min(f.value.Scale()+1, 3))))
		}
	default:
		if x, ok := moved(exactly(a.value), exactly(b.value)); ok {
			v.add("difference", s.code, first, last, blames, "the commentary says %q, but from %s to %s is %s", claim, a.text, b.text, v.difference(f, s, x.low))
		}
	}
}

// mistyped reports whether an amount fits two figures only as far as they are rounded, and has two digits of their difference transposed.
func (v *verifier) mistyped(f *figure, a, b *side) bool {
	if f.about || f.unit == percent {
		return false
	}
	x, err := b.value.SubAbs(a.value)
	return err == nil && !said(f.number).has(x) && transposed(f.value, x.Trim(0))
}

// difference prints a difference in the unit of the claim.
func (v *verifier) difference(f *figure, s *series, x rag.Decimal) string {
	switch f.unit {
	case points:
		return rag.FormatPlain(x, max(s.decimals, x.Scale())) + " percentage points"
	case pounds:
		return rag.Format(x, rag.Money, x.Scale())
	}
	return rag.FormatPlain(x, x.Scale())
}

// best is the figure of a comparison to quote: the one said, unless another is held for it.
func best(list []side) *side { return &list[0] }

// course says which way it goes from one figure to another.
func (a *side) course(b *side) string {
	switch a.value.Cmp(b.value) {
	case -1:
		return "up"
	case 1:
		return "down"
	}
	return "no change"
}

// pointsMeant reports whether a change of a percentage that is said in per cent is the difference in points.
func (v *verifier) pointsMeant(f *figure, s *series, a, b *side) bool {
	if f.unit != percent || s.unit != rag.Percent {
		return false
	}
	diff, err := b.value.SubAbs(a.value)
	return err == nil && !diff.IsZero() && rag.Round(diff, f.value.Scale()).Cmp(f.value) == 0
}

// turned reports whether a way word says the other way than two figures go.
func (v *verifier) turned(w way, a, b *side) bool {
	course := a.value.Cmp(b.value)
	switch w {
	case wayUp:
		return course > 0
	case wayDown:
		return course < 0
	case wayBetter, wayWorse:
		better := v.better(course)
		return w == wayBetter && better < 0 || w == wayWorse && better > 0
	}
	return false
}

// better is 1 where a course (-1: up, 1: down) is for the better, -1 where it is for the worse, 0 where that is not known.
func (v *verifier) better(course int) int {
	switch v.h.Polarity {
	case rag.Higher:
		return -course
	case rag.Lower:
		return course
	}
	return 0
}

// blames are the figures of a change: once something is said of one, nothing that follows from it is said again.
func (v *verifier) blames(i int, c *comparison) []int {
	out := []int{i}
	if c.base >= 0 {
		out = append(out, c.base)
	}
	return out
}
