package rag

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/govalues/decimal"
)

func drawDecimal(t *rapid.T, name string, low, high int64) Decimal {
	return decimal.MustNew(rapid.Int64Range(low, high).Draw(t, name), rapid.IntRange(0, 3).Draw(t, name+" scale"))
}

// drawInput is any measure with any value.
func drawInput(t *rapid.T) *Input {
	in := &Input{
		Rule: Rule{
			Scheme:   Scheme(rapid.IntRange(0, 2).Draw(t, "scheme")),
			Polarity: Polarity(rapid.IntRange(1, 3).Draw(t, "polarity")),
			Basis:    Basis(rapid.IntRange(0, 8).Draw(t, "basis")),
			Unit:     Unit(rapid.IntRange(0, 4).Draw(t, "unit")),
			Decimals: rapid.IntRange(0, 2).Draw(t, "decimals"),
			Tolerance: Tolerance{
				Kind:   ToleranceKind(rapid.IntRange(0, 2).Draw(t, "tolerance kind")),
				Amount: drawDecimal(t, "tolerance", 0, 200),
			},
			People: rapid.Bool().Draw(t, "people"),
		},
		Value: drawDecimal(t, "value", -200, 2000),
		AsOf:  Date{2023, 1, 1}.AddDays(rapid.IntRange(0, 800).Draw(t, "day")),
		LastYear: LastYear{
			SoFar: drawDecimal(t, "so far", 0, 500), Outturn: drawDecimal(t, "outturn", 0, 900),
			Usable: rapid.Bool().Draw(t, "usable"),
		},
		Travel: Direction(rapid.IntRange(0, 3).Draw(t, "travel")),
		ForNow: rapid.IntRange(0, 9).Draw(t, "for now") == 0,
	}
	if rapid.Bool().Draw(t, "own share") {
		den := rapid.Int64Range(1, 12).Draw(t, "den")
		in.Rule.Profile = Profile{OwnProfile, Ratio{rapid.Int64Range(0, den).Draw(t, "num"), den}}
	}
	in.Target = drawTarget(t)
	if in.ForNow && rapid.Bool().Draw(t, "has year") {
		in.Year = drawTarget(t)
		in.Year.HasPoint = false
	}
	return in
}

func drawTarget(t *rapid.T) Target {
	x := Target{
		Kind:  TargetKind(rapid.IntRange(2, 8).Draw(t, "target kind")),
		Value: drawDecimal(t, "target", 0, 1000), Base: drawDecimal(t, "base", 0, 1000),
		Min: drawDecimal(t, "min", 0, 500), Max: drawDecimal(t, "max", 0, 900),
	}
	if x.Min.Cmp(x.Max) > 0 {
		x.Min, x.Max = x.Max, x.Min
	}
	if rapid.IntRange(0, 4).Draw(t, "has point") == 0 {
		x.Point, x.HasPoint = drawDecimal(t, "point", 0, 800), true
	}
	return x
}

// rank orders colours from worst to best.
func rank(s Status) int { return map[Status]int{Red: 0, Amber: 1, Green: 2}[s] }

// better reports whether value a is better than b for the measure of in.
func better(in *Input, x *Assessment, a, b Decimal) bool {
	switch in.Rule.Polarity {
	case Higher:
		return a.Cmp(b) > 0
	case Lower:
		return a.Cmp(b) < 0
	}
	off := func(d Decimal) exact { return x.least.sub(of(d)).max(of(d).sub(x.most)).max(whole(0)) }
	sameSide := (of(a).cmp(x.least) < 0) == (of(b).cmp(x.least) < 0)
	return sameSide && off(a).cmp(off(b)) < 0
}

// TestBetterIsNeverWorse: a better value never gives a worse colour.
func TestBetterIsNeverWorse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawInput(t)
		one := Assess(in)
		other := *in
		other.Value = drawDecimal(t, "other value", -200, 2000)
		two := Assess(&other)
		if one.Status == None || two.Status == None {
			t.Skip()
		}
		if better(in, &one, in.Value, other.Value) && rank(one.Status) < rank(two.Status) {
			t.Fatalf("%s is better than %s but %s than %s\n%s\n%s", in.Value, other.Value, one.Status, two.Status, one.Paragraph(), two.Paragraph())
		}
	})
}

// TestBetterNeverPointsWorse: a better value never gives a worse arrow.
func TestBetterNeverPointsWorse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawComparison(t)
		in := &Input{Rule: Rule{Polarity: c.Polarity}}
		x := Assessment{least: of(c.Min), most: of(c.Max)}
		other := *c
		other.Now = drawDecimal(t, "other", -100, 1000)
		order := map[Direction]int{Worse: 0, Same: 1, Better: 2}
		if c.Polarity != Neutral && better(in, &x, c.Now, other.Now) && order[Travel(c).Direction] < order[Travel(&other).Direction] {
			t.Fatalf("%s %s against %s %s, before %s", c.Now, Travel(c).Direction, other.Now, Travel(&other).Direction, c.Before)
		}
	})
}

// TestScalingChangesNothing: in pence or in pounds, the colour is the same, but for the floor of 1 on counts.
func TestScalingChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawInput(t)
		if in.Rule.Unit == Count && in.Rule.Tolerance.Kind == Relative {
			in.Rule.Unit = Money
		}
		big := *in
		up := func(d *Decimal) { *d, _ = d.Mul(decimal.MustNew(1000, 0)) }
		for _, d := range []*Decimal{&big.Value, &big.Target.Base, &big.Target.Min, &big.Target.Max, &big.Target.Point,
			&big.Year.Base, &big.Year.Min, &big.Year.Max, &big.LastYear.SoFar, &big.LastYear.Outturn} {
			up(d)
		}
		if k := big.Target.Kind; k != ReduceByPercent && k != IncreaseByPercent {
			up(&big.Target.Value)
		}
		if k := big.Year.Kind; k != ReduceByPercent && k != IncreaseByPercent {
			up(&big.Year.Value)
		}
		if big.Rule.Tolerance.Kind != Relative {
			up(&big.Rule.Tolerance.Amount)
		}
		if a, b := Assess(in), Assess(&big); a.Status != b.Status {
			t.Fatalf("%s, scaled %s\n%s\n%s", a.Status, b.Status, a.Paragraph(), b.Paragraph())
		}
	})
}

