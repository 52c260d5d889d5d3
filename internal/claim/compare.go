package claim

import "ppbtui/internal/rag"

// comparison is what a change or a way word compares: an earlier figure or time, and a later figure.
type comparison struct {
	base, to int  // figures; -1: none is said
	when     int  // the earlier time; -1: none is said
	quarter  bool // "in the quarter": since the last one
	aim      int  // the target that it is held against: a figure, aimHeld for one that is not quoted, else noAim
	linked   bool // the two figures stand as a pair, or the one right behind "than" or "from"
}

const (
	noAim   = -1
	aimHeld = -2
)

// side is one figure of a comparison.
type side struct {
	between
	value rag.Decimal
	text  string
	held  bool
}

// compareFrom finds what is compared by words that end before word after, and whose figure or way word is at word at. A figure of the
// same kind as unit says is none of ours otherwise.
func (v *verifier) compareFrom(at, after int, fits func(*figure) bool) comparison {
	c := comparison{base: -1, to: -1, when: -1, aim: noAim}
	v.compareAhead(&c, at, after, fits)
	if c.aim != noAim || v.aimBefore(&c, at) {
		return c
	}
	if c.base >= 0 {
		if g := &v.t.figures[c.base]; g.pair > c.base && c.to < 0 {
			c.to, c.linked = g.pair, true
		}
	}
	if c.to < 0 || c.base < 0 && c.when < 0 && !c.quarter {
		v.compareBack(&c, at, fits)
	}
	return c
}

// compareAhead looks behind the words of a change for its base: "on the 1,517 of 2014/15", "than last year", "from A to B".
func (v *verifier) compareAhead(c *comparison, at, after int, fits func(*figure) bool) {
	t := v.t
	clause := t.words[at].clause
	compares, bracket := false, t.words[at].bracket
	for j := after; j < len(t.words) && j < after+16; j++ {
		w := &t.words[j]
		if w.sentence != t.words[at].sentence {
			return
		}
		if w.clause != clause {
			if !v.goesOnComparing(j) && w.bracket == t.words[at].bracket && bracket == w.bracket {
				return
			}
			clause = w.clause
		}
		bracket = w.bracket
		switch {
		case w.figure >= 0:
			g := &t.figures[w.figure]
			if g.role == aim && c.base < 0 && c.when < 0 {
				c.aim = w.figure
				return
			}
			if g.role == change || g.role == aim || !fits(g) {
				if g.role == change && w.bracket > 0 && w.bracket != t.words[at].bracket || g.role == foreign || g.role == part || g.role == level && w.bracket > 0 {
					continue
				}
				return
			}
			b := t.beforeFigure(g.first)
			switch {
			case b >= 0 && t.words[b].text == "to" && b >= after-1 && g.bound != byWhen || b >= 0 && t.words[b].text == "to" && g.bound == byWhen && v.times[g.when].now:
				if compares && t.words[b-1].kind != figureWord && (t.words[b-1].text == "compared" || t.words[b-1].text == "comparison") {
					c.base, c.linked = w.figure, true
					return
				}
				c.to = w.figure
				compares = false
				continue
			case b >= 0 && t.words[b].text == "at" && g.bound == unbound && !compares && c.to < 0:
				c.to = w.figure
				continue
			case g.bound == asEarlier, g.bound == byWhen && v.saysPast(w.figure), compares && g.bound != asLater:
				c.base, c.linked = w.figure, b >= 0 && (comparing(t.words[b].text) || t.words[b].text == "to" || t.words[b].text == "with") || g.adjacent || g.bound == byWhen && g.when == c.when
			}
			return
		case w.when >= 0:
			if c.when < 0 && !c.quarter {
				p := &t.whens[w.when]
				switch {
				case p.kind == otherTime:
					return
				case p.kind == thisQuarter, p.kind == namedQuarter && v.times[w.when].now:
					c.quarter = !compares
				case v.times[w.when].known() && !v.times[w.when].now, v.times[w.when].n > 0:
					c.when = w.when
				}
			}
			j = t.whens[w.when].last
		case comparing(w.text):
			compares = true
		case w.text == "and" || w.text == "but" || w.text == "while" || w.text == "although" || w.text == "whereas" || w.text == "because" || w.text == "following":
			return
		case targetWord(w.text):
			if c.base < 0 && c.when < 0 && j-after <= 3 {
				c.aim = aimHeld
				if k := v.aimBehind(j); k >= 0 {
					c.aim = k
				}
			}
			c.base, c.when, c.quarter = -1, -1, false
			return
		case benchmark(w.text):
			c.base, c.when, c.quarter = -1, -1, false
			return
		}
	}
}

// aimBehind is the figure of the target that is named at word j: "the target of 90%".
func (v *verifier) aimBehind(j int) int {
	for k := j + 1; k < len(v.t.words) && k <= j+5 && v.t.words[k].sentence == v.t.words[j].sentence; k++ {
		if f := v.t.words[k].figure; f >= 0 {
			if v.t.figures[f].role == aim {
				return f
			}
			break
		}
	}
	return -1
}

