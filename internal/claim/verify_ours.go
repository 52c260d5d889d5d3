package claim

import "ppbtui/internal/rag"

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
