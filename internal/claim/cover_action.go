package claim

import "strings"

// action is where the sentence says that somebody does something about it, and whether that is still to be done or goes on: what "will be
// met", what rises and what is counted is no action.
func (c *coverer) action() (act Seen, ahead bool) {
	for i := c.from; i < c.to; i++ {
		j, goesOn := c.actionAt(i)
		if j < 0 || c.negated(i) {
			continue
		}
		if !act.Is {
			act = c.seen(i, j)
		}
		if ahead = ahead || goesOn; ahead {
			break
		}
	}
	return act, ahead
}

// actionAt is the last word of an action that begins at word i; -1: none does.
func (c *coverer) actionAt(i int) (last int, ahead bool) {
	w := c.at(i)
	switch w {
	case "will", "shall", "we'll", "we’ll":
		return c.willAt(i), true
	case "to":
		if k := c.skip(i-1, -1); beForm(c.at(k)) || c.at(k) == "due" || c.at(k) == "plan" || c.at(k) == "plans" || c.at(k) == "intend" || c.at(k) == "intends" ||
			c.at(k) == "planning" || c.at(k) == "agreed" || c.at(k) == "scheduled" || c.at(k) == "plans" || c.at(k) == "proposed" {
			return c.verbAt(i+1, i), true
		}
	case "continue", "continues", "continuing", "continued":
		if c.at(i+1) == "to" && w != "continued" {
			return c.verbAt(i+2, i), true
		}
	}
	if beForm(w) {
		return c.beAt(i)
	}
	if begins(w) {
		return c.beginsAt(i)
	}
	if j, on := c.nounAt(i, w); j >= 0 {
		return j, on
	}
	return c.doneAt(i, w)
}

// willAt reads what will be done.
func (c *coverer) willAt(i int) int { return c.verbAt(i+1, i) }

// verbAt is where a verb at word i that follows word from is something that is done; -1: it is something that happens, or nothing.
func (c *coverer) verbAt(i, from int) int {
	k := c.skip(i, 1)
	switch w := c.at(k); {
	case w == "" || w == "not" || w == "never" || w == "no" || w == "need" || w == "have" && !participle(c.at(c.skip(k+1, 1))):
		return -1
	case w == "have":
		return c.participleAt(c.skip(k+1, 1))
	case w == "be" || w == "been":
		last, _ := c.beAt(k)
		return last
	case w == "meet":
		for j := k + 1; j < k+4; j++ {
			switch c.at(j) {
			case "target", "targets", "standard", "standards", "deadline", "expectations", "it", "demand", "threshold", "timescale", "timescales":
				return -1
			}
		}
		return k
	case w == "continue":
		if c.at(k+1) == "to" {
			return c.verbAt(k+2, from)
		}
		return c.byPeople(from, k)
	case happens(w):
		return c.byPeople(from, k)
	default:
		return k
	}
}

// byPeople is k where people are named in the clause before word i: "we will reduce" is done, "the number will reduce" happens.
func (c *coverer) byPeople(i, k int) int {
	for j := i - 1; j >= c.from && j >= i-6; j-- {
		if c.t.words[j].clause != c.t.words[i].clause {
			break
		}
		if d, _ := c.doerAt(j); d != noDoer && !passive(c.at(k)) {
			return k
		}
	}
	return -1
}

// passive are verbs of which not even people are the doers.
func passive(s string) bool {
	switch s {
	case "remain", "remains", "become", "have", "need", "see", "rise", "fall", "depend", "show", "miss", "exceed", "know":
		return true
	}
	return false
}

// beAt reads "is being reviewed", "are recruiting", "has been appointed", "was set up", "are in place".
func (c *coverer) beAt(i int) (last int, ahead bool) {
	past := c.at(i) == "was" || c.at(i) == "were" || c.at(i) == "been"
	k := c.skip(i+1, 1)
	switch w := c.at(k); {
	case w == "being" || w == "been":
		return c.participleAt(c.skip(k+1, 1)), w == "being"
	case w == "in" && c.at(k+1) == "place", w == "under" && c.at(k+1) == "way":
		return k + 1, !past
	case w == "underway" || w == "ongoing" || w == "on-going":
		return k, !past
	case w == "continuing" && c.at(k+1) == "to":
		return c.verbAt(k+2, i), !past
	case strings.HasSuffix(w, "ing") && len(w) > 5:
		if happening(w) {
			return c.byPeople(i, k), !past
		}
		return k, !past
	case participle(w):
		return c.participleAt(k), c.at(i) == "be" || c.at(i) == "is" || c.at(i) == "are"
	}
	return -1, false
}

func begins(s string) bool {
	switch s {
	case "begin", "begins", "began", "begun", "start", "starts", "started", "commence", "commences", "commenced":
		return true
	}
	return false
}

