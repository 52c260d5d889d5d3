package claim

import (
	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

// levels holds what stands in a text as a value, now or earlier, against the values held.
func (v *verifier) levels() {
	v.swapped()
	for i := range v.t.figures {
		f, p := &v.t.figures[i], &v.places[i]
		if f.role != level || !p.takes || f.about || f.ahead && v.h.Basis != rag.ForecastYear {
			continue
		}
		switch f.bound {
		case byWhen:
			v.levelAt(i)
		case asEarlier:
			v.levelEarlier(i)
		default:
			v.levelNow(i, f.bound == asLater)
		}
	}
}

// swapped finds the value now where an earlier one should be, and an earlier one in its place: "from A to B" the wrong way round, "there are
// now B, compared with A a year ago".
func (v *verifier) swapped() {
	for i := range v.t.figures {
		f := &v.t.figures[i]
		if f.role != level || !v.places[i].now || !v.saysPast(i) && f.bound != asEarlier || v.saysPast(i) && v.heldAt(f, &v.times[f.when]) {
			continue
		}
		s := &v.series[v.places[i].series]
		for k := max(0, i-4); k < len(v.t.figures) && k <= i+4; k++ {
			if k == i || !v.takesPlaceOfNow(k, i) {
				continue
			}
			x := v.pastOf(k, s)
			if x == nil || v.saysPast(i) && v.times[f.when].exact && !v.times[f.when].has(x.Period) {
				continue
			}
			from, to := min(f.first, v.t.figures[k].first), max(f.last, v.t.figures[k].last)
			v.add("earlier_figure", s.code, from, to, []int{i, k}, "the commentary has the two figures the wrong way round: %s is the value now and %s that of %s",
				s.print(s.now.Value), s.print(x.Value.Value), x.Period.label())
			break
		}
	}
}

// takesPlaceOfNow reports whether figure k stands where the value now should, near figure i.
func (v *verifier) takesPlaceOfNow(k, i int) bool {
	f, g := &v.t.figures[i], &v.t.figures[k]
	far := v.t.words[g.first].sentence - v.t.words[f.first].sentence
	return far >= -1 && far <= 1 && g.role == level && v.series[v.places[i].series].takes(g.number) && !v.places[k].now && !v.saysPast(k) && g.bound != asEarlier
}

// pastOf is the earlier value of a series that a figure states.
func (v *verifier) pastOf(k int, s *series) *Past {
	for j := range s.past {
		if states(v.t.figures[k].number, &s.past[j].Value) {
			return &s.past[j]
		}
	}
	return nil
}

// saysPast reports whether a figure stands beside a time that is not now; where it can be both, whether it states what is held for then.
func (v *verifier) saysPast(i int) bool {
	f := &v.t.figures[i]
	if f.bound != byWhen || !v.times[f.when].known() {
		return false
	}
	x := &v.times[f.when]
	if !x.now || x.n > 0 && v.t.compared(f.first) {
		return true
	}
	return v.heldAt(f, x) && (!v.places[i].anyNow || v.typedPast(&v.series[v.places[i].series]))
}

// levelAt holds a figure that belongs to a phrase of time against what is held for that time.
func (v *verifier) levelAt(i int) {
	f, p := &v.t.figures[i], &v.places[i]
	x := &v.times[f.when]
	if !x.known() || x.future || v.ofMonth(i) {
		return
	}
	if x.now && x.n > 0 && (v.t.compared(f.first) || !p.anyNow && v.statedNow(p.series)) {
		earlier := *x
		earlier.now = false
		x = &earlier
	}
	s := &v.series[p.series]
	past := s.at(x)
	if x.now && (p.now || p.anyNow) || v.heldAt(f, x) {
		return
	}
	switch {
	case x.now && len(past) == 0:
		v.levelNow(i, true)
	case x.now:
		if v.levelNow(i, true) {
			return
		}
		if v.ours(i) && slipped(f.number, past[0].Value.Value) && !p.anyPast {
			v.wrongPast(i, past[0])
		}
	case p.now && !v.statedNow(p.series):
		if x.exact || len(past) > 0 {
			v.wrongPeriod(i, v.h.Quarter)
		}
	case len(past) == 0:
		v.elsewhere(i)
	default:
		if is := v.meant(i, past); is != nil && (slipped(f.number, is.Value.Value) || v.ours(i)) {
			v.wrongPast(i, is)
		}
	}
}

// ofMonth reports a number of one month, where the measure counts over longer: "301 in July".
func (v *verifier) ofMonth(i int) bool {
	p := &v.t.whens[v.t.figures[i].when]
	s := &v.series[v.places[i].series]
	if p.kind != namedMonth || p.ranged || s.unit != rag.Count && s.unit != rag.Money {
		return false
	}
	switch v.h.Basis {
	case rag.InQuarter:
		return p.lead == "in" || p.lead == "for" || p.lead == "during"
	case rag.CumulativeFinancial, rag.CumulativeAcademic, rag.CumulativeCalendar:
		return p.lead == "in" && p.month%3 != 0
	}
	return false
}

// meant is the one of some earlier values that a figure is held against: of which it is a slip, else the first that the text does not state
// itself.
func (v *verifier) meant(i int, past []*Past) *Past {
	f, which := &v.t.figures[i], v.places[i].series
	var first *Past
	for k, x := range past {
		if v.statedPast(which, i, past[k:k+1]) {
			continue
		}
		if slipped(f.number, x.Value.Value) {
			return x
		}
		if first == nil {
			first = x
		}
	}
	return first
}

// heldAt reports whether a figure states what any series had at some times.
func (v *verifier) heldAt(f *figure, x *times) bool {
	for k := range v.series {
		s := &v.series[k]
		if !s.takes(f.number) {
			continue
		}
		for j := range s.past {
			if x.has(s.past[j].Period) && states(f.number, &s.past[j].Value) {
				return true
			}
		}
	}
	return false
}

// elsewhere finds a figure at a time of which nothing is held, that is held for another.
func (v *verifier) elsewhere(i int) {
	f, p := &v.t.figures[i], &v.places[i]
	s := &v.series[p.series]
	if f.value.Prec() < 3 || !v.ours(i) || p.now {
		return
	}
	for k := range s.past {
		if x := &s.past[k]; states(f.number, &x.Value) {
			v.wrongPeriod(i, x.Period)
			return
		}
	}
}

func (v *verifier) wrongPeriod(i int, is Period) {
	f := &v.t.figures[i]
	s := &v.series[v.places[i].series]
	w := &v.t.whens[f.when]
	v.add("period_named", s.code, min(f.first, w.first), max(f.last, w.last), []int{i}, "the commentary gives %s for %q; it is the figure of %s",
		v.quoted(f), v.quote(w.first, w.last), is.label())
}

func (v *verifier) wrongPast(i int, x *Past) {
	f := &v.t.figures[i]
	s := &v.series[v.places[i].series]
	w := &v.t.whens[f.when]
	v.add("earlier_figure", s.code, min(f.first, w.first), max(f.last, w.last), []int{i}, "the commentary gives %s for %q; the figure held for %s is %s",
		v.quoted(f), v.quote(w.first, w.last), x.Period.label(), s.print(x.Value.Value))
}

// levelEarlier holds "compared to 143", of which no time is said, against all earlier figures: it speaks of a near miss alone.
func (v *verifier) levelEarlier(i int) {
	f, p := &v.t.figures[i], &v.places[i]
	if p.anyPast || p.anyNow {
		return
	}
	s := &v.series[p.series]
	for k := range s.past {
		x := &s.past[k]
		if transposed(f.value, x.Value.Value) || tenfold(f.number, x.Value.Value) && f.value.Prec() > 1 {
			if v.statedPast(p.series, i, []*Past{x}) {
				continue
			}
			v.add("earlier_figure", s.code, f.first, f.last, []int{i}, "the commentary gives %s as the earlier figure; the figure held for %s is %s",
				v.quoted(f), x.Period.label(), s.print(x.Value.Value))
			return
		}
	}
}

// levelNow holds a figure that is said to be the value now against it. It speaks where the text states the value nowhere.
func (v *verifier) levelNow(i int, strong bool) bool {
	f, p := &v.t.figures[i], &v.places[i]
	s := &v.series[p.series]
	if !s.now.Known || p.now || p.anyNow || v.statedNow(p.series) || p.series == 0 && v.h.Headline == "" && len(v.h.Parts) > 0 {
		return false
	}
	near := transposed(f.value, s.now.Value) || tenfold(f.number, s.now.Value)
	switch {
	case near && (strong || f.value.Prec() > 2 || v.opens(i)):
	case v.typedPast(s) && (strong || v.opens(i)) && v.ours(i):
	case v.only(i) && (strong || v.opens(i)) && (v.speaksOf(i) && comparable(f.value, s.now.Value) || v.besideHeld(i)):
	case v.opens(i) && v.speaksWell(i) && comparable(f.value, s.now.Value):
	case (strong || v.opens(i)) && v.pairedWithHeld(i):
	default:
		return false
	}
	return v.mismatch(i)
}

func (v *verifier) mismatch(i int) bool {
	f, s := &v.t.figures[i], &v.series[v.places[i].series]
	return v.add("value_mismatch", s.code, f.first, f.last, []int{i}, "the commentary gives %s; the value typed is %s", v.quoted(f), s.print(s.now.Value))
}

// pairedWithHeld reports whether the next level of a figure's kind in its sentence, or the one before it, is an earlier one that is as held,
// at its time: the figure that it is compared with is the value.
func (v *verifier) pairedWithHeld(i int) bool {
	f, which := &v.t.figures[i], v.places[i].series
	for _, step := range [2]int{1, -1} {
		for k := i + step; k >= 0 && k < len(v.t.figures) && k <= i+4 && k >= i-4; k += step {
			g := &v.t.figures[k]
			if v.t.words[g.first].sentence != v.t.words[f.first].sentence {
				break
			}
			if g.role != level || !v.series[which].takes(g.number) {
				continue
			}
			if v.isHeldPast(k, which) {
				return true
			}
			break
		}
	}
	return false
}

// isHeldPast reports whether a figure is the earlier one that is held for its time; where none is said, one of three digits or more that is
// held at all.
func (v *verifier) isHeldPast(k, which int) bool {
	g := &v.t.figures[k]
	if g.bound == asEarlier && g.value.Prec() > 2 {
		for j := range v.series[which].past {
			if states(g.number, &v.series[which].past[j].Value) {
				return true
			}
		}
	}
	if !v.saysPast(k) || g.value.Prec() < 2 {
		return false
	}
	for _, x := range v.series[which].at(&v.times[g.when]) {
		if states(g.number, &x.Value) {
			return true
		}
	}
	return false
}

// besideHeld reports whether a figure stands beside an earlier one that is as held, at its time: then it is of the same thing.
func (v *verifier) besideHeld(i int) bool {
	f, which := &v.t.figures[i], v.places[i].series
	for k := max(0, i-4); k < len(v.t.figures) && k <= i+4; k++ {
		g := &v.t.figures[k]
		if k == i || g.role != level || g.first-f.last > 25 || f.first-g.last > 25 || v.t.words[g.first].sentence > v.t.words[f.first].sentence+1 ||
			!v.series[which].takes(g.number) {
			continue
		}
		if v.isHeldPast(k, which) {
			return true
		}
	}
	return false
}

// comparable reports whether two numbers are of the same size: neither is more than five thirds of the other.
func comparable(a, b rag.Decimal) bool {
	five, three := decimal.MustNew(5, 0), decimal.MustNew(3, 0)
	small, great := a.Abs().Min(b.Abs()), a.Abs().Max(b.Abs())
	x, errX := small.Mul(five)
	y, errY := great.Mul(three)
	return errX == nil && errY == nil && x.Cmp(y) >= 0
}

// speaksWell reports whether two thirds of a series' name, and two words of it at least, stand in the clause of a figure.
func (v *verifier) speaksWell(i int) bool {
	f := &v.t.figures[i]
	s := &v.series[v.places[i].series]
	from, to := f.first, f.last
	for from > 0 && v.t.words[from-1].clause == v.t.words[f.first].clause && f.first-from < 14 {
		from--
	}
	for to+1 < len(v.t.words) && v.t.words[to+1].clause == v.t.words[f.last].clause && to-f.last < 14 {
		to++
	}
	n := s.named(v.t, from, to)
	return n >= 2 && n*3 >= len(s.names)*2
}

// typedPast reports whether the value typed is one that is held for an earlier time.
func (v *verifier) typedPast(s *series) bool {
	for k := range s.past {
		if s.past[k].Value.Value.Cmp(s.now.Value) == 0 {
			return true
		}
	}
	return false
}

// statedNow reports whether a text states the value of a series, at no time that is past.
func (v *verifier) statedNow(which int) bool { return v.stated[which] }

// statedPast reports whether another figure of the text states one of some earlier values, and at its time.
func (v *verifier) statedPast(which, but int, past []*Past) bool {
	s := &v.series[which]
	for i := range v.t.figures {
		f := &v.t.figures[i]
		if i == but || f.role != level || !s.takes(f.number) {
			continue
		}
		for _, x := range past {
			if states(f.number, &x.Value) && !states(f.number, &s.now) {
				return true
			}
		}
	}
	return false
}

// ours reports whether an earlier figure is one of the measure's own: the level that it is held against is, or nothing else is spoken of.
func (v *verifier) ours(i int) bool {
	f := &v.t.figures[i]
	sentence := v.t.words[f.first].sentence
	which := v.places[i].series
	for k := i - 1; k >= 0 && v.t.words[v.t.figures[k].first].sentence == sentence && f.first-v.t.figures[k].last < near; k-- {
		g := &v.t.figures[k]
		if g.role != level || !v.series[which].takes(g.number) {
			continue
		}
		if v.saysPast(k) && v.heldAt(g, &v.times[g.when]) && !v.t.compared(f.first) {
			return true // goes on with a list of earlier figures
		}
		if v.saysPast(k) || g.bound == asEarlier {
			continue
		}
		return v.places[k].series == which && v.isNow(k, which)
	}
	for k := i + 1; k < len(v.t.figures) && v.t.words[v.t.figures[k].first].sentence == sentence && v.t.figures[k].first-f.last < near; k++ {
		g := &v.t.figures[k]
		if g.role == level && v.isNow(k, which) {
			return true
		}
	}
	return v.speaksOf(i) || v.pronounOpens(i) || v.elliptic(f) && v.statedNow(which)
}

// elliptic reports a figure of which nothing is said: "last year there were 52", "52 in all".
func (v *verifier) elliptic(f *figure) bool {
	t := v.t
	next := t.near(f.last, 1)
	if next == "in" && (t.near(f.last, 2) == "all" || t.near(f.last, 2) == "total") {
		return true
	}
	if f.last+1 < len(t.words) && t.words[f.last+1].clause == t.words[f.last].clause && next != "" && t.words[f.last+1].when < 0 {
		return false
	}
	switch t.near(f.first, -1) {
	case "were", "was", "at", "had", "to":
		return true
	}
	return false
}

// isNow reports whether a figure is the value now of a series, as typed or mistyped.
func (v *verifier) isNow(k, which int) bool {
	g := &v.t.figures[k]
	s := &v.series[which]
	return s.takes(g.number) && s.now.Known && (states(g.number, &s.now) || slipped(g.number, s.now.Value) && !v.statedNow(which))
}

// speaksOf reports whether the words around a figure are those of its series' name, by half or more.
func (v *verifier) speaksOf(i int) bool {
	f := &v.t.figures[i]
	s := &v.series[v.places[i].series]
	if v.places[i].named {
		return true
	}
	from, to := f.first, f.last
	for from > 0 && f.first-from < 14 && v.t.words[from-1].sentence == v.t.words[f.first].sentence {
		from--
	}
	for to+1 < len(v.t.words) && to-f.last < 14 && v.t.words[to+1].sentence == v.t.words[f.last].sentence {
		to++
	}
	n := s.named(v.t, from, to)
	switch s.unit {
	case rag.Count, rag.Number:
		return len(s.names) > 0 && n*2 >= len(s.names)
	}
	return n > 0 && len(s.names) > 0 // few other figures are written in its unit
}

// pronounOpens reports whether "it was", "this is" or "the figure" stands before a figure in its clause.
func (v *verifier) pronounOpens(i int) bool {
	f := &v.t.figures[i]
	for k := f.first - 1; k >= 0 && k >= f.first-8 && v.t.words[k].sentence == v.t.words[f.first].sentence; k-- {
		switch v.t.words[k].text {
		case "it", "this", "figure", "rate", "performance", "measure", "outturn", "indicator", "result", "percentage", "proportion":
			return true
		}
	}
	return false
}

// opens reports whether a figure is the first level of its text, or the first in its series' unit.
func (v *verifier) opens(i int) bool {
	return i <= v.firstLevel || i == v.first[v.places[i].series]
}

// only reports whether a figure is the one level of its text in its series' unit that is at no other time.
func (v *verifier) only(i int) bool { return v.candidates[v.places[i].series] == 1 }
