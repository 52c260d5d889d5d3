package claim

import (
	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

// All arithmetic is of decimals. What does not fit into 19 digits is no claim: the functions say ok false.

// between is a number that is known to lie from low to high.
type between struct{ low, high rag.Decimal }

func exactly(x rag.Decimal) between { return between{x, x} }

// shown is a number as a text shows it: give or take half of its last digit.
func shown(n *number) between {
	low, errLow := n.value.Sub(n.half)
	high, errHigh := n.value.Add(n.half)
	if errLow != nil || errHigh != nil {
		return exactly(n.value)
	}
	return between{low, high}
}

// counted is a number of which a change is worked out: a whole number that ends in no two noughts is what it is.
func counted(n *number) between {
	if n.value.IsInt() && n.half.Cmp(decimal.MustNew(5, 1)) == 0 && n.unit != percent {
		return exactly(n.value)
	}
	return shown(n)
}

func (b between) has(x rag.Decimal) bool { return b.low.Cmp(x) <= 0 && x.Cmp(b.high) <= 0 }

func (b between) meets(c between) bool { return b.low.Cmp(c.high) <= 0 && c.low.Cmp(b.high) <= 0 }

// moved is by how much a figure differs from an earlier one: up or down, as a number that is never negative.
func moved(from, to between) (between, bool) {
	low, errLow := to.low.Sub(from.high)
	high, errHigh := to.high.Sub(from.low)
	if errLow != nil || errHigh != nil {
		return between{}, false
	}
	return between{low, high}.size(), true
}

// size is what a range is without its sign.
func (b between) size() between {
	switch {
	case b.low.IsNeg() && b.high.IsNeg():
		return between{b.high.Abs(), b.low.Abs()}
	case b.low.IsNeg():
		return between{rag.Decimal{}, b.low.Abs().Max(b.high.Abs())}
	}
	return b
}

// movedPercent is a change as a percentage of the earlier figure.
func movedPercent(from, to between) (between, bool) {
	low, okLow := percentOf(to.low, from.high)
	high, okHigh := percentOf(to.high, from.low)
	if !okLow || !okHigh {
		return between{}, false
	}
	low, errLow := low.Sub(decimal.Hundred)
	high, errHigh := high.Sub(decimal.Hundred)
	return between{low, high}.size(), errLow == nil && errHigh == nil
}

// sharePercent is a part as a percentage of a whole.
func sharePercent(num, den between) (between, bool) {
	low, okLow := percentOf(num.low, den.high)
	high, okHigh := percentOf(num.high, den.low)
	return between{low, high}, okLow && okHigh
}

func percentOf(num, den rag.Decimal) (rag.Decimal, bool) {
	if !den.IsPos() {
		return rag.Decimal{}, false
	}
	x, err := num.Mul(decimal.Hundred)
	if err != nil {
		return rag.Decimal{}, false
	}
	x, err = x.Quo(den)
	return x, err == nil
}

// said is a number of a change or a share as it is claimed: give or take six tenths of its last digit, for it was worked out of figures
// that were not rounded.
func said(n *number) between {
	tenth, err := n.half.Quo(decimal.MustNew(5, 0))
	if err != nil {
		return shown(n)
	}
	b := shown(n)
	low, errLow := b.low.Sub(tenth)
	high, errHigh := b.high.Add(tenth)
	if errLow != nil || errHigh != nil {
		return b
	}
	return between{low, high}
}

// slipped reports how a number can be another one that was mistyped: two digits transposed, or the point or the noughts wrong.
func slipped(n *number, x rag.Decimal) bool { return transposed(n.value, x) || tenfold(n, x) }

// transposed reports whether two neighbouring digits of a number, as shown, change places to give another.
func transposed(a, b rag.Decimal) bool {
	scale := a.Scale()
	if b.Scale() > scale {
		b = rag.Round(b, scale)
	}
	if a.IsNeg() != b.IsNeg() || a.Cmp(b) == 0 {
		return false
	}
	x, okX := digitsAt(a, scale)
	y, okY := digitsAt(b, scale)
	if !okX || !okY {
		return false
	}
	for x%10 == y%10 && x > 0 && y > 0 {
		x, y = x/10, y/10
	}
	return x >= 10 && y >= 10 && x%10 == y/10%10 && x/10%10 == y%10 && x/100 == y/100
}

// swaps are the numbers that a whole number gives when two neighbouring digits change places.
func swaps(x rag.Decimal) (out []rag.Decimal) {
	coef, ok := digitsAt(x, 0)
	if !ok || !x.IsInt() || x.IsNeg() || coef > 1e15 {
		return nil
	}
	for unit := uint64(1); unit*10 <= coef; unit *= 10 {
		low, high := coef/unit%10, coef/unit/10%10
		if low != high {
			out = append(out, decimal.MustNew(int64(coef-low*unit-high*unit*10+high*unit+low*unit*10), 0))
		}
	}
	return out
}

// halfOf is half of the last digit at a scale.
func halfOf(scale int) rag.Decimal { return decimal.MustNew(5, min(scale+1, decimal.MaxScale)) }

// digitsAt are the digits of a number at a scale.
func digitsAt(x rag.Decimal, scale int) (uint64, bool) {
	coef := x.Coef()
	for s := x.Scale(); s < scale; s++ {
		if coef > 1e17 {
			return 0, false
		}
		coef *= 10
	}
	return coef, true
}

// tenfold reports whether a number is ten times another, a hundred and up to a million times, or as small a part of it, as far as its digits show.
func tenfold(n *number, x rag.Decimal) bool {
	if x.IsZero() || n.value.IsZero() || n.value.IsNeg() != x.IsNeg() {
		return false
	}
	up, down := shown(n), shown(n)
	for range 6 {
		var ok bool
		if up, ok = up.times(decimal.Ten); ok && up.has(x) {
			return true
		}
		if down, ok = down.times(tenth()); ok && down.has(x) {
			return true
		}
	}
	return false
}

func tenth() rag.Decimal { return decimal.MustNew(1, 1) }

func (b between) times(x rag.Decimal) (between, bool) {
	low, errLow := b.low.Mul(x)
	high, errHigh := b.high.Mul(x)
	return between{low, high}, errLow == nil && errHigh == nil
}
