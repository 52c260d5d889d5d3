package ppb

import (
	"fmt"
	"strings"
	"unicode"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

// Box says what kind of number a value box takes.
type Box struct {
	Unit     rag.Unit
	Decimals int
	Beyond   bool // a percentage that may lie outside 0 to 100
	Negative bool // a count or a rate that may lie below zero
}

// maxFraction is the most decimals that are kept of a percentage worked out from a fraction.
const maxFraction = 12

// ParseAmount reads one number as typed: "88.2", "92.10 %", "£1,234.50", "-3", "442/485". What has two readings is not
// read: problem is then a sentence that says what is wrong and what to do, and the amount holds only the raw text.
// Empty text is no amount and no problem.
func ParseAmount(text string, box Box) (a Amount, problem string) {
	a = Amount{Raw: text}
	s := trimBlank(text)
	if s == "" {
		return a, ""
	}
	if problem := strangeRunes(s); problem != "" {
		return a, problem
	}
	if num, den, ok := strings.Cut(s, "/"); ok && strings.ContainsFunc(s, unicode.IsDigit) { // not N/A
		return parseFraction(a, num, den, box)
	}
	v, sign, problem := parseNumber(s)
	if problem == "" {
		problem = sign.fits(box)
	}
	if problem == "" {
		problem = inRange(v, box)
	}
	if problem != "" {
		return a, problem
	}
	a.Value, a.Known = v, true
	return a, ""
}

// parseFraction reads a numerator and a denominator and works out the percentage or the rate.
func parseFraction(a Amount, num, den string, box Box) (Amount, string) {
	if box.Unit != rag.Percent && box.Unit != rag.Rate10000 {
		return a, fmt.Sprintf("%s looks like a fraction or a date, and this box takes %s", quote(a.Raw), unitNoun(box.Unit))
	}
	n, nSign, problem := parseNumber(trimBlank(num))
	if problem != "" {
		return a, "in the fraction, " + problem
	}
	d, dSign, problem := parseNumber(trimBlank(den))
	if problem != "" {
		return a, "in the fraction, " + problem
	}
	switch {
	case nSign.any() || dSign.any():
		return a, "write a fraction with plain numbers, such as 442/485"
	case d.IsZero():
		return a, "a fraction cannot be divided by 0"
	case n.IsNeg() || d.IsNeg():
		return a, "a fraction has no minus: write it as 442/485"
	case box.Unit == rag.Percent && !box.Beyond && n.Cmp(d) > 0:
		return a, fmt.Sprintf("%s is more than the whole: the part comes first, as in 442/485", quote(a.Raw))
	}
	v, ok := rag.Share(n, d, box.Unit, maxFraction)
	if !ok {
		return a, "the numbers of this fraction are too long to work with"
	}
	a.Value, a.Known = v, true
	a.Num, a.Den, a.Fraction = n, d, true
	return a, ""
}

// signs are the unit signs found around a number.
type signs struct{ pound, percent, rate bool }

func (s signs) any() bool { return s.pound || s.percent || s.rate }

// fits is the problem where a sign does not belong to the box's unit.
func (s signs) fits(box Box) string {
	switch {
	case s.pound && s.percent:
		return "a number cannot be both £ and %: leave one out"
	case s.percent && box.Unit != rag.Percent:
		return fmt.Sprintf("this box takes %s, not a percentage: check the figure and leave the %% out", unitNoun(box.Unit))
	case s.pound && box.Unit != rag.Money:
		return fmt.Sprintf("this box takes %s, not money: check the figure and leave the £ out", unitNoun(box.Unit))
	case s.rate && box.Unit != rag.Rate10000:
		return fmt.Sprintf("this box takes %s, not a rate per 10,000", unitNoun(box.Unit))
	}
	return ""
}

// inRange is the problem with a number that its unit does not allow.
func inRange(v Decimal, box Box) string {
	if box.Unit == rag.Percent && !box.Beyond && (v.IsNeg() || v.Cmp(decimal.Hundred) > 0) {
		return fmt.Sprintf("%s%% is outside 0 to 100%%, and this is a percentage of a whole: check the figure", v)
	}
	if problem := box.BelowZero(v); problem != "" {
		return v.String() + " " + problem
	}
	return ""
}

func unitNoun(u rag.Unit) string {
	switch u {
	case rag.Count:
		return "a count"
	case rag.Percent:
		return "a percentage"
	case rag.Rate10000:
		return "a rate per 10,000"
	case rag.Money:
		return "an amount of money"
	}
	return "a number"
}

// trimBlank removes blanks of all kinds around a text.
func trimBlank(s string) string { return strings.TrimFunc(s, blank) }

// blank reports spaces, no-break and thin spaces.
func blank(r rune) bool { return r == ' ' || r == '\t' || unicode.Is(unicode.Zs, r) }

// strangeRunes is the problem with a text that holds characters which belong in no figure: control characters, invisible
// ones, emoji.
func strangeRunes(s string) string {
	for _, r := range s {
		switch {
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == unicode.ReplacementChar,
			unicode.Is(unicode.So, r), unicode.Is(unicode.Mn, r), unicode.Is(unicode.Co, r):
			return fmt.Sprintf("there is a character in it that is not part of a number (U+%04X): type the number again", r)
		case unicode.IsDigit(r) && r > unicode.MaxASCII:
			return fmt.Sprintf("the digit %c is not one of 0 to 9: type the number again", r)
		}
	}
	return ""
}

// quote is a text in a sentence: cut where it is long, and without characters that would garble a screen.
func quote(s string) string {
	r := []rune(strings.Map(func(r rune) rune {
		switch {
		case blank(r):
			return ' '
		case !unicode.IsPrint(r):
			return unicode.ReplacementChar
		}
		return r
	}, trimBlank(s)))
	if len(r) > 30 {
		return `"` + string(r[:29]) + `…"`
	}
	return `"` + string(r) + `"`
}
