package claim

import "strings"

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
	case "place":
		if prev := c.at(i - 1); prev == "in" && next != "of" && next != "to" && next != "at" {
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
	case w == "led" && c.at(i+1) == "to":
	case participle(w) && does(w):
		prev := c.at(c.skip(i-1, -1))
		if c.at(i+1) == "" || c.t.words[i+1].clause != c.t.words[i].clause && prev != "the" && prev != "as" && prev != "than" {
			return c.doneEnd(i, prev), false
		}
		switch c.at(i + 1) {
		case "to", "the", "a", "an", "with", "by", "for", "in", "on", "into", "all", "each", "every", "and", "from", "this", "new", "more", "that", "their", "our", "two", "three", "additional", "since",
			"during", "last", "as", "its", "up", "out":
			return c.doneEnd(i, prev), false
		}
		return c.byPeople(i, i), false // "the panel reviewed it"
	case (w == "meet" || w == "meets") && c.aimAt(i+1):
	case w == "look" && c.at(i+1) == "after":
	case does(w) && !participle(w) && !strings.HasSuffix(w, "ing"):
		if prev := c.at(c.skip(i-1, -1)); prev == "who" || prev == "that" || prev == "which" {
			return i, true
		}
		return c.byPeople(i, i), true
	}
	return -1, false
}

// doneEnd is i, or -1 for "longer than planned" and "as agreed".
func (c *coverer) doneEnd(i int, prev string) int {
	switch prev {
	case "than", "as", "if", "when", "not", "well":
		return -1
	}
	return i
}
