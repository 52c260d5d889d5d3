package rag

import (
	"math"
	"math/big"
	"math/bits"
	"strconv"

	"github.com/govalues/decimal"
)

// rounding says what is done with the digits that are not printed.
type rounding uint8

const (
	halfAway rounding = iota // to the nearest, a half away from zero
	floor                    // towards minus infinity
	ceiling                  // towards plus infinity
)

// maxPlaces is the most decimals that a sentence prints to show that two numbers differ.
const maxPlaces = 12

// Format is a number with its unit, rounded half away from zero to so many decimals: "£1,234.50", "93.62%", "-3",
// "637 per 10,000".
func Format(x Decimal, u Unit, decimals int) string {
	return string(appendUnit(nil, of(x), u, decimals, halfAway))
}

// FormatPlain is a number rounded half away from zero to so many decimals, with thousands separators and no unit.
func FormatPlain(x Decimal, decimals int) string {
	return string(appendNumber(nil, of(x), decimals, halfAway))
}

// Round rounds half away from zero to so many decimals. A number that has fewer is returned as it is.
func Round(x Decimal, decimals int) Decimal {
	if x.Scale() <= decimals {
		return x
	}
	cut := x.Trunc(decimals)
	rest, err := x.Sub(cut)
	if err != nil { // cannot happen: the rest is shorter than x
		return x.Round(decimals)
	}
	ulp := cut.ULP()
	if twice, err := rest.Abs().Add(rest.Abs()); err == nil && twice.Cmp(ulp) < 0 {
		return cut
	}
	if x.IsNeg() {
		ulp = ulp.Neg()
	}
	up, err := cut.Add(ulp)
	if err != nil {
		return cut
	}
	return up
}

func appendUnit(dst []byte, x exact, u Unit, decimals int, mode rounding) []byte {
	decimals = u.pence(decimals)
	if u == Money {
		mark := len(dst)
		dst = appendNumber(dst, x, decimals, mode)
		at := mark
		if dst[mark] == '-' {
			at++
		}
		dst = append(dst, "£"...)
		copy(dst[at+len("£"):], dst[at:])
		copy(dst[at:], "£")
		return dst
	}
	dst = appendNumber(dst, x, decimals, mode)
	switch u {
	case Percent:
		dst = append(dst, '%')
	case Rate10000:
		dst = append(dst, " per 10,000"...)
	}
	return dst
}

// appendNumber appends x with so many decimals and thousands separators.
func appendNumber(dst []byte, x exact, decimals int, mode rounding) []byte {
	var buf [40]byte
	digits := x.scaled(buf[:0], decimals, mode)
	if x.sign() < 0 && !zeros(digits) {
		dst = append(dst, '-')
	}
	for len(digits) <= decimals {
		digits = append(digits, 0)
		copy(digits[1:], digits)
		digits[0] = '0'
	}
	head := len(digits) - decimals
	for i, c := range digits[:head] {
		if i > 0 && (head-i)%3 == 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, c)
	}
	if decimals > 0 {
		dst = append(dst, '.')
		dst = append(dst, digits[head:]...)
	}
	return dst
}

// scaled appends the digits of |x| x 10^k, rounded to a whole number.
func (x exact) scaled(dst []byte, k int, mode rounding) []byte {
	up := mode == floor && x.sign() < 0 || mode == ceiling && x.sign() > 0
	if x.big == nil && k < len(pow10) {
		hi, lo := bits.Mul64(magnitude(x.n), uint64(pow10[k]))
		if d := uint64(x.d); hi < d {
			q, r := bits.Div64(hi, lo, d)
			if up && r > 0 || mode == halfAway && r*2 >= d {
				q++
			}
			return strconv.AppendUint(dst, q, 10)
		}
	}
	r := x.rat()
	n := new(big.Int).Abs(r.Num())
	n.Mul(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(k)), nil))
	q, rest := n.QuoRem(n, r.Denom(), new(big.Int))
	if up && rest.Sign() > 0 || mode == halfAway && rest.Lsh(rest, 1).Cmp(r.Denom()) >= 0 {
		q.Add(q, big.NewInt(1))
	}
	return q.Append(dst, 10)
}

// at is x rounded to so many decimals.
func (x exact) at(k int, mode rounding) exact {
	if x.big == nil && k < len(pow10) {
		hi, lo := bits.Mul64(magnitude(x.n), uint64(pow10[k]))
		if d := uint64(x.d); hi < d {
			q, r := bits.Div64(hi, lo, d)
			up := mode == floor && x.n < 0 || mode == ceiling && x.n > 0
			if up && r > 0 || mode == halfAway && r*2 >= d {
				q++
			}
			if q <= math.MaxInt64 {
				if x.n < 0 {
					return ratio(-int64(q), pow10[k])
				}
				return ratio(int64(q), pow10[k])
			}
		}
	}
	n, _ := new(big.Int).SetString(string(x.scaled(nil, k, mode)), 10)
	if x.sign() < 0 {
		n.Neg(n)
	}
	return exact{big: new(big.Rat).SetFrac(n, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(k)), nil))}
}

func zeros(digits []byte) bool {
	for _, c := range digits {
		if c != '0' {
			return false
		}
	}
	return true
}

// terminates is the fewest decimals, from least up to most, that print x exactly; -1 when there are none.
func (x exact) terminates(least, most int) int {
	if x.big != nil {
		k, exactly := x.big.FloatPrec()
		if !exactly || k > most {
			return -1
		}
		return max(k, least)
	}
	for k := least; k <= most; k++ {
		hi, lo := bits.Mul64(magnitude(x.n), uint64(pow10[k]))
		if bits.Rem64(hi, lo, uint64(x.d)) == 0 {
			return k
		}
	}
	return -1
}

// places is how many decimals x is printed with where base is the measure's: enough to print it exactly if two more do,
// else one more.
func (x exact) places(base int) int {
	if k := x.terminates(base, base+2); k >= 0 {
		return k
	}
	return base + 1
}

// pence makes one decimal of money two.
func (u Unit) pence(k int) int {
	if u == Money && k == 1 {
		return 2
	}
	return k
}

// apart is how many decimals, at least k, show that x and y differ.
func apart(x, y exact, k int) int {
	if x.cmp(y) == 0 {
		return k
	}
	var a, b [40]byte
	for ; k < maxPlaces; k++ {
		if x.sign() != y.sign() && !zeros(x.scaled(a[:0], k, halfAway)) ||
			string(x.scaled(a[:0], k, halfAway)) != string(y.scaled(b[:0], k, halfAway)) {
			break
		}
	}
	return k
}

// Share is what a numerator and a denominator come to: a percentage, a rate per 10,000, or for other units the plain
// quotient; rounded half away from zero to so many decimals where it does not end before. ok is false where it does not
// fit in 19 digits. den is not zero.
func Share(num, den Decimal, u Unit, decimals int) (d Decimal, ok bool) {
	in := Input{Num: num, Den: den, Fraction: true}
	in.Rule.Unit = u
	x := in.exact()
	if k := x.terminates(0, decimals); k >= 0 {
		decimals = k
	}
	s := appendNumber(nil, x, decimals, halfAway)
	plain := s[:0]
	for _, c := range s {
		if c != ',' {
			plain = append(plain, c)
		}
	}
	d, err := decimal.Parse(string(plain))
	return d, err == nil && d.Scale() == decimals
}
