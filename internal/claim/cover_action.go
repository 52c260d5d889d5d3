package claim

import "strings"

// action is where the sentence says that somebody does something about it, and whether that is still to be done or goes on: what "will be
// met", what rises and what is counted is no action.
func (c *coverer) action() (act Seen, ahead bool) {
	for i := c.from; i < c.to; i++ {
		c.begin = i
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
		return c.verbAt(i+1, i), true
	case "to":
		if k := c.skip(i-1, -1); beForm(c.at(k)) || c.at(k) == "due" && c.toDo(i+1) || c.at(k) == "plan" || c.at(k) == "plans" || c.at(k) == "intend" || c.at(k) == "intends" ||
			c.at(k) == "planning" || c.at(k) == "aims" || c.at(k) == "aim" || c.at(k) == "hopes" || c.at(k) == "agreed" || c.at(k) == "scheduled" || c.at(k) == "proposed" {
			return c.verbAt(i+1, i), true
		}
	case "has", "have", "had", "we've", "we’ve":
		if k := c.skip(i+1, 1); participle(c.at(k)) && !happened(c.at(k)) {
			if j := c.byPeople(k, k); j >= 0 {
				return j, false
			}
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

// chain is how many words a verb may stand behind the one that it hangs on: "will continue to be working to".
const chain = 20

// verbAt is where a verb at word i that follows word from is something that is done; -1: it is something that happens, or nothing.
func (c *coverer) verbAt(i, from int) int {
	k := c.skip(i, 1)
	switch w := c.at(k); {
	case k > c.begin+chain, w == "" || w == "not" || w == "never" || w == "no" || w == "need" || w == "have" && !participle(c.at(c.skip(k+1, 1))):
		return -1
	case w == "have": // "will have brought", but not "will have met the target", which happens
		if j := c.skip(k+1, 1); !happened(c.at(j)) && c.at(j) != "met" {
			return j
		}
		return -1
	case begins(w) && c.at(k+1) == "to":
		return c.verbAt(k+2, from)
	case w == "be" || w == "been":
		last, _ := c.beAt(k)
		return last
	case w == "meet" && c.aimAt(k+1):
		return -1
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

// aimAt reports whether what is met from word i on is a target, and no person.
func (c *coverer) aimAt(i int) bool {
	for k := i; k < i+3; k++ {
		switch c.at(k) {
		case "target", "targets", "standard", "standards", "deadline", "deadlines", "expectations", "it", "demand", "threshold", "timescale", "timescales", "need", "needs", "criteria", "requirements":
			return true
		}
	}
	return false
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
	case "remain", "remains", "become", "have", "need", "see", "rise", "fall", "depend", "show", "miss", "exceed", "know", "stepping", "leaving", "waiting", "struggling", "missing", "having", "seeing", "becoming", "experiencing", "facing":
		return true
	}
	return false
}

// beAt reads "is being reviewed", "are recruiting", "has been appointed", "was set up", "are in place".
func (c *coverer) beAt(i int) (last int, ahead bool) {
	past := c.at(i) == "was" || c.at(i) == "were" || c.at(i) == "been"
	k := c.skip(i+1, 1)
	switch w := c.at(k); {
	case w == "employed": // workers are, not those whom a measure counts
		return c.byPeople(i, k), false
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

// participleAt is k where the word there is something that was done about it.
func (c *coverer) participleAt(k int) int {
	if w := c.at(k); participle(w) && does(w) && !(w == "led" && c.at(k+1) == "to") && !(w == "looked" && c.at(k+1) == "after") {
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
