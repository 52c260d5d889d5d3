package claim

import "ppbtui/internal/rag"

// shares holds "79 of 85 (93%)" against what 79 of 85 is.
func (v *verifier) shares() {
	for i := range v.t.figures {
		f := &v.t.figures[i]
		if f.about || f.role == aim || f.role == change {
			continue
		}
		switch {
		case f.unit == plain && f.den.IsPos():
			v.share(i, -1, i)
		case f.unit == plain && f.role == part:
			if d := v.wholeBehind(i); d >= 0 {
				v.share(i, d, max(i, d))
			} else if d := v.wholeBefore(i); d >= 0 {
				v.share(i, d, i)
			}
		case f.unit == plain && f.role == level:
			if d := v.wholeBehind(i); d >= 0 {
				v.share(i, d, max(i, d))
			} else if d := v.wholeOf(i); d >= 0 {
				v.share(i, d, i)
			}
		case f.unit == percent:
			v.shareOf(i)
		}
	}
}

// share holds a part and its whole against the percentage beside them; d -1: the part was typed as a fraction. last is the later of the two.
func (v *verifier) share(i, d, last int) {
	f := &v.t.figures[i]
	num, den := f.value, f.den
	from, to := f.first, f.last
	blames := []int{i}
	if d >= 0 {
		g := &v.t.figures[d]
		if f.spelt && g.spelt {
			return // "nine out of ten" is a way of speaking
		}
		den = g.value
		from, to = min(from, g.first), max(to, g.last)
		blames = append(blames, d)
	}
	p := v.percentOfShare(i, d, last)
	is, ok := sharePercent(exactly(num), exactly(den))
	if !ok {
		return
	}
	if p < 0 {
		v.shareHeld(i, num, den, from, to, blames)
		return
	}
	g := &v.t.figures[p]
	if said(g.number).meets(is) || g.about {
		return
	}
	x, ok := rag.Share(num, den, rag.Percent, max(1, g.value.Scale()))
	if !ok {
		return
	}
	v.add("fraction_of", v.series[v.places[p].series].code, min(from, g.first), max(to, g.last), append(blames, p), "the commentary says that %s of %s is %s, but it is %s%%",
		rag.FormatPlain(num, num.Scale()), rag.FormatPlain(den, den.Scale()), v.quoted(g), rag.FormatPlain(x, x.Scale()))
}
