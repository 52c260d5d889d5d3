package tabular

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/govalues/decimal"
)

// Digits of a typed number, before and behind the point.
const (
	maxWhole    = 15
	maxFraction = MaxDecimals
)

// ParseNumber reads one number as typed into a column of a numeric kind: "1,234", "1 234", "-1,234", "(1,234)" which is
// negative, "£1,234" for money, "12%" for a percentage. Nothing, or a dash alone, is no number: known is false. What
// cannot be taken is a problem: a sentence that says what is wrong and what to type.
func ParseNumber(text string, kind Kind) (n decimal.Decimal, known bool, problem string) {
	s := strings.TrimSpace(text)
	switch s {
	case "", "-", "–", "—", "−":
		return n, false, ""
	}
	rest, negative := cutSign(s)
	rest, percent := strings.CutSuffix(rest, "%")
	rest, pound := strings.CutPrefix(strings.TrimSpace(rest), "£")
	rest = strings.TrimSpace(rest)
	if inner, minus := cutSign(rest); pound && minus && !negative { // £-5 and £(5)
		rest, negative = inner, true
	}
	var buf [maxWhole + maxFraction + 8]byte
	digits, problem := plainDigits(buf[:0], rest, negative)
	switch {
	case problem != "":
		return n, false, quote(s) + " " + problem
	case digits == nil:
		return n, false, notANumber(s)
	case percent && kind != Percent:
		return n, false, fmt.Sprintf("%s is a percentage, and this column takes %s", quote(s), name(takes[:], int(kind)))
	case pound && kind != Money && kind != MoneyK:
		return n, false, fmt.Sprintf("%s is in pounds, and this column takes %s", quote(s), name(takes[:], int(kind)))
	}
	n, err := decimal.Parse(string(digits))
	if err != nil {
		return decimal.Decimal{}, false, notANumber(s)
	}
	return n, true, ""
}

// takes is what a column takes, in words.
var takes = [...]string{
	Text: "words", Money: "pounds", MoneyK: "thousands of pounds", Count: "a count", Percent: "a percentage", Number: "a plain number",
	Progress: "a progress symbol",
}

// cutSign removes brackets, or a minus in front: a hyphen, a minus sign or an en dash.
func cutSign(s string) (rest string, negative bool) {
	if inner, ok := strings.CutPrefix(s, "("); ok {
		if inner, ok = strings.CutSuffix(inner, ")"); ok {
			return strings.TrimSpace(inner), true
		}
		return s, false
	}
	for _, minus := range []string{"-", "−", "–"} {
		if r, ok := strings.CutPrefix(s, minus); ok {
			return strings.TrimSpace(r), true
		}
	}
	return s, false
}

// plainDigits appends the number without what separates its thousands: commas, or blanks, but not both. It is nil where s
// is no number. A nought before the first separator has two readings: 0,123 is 123 or a decimal comma.
func plainDigits(dst []byte, s string, negative bool) (digits []byte, problem string) {
	if negative {
		dst = append(dst, '-')
	}
	head, tail, point := strings.Cut(s, ".")
	start, group, separator := len(dst), 0, rune(0)
	for _, r := range head {
		switch {
		case r >= '0' && r <= '9':
			if group++; len(dst)-start == maxWhole {
				return nil, fmt.Sprintf("has more than %d digits before the point: check it", maxWhole)
			}
			dst = append(dst, byte(r))
			continue
		case r != ',' && !unicode.Is(unicode.Zs, r), separator != 0 && r != separator:
			return nil, ""
		case separator == 0 && (group == 0 || group > 3 || dst[start] == '0'), separator != 0 && group != 3:
			return nil, ""
		}
		separator, group = r, 0
	}
	if separator != 0 && group != 3 {
		return nil, ""
	}
	for i := range len(tail) {
		if tail[i] < '0' || tail[i] > '9' {
			return nil, ""
		}
	}
	tail = strings.TrimRight(tail, "0")
	switch whole := len(dst) - start; {
	case whole == 0 && !(point && len(s) > 1):
		return nil, ""
	case whole == 0:
		dst = append(dst, '0')
	}
	if len(tail) > maxFraction {
		return nil, fmt.Sprintf("has more than %d digits after the point: round it", maxFraction)
	}
	if len(dst)-start+len(tail) > decimal.MaxPrec {
		return nil, fmt.Sprintf("has more digits than can be kept exactly (%d): round it", decimal.MaxPrec)
	}
	if tail != "" {
		dst = append(append(dst, '.'), tail...)
	}
	return dst, ""
}

// notANumber says what is wrong with a text that is not one number, and what to do.
func notANumber(s string) string {
	lower := strings.ToLower(s)
	letters, digits := strings.ContainsFunc(s, unicode.IsLetter), strings.ContainsAny(s, "0123456789")
	switch {
	case strings.HasPrefix(s, "#"):
		return quote(s) + " is an error of the spreadsheet: type the figure itself"
	case lower == "nil" || lower == "zero" || lower == "nought" || lower == "none":
		return quote(s) + " may mean 0 or no figure: type 0, or leave the cell empty"
	case !digits:
		return quote(s) + " is not a number: type digits, such as 1,234, or leave the cell empty"
	case letters:
		return quote(s) + " has letters in it: type the number alone, written out"
	case strings.HasPrefix(s, "+"):
		return quote(s) + " has a plus: type the number without it"
	case strings.Count(s, ".") > 1:
		return quote(s) + " has more than one point: type one number, such as 12.3"
	case strings.Contains(s, ","):
		return quote(s) + " has a comma where no thousands are: write 1,234 or 1234 or 12.34"
	}
	return quote(s) + " can be read in more than one way: type one plain number"
}

// quote is what was typed, in a sentence: cut where it is long, and without characters that would garble a screen.
func quote(s string) string {
	r := []rune(strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r):
			return ' '
		case !unicode.IsPrint(r):
			return unicode.ReplacementChar
		}
		return r
	}, strings.TrimSpace(s)))
	if len(r) > 30 {
		return `"` + string(r[:29]) + `…"`
	}
	return `"` + string(r) + `"`
}
