package claim

// comparison is what a change or a way word compares: an earlier figure or time, and a later figure.
type comparison struct {
	base, to int  // figures; -1: none is said
	when     int  // the earlier time; -1: none is said
	quarter  bool // "in the quarter": since the last one
	aim      int  // the target that it is held against: a figure, aimHeld for one that is not quoted, else noAim
	other    int  // another earlier figure right before the base in its sentence, of which the change can be as well; -1: none
	linked   bool // the two figures stand as a pair, or the one right behind "than" or "from"
}

const (
	noAim   = -1
	aimHeld = -2
)

// compareFrom finds what is compared by words that end before word after, and whose figure or way word is at word at. Figures that do not
// fit what is said are passed over.
func (v *verifier) compareFrom(at, after int, fits func(*figure) bool) comparison {
	c := comparison{base: -1, to: -1, when: -1, aim: noAim, other: -1}
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
	if c.other >= 0 && c.to < 0 { // "147 came in 2022/23, and 167 in 2021/22, a 12% fall"
		if v.precedes(c.other, c.base) {
			c.base, c.other = c.other, c.base
		}
		c.to = c.other
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
