package ppb

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// The years that a date may be in.
const (
	firstYear = 1990
	lastYear  = 2099
)

// ParseDay reads a date as typed: 2023-09-30, 30/9/2023, 30.9.23, 30 Sep 2023, 30 sep, 14/11, or +45 for that many days
// after base. A date without a year is the first such day from the day `from` on. What is not one date gives a problem:
// a sentence that says what to do. Empty text is the zero date and no problem.
func ParseDay(text string, base, from Date) (d Date, problem string) {
	s := strings.ToLower(trimBlank(text))
	if s == "" {
		return Date{}, ""
	}
	if problem := strangeRunes(s); problem != "" {
		return Date{}, strings.ReplaceAll(problem, "number", "date")
	}
	if s[0] == '+' || s[0] == '-' && allDigits(s[1:]) {
		return daysAfter(s, base)
	}
	if problem := monthOnly(text, s, from); problem != "" {
		return Date{}, problem
	}
	tokens, problem := dateTokens(s)
	if problem != "" {
		return Date{}, problem
	}
	return tokens.date(text, from)
}

func daysAfter(s string, base Date) (Date, string) {
	n, err := strconv.Atoi(s)
	if err != nil || n > 3660 || n < -3660 {
		return Date{}, fmt.Sprintf("%s is not a number of days: write +45 for 45 days later", quote(s))
	}
	if base.IsZero() {
		return Date{}, "there is no date to count the days from: type the date itself"
	}
	return base.AddDays(n), ""
}

// monthOnly is the problem with a month that has no day: "end of December", "Dec 2023".
func monthOnly(text, s string, from Date) string {
	rest, year := s, 0
	for _, w := range []string{"by ", "at ", "the ", "early ", "mid ", "mid-", "late ", "beginning of ", "start of ", "end of ", "end ", "the "} {
		rest = strings.TrimPrefix(rest, w)
	}
	words := strings.FieldsFunc(rest, func(r rune) bool { return blank(r) || r == ',' || r == '/' || r == '-' || r == '.' })
	if len(words) == 2 && len(words[1]) == 4 && allDigits(words[1]) {
		year = atoi(words[1])
		words = words[:1]
	}
	if len(words) != 1 {
		return ""
	}
	m, ok := monthNamed(words[0])
	if !ok {
		return ""
	}
	if year == 0 && !from.IsZero() {
		if year = from.Year; m < from.Month {
			year++
		}
	}
	if year < firstYear || year > lastYear {
		return fmt.Sprintf("%s has no day: write the date as 30 Sep 2023", quote(text))
	}
	last := day(year, m+1, 0)
	return fmt.Sprintf("%s has no day: name the day, such as %d %s %d", quote(text), last.Day, last.Month.String()[:3], last.Year)
}

// dateParts are the pieces of a typed date in the order they stand.
type dateParts struct {
	numbers []string
	month   time.Month // zero: no month's name
	monthAt int        // how many numbers stand before the name
	sep     rune       // what stands between numbers
}

func dateTokens(s string) (dateParts, string) {
	var p dateParts
	for len(s) > 0 {
		r := rune(s[0])
		switch {
		case r >= '0' && r <= '9':
			n := len(s) - len(strings.TrimLeft(s, "0123456789"))
			p.numbers, s = append(p.numbers, s[:n]), s[n:]
			if t := strings.TrimPrefix(s, ordinal(s)); p.month == 0 && len(p.numbers) == 1 {
				s = t
			}
		case r >= 'a' && r <= 'z':
			n := strings.IndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
			if n < 0 {
				n = len(s)
			}
			m, ok := monthNamed(s[:n])
			if !ok || p.month != 0 {
				return p, fmt.Sprintf("%s is not a month: write the date as 30 Sep 2023", quote(s[:n]))
			}
			p.month, p.monthAt, s = m, len(p.numbers), s[n:]
		case strings.ContainsRune("-/. ,\u00a0\u2009\u202f", firstRune(s)):
			if c := firstRune(s); !blank(c) && c != ',' {
				if p.sep != 0 && p.sep != c {
					return p, "a date has one kind of sign between its numbers: write it as 30/9/2023 or 2023-09-30"
				}
				p.sep = c
			}
			s = s[len(string(firstRune(s))):]
		default:
			return p, fmt.Sprintf("%s is not a date: write it as 30/9/2023, 30 Sep 2023 or 2023-09-30", quote(s))
		}
	}
	return p, ""
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// ordinal is "st", "nd", "rd" or "th" where s begins with it and nothing else of a word.
func ordinal(s string) string {
	for _, o := range []string{"st", "nd", "rd", "th"} {
		if r, ok := strings.CutPrefix(s, o); ok && (r == "" || !unicode.IsLetter(firstRune(r))) {
			return o
		}
	}
	return ""
}

// monthNamed is the month of a name in lower case, whole or shortened to three letters.
func monthNamed(s string) (time.Month, bool) {
	if len(s) < 3 || len(s) > len("september") || strings.IndexByte("jfmasond", s[0]) < 0 {
		return 0, false
	}
	for i, name := range [...]string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"} {
		if s == name || s == name[:3] || s == "sept" && i == 8 {
			return time.Month(i + 1), true
		}
	}
	return 0, false
}

