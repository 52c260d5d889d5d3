package speech

import "strings"

var months = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

var weekdays = [...]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// month is the month that s is short for, or is; else "".
func month(s string) string {
	if s == "Sept" {
		return "September"
	}
	for _, m := range months {
		if s == m || s == m[:3] {
			return m
		}
	}
	return ""
}

// dated is a short month beside a day or a year, or a short weekday before a day, in full; else "".
func (p *passage) dated(s string) string {
	if len(s) > 4 || len(s) < 3 {
		return ""
	}
	if m := month(s); m != "" {
		if isDay(p.near(-1)) && p.words[p.at-1].trail == "" || isYear(p.near(1)) && p.words[p.at].trail == "" ||
			joins(p.near(1)) && month(p.near(2)) != "" || joins(p.near(-1)) && month(p.near(-2)) != "" {
			return m
		}
		return ""
	}
	for _, d := range weekdays {
		if s == d[:3] && isDay(p.near(1)) && month(p.near(2)) != "" {
			return d
		}
	}
	return ""
}

func joins(s string) bool { return s == "to" || s == "and" }

// isDay reports whether s is the number of a day: "6", "16th".
func isDay(s string) bool {
	n := numberLen(s)
	return (n == 1 || n == 2) && (n == len(s) || strings.Contains("st nd rd th", s[n:]))
}

// isYear reports whether s is a year: "2026", "2026/27".
func isYear(s string) bool { return len(s) >= 4 && numberLen(s) == 4 && (len(s) == 4 || s[4] == '/') }

// quarter is Q2 in words, apart from the year that follows it.
func (p *passage) quarter(s string) string {
	out := "quarter " + s[1:]
	if p.opens() {
		out = "Quarter " + s[1:]
	}
	if isYear(p.near(1)) && p.words[p.at].trail == "" {
		out += ","
	}
	return out
}
