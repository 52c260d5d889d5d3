package claim

import "ppbtui/internal/rag"

// aims holds the targets that a text quotes, and on which side of one the figure is said to be, against those stated.
func (v *verifier) aims() {
	if len(v.h.Targets) == 0 {
		return
	}
	for i := range v.t.figures {
		if f := &v.t.figures[i]; f.role == aim && !f.about {
			v.aim(i)
		}
	}
	for i := range v.t.words {
		switch v.t.words[i].text {
		case "target", "targets", "threshold", "ceiling", "limit":
			v.side(i)
		}
	}
}

// aim holds a quoted target against those of the measure.
func (v *verifier) aim(i int) {
	f, p := &v.t.figures[i], &v.places[i]
	s := &v.series[p.series]
	if !p.takes || v.othersAim(f) {
		return
	}
	var is *Target
	for k := range v.h.Targets {
		x := &v.h.Targets[k]
		if shown(f.number).has(x.Value) {
			return
		}
		if x.Part == s.code && (is == nil || x.Now && !is.Now) {
			is = x
		}
	}
	if is == nil || v.statesAim() {
		return
	}
	v.add("target", s.code, f.first, f.last, []int{i}, "the commentary gives a target of %s; the target is %s", v.quoted(f), s.print(is.Value))
}

// statesAim reports whether a text quotes a target of the measure somewhere: another one is then of something else.
func (v *verifier) statesAim() bool {
	for k := range v.t.figures {
		f := &v.t.figures[k]
		if f.role != aim {
			continue
		}
		for j := range v.h.Targets {
			if v.places[k].takes && shown(f.number).has(v.h.Targets[j].Value) {
				return true
			}
		}
	}
	return false
}

// othersAim reports words around a quoted target that make it another one: the country's, next year's, the one before.
func (v *verifier) othersAim(f *figure) bool {
	t := v.t
	for j := max(0, f.first-8); j < len(t.words) && j <= f.last+5; j++ {
		w := &t.words[j]
		if w.sentence != t.words[f.first].sentence {
			continue
		}
		if benchmark(w.text) && w.text != "benchmark" {
			return true
		}
		switch w.text {
		case "statutory", "government", "government's", "dfe", "nhs", "original", "previous", "old", "new", "revised", "stretch", "interim", "contractual", "long-term", "longer-term", "future", "eventual":
			return true
		}
		if w.when >= 0 {
			if x := &v.times[w.when]; !x.now && j < f.first && f.first-j <= 4 || t.whens[w.when].kind == otherTime || x.future {
				return true
			}
			if x := &v.times[w.when]; !x.now && j > f.last && j-f.last <= 3 && x.known() {
				return true
			}
		}
	}
	return false
}

type aimSide uint8

const (
	noSide aimSide = iota
	met            // or better
	missed
	over
	under
)

// side holds "above the target of 90", "short of target" or "the target was missed" against the value.
func (v *verifier) side(at int) {
	said, word := v.sideBefore(at)
	if said == noSide {
		said, word = v.sideAfter(at)
	}
	if said == noSide || v.hoped(min(word, at), max(word, at)) {
		return
	}
	which, _ := v.partNear(&figure{number: &number{first: at, last: at}})
	s := &v.series[which]
	target, quoted := v.aimAt(at, s)
	if target == nil || !s.now.Known || !v.sideIsOurs(min(word, at), which) {
		return
	}
	if x, err := s.now.Value.SubAbs(target.Value); err != nil || rag.Round(x, s.decimals).IsZero() {
		return
	}
	course := target.Value.Cmp(s.now.Value) // -1: the value is above
	growing := v.h.Basis.Cumulative() && v.h.Quarter.Q != 4 && (s.unit == rag.Count || s.unit == rag.Money)
	wrong := false
	switch said {
	case over:
		wrong = course > 0 && (quoted || v.h.Polarity == rag.Higher)
	case under:
		wrong = course < 0 && (quoted || v.h.Polarity == rag.Higher)
	case met:
		wrong = v.better(course) < 0 && !growing
	case missed:
		wrong = v.better(course) > 0 && !growing
	}
	if !wrong {
		return
	}
	is := "above"
	if course > 0 {
		is = "below"
	}
	v.add("target", s.code, min(word, at), max(word, at), nil, "the commentary says %q, but %s is %s the target of %s", v.quote(min(word, at), max(word, at)), s.print(s.now.Value), is, s.print(target.Value))
}

