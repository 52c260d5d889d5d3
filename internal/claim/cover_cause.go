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
		"affects", "awaiting", "illness", "backlog", "backlogs", "turnover", "inflation", "sickness", "contributed", "contributing", "contributory",
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
		if next == "for" && !c.figureAt(i+2) {
			return i + 1
		}
	case "hit", "limited", "driven", "caused", "offset", "skewed", "distorted", "pulled", "pushed":
		if next == "by" || w == "driven" || w == "caused" {
			return i
		}
	case "impact", "impacts", "effect", "effects", "impacting":
		if next == "of" || w == "impacting" || w == "impacts" {
			return i
		}
	case "issue", "issues", "problem", "problems":
		switch next {
		case "with", "around", "in", "at":
			return i
		}
	case "too":
		if next == "few" || next == "many" || next == "little" {
			return i + 1
		}
	case "not":
		if next == "enough" {
			return i + 1
		}
	case "linked", "related", "relates", "relating":
		if next == "to" {
			return i + 1
		}
	case "mainly", "partly", "largely", "primarily", "chiefly", "mostly":
		switch next {
		case "because", "due", "by", "from", "through", "in", "as", "owing", "down", "to", "caused", "driven", "reflects", "for":
			if !c.timeAhead(i+2) && !(c.at(i+2) == "the" && c.timeAhead(i+3)) {
				return i
			}
		}
	case "told":
		if next == "us" {
			return i + 1
		}
	case "came", "arrived", "moved", "come":
		switch next {
		case "into", "in", "late", "together":
			return i + 1
		case "to", "from":
			if w == "moved" || w == "arrived" {
				return i + 1
			}
		}
	case "left", "resigned", "retired", "closed":
		switch k := c.skip(i-1, -1); c.at(k) {
		case "", "who", "children", "requests", "cases", "pupils", "referrals", "flags", "contacts", "and", "is", "are", "was", "were", "be", "been", "being":
		default:
			if c.t.words[k].kind != figureWord {
				return i
			}
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
	case "referrals", "requests", "contacts", "prices", "costs", "fees":
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
