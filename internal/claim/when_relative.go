package claim

// sameAt reads "same period last year", "this time in 2014/15".
func (t *Text) sameAt(i int) (when, int) {
	n := 1
	switch t.near(i, 1) {
	case "point", "time", "stage", "day", "date":
		n = 2
	case "period", "quarter", "month", "months", "term", "half", "week", "weeks":
		if t.words[i].is("this") || t.words[i].is("that") {
			return when{}, 0
		}
		n = 2
	case "reporting", "three", "six", "nine":
		if second := t.near(i, 2); second != "period" && second != "months" && second != "month" {
			return when{}, 0
		}
		n = 3
	default:
		return when{}, 0
	}
	if next := t.near(i, n); next == "in" && t.near(i, n+1) == "time" {
		n += 2
	}
	year, span, back, k := t.yearBehind(i + n - 1)
	if k > 0 {
		return when{kind: samePoint, year: year, span: span, back: max(back, 1)}, n + k
	}
	if q, m := t.quarterNumber(i + n); m > 0 {
		p := when{kind: namedQuarter, quarter: q}
		return p, n + m
	}
	if t.words[i].is("this") && t.near(i, 1) == "time" || t.words[i].is("that") {
		return when{kind: otherTime}, 2
	}
	return when{}, 0
}

// relativeAt reads "last year", "this quarter", "a year ago", "year to date".
func (t *Text) relativeAt(i int) (when, int) {
	first, second, third := t.near(i, 0), t.near(i, 1), t.near(i, 2)
	switch first {
	case "past":
		if second == "year" || second == "12" && third == "months" || second == "twelve" && third == "months" {
			n := 2
			if second != "year" {
				n = 3
			}
			return when{kind: samePoint, back: 1, lately: true}, n
		}
	case "last", "previous", "prior", "preceding":
		if (second == "12" || second == "twelve") && third == "months" {
			return when{kind: samePoint, back: 1, lately: true}, 3
		}
		return t.previousAt(i, first, second, third)
	case "next", "coming", "future", "following":
		switch second {
		case "year", "quarter", "month", "term", "financial", "few", "two", "three", "six", "year's", "year’s", "quarter's", "12":
			return when{kind: otherTime}, 2
		}
	case "a", "one", "twelve", "12":
		if (second == "year" || second == "months") && (third == "ago" || third == "earlier" || third == "before" || third == "previously") {
			return when{kind: samePoint, back: 1}, 3
		}
		if first != "12" && first != "twelve" && second == "year" && (t.near(i, -1) == "in" || t.near(i, -1) == "over") {
			return when{kind: samePoint, back: 1, lately: true}, 2
		}
	case "two", "2", "three", "3", "five", "5", "ten", "10":
		if (first == "three" || first == "3") && second == "months" && (third == "ago" || third == "earlier" || third == "before" || third == "previously") {
			return when{kind: priorQuarter}, 3
		}
		if second == "years" && (third == "ago" || third == "earlier" || third == "before") {
			if n := speltNumber(first); n > 0 {
				return when{kind: samePoint, back: n}, 3
			}
			return when{kind: otherTime}, 3
		}
	case "year", "yearly":
		switch {
		case second == "to" && third == "date":
			return when{kind: yearToDate}, 3
		case second == "on" && third == "year":
			return when{kind: samePoint, back: 1}, 3
		case second == "before" || second == "earlier" || second == "previously":
			return when{kind: lastYear, back: 1}, 2
		case t.near(i, -1) == "the" && t.near(i, -2) == "over" && second != "end" && second != "before" && first == "year":
			return when{kind: samePoint, back: 1, lately: true}, 1
		}
	case "ytd":
		return when{kind: yearToDate}, 1
	case "to", "so":
		if first == "to" && second == "date" || first == "so" && second == "far" {
			if third == "this" && (t.near(i, 3) == "year" || t.near(i, 3) == "quarter") {
				return when{kind: yearToDate}, 4
			}
			return when{kind: yearToDate}, 2
		}
	case "this", "current", "reported":
		return t.thisAt(i, second, third)
	case "quarter-on-quarter", "year-on-year":
		if first[0] == 'q' {
			return when{kind: priorQuarter}, 1
		}
		return when{kind: samePoint, back: 1}, 1
	case "now", "currently", "today", "latest", "presently":
		return when{kind: whenNow}, 1
	case "at":
		if second == "present" {
			return when{kind: whenNow}, 2
		}
	case "quarter", "quarter's", "half", "period", "term":
		return t.barePeriodAt(i, first, second)
	case "start", "beginning", "outset":
		if second == "of" && (third == "the" || third == "this") && (t.near(i, 3) == "year" || t.near(i, 3) == "financial" || t.near(i, 3) == "april") {
			return when{kind: yearStart}, 4
		}
		if second == "of" && third == "april" {
			return when{kind: yearStart}, 3
		}
		if year, span := t.yearOf(i + 2); second == "of" && year > 0 {
			return when{kind: yearStart, year: year, span: span}, 3
		}
	case "pre-pandemic", "pre-covid", "pandemic", "covid", "covid-19", "lockdown":
		return when{kind: otherTime}, 1
	case "monthly", "month":
		if second == "on" && third == "month" {
			return when{kind: otherTime}, 3
		}
	}
	return when{}, 0
}