// aimBefore finds the target of "missed the target of 120 by 14".
func (v *verifier) aimBefore(c *comparison, at int) bool {
	t := v.t
	if t.near(at, -1) != "by" {
		return false
	}
	for j := at - 2; j >= 0 && j >= at-8 && t.words[j].clause == t.words[at].clause; j-- {
		if wayOf(t.words[j].text) != noWay {
			return false
		}
		if targetWord(t.words[j].text) {
			c.aim = aimHeld
			if k := v.aimBehind(j); k >= 0 {
				c.aim = k
			}
			return true
		}
	}
	return false
}

// goesOnComparing reports whether a clause that begins at word j goes on with a comparison: ", compared with", ", to 535", "(in comparison to".
func (v *verifier) goesOnComparing(j int) bool {
	w := &v.t.words[j]
	switch w.text {
	case "in":
		return v.t.near(j, 1) == "comparison"
	case "to", "which", "when":
		return w.text == "to"
	}
	return comparing(w.text) && w.text != "since" && w.text != "over" || w.bracket > 0 && w.figure >= 0
}

// compareBack looks before a change for the figures that it is between: "A, compared with B, a fall of 12", "A in 2016/17. This is".
func (v *verifier) compareBack(c *comparison, at int, fits func(*figure) bool) {
	t := v.t
	sentence := t.words[at].sentence
	needBase := c.base < 0 && c.when < 0 && !c.quarter
	low := sentence
	if start := v.sentenceStart(at, 10); at-start <= 9 {
		switch t.words[start].text {
		case "this", "that", "which", "it", "a", "an":
			low--
		}
	}
	for j := at - 1; j >= 0 && j >= at-40 && t.words[j].sentence >= low; j-- {
		switch t.words[j].text {
		case "while", "whereas", "although", "though", "but":
			if needBase || v.newTopic(j, at) {
				return
			}
		}
		k := t.words[j].figure
		if k < 0 {
			continue
		}
		g := &t.figures[k]
		if g.role != level || !fits(g) {
			continue
		}
		if g.bound == asEarlier || v.saysPast(k) {
			if needBase && c.base < 0 {
				c.base, c.linked = k, true
			}
			if c.to < 0 && g.pair > k && g.pair < len(t.figures) && t.figures[g.pair].first < at {
				c.to = g.pair
			}
			continue
		}
		if c.to < 0 {
			c.to = k
		}
		if c.base >= 0 || !needBase {
			return
		}
	}
}

// sentenceStart is the first word of a word's sentence, or one that stands so many words before it.
func (v *verifier) sentenceStart(i, most int) int {
	for ; i > 0 && most > 0 && v.t.words[i-1].sentence == v.t.words[i].sentence; most-- {
		i--
	}
	return i
}

// sides are the figures that a comparison can be between, of those said and of those held. sure is false where none of the earlier ones is
// bound to the change firmly enough to speak.
func (v *verifier) sides(c *comparison, which, at int) (from, to []side, sure bool) {
	s := &v.series[which]
	mine := false
	if c.to >= 0 {
		g := &v.t.figures[c.to]
		to = append(to, side{counted(g.number), g.value, v.quoted(g), false})
		mine = v.isNow(c.to, which)
	} else {
		mine = s.now.Known && (v.subject(at, which) || c.base >= 0 && v.saysPast(c.base) && v.heldAt(&v.t.figures[c.base], &v.times[v.t.figures[c.base].when]) && v.statedNow(which))
	}
	if mine && s.now.Known {
		to = append(to, side{exactly(s.now.Value), s.now.Value, s.print(s.now.Value), true})
	}
	if c.base >= 0 {
		g := &v.t.figures[c.base]
		from = append(from, side{counted(g.number), g.value, v.quoted(g), false})
		sure = c.linked
		for k := range s.past {
			if x := &s.past[k]; slipped(g.number, x.Value.Value) || g.bound == byWhen && v.times[g.when].has(x.Period) {
				from = append(from, side{exactly(x.Value.Value), x.Value.Value, s.print(x.Value.Value), true})
			}
		}
	} else if mine {
		for _, x := range v.basePast(c, s) {
			from = append(from, side{exactly(x.Value.Value), x.Value.Value, s.print(x.Value.Value), true})
			sure = true
		}
	}
	return from, to, sure && len(from) > 0 && len(to) > 0
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
		return s.named(t, start, at)*2 >= len(s.names)
	}
	switch t.words[start].text {
	case "this", "it", "that", "performance":
		return v.aboutMeasure(at)
	}
	return len(s.names) > 0 && s.named(t, start, at)*2 >= len(s.names)
}

// aboutMeasure reports whether the sentence before that of word at states the value now, so that "this" is the measure.
func (v *verifier) aboutMeasure(at int) bool {
	start := v.sentenceStart(at, near)
	for j := start - 1; j >= 0 && start-j < near && v.t.words[j].sentence+1 >= v.t.words[at].sentence; j-- {
		if k := v.t.words[j].figure; k >= 0 && v.places[k].now && v.t.words[j].sentence < v.t.words[at].sentence {
			return true
		}
	}
	return false
}
