package claim

// when is a phrase that names a period. It is read without knowing which quarter is reported; resolve says which quarters it can mean.
type when struct {
	first, last int // its words
	kind        whenKind
	year        int // the calendar year, or that in which a span begins; 0 where none is said
	span        bool
	quarter     int // 1 to 4 of "Q3", else 0
	month       int // of a month or a date, else 0
	season      string
	back        int    // how many years "a year ago" goes back
	lead        string // "since", "by", "until", "from", "before", "after": the word before it
	lately      bool   // "over the last year": what lies between then and now
	end         bool   // "the end of last year"
	whole       bool   // the year's outturn: "last year as a whole", "the whole of 2013"
	ranged      bool   // the end of "October 2015 to September 2016"
	from        int    // of a range: months before its end that it begins
}

type whenKind uint8

const (
	whenNow      whenKind = iota // "at present", "now"
	thisQuarter                  // "this quarter"
	yearToDate                   // "year to date", "so far"
	thisYear                     // "this year"
	samePoint                    // "the same period last year", "this time in 2014/15"
	lastYear                     // "last year", "the previous year"
	lastQuarter                  // "last quarter"
	priorQuarter                 // "the previous quarter", which never is the one just ended
	yearStart                    // "the beginning of the year"
	namedYear                    // "2014/15", "2013"
	namedQuarter                 // "Q3", "quarter 2 of 2022/23"
	namedMonth                   // "June 2023", "31 March 2020"
	namedSeason                  // "the autumn term 2022/23"
	otherTime                    // "next year", "that time": none that is held
)

// readWhens reads the phrases that name periods, from left to right; none overlaps another.
func (t *Text) readWhens() {
	for i := range t.words {
		t.words[i].when, t.words[i].figure = -1, -1
	}
	for i := 0; i < len(t.words); {
		w, n := t.whenAt(i)
		if n == 0 {
			i++
			continue
		}
		w.first, w.last = i, i+n-1
		w.whole = t.wholeYear(i, n)
		w.end = t.endOf(i) || t.near(i, n) == "year" && t.near(i, n+1) == "end"
		w.lead = t.leadOf(i)
		t.during(&w)
		for k := i; k < i+n; k++ {
			t.words[k].when = len(t.whens)
		}
		t.whens = append(t.whens, w)
		i += n
	}
}

// endOf reports "the end of" before a phrase of time.
func (t *Text) endOf(i int) bool {
	for k := 1; k <= 3; k++ {
		switch t.near(i, -k) {
		case "of", "the":
		case "end", "close":
			return true
		default:
			return false
		}
	}
	return false
}

// wholeYear reports "last year as a whole", "the whole of 2013/14", "last year's outturn".
func (t *Text) wholeYear(i, n int) bool {
	next := t.near(i, n)
	if next == "as" && (t.near(i, n+1) == "a" && t.near(i, n+2) == "whole") || next == "outturn" || next == "overall" {
		return true
	}
	for k := 1; k <= 4; k++ {
		switch t.near(i, -k) {
		case "of", "the", "for", "in":
		case "whole", "outturn", "all":
			return true
		default:
			return false
		}
	}
	return false
}

// during turns "in the last year" and "over the past 12 months" into the time between a year ago and now, of which no level is.
func (t *Text) during(w *when) {
	if t.near(w.first, -1) != "the" && !t.words[w.first].is("a") {
		return
	}
	switch w.lead {
	case "in", "over", "during", "within", "across":
	default:
		return
	}
	switch {
	case w.kind == lastYear && t.words[w.first].is("last"):
		w.kind, w.lately = samePoint, true
	case w.kind == lastQuarter:
		w.kind, w.lately = priorQuarter, true
	}
}

// leadOf is the word before a phrase of time, over "the end of" and the like.
func (t *Text) leadOf(i int) string {
	for k := 1; k <= 5; k++ {
		switch word := t.near(i, -k); word {
		case "the", "end", "of", "close", "its", "whole":
		default:
			return word
		}
	}
	return ""
}

