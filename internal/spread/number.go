package spread

import (
	"math"
	"strconv"
	"strings"
)

// look is how a number is shown.
type look struct {
	percent   bool
	thousands int    // how often it is divided by 1,000
	brackets  bool   // round the whole
	before    string // a currency, or words
	after     string // words
	decimals  int    // at most; -1 where the sheet decides
	width     int    // digits before the point at least
}

// text is a number as somebody would type it to whom it is shown like this. cut says that less of it is shown.
func (l look) text(held float64) (text string, cut bool) {
	shown := held
	if l.percent {
		shown *= 100
	}
	for range l.thousands {
		shown /= 1000
	}
	digits := plain(math.Abs(shown))
	whole, fraction, _ := strings.Cut(digits, ".")
	cut = l.decimals >= 0 && len(fraction) > l.decimals && !strings.Contains(digits, "e")
	if len(whole) < l.width {
		digits = strings.Repeat("0", l.width-len(whole)) + digits
	}
	text = l.before + digits + l.after
	if l.percent {
		text = l.before + digits + "%" + l.after
	}
	switch {
	case l.brackets:
		return "(" + text + ")", cut
	case shown < 0:
		return "-" + text, cut
	}
	return text, cut
}

// plain is a number of not more than the 15 digits that a spreadsheet keeps: what a computer's own arithmetic adds behind
// them (93.60000000000001) goes. At most maxDecimals stand behind the point.
func plain(v float64) string {
	v, _ = strconv.ParseFloat(strconv.FormatFloat(v, 'g', 15, 64), 64)
	if math.Abs(v) >= 1e15 {
		return strconv.FormatFloat(v, 'g', -1, 64)
	}
	s := strconv.FormatFloat(v, 'f', -1, 64)
	if _, fraction, _ := strings.Cut(s, "."); len(fraction) > maxDecimals {
		s = strconv.FormatFloat(v, 'f', maxDecimals, 64)
		s = strings.TrimRight(strings.TrimRight(s, "0"), ".")
	}
	return s
}

// maxDecimals are more than a report prints: a third is 0.333333.
const maxDecimals = 6

// plainSigned is [plain] with a minus where it is less than nought.
func plainSigned(v float64) string {
	text, _ := look{decimals: -1}.text(v)
	return text
}
