package ppb

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/claim"
	"ppbtui/internal/rag"
)

// checker applies the rules that need only one item.
type checker struct {
	*reader
	rule  string
	out   []Check
	words []word // of the commentary
	mine  *sentences
	said  map[Check]bool

	previous *earlier // last quarter's figure, once asked for
	cut      *claim.Text
	found    []claim.Finding // what the text claims and does not hold, once verified
	verified bool
}

// entryChecks are the warnings of a reading. They never block typing.
func entryChecks(rd *reader) []Check { return checksBy(checkRules[:], rd) }

// checksBy are the warnings that these rules give of a reading.
func checksBy(rules []*CheckRule, rd *reader) []Check {
	c := checker{reader: rd}
	if rd.it.Rated() { // else no rule reads the commentary, which may be long
		c.words = cutText(rd.c[FieldCommentary])
	}
	var spoke []*CheckRule // that hush others
	for _, r := range rules {
		if r.entry == nil || !r.asks(rd.it.Kind()) || slices.Contains(rd.p.ChecksOff, r.Name) {
			continue
		}
		before := len(c.out)
		c.rule = r.Name
		if !asked(func() { r.entry(&c) }) {
			c.out = append(c.out[:before], broken(r))
		} else if len(c.out) > before && len(r.Hushes) > 0 {
			spoke = append(spoke, r)
		}
	}
	return hushed(c.out, spoke)
}

// sentences are those of the commentary.
func (c *checker) sentences() *sentences {
	if c.mine == nil {
		mine := sentencesOf(c.words)
		c.mine = &mine
	}
	return c.mine
}

// warn adds a warning; part is empty for the whole.
func (c *checker) warn(part, format string, args ...any) {
	c.warnOf(Check{Part: part, Message: fmt.Sprintf(format, args...)})
}

// warnAt adds a warning that speaks of a phrase, in lower case as words are, of the commentary. It is marked where it stands there as it is.
func (c *checker) warnAt(phrase, format string, args ...any) {
	w := Check{Message: fmt.Sprintf(format, args...)}
	commentary := c.c[FieldCommentary]
	lower := strings.ToLower(commentary)
	if from := strings.Index(lower, strings.ToLower(phrase)); from >= 0 && len(lower) == len(commentary) {
		w.From, w.To = from, from+len(phrase)
	}
	c.warnOf(w)
}

// warnOf adds a warning of the rule that is asked.
func (c *checker) warnOf(w Check) {
	w.Rule = c.rule
	once := Check{Rule: w.Rule, Part: w.Part, Message: w.Message}
	if c.said[once] {
		return // what is printed and noted says one thing twice
	}
	if c.said == nil {
		c.said = map[Check]bool{}
	}
	c.said[once] = true
	c.out = append(c.out, w)
}

// numbers are the known numbers of the entry: each part's, or the whole's.
func (c *checker) numbers(visit func(n number)) {
	if len(c.m.Parts) == 0 {
		if c.r.Figure.Known {
			visit(number{Amount: c.r.Figure.Amount, unit: c.m.Rule.Unit, decimals: c.m.Rule.Decimals, at: -1})
		}
		return
	}
	for i, p := range c.m.Parts {
		if a := c.r.Figure.Parts[i].Amount; a.Known {
			visit(number{a, p.Code, p.Unit, p.Decimals, i})
		}
	}
}

// number is one number of an entry: at is the part's place, -1 for the whole.
type number struct {
	Amount
	part     string
	unit     rag.Unit
	decimals int
	at       int
}

func (n number) text(d Decimal) string {
	return Format(d, n.unit, max(n.decimals, min(d.MinScale(), MaxPlain)))
}

// in is the same number in an earlier figure.
func (n number) in(e *earlier) (Decimal, bool) {
	if e.conflict || e.otherUnit {
		return Decimal{}, false
	}
	if n.at < 0 {
		return e.Value, e.Known
	}
	a, ok := e.Part(n.part)
	return a.Value, ok && a.Known
}

// lastQuarter is the figure of the quarter before.
func (c *checker) lastQuarter() *earlier {
	if c.previous == nil {
		e := c.quarterFigure(c.p.Quarter.Prev())
		c.previous = &e
	}
	return c.previous
}

// last is the figure to compare a number with, and its period in words: last quarter's, of figures that accumulate the
// same quarter's of last year, else last year's.
func (c *checker) last(n number) (d Decimal, period string, ok bool) {
	if !c.m.Rule.Basis.Cumulative() {
		if d, ok = n.in(c.lastQuarter()); ok {
			return d, c.p.Quarter.Prev().Label(), true
		}
	}
	if d, ok = n.in(&c.same); ok {
		return d, c.same.Period.Label(), true
	}
	if c.m.Rule.Basis.Cumulative() && c.m.Rule.Unit.Additive() && c.p.Quarter.Q != 4 {
		return d, "", false // a part of a year beside a whole one
	}
	d, ok = n.in(&c.outturn)
	return d, c.outturn.Period.Label(), ok
}
