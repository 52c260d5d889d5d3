package claim

import "ppbtui/internal/rag"

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
			if v.statedPast(p.series, i, x) {
				continue
			}
			v.add("earlier_figure", s.code, f.first, f.last, []int{i}, "the commentary gives %s as the earlier figure; the figure held for %s is %s",
				v.quoted(f), x.Period.label(), s.print(x.Value.Value))
			return
		}
	}
}