// whenAt is the phrase that begins at word i, and how many words it has; 0: none begins there.
func (t *Text) whenAt(i int) (when, int) {
	w := &t.words[i]
	switch w.kind {
	case spanWord, yearWord:
		return t.yearAt(i)
	case monthWord:
		return t.monthAt(i)
	case dayWord:
		if t.near(i, 1) == "of" && monthOf(t.near(i, 2)) > 0 {
			p, n := t.monthAt(i + 2)
			return p, n + 2
		}
		if i+1 < len(t.words) && t.words[i+1].kind == monthWord && t.words[i+1].sentence == w.sentence {
			p, n := t.monthAt(i + 1)
			return p, n + 1
		}
	}
	switch w.text {
	case "same", "equivalent", "corresponding", "comparable", "this", "that":
		if p, n := t.sameAt(i); n > 0 {
			return p, n
		}
	}
	if p, n := t.relativeAt(i); n > 0 {
		return p, n
	}
	if p, n := t.quarterAt(i); n > 0 {
		return p, n
	}
	return t.seasonAt(i)
}

// yearAt reads "2014/15" and "2013", with a quarter behind: "2014/15 Q3".
func (t *Text) yearAt(i int) (when, int) {
	w := &t.words[i]
	p := when{kind: namedYear}
	p.year, p.span = t.yearOf(i)
	if q, n := t.quarterNumber(i + 1); n > 0 && t.words[i+1].sentence == w.sentence {
		p.kind, p.quarter = namedQuarter, q
		return p, 1 + n
	}
	return p, 1
}

// yearOf is the year that word i names.
func (t *Text) yearOf(i int) (year int, span bool) {
	if i >= len(t.words) {
		return 0, false
	}
	switch w := &t.words[i]; w.kind {
	case spanWord:
		return spanStart(w.text), true
	case yearWord:
		year = 0
		for _, c := range w.text[:4] {
			year = year*10 + int(c-'0')
		}
		return year, false
	}
	return 0, false
}

// yearBehind is the year that is said behind word i, with "of", "in" or a comma between; n is how many words it takes.
func (t *Text) yearBehind(i int) (year int, span bool, back, n int) {
	j := i + 1
	for k := 0; k < 2; k++ {
		switch t.near(i, j-i) {
		case "of", "in", "for", "during", "the", "at":
			j++
		}
	}
	if j >= len(t.words) || t.words[j].sentence != t.words[i].sentence {
		return 0, false, 0, 0
	}
	if year, span = t.yearOf(j); year > 0 {
		return year, span, 0, j - i
	}
	first, second, third := t.near(j, 0), t.near(j, 1), t.near(j, 2)
	switch first {
	case "last", "previous", "prior", "preceding":
		if second == "year" || second == "year's" || second == "year’s" {
			return 0, false, 1, j - i + 1
		}
		if (second == "financial" || second == "academic" || second == "school" || second == "calendar") && third == "year" {
			return 0, false, 1, j - i + 2
		}
	case "year":
		if second == "before" || second == "earlier" || second == "previously" {
			return 0, false, 1, j - i + 1
		}
	case "a", "one":
		if second == "year" && (third == "ago" || third == "earlier" || third == "before" || third == "previously") {
			return 0, false, 1, j - i + 2
		}
	}
	return 0, false, 0, 0
}

// monthAt reads "June 2023", and the end of "July to September 2021".
func (t *Text) monthAt(i int) (when, int) {
	p := when{kind: namedMonth, month: monthOf(t.words[i].text)}
	n := 1
	if j := i + 1; j < len(t.words) && t.words[j].kind == dayWord && t.words[j].sentence == t.words[i].sentence && monthOf(t.near(j, 1)) == 0 {
		n++ // "March 31", or "March 25" for 2025
		if short := shortYear(t.words[j].text); short > 0 && !isYear(t.near(j, 1)) {
			p.year = short
			return t.rangeFrom(i, n, p)
		}
	}
	year, span, back, k := t.yearBehind(i + n - 1)
	if k > 0 {
		n += k
		p.year, p.span, p.back = year, span, back
	}
	return t.rangeFrom(i, n, p)
}

