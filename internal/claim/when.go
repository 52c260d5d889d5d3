package claim

// when is a phrase that names a period. It is read without knowing which quarter is reported; resolve says which quarters it can mean.
type when struct {
	first, last int // its words
	kind        whenKind
	year        int // the calendar year, or that in which a span begins; 0 where none is said
	span        bool
	quarter     int  // 1 to 4 of "Q3", else 0
	month       int  // of a month or a date, else 0
	day         bool // it is a date
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
			p.day = true
			return p, n + 2
		}
		if i+1 < len(t.words) && t.words[i+1].kind == monthWord && t.words[i+1].sentence == w.sentence {
			p, n := t.monthAt(i + 1)
			p.day = true
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
