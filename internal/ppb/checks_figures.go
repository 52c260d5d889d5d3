package ppb

import (
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

var ruleSignFlipped = CheckRule{
	Name: "sign_flipped", Doc: "a figure with the other sign than the last one",
	Reads: ReadsFigures, Shown: AtFigure, Rank: LikelyWrong,
	Hushes: []string{"ten_times", "direction_words"},
	Fails: Example{Unit: rag.Money, Basis: rag.ForecastYear, Held: []HeldExample{{"2023-24-Q1", "", "-84,000"}},
		Typed: []TypedExample{{FieldValue, "86,000"}}},
	Passes: Example{Unit: rag.Money, Basis: rag.ForecastYear, Held: []HeldExample{{"2023-24-Q1", "", "-84,000"}},
		Typed: []TypedExample{{FieldValue, "-86,000"}}},
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
	Fails:  Example{Typed: []TypedExample{{FieldValue, "46.5"}}},
	Passes: Example{Unit: rag.Number, Decimals: 1, Typed: []TypedExample{{FieldValue, "46.5"}}},
	entry:  (*checker).impossible,
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
	Hushes: []string{"ten_times", "fell", "direction_words"},
	Fails:  Example{Unit: rag.Percent, Decimals: 1, Polarity: rag.Higher, Target: "90", Typed: []TypedExample{{FieldValue, "0.936"}}},
	Passes: Example{Unit: rag.Percent, Decimals: 1, Polarity: rag.Higher, Target: "90", Typed: []TypedExample{{FieldValue, "93.6"}}},
	entry:  (*checker).fractionForPercent,
}

// fractionForPercent warns of 0.936 typed for 93.6 %, and of 0.021 for 2.1 %: spreadsheets hold it so. Beside a figure of
// ten or more nothing up to 1 is likely; beside a smaller one, what is less than a twentieth of it.
func (c *checker) fractionForPercent() {
	c.numbers(func(n number) {
		if n.unit != rag.Percent || n.Fraction || !n.Value.IsPos() || n.Value.Cmp(decimal.One) > 0 {
			return
		}
		like, _, ok := c.last(n)
		if t, _ := c.target(n.part); !ok && t.Kind == rag.AbsoluteTarget {
			like, ok = t.Value, true
		}
		if !ok || !like.IsPos() {
			return
		}
		times, counted := rag.Share(like, n.Value, rag.Number, 2)
		if like.Cmp(decimal.Ten) >= 0 || !counted || times.Cmp(whole(slipBeyond)) > 0 {
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
	Fails: Example{Unit: rag.Money, Basis: rag.ForecastYear, Last: []TypedExample{{FieldValue, "15,777,052"}},
		Typed: []TypedExample{{FieldValue, "15,777,052"}}},
	Passes: Example{Unit: rag.Money, Basis: rag.ForecastYear, Last: []TypedExample{{FieldValue, "15,777,052"}},
		Typed: []TypedExample{{FieldValue, "16,450,793"}}},
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

var ruleFell = CheckRule{
	Name: "fell", Doc: "a count or sum that accumulates and is lower than last quarter's",
	Reads: ReadsFigures, Shown: AtFigure, Rank: WorthALook,
	Fails: Example{Basis: rag.CumulativeFinancial, Polarity: rag.Higher, Last: []TypedExample{{FieldValue, "70"}},
		Typed: []TypedExample{{FieldValue, "62"}}},
	Passes: Example{Basis: rag.CumulativeFinancial, Polarity: rag.Higher, Last: []TypedExample{{FieldValue, "70"}},
		Typed: []TypedExample{{FieldValue, "95"}}},
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
	Name: "small_count", Doc: "a count of 1 to 5 people, or a share of so few, which may identify someone", Severity: Note,
	Reads: ReadsFigures, Shown: AtFigure, Rank: ToThinkOf,
	Fails:  Example{Title: "Children missing from care", Polarity: rag.Lower, Typed: []TypedExample{{FieldValue, "3"}}},
	Passes: Example{Title: "Children missing from care", Polarity: rag.Lower, Typed: []TypedExample{{FieldValue, "14"}}},
	entry:  (*checker).smallCount,
}

// smallCount warns before the report identifies someone.
func (c *checker) smallCount() {
	for _, s := range SmallIn(c.it, &c.r) {
		part, _ := s.Field.Part()
		what := "is a count of 1 to 5 people"
		if strings.Contains(s.plain, "/") {
			what = "is a share of so few people"
		}
		say := "it may identify someone once it is published"
		switch {
		case s.Decision != Undecided:
			continue
		case s.held(c.p):
			say = "it is withheld until a lead decides"
		}
		c.warn(part, "%s %s: %s", s.Text, what, say)
	}
}
