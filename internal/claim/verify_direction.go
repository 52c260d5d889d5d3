package claim

import "ppbtui/internal/rag"

// directions holds "better", "fell" and "up from" against the figures that are compared.
func (v *verifier) directions() {
	used := make([]bool, len(v.t.words))
	for i := range v.t.figures {
		if f := &v.t.figures[i]; f.role == change && f.wayWord >= 0 {
			used[f.wayWord] = true
		}
	}
	for i := range v.t.words {
		w := wayOf(v.t.words[i].text)
		if w == noWay || used[i] || v.t.words[i].when >= 0 || v.negated(i) {
			continue
		}
		v.direction(i, w)
	}
}

// negated reports "not", "no" and what is to come before a way word.
func (v *verifier) negated(i int) bool {
	for k := 1; k <= 4; k++ {
		word := v.t.near(i, -k)
		if word == "" || v.t.words[i-k].clause != v.t.words[i].clause {
			return false
		}
		if negates(word) || ahead(word) && v.h.Basis != rag.ForecastYear || k <= 2 && (word == "to" || word == "target" || word == "from") {
			return true
		}
	}
	return false
}

// bounds reports "fewer than five" and "more than 20": a limit of what is counted and no earlier figure, where none such is held.
func (v *verifier) bounds(i, base int) bool {
	f := &v.t.figures[base]
	switch v.t.words[i].text {
	case "fewer", "less", "more", "under", "over", "greater", "lower", "higher":
		return f.first == i+2 && v.t.near(i, 1) == "than" && f.bound != byWhen && v.pastOf(base, &v.series[v.places[base].series]) == nil
	}
	return false
}

// direction holds one way word against what is compared behind it.
func (v *verifier) direction(i int, w way) {
	t := v.t
	after, ok := v.comparesAfter(i)
	if !ok {
		return
	}
	which, _ := v.partNear(standingAt(i))
	s := &v.series[which]
	c := v.compareFrom(i, after, func(g *figure) bool { return s.takes(g.number) })
	if c.to >= 0 {
		which = v.places[c.to].series
	} else if c.base >= 0 {
		which = v.places[c.base].series
	}
	if c.base >= 0 && v.bounds(i, c.base) {
		return
	}
	from, to, sure := v.sides(&c, which, i)
	if !sure {
		if c.to < 0 || t.near(i, 1) != "to" && t.near(i, 2) != "to" || !v.isNow(c.to, which) {
			return
		}
		if from = v.before(c.to, which); len(from) == 0 {
			return
		}
		to = to[:1]
	}
	for a := range from {
		for b := range to {
			if !v.turned(w, &from[a], &to[b]) {
				return
			}
		}
	}
	figures := []int{}
	if c.base >= 0 {
		figures = append(figures, c.base)
	}
	v.add("direction_words", v.series[which].code, i, i, figures, "the commentary says %q, but from %s to %s is %s", t.words[i].text, from[0].text, to[0].text, v.courseWords(w, &from[0], &to[0]))
}

// courseWords says which way it goes in the words that were used: better and worse, or up and down.
func (v *verifier) courseWords(w way, a, b *side) string {
	switch w {
	case wayBetter:
		return "worse"
	case wayWorse:
		return "better"
	}
	return a.course(b)
}

// comparesAfter finds where a comparison begins behind a way word: "than", "on", "from", "compared with", or "to" with the value.
func (v *verifier) comparesAfter(i int) (after int, ok bool) {
	t := v.t
	word := t.words[i].text
	for j := i + 1; j < len(t.words) && j <= i+9; j++ {
		w := &t.words[j]
		if w.sentence != t.words[i].sentence || w.clause != t.words[i].clause && !v.goesOnComparing(j) {
			return 0, false
		}
		if targetWord(w.text) || benchmark(w.text) || w.figure >= 0 && j > i+1 && !(t.words[j-1].text == "to") {
			return 0, false
		}
		if w.text == "in" && j == i+1 && w.when < 0 && !v.inMeasure(j+1) {
			return 0, false
		}
		switch w.text {
		case "than":
			switch t.near(j, 1) {
			case "halved", "doubled", "half", "double", "twice", "trebled", "tripled", "quadrupled", "ever", "expected", "planned":
				continue
			}
			return j, true
		case "from", "on", "upon", "compared", "against", "since", "over", "in":
			if (word == "more" || word == "less" || word == "fewer" || word == "greater") && w.text != "compared" {
				return 0, false
			}
			if w.text == "in" {
				continue
			}
			return j, true
		case "to":
			if word == "more" || word == "less" || word == "fewer" || v.t.figureIn(j+1, j+2) < 0 {
				return 0, false
			}
			return j, true
		case "and", "but", "which", "with", "because", "due", "while":
			return 0, false
		}
		if (word == "above" || word == "below") && (w.when >= 0 || w.figure >= 0) {
			return i + 1, true
		}
	}
	return 0, false
}

// inMeasure reports whether what follows "an increase in" is the measure: a word of its name, or a time.
func (v *verifier) inMeasure(from int) bool {
	t := v.t
	for j := from; j < len(t.words) && j < from+6; j++ {
		if t.words[j].clause != t.words[from-1].clause {
			break
		}
		if t.words[j].when >= 0 {
			return true
		}
	}
	for k := range v.series {
		if v.named(&v.series[k], from, min(from+6, len(t.words)-1))*2 >= len(v.series[k].names) {
			return true
		}
	}
	return false
}

// before are the earlier figures that "has risen to" can mean: those of its sentence, else all that are held if last quarter's is among them.
func (v *verifier) before(to, which int) []side {
	var out []side
	s := &v.series[which]
	f := &v.t.figures[to]
	for k := max(0, to-20); k < len(v.t.figures) && k < to+20; k++ {
		g := &v.t.figures[k]
		if k != to && v.t.words[g.first].sentence == v.t.words[f.first].sentence && g.role == level && s.takes(g.number) && v.places[k].anyPast && (v.saysPast(k) || g.bound == asEarlier) {
			out = append(out, v.saidSide(g))
		}
	}
	if len(out) > 0 {
		return out
	}
	last := false
	for k := range s.past {
		x := &s.past[k]
		last = last || x.Period == v.h.Quarter.next(-1)
		out = append(out, s.heldSide(x.Value.Value))
	}
	if !last {
		return nil
	}
	return out
}
