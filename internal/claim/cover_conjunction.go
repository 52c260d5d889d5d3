package claim

// conjunctionAt reads words that give a reason or something else: "since April", "so far", "the following", "as at".
func (c *coverer) conjunctionAt(i int, w, next string) int {
	prev := c.at(i - 1)
	switch w {
	case "since":
		if next == "" || next == "then" || next == "the" && c.timeAhead(i+2) || c.timeAhead(i+1) {
			return -1
		}
		return c.clauseAt(i)
	case "following":
		if prev == "the" || prev == "in" || next == "" || next == "on" || c.timeAhead(i+1) || prev != "" && beForm(prev) {
			return -1
		}
		return i
	case "given":
		if next == "the" || next == "that" || next == "how" {
			if prev == "" || !beForm(prev) && prev != "have" && prev != "has" {
				return i
			}
		}
	case "so":
		switch next {
		case "far", "that", "much", "many", "as", "long", "on", "too", "called", "few", "little", "":
			return -1
		}
		if c.figureAt(i + 1) {
			return -1
		}
		if prev != "and" && !beForm(prev) && prev != "do" && prev != "done" && prev != "doing" && prev != "or" {
			return i
		}
	case "as":
		return c.asAt(i, next, prev)
	}
	return -1
}

// asAt reads "as long cases lasted longer", "as staff were absent": as, something, and what it did within five words.
func (c *coverer) asAt(i int, next, prev string) int {
	switch next {
	case "a", "an":
		if third := c.at(i + 2); third == "result" || third == "consequence" {
			return i + 2
		}
		return -1
	case "well", "at", "of", "much", "many", "part", "is", "in", "expected", "planned", "shown", "set", "agreed", "required", "requested", "needed", "per",
		"possible", "soon", "before", "above", "below", "good", "outstanding", "red", "amber", "green", "for", "to", "by", "published", "reported", "usual", "yet", "":
		return -1
	}
	switch prev {
	case "same", "such", "well", "as", "known", "described", "so", "much", "many", "graded", "rated", "judged", "recorded", "seen", "classed", "counted", "described-as", "regarded", "long", "soon", "far":
		return -1
	}
	return c.clauseAt(i)
}

// clauseAt is i where a subject and what it did stand behind word i.
func (c *coverer) clauseAt(i int) int {
	for k := i + 2; k < i+7; k++ {
		switch w := c.at(k); w {
		case "":
			return -1
		case "has", "have", "had", "were", "was", "are", "is", "did", "do", "cannot", "could", "rose", "fell", "grew", "came", "left", "took", "take", "need", "needed", "lasted", "increased", "moved":
			return i
		}
	}
	return -1
}

func (c *coverer) figureAt(i int) bool {
	return i >= c.from && i < c.to && c.t.words[i].kind == figureWord
}

// timeAhead reports whether word i begins a time: "April", "last year", "2019", "start of the year".
func (c *coverer) timeAhead(i int) bool {
	if i < c.from || i >= c.to {
		return false
	}
	switch c.t.words[i].kind {
	case monthWord, yearWord, spanWord, dayWord:
		return true
	}
	switch c.at(i) {
	case "last", "previous", "start", "beginning", "end", "quarter", "quarters", "year", "years", "month", "months", "week", "weeks", "term", "q1", "q2", "q3", "q4", "late", "early", "mid", "launch",
		"day", "days", "summer", "autumn", "spring", "winter", "christmas", "easter", "half", "first", "second", "third", "inception", "opening", "introduction", "two", "three", "six", "twelve", "12":
		return true
	}
	return false
}

// toDo reports whether word i is something that is done, and not a thing: "due to open in May" is no reason.
func (c *coverer) toDo(i int) bool {
	switch c.at(i) {
	case "be", "start", "open", "begin", "report", "complete", "finish", "go", "join", "launch", "commence", "end", "take", "return", "conclude", "meet", "move", "receive", "publish", "come", "leave",
		"transfer", "consider", "present", "review", "hold", "have", "run", "become", "expire":
		return true
	}
	return false
}