// TestMirror: swapping polarity and sign mirrors the rating on bases that do not accumulate.
func TestMirror(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawInput(t)
		in.Rule.Basis = rapid.SampledFrom([]Basis{Snapshot, InQuarter, Rolling12m, ForecastYear, Annual, Termly}).Draw(t, "basis")
		m := *in
		m.Rule.Polarity = map[Polarity]Polarity{Higher: Lower, Lower: Higher, InRange: InRange}[in.Rule.Polarity]
		m.Value, m.Target.Point, m.Target.Base = m.Value.Neg(), m.Target.Point.Neg(), m.Target.Base.Neg()
		m.Target.Min, m.Target.Max = in.Target.Max.Neg(), in.Target.Min.Neg()
		switch m.Target.Kind {
		case ReduceBy, ReduceByPercent:
			m.Target.Kind++
		case IncreaseBy, IncreaseByPercent:
			m.Target.Kind--
		default:
			m.Target.Value = m.Target.Value.Neg()
		}
		if m.Rule.Tolerance.Kind == Limit {
			m.Rule.Tolerance.Amount = m.Rule.Tolerance.Amount.Neg()
		}
		if a, b := Assess(in), Assess(&m); a.Status != b.Status {
			t.Fatalf("%s, mirrored %s\n%s\n%s", a.Status, b.Status, a.Paragraph(), b.Paragraph())
		}
	})
}

// TestColoursPartitionTheLine: going along the values, the colour changes at most twice on each side, always by one
// step or two towards Red, and every value has one.
func TestColoursPartitionTheLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := drawInput(t)
		in.Rule.Polarity = rapid.SampledFrom([]Polarity{Higher, Lower}).Draw(t, "direction")
		changes, last := 0, None
		for v := int64(-2000); v <= 3000; v += 25 {
			in.Value = decimal.MustNew(v, 0)
			s := Assess(in).Status
			if s == None {
				t.Skip()
			}
			if last != None && s != last {
				changes++
				if (rank(s) > rank(last)) != (in.Rule.Polarity == Higher) {
					t.Fatalf("%s after %s at %d", s, last, v)
				}
			}
			last = s
		}
		if changes > 2 {
			t.Fatalf("%d changes of colour", changes)
		}
	})
}

// TestTravelIsAntisymmetric: going back is the opposite of going there.
func TestTravelIsAntisymmetric(t *testing.T) {
	opposite := map[Direction]Direction{Better: Worse, Worse: Better, Same: Same, Up: Down, Down: Up, NotApplicable: NotApplicable}
	rapid.Check(t, func(t *rapid.T) {
		c := drawComparison(t)
		c.Decimals = min(c.Decimals, c.Now.Scale(), c.Before.Scale()) // printed alike
		back := *c
		back.Now, back.Before = c.Before, c.Now
		if a, b := Travel(c).Direction, Travel(&back).Direction; opposite[a] != b {
			t.Fatalf("%s to %s is %s, back is %s", c.Before, c.Now, a, b)
		}
	})
}

func drawComparison(t *rapid.T) *Comparison {
	c := &Comparison{
		Polarity: Polarity(rapid.IntRange(0, 3).Draw(t, "polarity")),
		Decimals: rapid.IntRange(0, 2).Draw(t, "decimals"),
		Now:      drawDecimal(t, "now", -100, 1000), Before: drawDecimal(t, "before", -100, 1000),
		Min: drawDecimal(t, "min", 0, 300), Max: drawDecimal(t, "max", 0, 300),
	}
	if rapid.Bool().Draw(t, "has band") {
		c.Band = drawDecimal(t, "band", 0, 50)
	}
	if c.Min.Cmp(c.Max) > 0 {
		c.Min, c.Max = c.Max, c.Min
	}
	return c
}

// TestExactAgreesWithBig holds the 64-bit arithmetic against big rationals.
func TestExactAgreesWithBig(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string) exact {
			return exact{n: rapid.Int64().Filter(func(n int64) bool { return n != -1<<63 }).Draw(t, name), d: rapid.Int64Range(1, 1<<62).Draw(t, name+" d")}
		}
		x, y := draw("x"), draw("y")
		bx, by := exact{big: x.rat()}, exact{big: y.rat()}
		for name, pair := range map[string][2]exact{
			"add": {x.add(y), bx.add(by)}, "sub": {x.sub(y), bx.sub(by)}, "mul": {x.mul(y), bx.mul(by)}, "abs": {x.abs(), bx.abs()},
		} {
			if pair[0].rat().Cmp(pair[1].rat()) != 0 {
				t.Fatalf("%s: %s, big %s", name, pair[0].rat(), pair[1].rat())
			}
		}
		if x.cmp(y) != bx.cmp(by) {
			t.Fatalf("cmp %d, big %d", x.cmp(y), bx.cmp(by))
		}
		k := rapid.IntRange(0, 10).Draw(t, "decimals")
		mode := rounding(rapid.IntRange(0, 2).Draw(t, "mode"))
		if a, b := string(appendNumber(nil, x, k, mode)), string(appendNumber(nil, bx, k, mode)); a != b {
			t.Fatalf("prints %s, big %s", a, b)
		}
	})
}
