package claim

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
	switch v.t.whens[f.when].lead {
	case "than", "from", "against", "upon", "with":
		return x.n > 0
	}
	return v.heldAt(f, x) && (!v.places[i].anyNow || v.typedPast(&v.series[v.places[i].series]))
}