// sideBefore is what is said before "target" of where the value is.
func (v *verifier) sideBefore(at int) (aimSide, int) {
	t := v.t
	for j := at - 1; j >= 0 && j >= at-8; j-- {
		w := &t.words[j]
		if w.sentence != t.words[at].sentence || w.clause != t.words[at].clause {
			break
		}
		next := t.near(j, 1)
		switch w.text {
		case "and", "but", "which", "while", "because":
			return noSide, 0
		case "above", "over", "exceeds", "exceeded", "exceeding", "exceed", "surpassed":
			return v.unlessNegated(j, over)
		case "below", "under", "beneath":
			return v.unlessNegated(j, under)
		case "than":
			switch t.near(j, -1) {
			case "higher", "more", "greater":
				return v.unlessNegated(j-1, over)
			case "lower", "less", "fewer":
				return v.unlessNegated(j-1, under)
			case "better":
				return v.unlessNegated(j-1, met)
			case "worse":
				return v.unlessNegated(j-1, missed)
			}
		case "beats", "beat", "beating", "met", "meets", "meeting", "achieved", "achieves", "achieving", "within", "reached", "hit", "hits", "bettered", "betters":
			return v.flipped(j, met)
		case "missed", "misses", "missing", "short", "outside":
			if w.text == "short" && next != "of" {
				continue
			}
			return v.unlessNegated(j, missed)
		case "on":
			if next == "target" && j == at-1 {
				return v.flipped(j, met)
			}
		}
	}
	return noSide, 0
}

// sideAfter is what is said behind "target": "the target of 90% was missed", "the target has been met".
func (v *verifier) sideAfter(at int) (aimSide, int) {
	t := v.t
	for j := at + 1; j < len(t.words) && j <= at+7; j++ {
		w := &t.words[j]
		if w.sentence != t.words[at].sentence || w.clause != t.words[at].clause {
			break
		}
		switch w.text {
		case "and", "but", "which", "while", "because", "for", "by", "at", "in":
			return noSide, 0
		case "met", "achieved", "exceeded", "beaten", "reached", "surpassed", "bettered":
			if w.text == "exceeded" && v.h.Polarity != rag.Higher {
				return noSide, 0
			}
			return v.flipped(j, met)
		case "missed":
			return v.unlessNegated(j, missed)
		}
	}
	return noSide, 0
}

// flipped turns "not met" into missed.
func (v *verifier) flipped(j int, said aimSide) (aimSide, int) {
	for k := 1; k <= 3; k++ {
		switch v.t.near(j, -k) {
		case "not", "never":
			return missed, j - k
		case "no", "nor", "neither", "if", "unless", "until", "when", "almost", "nearly", "close", "partly", "partially", "to":
			return noSide, 0
		}
	}
	return said, j
}

func (v *verifier) unlessNegated(j int, said aimSide) (aimSide, int) {
	for k := 1; k <= 3; k++ {
		if word := v.t.near(j, -k); negates(word) || word == "to" || word == "just" && said == over {
			return noSide, 0
		}
	}
	return said, j
}

// hoped reports whether what is said of a target is still to come.
func (v *verifier) hoped(from, to int) bool {
	for j := max(0, from-6); j <= to; j++ {
		w := &v.t.words[j]
		if w.sentence == v.t.words[to].sentence && (ahead(w.text) && w.text != "maximum" && w.text != "capacity" && w.text != "potential" || w.text == "likely" || w.text == "track" || w.text == "remain" || w.text == "whether") {
			return true
		}
	}
	return false
}

// aimAt is the target that is spoken of at word at: the one quoted beside it, else the one of this quarter.
func (v *verifier) aimAt(at int, s *series) (is *Target, quoted bool) {
	t := v.t
	for i := range t.figures {
		f := &t.figures[i]
		if f.role != aim || t.words[f.first].sentence != t.words[at].sentence || f.first > at+8 || f.last < at-4 {
			continue
		}
		if !s.takes(f.number) || v.othersAim(f) {
			return nil, false
		}
		for k := range v.h.Targets {
			if x := &v.h.Targets[k]; x.Part == s.code && shown(f.number).has(x.Value) {
				return x, true
			}
		}
		return nil, false
	}
	if v.othersAim(&figure{number: &number{first: at, last: at}}) {
		return nil, false
	}
	for k := range v.h.Targets {
		if x := &v.h.Targets[k]; x.Part == s.code && x.Now {
			if is != nil {
				return nil, false
			}
			is = x
		}
	}
	return is, false
}

// sideIsOurs reports whether what is held against a target is the value: the nearest level before is it, or there is none in the sentence.
func (v *verifier) sideIsOurs(at, which int) bool {
	t := v.t
	for j := at - 1; j >= 0 && t.words[j].sentence == t.words[at].sentence && at-j < 40; j-- {
		if k := t.words[j].figure; k >= 0 && t.figures[k].role == level && t.figures[k].unit != duration {
			return v.isNow(k, which) && !v.saysPast(k)
		}
	}
	for j := at; j < len(t.words) && t.words[j].sentence == t.words[at].sentence && j-at < 30; j++ {
		if k := t.words[j].figure; k >= 0 && t.figures[k].role == level && t.figures[k].unit != duration {
			return v.isNow(k, which) && !v.saysPast(k)
		}
	}
	return v.aboutMeasure(t.words[at].sentence) || v.subject(at, which)
}
