package ppb

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/govalues/decimal"
)

// parseNumber reads one decimal number with its unit signs. s has no blanks around it and no strange characters.
func parseNumber(s string) (v Decimal, sign signs, problem string) {
	if s == "" {
		return v, sign, "a number is missing"
	}
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") {
		inner := strings.Trim(s, "()")
		if len(inner) > 30 {
			return v, sign, "brackets have two readings: type the number with a minus if it is negative, or alone if it is not"
		}
		return v, sign, fmt.Sprintf("brackets have two readings: type -%s if it is negative, or %s if it is not", inner, inner)
	}
	rest, negative := s, false
	if rest, sign.rate = cutRate(rest); sign.rate {
		rest = trimBlank(rest)
	}
	if r, ok := strings.CutSuffix(rest, "%"); ok {
		rest, sign.percent = trimBlank(r), true
	}
	for range 2 { // a minus before or behind the £
		if r, ok := cutMinus(rest); ok && !negative {
			rest, negative = r, true
		} else if r, ok := strings.CutPrefix(rest, "£"); ok && !sign.pound {
			rest, sign.pound = r, true
		}
	}
	digits, ok := plainDigits(rest)
	if !ok {
		return v, sign, notANumber(s)
	}
	if negative {
		digits = "-" + digits
	}
	v, err := decimal.Parse(digits)
	if least := scaleOf(strings.TrimRight(digits, "0")); err != nil || v.Scale() != scaleOf(digits) && v.Scale() < least {
		return v, sign, fmt.Sprintf("%s has more digits than can be kept exactly (19)", quote(s))
	}
	return v, sign, ""
}

// cutRate removes "per 10,000" from the end, in whatever case. It looks at the text itself: a text in lower case may be
// longer.
func cutRate(s string) (string, bool) {
	for _, tail := range []string{"per 10,000", "per 10000"} {
		if at := len(s) - len(tail); at >= 0 && strings.EqualFold(s[at:], tail) {
			return s[:at], true
		}
	}
	return s, false
}

// cutMinus removes a hyphen, a minus sign or an en dash, all of which are typed for minus.
func cutMinus(s string) (string, bool) {
	for _, m := range []string{"-", "−", "–"} {
		if r, ok := strings.CutPrefix(s, m); ok {
			return r, true
		}
	}
	return s, false
}

// plainDigits is the number without its thousands commas; ok is false for anything that is not digits, commas where
// thousands are, and one point. A nought before the first comma has two readings: 0,123 is 123 or a decimal comma.
func plainDigits(s string) (string, bool) {
	head, tail, point := strings.Cut(s, ".")
	if !allDigits(tail) || head == "" && tail == "" {
		return "", false
	}
	groups := strings.Split(head, ",")
	for i, g := range groups {
		if !allDigits(g) || len(groups) > 1 && (i > 0 && len(g) != 3 || i == 0 && (g == "" || len(g) > 3 || g[0] == '0')) {
			return "", false
		}
	}
	out := strings.Join(groups, "")
	if out == "" {
		out = "0"
	}
	if point && tail != "" {
		out += "." + tail
	}
	return out, true
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

func scaleOf(digits string) int {
	_, tail, _ := strings.Cut(digits, ".")
	return len(tail)
}

// notANumber says what is wrong with a text that is not one number.
func notANumber(s string) string {
	lower := strings.ToLower(s)
	if problem := notAFigure(s, lower); problem != "" {
		return problem
	}
	numbers, letters := 0, false
	for _, f := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsDigit(r) && r != '.' && r != ',' }) {
		if strings.ContainsAny(f, "0123456789") {
			numbers++
		}
	}
	for _, r := range s {
		letters = letters || unicode.IsLetter(r)
	}
	switch {
	case numbers == 0:
		return fmt.Sprintf("%s is not a number: type digits, such as 88.2", quote(s))
	case exponent(lower):
		return fmt.Sprintf("%s is in exponent form: write the number out", quote(s))
	case strings.ContainsAny(s, "()[]{}"):
		return fmt.Sprintf("%s has brackets: type the number alone and put the rest in the note on the value", quote(s))
	case strings.HasPrefix(s, "+"):
		return fmt.Sprintf("%s has a plus, which may mean a change: type the figure itself without it", quote(s))
	case numbers > 1:
		return fmt.Sprintf("%s has more than one number: type one number, or a fraction such as 442/485", quote(s))
	case letters:
		return fmt.Sprintf("%s has words in it: type the number alone and put the words in the note on the value", quote(s))
	case strings.Count(s, ".") > 1:
		return fmt.Sprintf("%s has more than one point, so it can be read in more than one way: type it again", quote(s))
	case strings.Contains(s, ","):
		return fmt.Sprintf("%s has a comma where no thousands are: write 1,234 or 1234 or 12.34", quote(s))
	}
	return fmt.Sprintf("%s can be read in more than one way: type one plain number", quote(s))
}

// exponent reports 1e3 and the like.
func exponent(s string) bool {
	head, tail, ok := strings.Cut(s, "e")
	if !ok || head == "" || tail == "" {
		return false
	}
	_, okHead := plainDigits(strings.TrimLeft(head, "+-"))
	_, okTail := plainDigits(strings.TrimLeft(tail, "+-"))
	return okHead && okTail
}
