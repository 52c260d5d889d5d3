package claim

import (
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

// scale multiplies a number that is followed by "m" and finds what its last digit is worth.
func (n *number) scale(times rag.Decimal, multiplied bool) bool {
	n.half = halfOf(n.value.Scale())
	if !multiplied {
		n.half = halfOfWhole(n.value, n.half)
		return true
	}
	value, err := n.value.Mul(times)
	half, errHalf := n.half.Mul(times)
	n.value, n.half = value.Trim(0), half.Trim(0)
	return err == nil && errHalf == nil
}

// halfOfWhole widens the half of the last digit for whole numbers that end in two noughts or more: 93,000 may be 92,500. Of those that end
// otherwise nothing is rounded.
func halfOfWhole(value, half rag.Decimal) rag.Decimal {
	if value.Scale() > 0 {
		return half
	}
	coef, worth := value.Coef(), int64(1)
	for coef > 0 && coef%10 == 0 && worth < 1e9 {
		coef /= 10
		worth *= 10
	}
	if worth < 100 || value.Coef() < 1000 {
		return half
	}
	return decimal.MustNew(worth/2, 0)
}

// multiplier is what the letters behind a number multiply it by: the m of £3.2m.
func multiplier(tail string) (rag.Decimal, bool) {
	switch tail {
	case "k":
		return decimal.Thousand, true
	case "m", "mn", "million":
		return decimal.MustNew(1_000_000, 0), true
	case "bn", "b", "billion":
		return decimal.MustNew(1_000_000_000, 0), true
	}
	return rag.Decimal{}, false
}

// measured reports letters behind a number that are a unit of its own: the kg of 118.6kg.
func measured(tail string) bool {
	switch tail {
	case "kg", "g", "t", "km", "kwh", "mwh", "gwh", "l", "ml", "hrs", "hr", "mins", "ha", "sqm", "mph", "wte", "fte":
		return true
	}
	return false
}

func multiplierWord(word string) (rag.Decimal, bool) {
	switch word {
	case "thousand":
		return decimal.Thousand, true
	case "million", "billion", "m", "bn", "mn":
		return multiplier(word)
	}
	return rag.Decimal{}, false
}

// plainDigits is a number without its thousands commas; ok is false where they do not stand as such.
func plainDigits(s string) (digits string, ok bool) {
	if strings.IndexByte(s, ',') < 0 {
		return s, strings.Count(s, ".") < 2
	}
	whole, rest, _ := strings.Cut(s, ".")
	groups := strings.Split(whole, ",")
	for i, g := range groups {
		if i == 0 && (len(g) == 0 || len(g) > 3) || i > 0 && len(g) != 3 {
			return "", false
		}
	}
	if strings.ContainsAny(rest, ".,") {
		return "", false
	}
	digits = strings.Join(groups, "")
	if rest != "" {
		digits += "." + rest
	}
	return digits, true
}

// readSpelt reads "seven", where it counts something.
func (t *Text) readSpelt(i int) {
	n := speltNumber(t.words[i].text)
	switch t.near(i, 1) {
	case "quarters", "thirds", "fifths", "tenths", "halves", "third", "fifth", "tenth", "half":
		return
	}
	if n < 0 || n == 1 && !(i+1 < len(t.words) && (t.words[i+1].is("of") || PersonNoun(t.words[i+1].text))) {
		return
	}
	value := decimal.MustNew(int64(n), 0)
	t.addNumber(number{first: i, last: i, value: value, half: decimal.MustNew(5, 1), spelt: true})
}

// speltNumber is the number that a word spells, up to twelve; -1 for another word.
func speltNumber(s string) int {
	switch s {
	case "one":
		return 1
	case "two":
		return 2
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	case "six":
		return 6
	case "seven":
		return 7
	case "eight":
		return 8
	case "nine":
		return 9
	case "ten":
		return 10
	case "eleven":
		return 11
	case "twelve":
		return 12
	}
	return -1
}

// readUnit reads what stands behind a number, and takes the words of it: per cent, percentage points, days, per 10,000.
func (t *Text) readUnit(n *number) {
	w := &t.words[n.last]
	rest := strings.TrimLeft(t.source[w.to:], " \u00a0")
	if strings.HasPrefix(rest, "%") && !n.spelt && n.unit == plain {
		n.unit = percent
		w.to = len(t.source) - len(rest) + 1
	}
	next := func(k int) string {
		if j := n.last + k; j < len(t.words) && t.words[j].clause == w.clause {
			return t.words[j].text
		}
		return ""
	}
	n.about = t.isAbout(n.first)
	if n.unit == pounds {
		n.noun = next(1)
		return
	}
	switch first := next(1); {
	case n.unit == percent && (first == "points" || first == "point" || first == "pts"):
		n.unit, n.last = points, n.last+1
	case n.unit == percent, n.unit == points:
	case first == "per" && next(2) == "cent":
		n.unit, n.last = percent, n.last+2
		if p := next(1); p == "points" || p == "point" {
			n.unit, n.last = points, n.last+1
		}
	case first == "percent", first == "pct", first == "pc" && n.unit == plain:
		n.unit, n.last = percent, n.last+1
		if p := next(1); p == "points" || p == "point" {
			n.unit, n.last = points, n.last+1
		}
	case (first == "percentage" || first == "percent") && (next(2) == "points" || next(2) == "point"), first == "percentage-point":
		n.unit, n.last = points, n.last+1
		if first != "percentage-point" {
			n.last++
		}
	case first == "points" || first == "point" || first == "ppts" || first == "ppt" || first == "pp" || first == "p.p":
		n.unit, n.last = points, n.last+1
	default:
		t.readNoun(n, first, next(2))
	}
}
