package ppb

import (
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

var ruleSignFlipped = CheckRule{
	Name: "sign_flipped", Doc: "a figure with the other sign than the last one",
	Reads: ReadsFigures, Shown: AtFigure, Rank: LikelyWrong,
	entry: (*checker).signFlipped,
}

func (c *checker) signFlipped() {
	c.numbers(func(n number) {
		last, period, ok := c.last(n)
		if ok && last.Sign()*n.Value.Sign() < 0 {
			c.warn(n.part, "%s has the other sign than the last figure, %s for %s: check the minus", n.text(n.Value), n.text(last), period)
		}
	})
}

var ruleImpossible = CheckRule{
	Name: "impossible", Doc: "a figure that its unit does not allow: a count with decimals",
	Reads: ReadsFigures, Shown: AtFigure, Rank: LikelyWrong,
	entry: (*checker).impossible,
}

func (c *checker) impossible() {
	c.numbers(func(n number) {
		if n.unit == rag.Count && n.decimals == 0 && !n.Value.IsInt() && !n.Fraction {
			c.warn(n.part, "%s is not a whole number, and this is a count", n.text(n.Value))
		}
	})
}

var ruleFractionForPercent = CheckRule{
	Name: "fraction_for_percent", Doc: "a figure of at most 1 where a percentage is meant",
	Reads: ReadsFigures, Shown: AtFigure, Rank: LikelyWrong,
	entry: (*checker).fractionForPercent,
}

// fractionForPercent warns of 0.936 typed for 93.6 %: spreadsheets hold it so.
func (c *checker) fractionForPercent() {
	c.numbers(func(n number) {
		if n.unit != rag.Percent || n.Fraction || !n.Value.IsPos() || n.Value.Cmp(decimal.One) > 0 {
			return
		}
		like, _, ok := c.last(n)
		if t, _ := c.target(""); !ok && t.Kind == rag.AbsoluteTarget {
			like, ok = t.Value, true
		}
		if ok && like.Cmp(decimal.Ten) >= 0 {
			c.warn(n.part, "%s looks like a fraction: %s is written as the percentage", n.text(n.Value), n.text(times100(n.Value)))
		}
	})
}

func times100(d Decimal) Decimal {
	if x, err := d.Mul(decimal.Hundred); err == nil {
		return x
	}
	return d
}

var ruleStale = CheckRule{
	Name: "stale", Doc: "the same figure as last quarter to four significant digits or more",
	Reads: ReadsFigures, Shown: AtFigure, Rank: ToThinkOf,
	entry: (*checker).stale,
}

// stale warns of a figure left from last quarter: nothing with four significant digits stays the same by chance.
func (c *checker) stale() {
	c.numbers(func(n number) {
		last, ok := n.in(c.lastQuarter())
		if ok && last.Cmp(n.Value) == 0 && significant(n.Value) >= 4 {
			c.warn(n.part, "%s is exactly last quarter's figure: is it this quarter's?", n.text(n.Value))
		}
	})
}

// significant is the number of significant digits; the noughts that end a whole number are not.
func significant(d Decimal) int {
	s := strings.TrimLeft(strings.ReplaceAll(d.Abs().String(), ".", ""), "0")
	if d.Scale() == 0 {
		s = strings.TrimRight(s, "0")
	}
	return len(s)
}

var rulePartsSum = CheckRule{
	Name: "parts_sum", Doc: "parts that do not add up to their total",
	Reads: ReadsFigures, Shown: AtFigure, Rank: LikelyWrong,
	entry: (*checker).partsSum,
}

// partsSum holds a part that is called total against the other parts of its unit, plus or minus 1 for rounding.
func (c *checker) partsSum() {
	for i, p := range c.m.Parts {
		if name := strings.ToLower(p.Label); name != "total" && name != "all" && !strings.HasPrefix(name, "total ") {
			continue
		}
		var others []PartAmount
		complete := true
		for j, q := range c.m.Parts {
			if j != i && q.Unit == p.Unit && (q.Unit == rag.Count || q.Unit == rag.Money) {
				others = append(others, c.r.Figure.Parts[j])
				complete = complete && c.r.Figure.Parts[j].Known
			}
		}
		total := c.r.Figure.Parts[i]
		sum, ok := sumParts(others)
		if !ok || !complete || len(others) < 2 || !total.Known {
			continue
		}
		if off, err := sum.Sub(total.Value); err == nil && off.Abs().Cmp(decimal.One) > 0 {
			c.warn(p.Code, "the parts add up to %s, not to %s", Format(sum, p.Unit, p.Decimals), Format(total.Value, p.Unit, p.Decimals))
		}
	}
}

var ruleStatedTotal = CheckRule{
	Name: "stated_total", Doc: "a total or variance printed beside the figures that they do not give",
	Reads: ReadsFigures, Shown: AtFigure, Rank: WorthALook,
	entry: (*checker).statedTotal,
}

// statedTotal recomputes a total or an overspend that stands in the figure as printed or in the note on the value.
func (c *checker) statedTotal() {
	f := &c.r.Figure
	if !f.Known || c.c[FieldPrinted] == "" && f.Qualifier == "" {
		return
	}
	unit, decimals := c.m.unitOf()
	for _, text := range []string{c.c[FieldPrinted], f.Qualifier} {
		words := cutText(text)
		for i := range words {
			stated, ok := statedAfter(words, i)
			if !ok {
				continue
			}
			want, what := f.Value, "the figures give"
			if words[i].is("overspend") || words[i].is("underspend") || words[i].is("variance") {
				t, _ := c.target("")
				diff, err := f.Value.Sub(t.Value)
				if t.Kind != rag.AbsoluteTarget || err != nil {
					continue
				}
				want, what = diff.Abs(), "the figures and the target give"
			} else if c.m.Headline != HeadlineSum {
				continue
			}
			if off, err := stated.Sub(want); err == nil && off.Abs().Cmp(decimal.One) > 0 {
				c.warn("", "%s of %s is stated, but %s %s", upperFirst(words[i].text), Format(stated, unit, decimals), what, Format(want, unit, decimals))
			}
		}
	}
}

// statedAfter is the number that a word such as total or overspend states: "total of £3,283,331", "total 12".
func statedAfter(words []word, i int) (Decimal, bool) {
	if !words[i].is("total") && !words[i].is("overspend") && !words[i].is("underspend") && !words[i].is("variance") {
		return Decimal{}, false
	}
	for j := i + 1; j < len(words) && j <= i+3; j++ {
		if words[j].figure() {
			return words[j].value()
		}
		if !words[j].is("of") && !words[j].is("is") && !words[j].is("spend") {
			break
		}
	}
	return Decimal{}, false
}

var ruleRateTotal = CheckRule{
	Name: "rate_total", Doc: "a rate and a total that imply another population than last time",
	Reads: ReadsFigures, Shown: AtFigure, Rank: WorthALook,
	entry: (*checker).rateTotal,
}

// rateTotal works out the population behind a rate per 10,000 and its total, and compares it with last time's.
func (c *checker) rateTotal() {
	rate, total := -1, -1
	for i, p := range c.m.Parts {
		switch p.Unit {
		case rag.Rate10000:
			rate = i
		case rag.Count:
			total = i
		}
	}
	if rate < 0 || total < 0 {
		return
	}
	now, okNow := population(c.r.Figure.Parts[rate].Amount, c.r.Figure.Parts[total].Amount)
	for _, e := range []*earlier{c.lastQuarter(), &c.same, &c.outturn} {
		r, _ := e.Part(c.m.Parts[rate].Code)
		t, _ := e.Part(c.m.Parts[total].Code)
		then, okThen := population(r, t)
		if !okNow || !okThen {
			continue
		}
		if off, err := now.Sub(then); err == nil && tenTimesOver(off, then) {
			c.warn(c.m.Parts[total].Code, "rate and total imply a population of %s; for %s it was %s", rag.FormatPlain(now, 0), e.Period.Label(), rag.FormatPlain(then, 0))
		}
		return
	}
}

// tenTimesOver reports whether ten times off is more than whole: a difference of more than a tenth.
func tenTimesOver(off, whole Decimal) bool {
	x, err := off.Abs().Mul(decimal.Ten)
	return err == nil && x.Cmp(whole.Abs()) > 0
}

func population(rate, total Amount) (Decimal, bool) {
	if !rate.Known || !total.Known || !rate.Value.IsPos() || !total.Value.IsPos() {
		return Decimal{}, false
	}
	return rag.Share(total.Value, rate.Value, rag.Rate10000, 0)
}

var ruleFell = CheckRule{
	Name: "fell", Doc: "a count or sum that accumulates and is lower than last quarter's",
	Reads: ReadsFigures, Shown: AtFigure, Rank: WorthALook,
	entry: (*checker).fell,
}

// fell warns of a count that only grows and went down within its year.
func (c *checker) fell() {
	b := c.m.Rule.Basis
	prev := c.p.Quarter.Prev()
	if !b.Cumulative() || c.asOf.IsZero() || b.Year(c.asOf) != b.Year(prev.End()) {
		return
	}
	c.numbers(func(n number) {
		last, ok := n.in(c.lastQuarter())
		if ok && n.unit.Additive() && n.Value.Cmp(last) < 0 {
			c.warn(n.part, "%s is lower than last quarter's %s, and this adds up over the year", n.text(n.Value), n.text(last))
		}
	})
}

var ruleSmallCount = CheckRule{
	Name: "small_count", Doc: "a count of 1 to 5 about people, which may identify someone",
	Reads: ReadsFigures, Shown: AtFigure, Rank: ToThinkOf,
	entry: (*checker).smallCount,
}

// smallCount warns before the report identifies someone.
func (c *checker) smallCount() {
	c.numbers(func(n number) {
		if n.unit == rag.Count && n.Value.IsPos() && n.Value.Cmp(decimal.MustNew(5, 0)) <= 0 && c.m.aboutPeople() {
			c.warn(n.part, "%s is a count of 1 to 5 people: it may identify someone once it is published", n.text(n.Value))
		}
	})
}

// aboutPeople reports whether the measure counts people: its title says so, or its definition begins by saying so.
func (m *Measure) aboutPeople() bool {
	for _, w := range cutText(m.Title) {
		if personNoun(w.text) {
			return true
		}
	}
	words := cutText(m.Definition)
	for _, w := range words[:min(3, len(words))] {
		if personNoun(w.text) {
			return true
		}
	}
	return false
}
