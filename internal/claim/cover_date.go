package claim

import "strconv"

// date looks for the day, month or term by which something is done. acts is whether the sentence has an action, ahead whether that is still to
// be done or goes on. A date in a sentence without one is kept as loose: it counts where another sentence has it.
func (c *coverer) date(acts, ahead bool) {
	var done, looked bool // looked for once: a sentence may have thousands of dates
	for i := c.from; i < c.to; i++ {
		last, sure := c.dateAt(i, ahead)
		if last < 0 || c.aimed(i) {
			continue
		}
		if !looked {
			done, looked = c.done(), true
		}
		switch {
		case acts && (ahead || sure), done:
			c.out.Date = c.seen(i, last)
			return
		case !c.loose.Is && (sure || c.by(i)):
			c.loose = c.seen(i, last)
		}
	}
}

// aimed reports "the target for March 2024": a date of a figure.
func (c *coverer) aimed(i int) bool {
	for k := i - 1; k >= i-4 && k >= c.from; k-- {
		switch c.at(k) {
		case "target", "forecast", "projection", "trajectory", "budget":
			return true
		case "will", "by":
			return false
		}
	}
	return false
}

// by reports whether word i is what something is to be done by.
func (c *coverer) by(i int) bool {
	switch c.lead(i) {
	case "by", "before", "until":
		return true
	}
	return false
}

// done reports words for what is finished or begins at a date, where no other verb says that it is an action.
func (c *coverer) done() bool {
	for i := c.from; i < c.to; i++ {
		switch c.at(i) {
		case "done", "complete", "completed", "completion", "finish", "finished", "ready", "scheduled", "booked", "deadline", "timescale", "timescales", "deadlines", "review", "commence", "commences", "opens":
			return true
		}
	}
	return c.to-c.from <= 4 && !c.figures() // "Next quarter."
}

// lead is the word before a date that says how something stands to it: "by" of "by the end of March", "by mid-March".
func (c *coverer) lead(i int) string {
	for k := i - 1; k >= c.from && k >= i-10; k-- {
		switch w := c.at(k); w {
		case "the", "end", "of", "middle", "start", "beginning", "early", "late", "mid", "this", "close", "academic", "financial", "half-term", "next", "later", "summer", "autumn", "spring", "winter":
		default:
			if c.t.words[k].kind != dayWord {
				return w
			}
		}
	}
	return ""
}

// ended reports whether a period is meant by its end: "the end of the autumn term", "by 2024".
func (c *coverer) ended(i int) bool {
	for k := i - 1; k >= i-4 && k >= c.from; k-- {
		switch c.at(k) {
		case "end", "close", "by", "until", "before", "late":
			return true
		}
	}
	return false
}

// dateAt is the last word of a date ahead that begins at word i; -1: none does. It is sure where its year is said.
func (c *coverer) dateAt(i int, ahead bool) (last int, sure bool) {
	w := &c.t.words[i]
	switch w.kind {
	case monthWord:
		return c.monthAhead(i)
	case spanWord:
		year := spanStart(w.text)
		if prev := c.at(i - 1); prev == "term" || isSeason(prev) || prev == "quarter" || len(prev) == 2 && prev[0] == 'q' {
			return -1, false // read with what stands before it
		}
		if year > c.q.Year || year == c.q.Year && c.q.Q < 4 && c.ended(i) {
			return i, true
		}
		return -1, false
	case yearWord:
		if prev := i - 1; prev >= c.from && (c.t.words[prev].kind == monthWord || c.t.words[prev].kind == dayWord || isSeason(c.at(prev)) || c.at(prev) == "term") {
			return -1, false
		}
		year, err := strconv.Atoi(w.text[:4])
		if err == nil && (year > c.q.endYear() || year == c.q.endYear() && endMonth(c.q) < 12 && c.ended(i)) {
			return i, true
		}
		return -1, false
	case otherNumber, figureWord:
		if end, ok := dayInDigits(w.text); ok {
			if end > c.endCount()*100+31 {
				return i, true
			}
			return -1, false
		}
	}
	return c.wordsAhead(i, w.text, ahead)
}

// endCount is the last month of the quarter, as year times 12 and month.
func (c *coverer) endCount() int { return c.q.endYear()*12 + endMonth(c.q) }

// dayInDigits reads 30/11/2023 and 30.11.23, as months from year 0 times 100 and the day.
func dayInDigits(s string) (count int, ok bool) {
	var part [3]int
	n, digits := 0, 0
	for i := 0; i < len(s); i++ {
		switch b := s[i]; {
		case b >= '0' && b <= '9':
			part[n] = part[n]*10 + int(b-'0')
			digits++
			if digits > 4 {
				return 0, false
			}
		case (b == '/' || b == '.' || b == '-') && digits > 0 && n < 2:
			n, digits = n+1, 0
		default:
			return 0, false
		}
	}
	if n != 2 || digits != 2 && digits != 4 || part[0] < 1 || part[0] > 31 || part[1] < 1 || part[1] > 12 {
		return 0, false
	}
	if digits == 2 {
		part[2] += 2000
	}
	return (part[2]*12+part[1])*100 + part[0], true
}

// monthAhead reads "March 2024", "by March", "30 November".
func (c *coverer) monthAhead(i int) (last int, sure bool) {
	month := monthOf(c.at(i))
	if i+1 < c.to {
		if year, span := c.t.yearOf(i + 1); year > 0 {
			if span && month <= 3 {
				year++
			}
			if year*12+month > c.endCount() {
				return i + 1, true
			}
			return -1, false
		}
	}
	switch c.at(i + 1) {
	case "to", "and", "until": // of two months the second has the year, and ends it
		if j := c.monthBehind(i + 2); j >= 0 && c.at(j) != "" {
			return -1, false
		}
	}
	prev := c.at(i - 1)
	if prev == "to" || prev == "and" {
		if k := i - 2; k >= c.from && c.t.words[k].kind == monthWord {
			return -1, false // from April to September
		}
	}
	ahead := (month - endMonth(c.q) + 11) % 12 // months behind the quarter's end: 0 is the next
	if ahead >= 9 || prev == "last" || prev == "since" {
		return -1, false
	}
	switch prev {
	case "by", "before", "until", "from", "in", "during", "end", "of", "next", "early", "late", "mid", "this", "for", "to", "on":
		return i, false
	}
	if i > c.from && c.t.words[i-1].kind == dayWord {
		return i, false
	}
	return -1, false
}

// monthBehind is the month at word i, with a day before it; -1: there is none.
func (c *coverer) monthBehind(i int) int {
	if i < c.to && c.t.words[i].kind == dayWord {
		i++
	}
	if i < c.to && i >= c.from && c.t.words[i].kind == monthWord {
		return i
	}
	return -1
}
