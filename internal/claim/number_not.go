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
	if errA != nil || errB != nil || !b.IsPos() || a.Cmp(b) > 0 || b.Cmp(decimal.MustNew(12, 0)) < 0 {
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
	case i > 0 && t.words[i-1].kind == monthWord && t.words[i-1].clause == w.clause && len(digits) <= 2 && whole && !personNoun(next):
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

// near is the word so many places away in the same sentence, empty where there is none.
func (t *Text) near(i, by int) string {
	if j := i + by; j >= 0 && j < len(t.words) && t.words[j].sentence == t.words[i].sentence {
		return t.words[j].text
	}
	return ""
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

// isAge reports the 3 of "3- and 4-year-olds", "aged 16", "16 to 17 year olds", "under 5s", "over 65".
func (t *Text) isAge(i int) bool {
	w := &t.words[i]
	if strings.HasPrefix(t.source[w.to:], "- ") || strings.HasPrefix(t.source[w.to:], "+") {
		return true
	}
	switch before := t.near(i, -1); before {
	case "aged", "age", "ages":
		return true
	case "to", "and", "or", "under", "over":
		if i > 1 && t.words[i-2].kind == ageWord || before != "to" && t.near(i, -2) == "aged" {
			return true
		}
		if before == "under" || before == "over" {
			switch w.text {
			case "5", "16", "18", "19", "21", "25", "60", "65", "75", "85":
				return t.near(i, 1) == "" || t.near(i, 1) == "population" || t.words[i].clause != t.words[min(i+1, len(t.words)-1)].clause
			}
		}
	}
	return t.ageAhead(i)
}

// ageAhead reports "year old" behind a number, or behind the next one: "16 and 17 year olds".
func (t *Text) ageAhead(i int) bool {
	for _, k := range [2]int{1, 3} {
		first, second := t.near(i, k), t.near(i, k+1)
		if (first == "year" || first == "years" || first == "month" || first == "months") && (second == "old" || second == "olds" || second == "of" && t.near(i, k+2) == "age") {
			return true
		}
		if first == "year-old" || first == "year-olds" || first == "yr" {
			return true
		}
		if k == 1 {
			if first != "and" && first != "to" && first != "or" {
				return false
			}
			if strings.Contains(second, "year-old") {
				return true
			}
		}
	}
	return false
}

// isKey reports the number of something that has one: Year 6, Section 47, level 4, "years 8 and 9". "This quarter 78 have come in" has none.
func (t *Text) isKey(i int) bool {
	w := &t.words[i]
	if strings.IndexByte(w.text, ',') >= 0 {
		return false
	}
	before := t.near(i, -1)
	if i > 0 && t.words[i-1].clause != w.clause && t.words[i-1].kind != keyWord {
		before = "" // "by day, 90 by night"
	}
	small := len(w.text) <= 2
	switch before {
	case "section", "sections", "page", "pages", "table", "appendix", "paragraph", "regulation", "article", "chapter", "schedule", "figure", "item", "ref", "version", "no", "room":
		return true
	case "level", "levels", "grade", "grades", "tier", "stage", "stages", "phase", "priority", "key", "band", "category", "group", "cohort", "step", "wave", "objective", "theme", "part", "type", "p8", "attainment":
		return small
	case "quarter", "quarters", "term", "half":
		return len(w.text) == 1 && w.text <= "6" && !pointsAtPeriod(t.near(i, -2))
	case "year", "years", "yr", "reception", "week", "month", "day":
		return small && !pointsAtPeriod(t.near(i, -2))
	case "and", "to", "or":
		return small && i > 1 && t.words[i-2].kind == keyWord
	}
	return small && i > 0 && t.words[i-1].kind == keyWord && t.words[i-1].sentence == w.sentence && t.words[i-1].from > 0 && strings.HasPrefix(t.source[t.words[i-1].to:], ", ") && t.listGoesOn(i)
}

// listGoesOn reports whether a list of keys goes on behind word i: "years 7, 8 and 9".
func (t *Text) listGoesOn(i int) bool {
	next := t.near(i, 1)
	return next == "and" || next == "or" || len(next) <= 2 && next != "" && next[0] >= '0' && next[0] <= '9'
}

// pointsAtPeriod reports whether a word before "quarter" or "year" makes a period of it, so that a number behind it is none of its own.
func pointsAtPeriod(s string) bool {
	switch s {
	case "this", "last", "the", "each", "previous", "a", "per", "every", "that", "past", "current", "next", "first", "second", "third", "fourth", "one":
		return true
	}
	return false
}

// isAbout reports "about", "over" or "almost" before a number: what is said is not exact.
func (t *Text) isAbout(i int) bool {
	switch t.near(i, -1) {
	case "about", "around", "approximately", "approx", "circa", "roughly", "almost", "nearly", "over", "under", "c", "near", "estimated":
		return true
	case "some":
		return strings.IndexByte(t.words[i].text, '.') < 0
	case "than":
		switch t.near(i, -2) {
		case "more", "less", "fewer":
			return t.nothingCompared(i)
		}
	case "just":
		return true
	case "to":
		return t.near(i, -2) == "up" || t.near(i, -2) == "close"
	case "least", "most":
		return t.near(i, -2) == "at"
	}
	return strings.HasPrefix(t.source[t.words[i].to:], "+")
}

// nothingCompared reports whether "more than" before a number is only a way of saying "over": no figure of ours is compared.
func (t *Text) nothingCompared(i int) bool {
	return t.near(i, -3) == "" || t.near(i, -3) == "by" || t.near(i, -3) == "in" || t.near(i, -3) == "to"
}

// readNoun reads what a number counts: days and weeks are durations, with or without "working" before them.
func (t *Text) readNoun(n *number, first, second string) {
	switch first {
	case "working", "calendar", "school", "clear", "sitting", "consecutive", "full":
		if unitOfTime(second) != "" {
			n.unit, n.noun, n.last = duration, unitOfTime(second), n.last+2
			return
		}
	}
	if noun := unitOfTime(first); noun != "" && n.unit == plain {
		n.unit, n.noun, n.last = duration, noun, n.last+1
		return
	}
	n.noun = first
	if n.unit != plain {
		return
	}
	for k := 1; k <= 4; k++ {
		word := t.near(n.last, k)
		if (word == "per" || word == "every") && (k < 4) {
			switch t.near(n.last, k+1) {
			case "10,000", "10000", "1,000", "1000", "100,000", "100000", "100":
				n.unit = rate
			}
			return
		}
	}
}

// unitOfTime is "day" for days, and so on; empty for other words.
func unitOfTime(s string) string {
	switch s {
	case "day", "days":
		return "day"
	case "week", "weeks":
		return "week"
	case "month", "months":
		return "month"
	case "year", "years":
		return "year"
	case "hour", "hours":
		return "hour"
	case "minute", "minutes":
		return "minute"
	}
	return ""
}

// personNoun reports words for people whom a small number may identify.
func personNoun(s string) bool {
	switch s {
	case "child", "children", "boy", "boys", "girl", "girls", "pupil", "pupils", "student", "students", "person", "people",
		"persons", "resident", "residents", "patient", "patients", "teenager", "teenagers", "baby", "babies", "infant", "infants",
		"leaver", "leavers", "adult", "adults", "sibling", "siblings", "two-year-olds", "2-year-olds", "individual", "individuals",
		"female", "females", "male", "males", "adolescent", "adolescents", "youngster", "youngsters":
		return true
	}
	return false
}

// monthOf is the month that a word names, 1 to 12; 0 for other words.
func monthOf(s string) int {
	if len(s) < 3 {
		return 0
	}
	switch s {
	case "january", "jan":
		return 1
	case "february", "feb":
		return 2
	case "march", "mar":
		return 3
	case "april", "apr":
		return 4
	case "may":
		return 5
	case "june", "jun":
		return 6
	case "july", "jul":
		return 7
	case "august", "aug":
		return 8
	case "september", "sept", "sep":
		return 9
	case "october", "oct":
		return 10
	case "november", "nov":
		return 11
	case "december", "dec":
		return 12
	}
	return 0
}

// readMonths marks the names of months; "may" only where it stands beside a day or a year.
func (t *Text) readMonths() {
	for i := range t.words {
		w := &t.words[i]
		if monthOf(w.text) == 0 {
			continue
		}
		if w.text != "may" || t.mayIsMonth(i) {
			w.kind = monthWord
		}
	}
}

func (t *Text) mayIsMonth(i int) bool {
	before := t.near(i, -1)
	switch before {
	case "in", "since", "by", "of", "to", "from", "until", "end":
		return true
	case "":
		return isYear(t.near(i, 1))
	}
	return before[0] >= '0' && before[0] <= '9' || isYear(t.near(i, 1))
}
