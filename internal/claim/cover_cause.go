package claim

import "strings"

// cause is where the sentence says why: by a word for a reason, by what is short, or by what happened.
func (c *coverer) cause() Seen {
	for i := c.from; i < c.to; i++ {
		if j := c.causeAt(i); j >= 0 && !c.noCause(i) {
			return c.seen(i, j)
		}
	}
	return Seen{}
}

// noCause reports "no cause is known", "not due to".
func (c *coverer) noCause(i int) bool {
	switch c.at(i - 1) {
	case "no", "not", "without":
		return true
	}
	return false
}

// causeAt is the last word of what says why from word i on; -1: nothing does.
func (c *coverer) causeAt(i int) int {
	w, next := c.at(i), c.at(i+1)
	switch w {
	case "because", "attributed", "attributable", "why", "insufficient", "unable", "unexpected", "unexpectedly", "lack", "lacks", "hampered", "hindered",
		"stems", "stemmed", "arises", "arose", "arising", "affected", "impacted", "disrupted", "cancelled", "postponed", "closure", "closures",
		"affects", "impacts", "illness", "backlog", "backlogs", "turnover", "inflation", "sickness", "contributed", "contributing", "contributory",
		"unavailable", "unfilled", "understaffed", "illnesses", "seasonal", "strike", "strikes":
		return i
	case "absence", "absences", "absent": // where absence is what is measured, it is no reason
		if k := i - 1; k >= c.from && (c.t.words[k].kind == figureWord || c.at(k) == "persistent" || c.at(k) == "overall" || c.at(k) == "cent") || next == "rate" {
			return -1
		}
		return i
	case "pandemic", "covid", "covid-19":
		for k := i - 1; k >= i-3; k-- {
			switch c.at(k) {
			case "before", "since", "pre", "than", "after":
				return -1
			}
		}
		return i
	case "since", "following", "given", "so", "as":
		return c.conjunctionAt(i, w, next)
	case "owing", "thanks", "attributes":
		if next == "to" {
			return i + 1
		}
	case "due":
		if next == "to" && !c.toDo(i+2) {
			return i + 1
		}
	case "result", "consequence":
		if next == "of" || c.at(i-1) == "a" && c.at(i-2) == "as" {
			return i + 1
		}
	case "resulting", "results", "resulted":
		if next == "from" {
			return i + 1
		}
	case "led", "leads", "leading", "lead":
		if next == "to" {
			return i + 1
		}
	case "account", "accounts", "accounted", "accounting":
		if next == "for" {
			return i + 1
		}
	case "hit", "limited", "driven", "caused", "offset", "skewed", "distorted", "pulled", "pushed":
		if next == "by" || w == "driven" || w == "caused" {
			return i
		}
	case "linked", "related", "relates", "relating":
		if next == "to" {
			return i + 1
		}
	case "mainly", "partly", "largely", "primarily", "chiefly", "mostly":
		switch next {
		case "because", "due", "by", "from", "through", "in", "as", "owing", "down", "to", "caused", "driven", "reflects", "for":
			return i
		}
	case "told":
		if next == "us" {
			return i + 1
		}
	case "came", "arrived", "moved", "come":
		switch next {
		case "into", "in", "to", "from", "late", "together":
			return i + 1
		}
	case "left", "resigned", "retired", "closed":
		if k := c.skip(i-1, -1); k >= c.from && !beForm(c.at(k)) && c.at(k) != "who" && c.at(k) != "children" {
			return i
		}
	case "longer":
		switch prev := c.at(i - 1); prev {
		case "take", "takes", "taken", "took", "taking", "need", "needed", "for", "lasted", "stay", "stayed", "staying", "much":
			return i
		}
	case "kept", "keep", "keeping":
		if next == "pace" && c.negated(i) {
			return i + 1
		}
	case "do", "does", "did", "could", "can":
		if next == "not" {
			switch c.at(i + 2) {
			case "fit", "suit", "match", "reach", "meet", "keep", "attend", "open", "have", "engage", "respond", "recruit", "fill", "find", "start", "complete", "take", "wish", "want":
				return i + 2
			}
		}
	case "cannot", "refuse", "refused", "declined", "decline", "failed", "failure":
		if w != "decline" && w != "declined" || next == "to" {
			return i
		}
	case "drive", "drives", "driver", "drivers":
		if w[len(w)-1] == 'r' || strings.HasSuffix(w, "rs") || next == "it" || next == "the" || next == "this" {
			return i
		}
	}
	for _, stem := range [...]string{"shortage", "vacanc", "pressure", "delay", "shortfall", "reflect", "explain", "caus", "reason", "difficult", "challeng", "complex", "barrier",
		"under-staff", "overload", "instab", "bottleneck", "constrain"} {
		if strings.HasPrefix(w, stem) && w != "reasonable" && w != "reasonably" {
			return i
		}
	}
	return c.demandAt(i, w)
}

// demandAt reads what there is more of, or too little: "demand has grown", "limited capacity", "high numbers of requests".
func (c *coverer) demandAt(i int, w string) int {
	switch w {
	case "demand", "demands", "supply", "capacity", "growth", "growing", "workload", "workloads", "caseloads":
		return i
	case "referrals", "requests", "cases", "contacts", "staff", "placements", "need", "needs", "prices", "costs", "fees", "applications", "admissions":
		// "requests had increased", "more requests": a reason, where it is not the measure's figure that is said to have moved
		if k := c.skip(i+1, 1); c.at(k) == "had" || c.at(k) == "have" || c.at(k) == "has" {
			switch c.at(c.skip(k+1, 1)) {
			case "increased", "risen", "grown", "gone", "doubled", "become":
				return k + 1
			}
		}
	}
	return -1
}

// conjunctionAt reads words that give a reason or something else: "since April", "so far", "the following", "as at".
func (c *coverer) conjunctionAt(i int, w, next string) int {
	prev := c.at(i - 1)
	switch w {
	case "since":
		if next == "" || next == "then" || next == "the" && c.timeAhead(i+2) || c.timeAhead(i+1) {
			return -1
		}
		if k := c.skip(i+1, 1); c.at(k) == "its" || c.at(k) == "their" {
			return -1
		}
		return i
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
	case "well", "at", "of", "much", "many", "part", "is", "in", "expected", "planned", "it", "shown", "set", "agreed", "required", "requested", "needed", "the", "per", "few",
		"possible", "soon", "before", "above", "below", "good", "outstanding", "red", "amber", "green", "for", "to", "by", "published", "reported", "usual", "yet", "more", "most", "":
		if next != "the" && next != "more" && next != "it" && next != "most" && next != "few" {
			return -1
		}
	}
	switch prev {
	case "same", "such", "well", "as", "known", "described", "so", "much", "many", "graded", "rated", "judged", "recorded", "seen", "classed", "counted", "described-as", "regarded", "long", "soon", "far":
		return -1
	}
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
