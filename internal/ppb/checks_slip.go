package ppb

import (
	"fmt"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

var ruleTenTimes = CheckRule{
	Name: "ten_times", Doc: "a figure out of proportion to earlier ones: about ten, a hundred or a thousand times one, or far beyond",
	Reads: ReadsFigures, Shown: AtFigure, Rank: LikelyWrong,
	Hushes: []string{"fell", "direction_words"},
	Fails: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "412"}, {"2023-24-Q1", "", "405"}},
		Typed: []TypedExample{{FieldValue, "4120"}}},
	Passes: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "412"}, {"2023-24-Q1", "", "405"}},
		Typed: []TypedExample{{FieldValue, "431"}}},
	entry: (*checker).tenTimes,
}

// tenTimes warns of a slip: a decimal point in the wrong place, thousands typed for pounds, a key that stuck. A figure is
// held against last quarter's, the same quarter's of last year and last year's outturn; one that fits last year's same
// quarter is left alone, for that is how a year goes.
func (c *checker) tenTimes() {
	c.numbers(func(n number) {
		if n.Value.IsZero() {
			return
		}
		before := c.befores(n)
		for _, b := range before {
			if b.season && !slipped(n, b).is {
				return
			}
		}
		for _, b := range before {
			if s := slipped(n, b); s.is {
				c.warn(n.part, "%s is %s the last figure, %s for %s: check the %s", n.text(n.Value), s.words, n.text(b.value), b.period, s.check)
				return
			}
		}
		if len(before) > 0 {
			return
		}
		if t, _ := c.target(n.part); t.Kind == rag.AbsoluteTarget && beyondTarget(n, t.Value) {
			c.warn(n.part, "%s is more than 20 times the target, %s: check the digits", n.text(n.Value), n.text(t.Value))
		} else if n.Value.Abs().Cmp(hugeOf(n.unit)) > 0 {
			c.warn(n.part, "%s is a very great number: check the digits", n.text(n.Value))
		}
	})
}

// before is an earlier figure to hold a number against.
type before struct {
	value    Decimal
	period   string
	season   bool // the same quarter of last year
	sofar    bool // an earlier point of the same growing year: a greater figure is the rule
	wholeYet bool // a whole year beside part of one: a smaller figure is the rule
}

// befores are the earlier figures that a number can be held against, nearest first.
func (c *checker) befores(n number) []before {
	var out []before
	basis := c.m.Rule.Basis
	grows := basis.Cumulative() && n.unit.Additive()
	add := func(e *earlier, b before) {
		if d, ok := n.in(e); ok && !d.IsZero() {
			b.value, b.period = d, e.Period.Label()
			out = append(out, b)
		}
	}
	prev := c.p.Quarter.Prev()
	if !grows || basis.Year(prev.End()) == basis.Year(c.p.Quarter.End()) {
		add(c.lastQuarter(), before{sofar: grows})
	}
	add(&c.same, before{season: true})
	part := grows || n.unit.Additive() && (basis == rag.InQuarter || basis == rag.Termly)
	add(&c.outturn, before{wholeYet: part})
	return out
}

// slip says how a figure is out of proportion.
type slip struct {
	is           bool
	words, check string
}

// Proportions that make a slip: a power of ten give or take as much as a figure may honestly move, or beyond a limit.
const (
	slipBeyond     = 20
	slipBeyondPart = 100               // where a part of a year stands beside a whole one
	slipTiny       = 30                // counts below it move as they like
	slipMany       = 10_000            // times, and the number of them says nothing any more
	slipWild       = 1_500_000_000_000 // beyond the powers of ten that are looked for
	slipSmall      = 100               // of counts, one below it that comes from below 10 may have moved
)

func slipped(n number, b before) slip {
	small, big := b.value.Abs(), n.Value.Abs()
	down := small.Cmp(big) > 0
	if down {
		small, big = big, small
	}
	switch {
	case n.unit == rag.Count && (big.Cmp(whole(slipTiny)) < 0 || small.Cmp(decimal.Ten) < 0 && big.Cmp(whole(slipSmall)) < 0),
		b.sofar && down: // another rule's
		return slip{}
	}
	times, ok := rag.Share(big, small, rag.Number, 2)
	if !ok || times.Cmp(whole(slipWild)) > 0 { // or more than 19 digits apart
		return slip{true, "out of all proportion to", "digits"}
	}
	limit := int64(slipBeyond)
	if b.wholeYet && down {
		limit = slipBeyondPart
	}
	if factor := powerOfTen(times, n.unit); factor > 0 && (factor > limit || !b.sofar && !(b.wholeYet && down)) {
		if down {
			return slip{true, "about " + oneIn(factor) + " of", "decimal point"}
		}
		return slip{true, "about " + rag.FormatPlain(whole(factor), 0) + " times", "decimal point"}
	}
	beyond := times.Cmp(whole(limit)) > 0 && !(n.unit == rag.Percent && big.Cmp(whole(slipTiny)) < 0)
	switch {
	case !beyond:
		return slip{}
	case times.Cmp(whole(slipMany)) > 0 && !down:
		return slip{true, "out of all proportion to", "digits"}
	case down:
		return slip{true, "less than " + oneIn(limit) + " of", "digits"}
	}
	return slip{true, "about " + rag.FormatPlain(times, 0) + " times", "digits"}
}

// powerOfTen is 10, 100, 1,000 and so on where a proportion is about that, else 0. A percentage has less room to move
// than a count or a sum, of which a slip and a true change often come together.
func powerOfTen(times Decimal, u rag.Unit) int64 {
	low, high := int64(70), int64(140)
	if u == rag.Percent {
		low, high = 88, 112
	}
	for f := int64(10); f <= 1_000_000_000_000; f *= 10 {
		if times.Cmp(decimal.MustNew(f*low, 2)) >= 0 && times.Cmp(decimal.MustNew(f*high, 2)) <= 0 {
			return f
		}
	}
	return 0
}

func oneIn(factor int64) string {
	switch factor {
	case 10:
		return "a tenth"
	case slipBeyond:
		return "a twentieth"
	case 100:
		return "a hundredth"
	case 1000:
		return "a thousandth"
	}
	return fmt.Sprintf("a %sth", rag.FormatPlain(whole(factor), 0))
}

// beyondTarget holds a figure that nothing earlier stands beside against its target, upwards only: what is far below may
// be a beginning.
func beyondTarget(n number, target Decimal) bool {
	if target.IsZero() || n.unit == rag.Count && n.Value.Abs().Cmp(whole(slipSmall)) < 0 {
		return false
	}
	times, ok := rag.Share(n.Value.Abs(), target.Abs(), rag.Number, 2)
	return !ok || times.Cmp(whole(slipBeyond)) > 0
}

// hugeOf is more than any council counts of a unit.
func hugeOf(u rag.Unit) Decimal {
	switch u {
	case rag.Money:
		return whole(100_000_000_000)
	case rag.Rate10000:
		return whole(10_000_000)
	}
	return whole(1_000_000_000)
}

func whole(n int64) Decimal { return decimal.MustNew(n, 0) }