// shortYear is the year that two digits behind a month mean: "Sept 24". Below 13 they are a day.
func shortYear(s string) int {
	if len(s) != 2 || s < "13" || s > "49" {
		return 0
	}
	return 2000 + 10*int(s[0]-'0') + int(s[1]-'0')
}

// rangeFrom goes on with a month that takes n words to the one that ends a range: "July to September 2021", "Jan- March 2018".
func (t *Text) rangeFrom(i, n int, p when) (when, int) {
	end := i + n
	switch t.near(i, n) {
	case "to", "and", "until", "through":
		end++
	}
	if end < len(t.words) && t.words[end].sentence == t.words[i].sentence && (end > i+n || t.words[end].kind == monthWord) {
		if t.words[end].kind == dayWord && end+1 < len(t.words) {
			end++
		}
		if t.words[end].kind == monthWord && t.words[end].sentence == t.words[i].sentence && (t.near(end, -1) != "and" || t.near(i, -1) == "between") {
			last, m := t.monthAt(end)
			last.ranged = true
			last.from = (last.month - p.month + 12) % 12
			if p.year > 0 && last.year > 0 {
				last.from += 12 * (last.year - p.year)
				if last.month < p.month {
					last.from -= 12
				}
			}
			return last, end - i + m
		}
	}
	return p, n
}

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
		return t.previousAt(first, second, third)
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
			return when{kind: yearStart, back: 0}, 4
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
func (t *Text) previousAt(first, second, third string) (when, int) {
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

// quarterAt reads "Q3 2022/23", "quarter 2", "the third quarter of last year".
func (t *Text) quarterAt(i int) (when, int) {
	q, n := t.quarterNumber(i)
	if n == 0 {
		return when{}, 0
	}
	p := when{kind: namedQuarter, quarter: q}
	if year, span, back, k := t.yearBehind(i + n - 1); k > 0 {
		p.year, p.span, p.back = year, span, back
		n += k
	} else if t.near(i, n) == "of" && t.near(i, n+1) == "this" && t.near(i, n+2) == "year" {
		n += 3
	}
	return p, n
}

// quarterNumber is the quarter that is named at word i: Q3, quarter 3, third quarter.
func (t *Text) quarterNumber(i int) (q, n int) {
	if i >= len(t.words) {
		return 0, 0
	}
	first, second := t.words[i].text, t.near(i, 1)
	if len(first) >= 2 && first[0] == 'q' && first[1] >= '1' && first[1] <= '4' && (len(first) == 2 || first[2] == '\'' || first[2] == "’"[0]) {
		return int(first[1] - '0'), 1
	}
	switch first {
	case "quarter", "qtr":
		if len(second) == 1 && second >= "1" && second <= "4" && t.words[i+1].kind == keyWord {
			return int(second[0] - '0'), 2
		}
		if k := speltNumber(second); k >= 1 && k <= 4 && (i+2 >= len(t.words) || t.words[i+2].sentence != t.words[i].sentence || !personNoun(t.words[i+2].text)) {
			return k, 2
		}
	case "first", "1st", "second", "2nd", "third", "3rd", "fourth", "4th", "final":
		if second == "quarter" || second == "quarter's" || second == "qtr" {
			switch first {
			case "first", "1st":
				return 1, 2
			case "second", "2nd":
				return 2, 2
			case "third", "3rd":
				return 3, 2
			}
			return 4, 2
		}
	}
	return 0, 0
}

// seasonAt reads "the autumn term 2022/23", "summer 2023".
func (t *Text) seasonAt(i int) (when, int) {
	first := t.words[i].text
	switch first {
	case "autumn", "spring", "summer", "winter":
	default:
		return when{}, 0
	}
	n := 1
	if second := t.near(i, 1); second == "term" || second == "term's" || second == "terms" {
		n = 2
	}
	p := when{kind: namedSeason, season: first}
	if year, span, back, k := t.yearBehind(i + n - 1); k > 0 {
		p.year, p.span, p.back = year, span, back
		n += k
	}
	return p, n
}
