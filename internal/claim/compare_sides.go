package claim

import "ppbtui/internal/rag"

// side is one figure of a comparison.
type side struct {
	between
	value rag.Decimal
	text  string
	held  bool
	unit  unit
}

// saidSide is a figure of the text.
func (v *verifier) saidSide(g *figure) side {
	return side{between: counted(g.number), value: g.value, text: v.quoted(g), unit: g.unit}
}

// heldSide is a figure of the series.
func (s *series) heldSide(value rag.Decimal) side {
	is := side{between: exactly(value), value: value, text: s.print(value), held: true}
	if s.unit == rag.Percent {
		is.unit = percent
	}
	return is
}

// sides are the figures that a comparison can be between, of those said and of those held. sure is false where none of the earlier ones is
// bound to the change firmly enough to speak.
func (v *verifier) sides(c *comparison, which, at int) (from, to []side, sure bool) {
	s := &v.series[which]
	mine := false
	if c.to >= 0 {
		g := &v.t.figures[c.to]
		to = append(to, v.saidSide(g))
		mine = v.isNow(c.to, which)
	} else {
		mine = s.now.Known && (v.subject(at, which) || v.sinceHeld(c.base, which, at))
	}
	if s.now.Known && (mine || c.to >= 0 && c.to == c.other) {
		to = append(to, s.heldSide(s.now.Value))
	}
	if c.base >= 0 {
		g := &v.t.figures[c.base]
		from = append(from, v.saidSide(g))
		if c.other >= 0 {
			from = append(from, v.saidSide(&v.t.figures[c.other]))
		}
		sure = c.linked
		held := v.isHeldPast(c.base, which)
		for k := range s.past {
			if x := &s.past[k]; !held && slipped(g.number, x.Value.Value) || g.bound == byWhen && v.times[g.when].has(x.Period) {
				from = append(from, s.heldSide(x.Value.Value))
			}
		}
	} else if mine {
		for _, x := range v.basePast(c, s) {
			from = append(from, s.heldSide(x.Value.Value))
			sure = true
		}
	}
	return from, to, sure && len(from) > 0 && len(to) > 0
}

// sinceHeld reports whether a base is the figure that is held for its time, and what moved since is the series: the text states its value, or
// the sentence up to word at names it.
func (v *verifier) sinceHeld(base, which, at int) bool {
	if base < 0 || !v.saysPast(base) {
		return false
	}
	g := &v.t.figures[base]
	if v.heldAt(g, &v.times[g.when]) && v.statedNow(which) {
		return true
	}
	start := v.sentenceStart(at, near)
	return v.isHeldPast(base, which) && !v.hoped(at, at) && (v.named(&v.series[which], start, at) > 0 || v.meansMeasure(start, at))
}

// basePast are the earlier values that the time of a comparison means. What grows from April on is not held against a whole year.
func (v *verifier) basePast(c *comparison, s *series) []*Past {
	var x times
	switch {
	case c.quarter:
		x.add(v.h.Quarter.next(-1))
	case c.when >= 0:
		x = v.times[c.when]
	}
	found := s.at(&x)
	if v.h.Basis.Cumulative() && (s.unit == rag.Count || s.unit == rag.Money) && v.h.Quarter.Q != 4 {
		kept := found[:0]
		for _, p := range found {
			if p.Period.Q == v.h.Quarter.Q || c.quarter || v.t.whens[c.when].kind == lastQuarter || v.t.whens[c.when].kind == priorQuarter {
				kept = append(kept, p)
			}
		}
		return kept
	}
	return found
}

// turns reports words behind which something else may be spoken of.
func (v *verifier) turns(i int) bool {
	switch v.t.words[i].text {
	case "while", "whereas", "although", "though", "but":
		return true
	}
	return false
}

// newTopic reports whether the words between "while" and a change name something of their own: "while calls were 40% up", not "although it
// was down by 6".
func (v *verifier) newTopic(from, at int) bool {
	for j := from + 1; j < at; j++ {
		switch word := v.t.words[j].text; word {
		case "a", "an", "it", "this", "they", "that", "is", "was", "were", "are", "has", "have", "still", "also", "only", "slightly", "remains", "by", "of", "the", "figure", "number", "rate", "been", "gone":
		default:
			if wayOf(word) == noWay {
				return true
			}
		}
	}
	return false
}

// subject reports whether what moves at a word is the measure, or the part that is meant: its clause names it or says "this", or its
// sentence has the value now.
func (v *verifier) subject(at, which int) bool {
	t := v.t
	start := at
	for start > 0 && t.words[start-1].sentence == t.words[at].sentence && at-start < 18 {
		if v.turns(start-1) && v.newTopic(start-1, at) {
			break
		}
		start--
		w := &t.words[start]
		if w.figure >= 0 && t.figures[w.figure].role == level && t.figures[w.figure].unit != duration {
			return v.isNow(w.figure, which)
		}
	}
	for j := at + 1; j < len(t.words) && j < at+20 && t.words[j].sentence == t.words[at].sentence; j++ {
		if k := t.words[j].figure; k >= 0 && t.figures[k].role == level && v.isNow(k, which) && !v.saysPast(k) {
			return true
		}
	}
	s := &v.series[which]
	if which > 0 {
		return v.named(s, start, at)*2 >= len(s.names)
	}
	if v.meansMeasure(start, at) {
		return v.aboutMeasure(at)
	}
	return len(s.names) > 0 && v.named(s, start, at)*2 >= len(s.names)
}

// meansMeasure reports whether a sentence begins with what stands for the measure: "this", "the number", "an improvement on".
func (v *verifier) meansMeasure(start, at int) bool {
	switch v.t.words[start].text {
	case "this", "it", "that", "performance":
		return true
	case "the":
		switch v.t.near(start, 1) {
		case "number", "figure", "rate", "percentage", "proportion", "total", "measure":
			return v.t.near(start, 2) != "of"
		}
	case "a", "an":
		return at == start+1 || at == start+2 // "a slight reduction"
	}
	return start == at
}

// aboutMeasure reports whether "this" is the measure: the sentence before that of word at states the value now, or nothing before it states a
// figure at all.
func (v *verifier) aboutMeasure(at int) bool {
	start, sentence := v.sentenceStart(at, near), v.t.words[at].sentence
	for j := start - 1; j >= 0 && start-j < near && v.t.words[j].sentence >= sentence-1; j-- {
		if k := v.t.words[j].figure; k >= 0 && v.t.words[j].sentence < sentence && v.places[k].now {
			return true
		}
	}
	return len(v.t.figures) == 0 || v.t.words[v.t.figures[0].first].sentence >= sentence
}
