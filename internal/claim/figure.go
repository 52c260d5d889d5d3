package claim

// figure is a number of a text with what it is there for.
type figure struct {
	*number
	role     role
	bound    bound
	when     int  // the phrase of time that it belongs to; -1: none
	way      way  // of a change
	wayWord  int  // where it stands; -1: a sign
	ahead    bool // it is hoped for, planned or forecast
	pair     int  // of the second of "from A to B", which figure is the first; of the first, the second; -1: none
	adjacent bool // its phrase of time stands right beside it: "2021/22 (563)", "the 1,517 of 2014/15"
}

// standingAt is a word in the place of a figure, for what is asked of the words around one.
func standingAt(i int) *figure { return &figure{number: &number{first: i, last: i}, pair: -1} }

// role is what a number is there for.
type role uint8

const (
	level   role = iota // where something stands or stood
	change              // by how much it moved
	aim                 // a target
	part                // the 19 or the 291 of "19 of 291"
	foreign             // a standard, a benchmark, a forecast, an age: never the measure's own
)

// bound says how a level is bound to a time.
type bound uint8

const (
	unbound   bound = iota
	byWhen          // to a phrase of time
	asEarlier       // to an earlier time that is not said: "compared to 143"
	asLater         // the second of "from A to B"
)

// readFigures sorts a text's numbers by what they are there for.
func (t *Text) readFigures() {
	t.figures = make([]figure, 0, len(t.numbers))
	for i := range t.numbers {
		n := &t.numbers[i]
		w := &t.words[n.first]
		if w.kind != figureWord || w.when >= 0 {
			continue
		}
		w.figure = len(t.figures)
		t.figures = append(t.figures, figure{number: n, when: -1, wayWord: -1, pair: -1})
	}
	for i := range t.figures {
		f := &t.figures[i]
		switch {
		case t.isForeign(f):
			f.role = foreign
		case t.isAim(f):
			f.role = aim
		case t.isChange(f):
			f.role = change
		case f.den.IsPos(), t.isPart(f):
			f.role = part
		}
	}
	for i := range t.figures {
		t.bindFigure(i)
	}
}

// figureIn is the first figure that begins in the words from..to.
func (t *Text) figureIn(from, to int) int {
	for i := from; i <= to && i < len(t.words); i++ {
		if t.words[i].figure >= 0 {
			return t.words[i].figure
		}
	}
	return -1
}

// isForeign reports standards, benchmarks and forecasts.
func (t *Text) isForeign(f *figure) bool {
	before, next, after := t.near(f.first, -1), t.near(f.last, 1), t.near(f.last, 2)
	if next == "or" && (after == "more" || after == "longer" || after == "over" || after == "above" || after == "fewer" || after == "less" || after == "below" || after == "better") ||
		next == "plus" || next == "and" && (after == "over" || after == "above" || after == "under") {
		return true
	}
	if f.unit == duration {
		switch before {
		case "within", "in", "over", "after", "every", "for", "next", "past", "last", "previous", "first", "per", "the", "these", "those", "a", "lasting", "minimum", "maximum", "under":
			if before != "the" || next != "of" {
				return true
			}
		case "least":
			return true
		case "to":
			return t.near(f.first, -2) == "up"
		case "than", "of":
			return f.noun == "month" || f.noun == "year" || t.near(f.first, -2) == "period"
		}
	}
	if f.spelt && (before == "the" || before == "these" || before == "those") && f.unit == plain && next != "of" && !PersonNoun(next) {
		return true
	}
	return t.isBenchmark(f)
}

// isBenchmark looks from a figure back to the one before it, and a few words on to the next.
func (t *Text) isBenchmark(f *figure) bool {
	w := &t.words[f.first]
	for i := f.first - 1; i >= 0 && i >= f.first-9; i-- {
		v := &t.words[i]
		if v.sentence != w.sentence || v.figure >= 0 && v.clause != w.clause || v.figure >= 0 && i < f.first-1 {
			break
		}
		if benchmark(v.text) {
			return true
		}
		if ahead(v.text) && v.clause == w.clause && i >= f.first-6 && !t.standard(i) {
			f.ahead = true
		}
	}
	for i := f.last + 1; i < len(t.words) && i <= f.last+4; i++ {
		v := &t.words[i]
		if v.sentence != w.sentence || v.clause != w.clause || v.figure >= 0 {
			return false
		}
		if benchmark(v.text) {
			return true
		}
		if comparing(v.text) || v.text == "while" || v.text == "but" {
			return false
		}
	}
	return false
}

// standard reports the expected of "the expected standard" and "the expected level", which is nothing that lies ahead.
func (t *Text) standard(i int) bool {
	switch t.near(i, 1) {
	case "standard", "standards", "level", "levels", "progress", "range":
		return true
	}
	return false
}

// isAim reports "a target of 90%", "the 90% target", "against a limit of no more than 5".
func (t *Text) isAim(f *figure) bool {
	for k := 1; k <= 2; k++ {
		next := t.near(f.last, k)
		if targetWord(next) && t.words[f.last+k].clause == t.words[f.first].clause && next != "profile" && next != "limit" {
			return true
		}
		if k == 1 && next != "annual" && next != "internal" && next != "local" && next != "stretch" && next != "quarterly" && next != "maximum" {
			break
		}
	}
	for i := f.first - 1; i >= 0 && i >= f.first-8; i-- {
		v := &t.words[i]
		if v.sentence != t.words[f.first].sentence || v.figure >= 0 {
			return false
		}
		if targetWord(v.text) {
			return !t.breaks(i+1, f.first-1)
		}
	}
	return false
}

// breaks reports a word between a target and a figure after which the figure is none of it: "below target at 84%", "on target with 93%", "target, up from 90%".
func (t *Text) breaks(from, to int) bool {
	for i := from; i <= to; i++ {
		w := &t.words[i]
		switch w.text {
		case "at", "with", "but", "and", "because", "as", "by", "from", "than", "up", "down", "compared", "against", "since", "while", "when", "due", "achieved", "performance", "actual":
			return true
		}
		if w.when >= 0 {
			continue
		}
		if i > from && w.clause != t.words[from].clause && w.bracket == t.words[from].bracket {
			return true
		}
	}
	return from <= to && t.words[from-1].clause != t.words[to].clause && t.words[to].bracket == 0 && t.words[from-1].bracket == 0 && to-from > 2
}

// isPart reports the 19 and the 291 of "19 of 291", and of "out of 85 care leavers".
func (t *Text) isPart(f *figure) bool {
	if f.unit != plain {
		return false
	}
	before, next := t.near(f.first, -1), t.near(f.last, 1)
	if before == "of" && t.near(f.first, -2) == "out" {
		return true
	}
	of := f.first - 1
	if before == "the" || before == "our" || before == "all" || before == "these" {
		of--
	}
	if of > 0 && t.words[of].is("of") && t.words[of-1].figure >= 0 && t.figures[t.words[of-1].figure].role == part {
		return true
	}
	if next == "of" || next == "out" && t.near(f.last, 2) == "of" {
		k := 2
		if next == "out" {
			k = 3
		}
		switch t.near(f.last, k) {
		case "the", "all", "these", "our", "those", "its":
			k++
		}
		for j := f.last + 2; j <= f.last+k && j < len(t.words); j++ {
			if t.words[j].when >= 0 {
				return false // "the 121.9 of the same quarter last year"
			}
		}
		return t.figureIn(f.last+k, f.last+k) >= 0 || t.near(f.last, 2) == "the" || t.near(f.last, 2) == "these" || t.near(f.last, 2) == "them"
	}
	return false
}
