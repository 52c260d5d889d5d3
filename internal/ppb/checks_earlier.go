package ppb

import "ppbtui/internal/rag"

// comparator is the earlier figure that a phrase speaks of.
type comparator uint8

const (
	noComparator  comparator = iota
	samePoint                // "the same point last year", "a year ago"
	wholeLastYear            // "last year as a whole", "the year end"
	someLastYear             // "last year", either of the two
	quarterBefore            // "last quarter"
)

// phraseAt is the comparator that begins at word i, and how many words it has.
func phraseAt(words []word, i int) (comparator, int) {
	w := words[i:]
	switch w[0].text {
	case "same", "this", "a", "last", "whole", "at", "the", "all", "previous":
	default:
		return noComparator, 0
	}
	is := func(list ...string) bool {
		if len(list) > len(w) {
			return false
		}
		for j, s := range list {
			if !w[j].is(s) && (s != "point" || !w[j].any("point", "period", "quarter", "time", "stage", "date", "months", "term")) {
				return false
			}
		}
		return true
	}
	switch {
	case is("same", "point", "last", "year"), is("same", "point", "of", "last", "year"), is("same", "point", "in", "last", "year"):
		return samePoint, 4
	case is("same", "point", "a", "year", "ago"), is("same", "point", "a", "year", "earlier"):
		return samePoint, 5
	case is("this", "point", "last", "year"):
		return samePoint, 4
	case is("a", "year", "ago"), is("a", "year", "earlier"), is("a", "year", "before"):
		return samePoint, 3
	case is("last", "year", "as", "a", "whole"), is("whole", "of", "last", "year"):
		return wholeLastYear, 4
	case is("last", "year's", "outturn"), is("last", "year’s", "outturn"), is("at", "year", "end"):
		return wholeLastYear, 3
	case is("the", "year", "end"), is("all", "of", "last", "year"):
		return wholeLastYear, 3
	case is("last", "year"), is("last", "year's"), is("last", "year’s"), is("previous", "year"):
		return someLastYear, 2
	case is("last", "quarter"), is("previous", "quarter"):
		return quarterBefore, 2
	}
	return noComparator, 0
}

var ruleEarlierFigure = CheckRule{
	Name: "earlier_figure", Doc: "an earlier figure in the commentary that is not the one held",
	Reads: ReadsFigures | ReadsText, Shown: AtText,
	Fails: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "76"}}, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "There are 62 open cases, against 67 at the same point last year."},
	Passes: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "76"}}, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "There are 62 open cases, against 76 at the same point last year."},
	entry: (*checker).earlierInText,
}

// earlierInText looks for "93% at the same point last year" where another figure is held. It speaks only where the
// figure is none that the item knows.
func (c *checker) earlierInText() {
	if !c.same.Known && !c.outturn.Known {
		return
	}
	for i := 0; i < len(c.words); i++ {
		phrase, n := phraseAt(c.words, i)
		if phrase == noComparator || phrase == quarterBefore {
			continue
		}
		if n >= 3 {
			i += n - 1
		}
		start := i
		if n >= 3 {
			start = i - n + 1
		}
		w, ok := c.figureBefore(start, 7)
		if !ok {
			if w, ok = c.figureStated(start + n); !ok {
				continue
			}
		}
		said, ok := w.value()
		if !ok || !c.sameUnit(w) || c.knows(said) {
			continue
		}
		held := &c.same
		if phrase == wholeLastYear || !held.Known {
			held = &c.outturn
		}
		if !held.Known || phrase == samePoint && held != &c.same {
			continue
		}
		unit, decimals := c.m.unitOf()
		c.warn("", "the commentary gives %s for %s; the figure held is %s", w.text, held.Period.Label(),
			Format(held.Value, unit, max(decimals, held.Value.Scale())))
	}
}

// figureStated is the figure that follows a phrase: "last year there were 1,866", "a year ago it was 52%".
func (c *checker) figureStated(i int) (*word, bool) {
	for j := i; j < len(c.words) && j < i+3; j++ {
		if !c.words[j].any("was", "were", "stood") || j+1 >= len(c.words) {
			continue
		}
		w := &c.words[j+1]
		if w.is("at") && j+2 < len(c.words) {
			w = &c.words[j+2]
		}
		return w, w.figure() && w.sentence == c.words[i].sentence
	}
	return nil, false
}

// figureBefore is the nearest figure of the same sentence within so many words before i, that is no difference.
func (c *checker) figureBefore(i, within int) (*word, bool) {
	for j := min(i, len(c.words)) - 1; j >= 0 && j >= i-within; j-- {
		w := &c.words[j]
		if w.sentence != c.words[min(i, len(c.words)-1)].sentence {
			return nil, false
		}
		if !w.figure() {
			continue
		}
		if j+1 < len(c.words) && c.words[j+1].any("more", "fewer", "less", "higher", "lower", "points", "point", "percentage",
			"better", "worse", "above", "below", "up", "down", "times", "of", "out") {
			return nil, false
		}
		if j > 0 && c.words[j-1].any("by", "of") {
			return nil, false
		}
		return w, true
	}
	return nil, false
}

// sameUnit reports whether a number in the text is written in the measure's unit.
func (c *checker) sameUnit(w *word) bool {
	unit, _ := c.m.unitOf()
	switch unit {
	case rag.Percent:
		return w.percent
	case rag.Money:
		return w.pound
	}
	return !w.percent && !w.pound
}

// knows reports whether a number is one of the item's: its figures, parts, targets, or differences between them.
func (c *checker) knows(d Decimal) bool {
	known := func(x Decimal, is bool) bool {
		return is && (x.Cmp(d) == 0 || d.Scale() < x.Scale() && rag.Round(x, d.Scale()).Cmp(d) == 0)
	}
	f := &c.r.Figure
	for _, e := range []*Figure{f, &c.same.Figure, &c.outturn.Figure, &c.lastQuarter().Figure} {
		if known(e.Value, e.Known) || known(e.Num, e.Fraction) || known(e.Den, e.Fraction) {
			return true
		}
		for _, p := range e.Parts {
			if known(p.Value, p.Known) {
				return true
			}
		}
		if diff, err := f.Value.SubAbs(e.Value); err == nil && known(diff, f.Known && e.Known) {
			return true
		}
	}
	for i := range c.m.Targets {
		if t := &c.m.Targets[i]; known(t.Value, true) || known(t.Base, true) {
			return true
		}
	}
	return false
}
