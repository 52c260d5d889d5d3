package rag

import (
	"math"
	"math/big"
	"math/bits"
)

// exact is a rational number n/d with d > 0. Every step of a rating is computed with it, so that nothing is rounded
// before it is compared: 30 x 2/12 is 5. Numbers that do not fit in 64 bits are held in big, which costs an allocation
// and never happens with figures that a council prints.
type exact struct {
	n, d int64
	big  *big.Rat
}

var pow10 = [...]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

func whole(n int64) exact    { return exact{n: n, d: 1} }
func ratio(n, d int64) exact { return exact{n: n, d: d} }

// of is the exact number that a decimal stands for.
func of(x Decimal) exact {
	coef, scale := x.Coef(), x.Scale()
	if coef > math.MaxInt64 || scale >= len(pow10) {
		r, _ := new(big.Rat).SetString(x.String())
		return exact{big: r}
	}
	n := int64(coef)
	if x.IsNeg() {
		n = -n
	}
	return exact{n: n, d: pow10[scale]}
}

// rat is x as a big rational, for the paths that do not fit.
func (x exact) rat() *big.Rat {
	if x.big != nil {
		return x.big
	}
	return big.NewRat(x.n, x.d)
}

// mul64 is a x b where it fits.
func mul64(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(magnitude(a), magnitude(b))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

func magnitude(a int64) uint64 {
	if a < 0 {
		return uint64(-a)
	}
	return uint64(a)
}

func (x exact) mul(y exact) exact {
	if x.big == nil && y.big == nil {
		n, okN := mul64(x.n, y.n)
		d, okD := mul64(x.d, y.d)
		if okN && okD {
			return exact{n: n, d: d}
		}
	}
	return exact{big: new(big.Rat).Mul(x.rat(), y.rat())}
}

// div is x / y; y is not zero.
func (x exact) div(y exact) exact {
	if x.big == nil && y.big == nil {
		inverse := exact{n: y.d, d: y.n}
		if y.n < 0 {
			inverse = exact{n: -y.d, d: -y.n}
		}
		return x.mul(inverse)
	}
	return exact{big: new(big.Rat).Quo(x.rat(), y.rat())}
}

func (x exact) add(y exact) exact {
	if x.big == nil && y.big == nil {
		if sum, ok := add64(x, y); ok {
			return sum
		}
	}
	return exact{big: new(big.Rat).Add(x.rat(), y.rat())}
}

func add64(x, y exact) (exact, bool) {
	switch {
	case x.d == y.d:
	case x.d%y.d == 0:
		n, ok := mul64(y.n, x.d/y.d)
		if !ok {
			return exact{}, false
		}
		y = exact{n: n, d: x.d}
	case y.d%x.d == 0:
		return add64(y, x)
	default:
		d, okD := mul64(x.d, y.d)
		xn, okX := mul64(x.n, y.d)
		yn, okY := mul64(y.n, x.d)
		if !okD || !okX || !okY {
			return exact{}, false
		}
		x, y = exact{n: xn, d: d}, exact{n: yn, d: d}
	}
	n := x.n + y.n
	if (x.n > 0) == (y.n > 0) && (n > 0) != (x.n > 0) || n == math.MinInt64 {
		return exact{}, x.n == 0 && y.n == 0
	}
	return exact{n: n, d: x.d}, true
}

func (x exact) neg() exact {
	if x.big != nil {
		return exact{big: new(big.Rat).Neg(x.big)}
	}
	return exact{n: -x.n, d: x.d}
}

func (x exact) sub(y exact) exact { return x.add(y.neg()) }

func (x exact) abs() exact {
	if x.sign() < 0 {
		return x.neg()
	}
	return x
}

func (x exact) sign() int {
	switch {
	case x.big != nil:
		return x.big.Sign()
	case x.n > 0:
		return 1
	case x.n < 0:
		return -1
	}
	return 0
}

// cmp is -1, 0 or 1 as x is less than, equal to or greater than y, by cross-multiplying in 128 bits.
func (x exact) cmp(y exact) int {
	if x.big != nil || y.big != nil {
		return x.rat().Cmp(y.rat())
	}
	if s, t := x.sign(), y.sign(); s != t {
		if s < t {
			return -1
		}
		return 1
	}
	hi, lo := bits.Mul64(magnitude(x.n), uint64(y.d))
	hi2, lo2 := bits.Mul64(magnitude(y.n), uint64(x.d))
	c := 0
	switch {
	case hi < hi2 || hi == hi2 && lo < lo2:
		c = -1
	case hi > hi2 || lo > lo2:
		c = 1
	}
	if x.n < 0 {
		return -c
	}
	return c
}

func (x exact) min(y exact) exact {
	if y.cmp(x) < 0 {
		return y
	}
	return x
}

func (x exact) max(y exact) exact {
	if y.cmp(x) > 0 {
		return y
	}
	return x
}
