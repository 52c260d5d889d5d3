package claim

import "ppbtui/internal/rag"

// meant is the one of some earlier values that a figure is held against: of which it is a slip, else the first that the text does not state
// itself.
func (v *verifier) meant(i int, past []*Past) *Past {
	f, which := &v.t.figures[i], v.places[i].series
	var first *Past
	for _, x := range past {
		if v.statedPast(which, i, x) {
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

// statedPast reports whether another figure of the text than one states an earlier value of a series, and not the value now.
func (v *verifier) statedPast(which, but int, x *Past) bool {
	s := &v.series[which]
	if s.statedBy == nil {
		s.statedBy = v.whoStates(s)
	}
	for k := range s.past {
		if &s.past[k] == x {
			by := s.statedBy[k]
			return by[0] >= 0 && by[0] != but || by[1] >= 0
		}
	}
	return false
}

// whoStates are the first two figures of the text that state each of the earlier values of a series; -1: none. It is worked out once, for a
// text may have thousands of figures.
func (v *verifier) whoStates(s *series) [][2]int {
	out := make([][2]int, len(s.past))
	for k := range out {
		out[k] = [2]int{-1, -1}
	}
	for i := range v.t.figures {
		f := &v.t.figures[i]
		if f.role != level || !s.takes(f.number) || states(f.number, &s.now) {
			continue
		}
		for k := range out {
			switch {
			case out[k][1] >= 0 || !states(f.number, &s.past[k].Value):
			case out[k][0] < 0:
				out[k][0] = i
			default:
				out[k][1] = i
			}
		}
	}
	return out
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
	return s.takes(g.number) && s.now.Known && (states(g.number, &s.now) || !v.statedNow(which) && slipped(g.number, s.now.Value))
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
	n := v.named(s, from, to)
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
