package claim

func isSeason(s string) bool {
	switch s {
	case "autumn", "spring", "summer", "winter":
		return true
	}
	return false
}

// wordsAhead reads what names a time ahead without a month: "next quarter", "within six weeks", "by the end of the autumn term 23/24".
func (c *coverer) wordsAhead(i int, w string, ahead bool) (last int, sure bool) {
	next := c.at(i + 1)
	switch w {
	case "autumn", "spring", "summer", "winter":
		return c.seasonAhead(i, w, ahead)
	case "next", "coming", "following", "upcoming", "forthcoming":
		k := i + 1
		for k < i+4 && (c.t.number(k, c.to) || c.at(k) == "few" || c.at(k) == "academic" || c.at(k) == "financial" || c.at(k) == "half" || c.at(k) == "school" || c.at(k) == "board" || c.at(k) == "panel" || c.at(k) == "reporting") {
			k++
		}
		switch c.at(k) {
		case "quarter", "quarters", "month", "months", "week", "weeks", "term", "terms", "year", "years", "meeting", "half-term", "period", "cycle", "summer", "spring", "autumn", "winter", "intake", "days":
			return k, true
		}
	case "within", "in":
		if k := i + 1; c.t.number(k, c.to) && unitOfTime(c.at(k+1)) != "" && (ahead && (i == c.from || c.acts < c.t.words[i].from) || c.to-c.from <= 4) {
			if behind := c.at(k + 2); behind != "of" && behind != "from" && behind != "after" && behind != "ago" {
				return k + 1, false
			}
		}
	case "christmas", "easter", "year-end", "half-term":
		if prev := c.at(i - 1); prev != "since" && prev != "last" && prev != "after" && prev != "until" {
			return i, false
		}
	case "new":
		if next == "year" && c.at(i-1) == "the" && ahead {
			return i + 1, false
		}
	case "year", "term":
		if c.ended(i) && (c.at(i-1) == "the" || c.at(i-1) == "this" || c.at(i-1) == "financial" || c.at(i-1) == "academic" || c.at(i-1) == "school") && ahead {
			return i, false
		}
		if w == "year" && next == "end" && c.ended(i) {
			return i + 1, false
		}
	case "half", "rest", "remainder":
		if c.at(i-1) == "second" || w != "half" {
			for k := i + 1; k < i+5; k++ {
				if c.at(k) == "year" && c.q.Q < 4 && (w != "half" || c.q.Q < 3) {
					return k, false
				}
			}
		}
	}
	return c.quarterAhead(i, ahead)
}

// quarterAhead reads "Q3", "quarter 4 of 2023/24".
func (c *coverer) quarterAhead(i int, ahead bool) (last int, sure bool) {
	q, n := c.t.quarterNumber(i)
	if n == 0 || i+n > c.to {
		return -1, false
	}
	for k := i + n; k < i+n+2 && k < c.to; k++ {
		if year, span := c.t.yearOf(k); year > 0 {
			if !span && q == 4 {
				year--
			}
			if (Period{year, q}).count() > c.q.count() {
				return k, true
			}
			return -1, false
		}
	}
	if q > c.q.Q || q == 1 && c.q.Q == 4 && ahead {
		return i + n - 1, false
	}
	return -1, false
}

// seasonAhead reads "the autumn term", which with its year lies ahead or does not, and without one where something is still to be done in it.
func (c *coverer) seasonAhead(i int, season string, ahead bool) (last int, sure bool) {
	last = i
	if next := c.at(i + 1); next == "term" || next == "term's" || next == "half" {
		last++
	}
	k := last + 1
	for k < last+3 && (c.at(k) == "of" || c.at(k) == "term") {
		k++
	}
	year, span := 0, false
	if k < c.to {
		year, span = c.t.yearOf(k)
	}
	if year > 0 {
		first := termStart(season)
		length := 3
		if span && first < 9 {
			year++
		}
		begin := year*12 + first
		if begin > c.endCount() || begin+length > c.endCount() && c.ended(i) {
			return k, true
		}
		return -1, false
	}
	switch prev := c.at(i - 1); prev {
	case "last", "since", "previous", "over":
		return -1, false
	}
	if c.at(i-1) == "the" && (c.at(i-2) == "over" || c.at(i-2) == "since" || c.at(i-2) == "from") || c.at(i+1) == "holidays" {
		return -1, false
	}
	if !ahead && !c.ended(i) && c.to-c.from > 6 {
		return -1, false
	}
	return last, false
}

// number reports whether word i, before word to, is a number of something: six, 12.
func (t *Text) number(i, to int) bool {
	if i >= to {
		return false
	}
	w := &t.words[i]
	return w.kind == figureWord || speltNumber(w.text) > 0 || len(w.text) <= 2 && w.text[0] >= '0' && w.text[0] <= '9'
}