// previousAt reads "last year", "previous quarter", "last financial year's".
func (t *Text) previousAt(i int, first, second, third string) (when, int) {
	n := 2
	switch second {
	case "financial", "academic", "calendar", "school", "reporting":
		second, n = third, 3
	}
	switch second {
	case "year", "year's", "year’s":
		return when{kind: lastYear, back: 1}, n
	case "quarter", "quarter's", "quarter’s":
		if first == "last" {
			if i += n - 1; t.near(i, 1) == "of" {
				if year, span, back, k := t.yearBehind(i); k > 0 {
					return when{kind: namedQuarter, quarter: 4, year: year, span: span, back: back}, n + k
				}
			}
			return when{kind: lastQuarter}, n
		}
		return when{kind: priorQuarter}, n
	case "month", "month's", "week", "term", "years", "months", "half-term", "half", "decade", "three", "two", "few", "five", "six":
		return when{kind: otherTime}, n
	case "period", "period's":
		return when{kind: otherTime}, n
	}
	return when{}, 0
}

// thisAt reads "this quarter", "this financial year".
func (t *Text) thisAt(i int, second, third string) (when, int) {
	n := 2
	if second == "financial" || second == "academic" || second == "reporting" || second == "calendar" || second == "school" {
		second, n = third, 3
	}
	if t.words[i].is("current") && second == "" {
		return when{}, 0
	}
	switch second {
	case "quarter", "quarter's", "quarter’s":
		return when{kind: thisQuarter}, n
	case "year", "year's", "year’s":
		return when{kind: thisYear}, n
	case "period", "half-term", "term", "half", "month", "week":
		if second == "half" && third == "term" {
			n++
		}
		return when{kind: thisQuarter}, n
	}
	return when{}, 0
}

// barePeriodAt reads "the quarter", "the period": the one reported.
func (t *Text) barePeriodAt(i int, first, second string) (when, int) {
	before := t.near(i, -1)
	if i+1 < len(t.words) && t.words[i+1].clause != t.words[i].clause {
		second = ""
	}
	if before != "the" && before != "reporting" {
		if first == "quarter" && (second == "before" || second == "earlier") {
			return when{kind: priorQuarter}, 2
		}
		return when{}, 0
	}
	switch {
	case first == "quarter" && (second == "before" || second == "earlier"):
		return when{kind: priorQuarter}, 2
	case first == "quarter" && (second == "ending" || second == "ended" || second == "to" && (t.words[i+2].kind == monthWord || t.words[i+2].kind == dayWord)):
		return when{}, 0
	case first == "quarter" && len(second) == 1:
		return when{}, 0
	case first == "quarter" && second != "of", first == "quarter's":
		return when{kind: thisQuarter}, 1
	}
	return when{}, 0
}