// beginsAt reads "started in August", "has begun to review": not when the year began, nor that numbers began to fall.
func (c *coverer) beginsAt(i int) (last int, ahead bool) {
	switch c.at(c.skip(i-1, -1)) {
	case "year", "term", "quarter", "pandemic", "period", "to", "when", "who", "recording", "which":
		return -1, false
	}
	switch next := c.at(i + 1); next {
	case "to":
		return c.verbAt(i+2, i), true
	case "in", "on", "from", "at", "this", "with", "last":
		return i, true
	}
	return -1, false
}

// participleAt is k where the word there is something that was done about it.
func (c *coverer) participleAt(k int) int {
	if w := c.at(k); participle(w) && does(w) && w != "set" && w != "put" {
		return k
	}
	if w := c.at(k); w == "put" && c.at(k+1) == "in" || w == "set" && c.at(k+1) == "up" || w == "rolled" && c.at(k+1) == "out" || w == "drawn" && c.at(k+1) == "up" {
		return k + 1
	}
	return -1
}

// participle reports whether a word looks like one: reviewed, begun.
func participle(s string) bool {
	switch s {
	case "put", "set", "held", "built", "sought", "made", "taken", "given", "written", "drawn", "led", "run", "sent", "brought", "met", "undertaken", "chosen", "found", "bought", "let", "rewritten":
		return true
	}
	return len(s) > 4 && strings.HasSuffix(s, "ed") && s != "need" && s != "indeed"
}

// nounAt reads what is going on by its name: "an action plan", "work goes on", "recruitment has begun".
func (c *coverer) nounAt(i int, w string) (last int, ahead bool) {
	next := c.at(i + 1)
	switch w {
	case "plan", "plans":
		switch c.at(i - 1) {
		case "action", "improvement", "recovery", "delivery", "mitigation", "implementation", "recruitment", "project", "transformation":
			return i, true
		}
	case "action", "actions":
		switch next {
		case "is", "are", "has", "have", "include", "includes", "taken", "will", "being", "to", "":
			return i, true
		}
	case "campaign", "pilot", "mitigation", "mitigations", "recruitment", "training", "programme", "review", "project", "workshop", "workshops", "audit", "consultation", "procurement", "tender":
		switch k := c.skip(i+1, 1); c.at(k) {
		case "is", "are", "has", "have", "begins", "began", "starts", "started", "continues", "includes", "runs":
			if beForm(c.at(k)) {
				switch c.at(c.skip(k+1, 1)) {
				case "underway", "under", "planned", "taking", "in", "being", "ongoing", "scheduled", "set", "booked", "arranged", "due", "to":
					return k, true
				}
				return -1, false
			}
			return k, true
		}
	case "work", "efforts":
		switch next {
		case "goes", "continues", "is", "has", "to", "with", "on", "are", "began", "started", "underway":
			return i, true
		}
	case "focus", "steps":
		switch next {
		case "on", "are", "is", "taken", "remains", "have":
			return i, true
		}
	}
	return -1, false
}

// doneAt reads verbs that need no other: "the panel meets weekly", "Agency cover started in August", "Working with schools".
func (c *coverer) doneAt(i int, w string) (last int, ahead bool) {
	if len(w) < 3 || c.t.words[i].kind != plainWord {
		return -1, false
	}
	switch {
	case strings.HasSuffix(w, "ing") && does(w):
		if prev := c.at(i - 1); i == c.from || prev == "and" || prev == "by" || prev == "through" || prev == "while" || c.t.words[i].clause != c.t.words[i-1].clause {
			switch c.at(i + 1) { // "training providers", "monitoring visits" are things
			case "with", "to", "on", "the", "a", "an", "all", "each", "every", "more", "our", "their", "new", "additional", "of", "how", "options", "schools", "families", "into", "together":
				return i, true
			}
		}
	case participle(w) && does(w):
		prev := c.at(c.skip(i-1, -1))
		if c.at(i+1) == "" || c.t.words[i+1].clause != c.t.words[i].clause && prev != "the" && prev != "as" && prev != "than" {
			return c.doneEnd(i, prev)
		}
		switch c.at(i + 1) {
		case "to", "the", "a", "an", "with", "by", "for", "in", "on", "into", "all", "each", "every", "and", "at", "from", "this", "new", "more", "that", "their", "our", "two", "three", "additional", "since",
			"during", "last", "as", "its", "up", "out":
			return c.doneEnd(i, prev)
		}
	case w == "look" && c.at(i+1) == "after":
	case does(w) && !participle(w) && !strings.HasSuffix(w, "ing"):
		if prev := c.at(c.skip(i-1, -1)); prev == "who" || prev == "that" || prev == "which" {
			return i, true
		}
		return c.byPeople(i, i), true
	}
	return -1, false
}

// doneEnd leaves out "longer than planned", "as agreed", and what is said of something by the way: "commissioned placements".
func (c *coverer) doneEnd(i int, prev string) (last int, ahead bool) {
	switch prev {
	case "than", "as", "if", "when", "not", "were", "was":
		if prev == "were" || prev == "was" {
			return i, false
		}
		return -1, false
	}
	return i, false
}
