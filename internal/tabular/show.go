package tabular

import (
	"strconv"

	"github.com/govalues/decimal"
)

// Format is a number as this column prints it: "1,234", "£3,676", "12.5%", a negative one "-374", or "(374)" where that
// is adverse. No decimal of n is dropped that is not nought, except where the formula multiplies or divides: then n is
// rounded, half away from nought.
func (c *Column) Format(n decimal.Decimal) string { return c.format(n, c.shown(n)) }

// shown is the number of decimals that n is printed with.
func (c *Column) shown(n decimal.Decimal) int {
	if scales(c.Formula) {
		return c.places()
	}
	return min(max(c.places(), n.MinScale()), MaxDecimals)
}

// format prints n, rounded to so many decimals.
func (c *Column) format(n decimal.Decimal, places int) string {
	n = round(n, places)
	var buf [48]byte
	b := buf[:0]
	brackets := n.IsNeg() && c.Adverse
	switch {
	case brackets:
		b = append(b, '(')
	case n.IsNeg():
		b = append(b, '-')
	}
	if c.Kind == Money {
		b = append(b, "£"...)
	}
	b = appendDigits(b, n, places)
	if c.Kind == Percent {
		b = append(b, '%')
	}
	if brackets {
		b = append(b, ')')
	}
	return string(b)
}

// appendDigits appends n without its sign, with thousands separators and so many decimals, of which n has no more.
func appendDigits(dst []byte, n decimal.Decimal, places int) []byte {
	var buf [24]byte
	digits := strconv.AppendUint(buf[:0], n.Coef(), 10)
	whole := len(digits) - n.Scale()
	if whole <= 0 {
		dst = append(dst, '0')
	}
	for i := range max(whole, 0) {
		if i > 0 && (whole-i)%3 == 0 {
			dst = append(dst, ',')
		}
		dst = append(dst, digits[i])
	}
	if places == 0 {
		return dst
	}
	dst = append(dst, '.')
	for i := range places {
		switch at := whole + i; {
		case at < 0 || at >= len(digits):
			dst = append(dst, '0')
		default:
			dst = append(dst, digits[at])
		}
	}
	return dst
}

// round is n with at most so many decimals, half away from nought.
func round(n decimal.Decimal, places int) decimal.Decimal {
	if n.Scale() <= places {
		return n
	}
	up, err := n.Abs().Add(decimal.MustNew(5, places+1))
	if err != nil { // it has as many digits as there may be before the point, and so none behind
		return n.Round(places)
	}
	return up.Trunc(places).CopySign(n)
}