// date makes a day of the pieces, or says why there is more than one way to.
func (p dateParts) date(text string, from Date) (Date, string) {
	n := p.numbers
	unclear := fmt.Sprintf("%s is not a whole date: write it as 30/9/2023, 30 Sep 2023 or 2023-09-30", quote(text))
	switch {
	case p.month != 0 && len(n) == 2 && p.monthAt == 1 && len(n[0]) <= 2: // 30 Sep 2023
		return makeDay(n[1], int(p.month), n[0])
	case p.month != 0 && len(n) == 1 && p.monthAt == 1 && len(n[0]) <= 2: // 30 Sep
		return nextDay(int(p.month), n[0], from)
	case p.month != 0 && len(n) == 2 && p.monthAt == 0 && len(n[1]) == 4: // Sep 30, 2023
		return makeDay(n[1], int(p.month), n[0])
	case p.month != 0 && len(n) == 1 && p.monthAt == 0:
		return Date{}, fmt.Sprintf("%s may mean a day or a year: write it as 30 Sep 2023", quote(text))
	case p.month != 0:
		return Date{}, unclear
	case len(n) == 3 && len(n[0]) == 4: // 2023-09-30
		return makeDay(n[0], atoi(n[1]), n[2])
	case len(n) == 3 && p.sep == '-' && len(n[2]) == 2 && len(n[0]) == 2:
		return Date{}, fmt.Sprintf("%s can be read in more than one way: write it as 30 Sep 2023", quote(text))
	case len(n) == 3 && len(n[0]) <= 2 && len(n[1]) <= 2: // 30/9/2023
		return makeDay(n[2], atoi(n[1]), n[0])
	case len(n) == 2 && len(n[0]) <= 2 && len(n[1]) <= 2 && (p.sep == '/' || p.sep == '.'): // 14/11
		return nextDay(atoi(n[1]), n[0], from)
	}
	return Date{}, unclear
}

// atoi reads short digits; anything too long is no month and no day.
func atoi(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return -1
	}
	return n
}

func makeDay(year string, month int, dayText string) (Date, string) {
	y := atoi(year)
	switch {
	case len(year) == 2:
		y += 2000
	case len(year) != 4:
		return Date{}, fmt.Sprintf("%s is not a year: write the date as 30 Sep 2023", quote(year))
	}
	if y < firstYear || y > lastYear {
		return Date{}, fmt.Sprintf("the year %d is not between %d and %d: check it", y, firstYear, lastYear)
	}
	d := atoi(dayText)
	if problem := dayExists(y, month, d); problem != "" {
		return Date{}, problem
	}
	return Date{Year: y, Month: time.Month(month), Day: d}, ""
}

func dayExists(y, month, d int) string {
	if month < 1 || month > 12 {
		return fmt.Sprintf("there is no month %d: the day comes first, as in 30/9/2023", month)
	}
	if last := day(y, time.Month(month)+1, 0).Day; d < 1 || d > last {
		return fmt.Sprintf("%s %d has %d days: check the day", time.Month(month), y, last)
	}
	return ""
}

// nextDay is the first such day of a year from a day on.
func nextDay(month int, dayText string, from Date) (Date, string) {
	if from.IsZero() {
		return Date{}, "write the year too, as in 30 Sep 2023"
	}
	d := atoi(dayText)
	problem := ""
	for y := from.Year; y <= from.Year+1; y++ {
		if problem = dayExists(y, month, d); problem != "" {
			continue
		}
		if next := (Date{Year: y, Month: time.Month(month), Day: d}); next.Compare(from) >= 0 {
			return next, ""
		}
	}
	if problem == "" {
		problem = "write the year too, as in 30 Sep 2023"
	}
	return Date{}, problem
}
