package claim

import "ppbtui/internal/rag"

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
		case "were", "was", "had", "have", "has", "are", "is":
			return true
		}
		if v.turns(j) {
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
