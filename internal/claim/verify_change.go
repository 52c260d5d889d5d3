package claim

import "ppbtui/internal/rag"

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
		if c.to >= 0 && c.base >= 0 && v.places[c.to].series != v.places[c.base].series {
			c.to = -1 // of another part
		}
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
			if !f.about && pointsMeant(f, &from[a], &to[b]) {
				if relative, ok := movedPercent(exactly(from[a].value), exactly(to[b].value)); !ok || !sure || shown(f.number).meets(relative) && f.value.Scale() > 0 {
					return
				}
				v.add("points", s.code, first, last, blames, "the commentary says %q, but from %s to %s is %s",
					claim, from[a].text, to[b].text, inPoints(f.value, 0))
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
	a, b := &from[0], &to[0]
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
