package claim

import (
	"strconv"
	"strings"

	"github.com/govalues/decimal"
)

// readTailed reads a word of digits and something else: 2022/23, 19/291, 31st, 3-year-olds, 14-19.
func (t *Text) readTailed(i, end int) {
	w := &t.words[i]
	head, tail := w.text[:end], w.text[end:]
	switch {
	case spanStart(w.text) > 0:
		w.kind = spanWord
	case tail == "st" || tail == "nd" || tail == "rd" || tail == "th":
		w.kind = dayWord
	case strings.Contains(tail, "year"):
		w.kind = ageWord
	case tail[0] == '/' && t.readFraction(i, head, tail[1:]):
	default:
		w.kind = otherNumber
	}
}

// readFraction reads 19/291.
func (t *Text) readFraction(i int, num, den string) bool {
	a, errA := decimal.Parse(num)
	b, errB := decimal.Parse(den)
	if errA != nil || errB != nil || !b.IsPos() || a.Cmp(b) > 0 && b.Cmp(decimal.MustNew(32, 0)) < 0 || b.Cmp(decimal.MustNew(12, 0)) < 0 {
		return false
	}
	t.addNumber(number{first: i, last: i, value: a, half: decimal.MustNew(5, 1), den: b})
	return true
}

// spanStart is the calendar year in which a year of two begins that is written 2022/23, 2022-23, 2022/2023 or 22/23; 0 for other words.
func spanStart(s string) int {
	s = strings.TrimSuffix(strings.TrimSuffix(s, "'s"), "’s")
	cut := strings.IndexAny(s, "/-–")
	if cut < 0 {
		return 0
	}
	first := s[:cut]
	second := strings.TrimLeft(s[cut:], "/-–")
	if len(first) != 2 && len(first) != 4 || len(second) != 2 && len(second) != 4 || len(second) > len(first) {
		return 0
	}
	a, errA := strconv.Atoi(first)
	b, errB := strconv.Atoi(second)
	if errA != nil || errB != nil || (a+1)%100 != b%100 {
		return 0
	}
	if len(first) == 2 {
		if a > 60 {
			return 0
		}
		a += 2000
	}
	if a < 1950 || a > 2150 || len(second) == 4 && b != a+1 {
		return 0
	}
	return a
}

// dateOrKey reads a plain number that is no figure: a year, the day of a date, an age, the number of something that has one.
func (t *Text) dateOrKey(i int) bool {
	w := &t.words[i]
	digits := w.text
	if t.percentFollows(i) {
		return false
	}
	before, next, after := t.near(i, -1), t.near(i, 1), t.near(i, 2)
	whole := strings.IndexByte(digits, '.') < 0
	switch {
	case monthOf(next) > 0 && (next != "may" || isYear(after)) && whole && len(digits) <= 2:
		w.kind = dayWord
	case isYear(digits):
		w.kind = yearWord
	case i > 0 && t.words[i-1].kind == monthWord && t.words[i-1].clause == w.clause && len(digits) <= 2 && whole && !t.countsBehindMonth(i):
		w.kind = dayWord
	case t.isAge(i):
		w.kind = ageWord
	case t.isKey(i):
		w.kind = keyWord
	case (before == "per" || before == "every") && (digits == "10,000" || digits == "1,000" || digits == "100,000" || digits == "10000" || digits == "1000" || digits == "100000" || digits == "100"),
		before == "in" && whole && len(digits) <= 2 && t.numberBefore(i, 2),
		before == "top" || before == "post":
		w.kind = otherNumber
	}
	return w.kind != plainWord
}

// countsBehindMonth reports the 26 of "by September 26 families had come": no day, for it counts what stands behind it. "On September 26" is one.
func (t *Text) countsBehindMonth(i int) bool {
	switch t.near(i, -2) {
	case "on", "at":
		return false
	case "of":
		if t.near(i, -3) == "as" {
			return false
		}
	}
	for j := i + 1; j <= i+4 && j < len(t.words) && t.words[j].clause == t.words[i].clause; j++ {
		switch w := t.words[j].text; w {
		case "families", "households", "cases", "places", "homes", "visits", "referrals", "requests", "schools":
			return true
		default:
			if PersonNoun(w) {
				return true
			}
			if !describes(w) {
				return false
			}
		}
	}
	return false
}

func (t *Text) percentFollows(i int) bool {
	return strings.HasPrefix(strings.TrimLeft(t.source[t.words[i].to:], " \u00a0"), "%")
}

// numberBefore reports a small number so many words before ("1 in 5"), which is none of its own then.
func (t *Text) numberBefore(i, by int) bool {
	j := i - by
	if j < 0 || t.words[j].kind != figureWord || t.words[j].sentence != t.words[i].sentence {
		return false
	}
	n := &t.numbers[t.words[j].number]
	of, err := decimal.Parse(t.words[i].text)
	if n.unit != plain || err != nil || n.value.Cmp(of) >= 0 || !n.value.IsInt() {
		return false
	}
	t.words[j].kind = otherNumber
	return true
}

func isYear(s string) bool {
	return len(s) == 4 && (s[0] == '1' && s[1] == '9' || s[0] == '2' && s[1] == '0') && s[2] >= '0' && s[2] <= '9' && s[3] >= '0' && s[3] <= '9'
}
