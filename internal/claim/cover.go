package claim

// Coverage is what a commentary covers of what one on an Amber, a Red or a judgement has to say.
type Coverage struct{ Cause, Action, Date, Owner Seen }

// Seen is whether something is said, and the bytes of the text where it was seen first.
type Seen struct {
	Is       bool
	From, To int
}

// Cover looks for a cause, an action, the date of one and who does it, sentence by sentence: what a word says hangs on what stands around
// it. Owners are names and posts of people that the text may name. It asks for a part only where nothing looks like one.
func Cover(t *Text, q Period, owners []string) Coverage {
	c := coverer{t: t, q: q, owners: owners}
	for from := 0; from < len(t.words); {
		to := from + 1
		for to < len(t.words) && t.words[to].sentence == t.words[from].sentence {
			to++
		}
		c.from, c.to = from, to
		c.sentence()
		from = to
	}
	if !c.out.Date.Is && c.out.Action.Is { // "Plans are drawn up with each school. That should show by March."
		c.out.Date = c.loose
	}
	return c.out
}

// coverer reads a text one sentence after the other.
type coverer struct {
	t      *Text
	q      Period
	owners []string

	from, to int  // the words of the sentence
	begin    int  // the word at which an action is looked for
	acts     int  // the byte at which its action begins
	loose    Seen // a date in a sentence without an action
	out      Coverage
}

func (c *coverer) sentence() {
	if !c.out.Cause.Is {
		c.out.Cause = c.cause()
	}
	act, ahead := c.action()
	c.acts = act.From
	if !c.out.Action.Is {
		c.out.Action = act
	}
	if !c.out.Date.Is {
		c.date(act.Is, ahead)
	}
	if !c.out.Owner.Is {
		c.out.Owner = c.owner(act.Is)
	}
}

// seen is a place from word i to word j.
func (c *coverer) seen(i, j int) Seen { return Seen{true, c.t.words[i].from, c.t.words[j].to} }

// at is a word of the sentence, empty outside of it.
func (c *coverer) at(i int) string {
	if i < c.from || i >= c.to {
		return ""
	}
	return c.t.words[i].text
}

// skip is the first word from i on, in steps of by, that says more than how much or when something is done: "is also now being".
func (c *coverer) skip(i, by int) int {
	for adverb(c.at(i)) {
		i += by
	}
	return i
}

// negated reports whether what stands at word i is said not to be so.
func (c *coverer) negated(i int) bool {
	for k := i - 1; k >= i-3; k-- {
		switch c.at(k) {
		case "not", "no", "never", "nothing", "neither", "nor", "without", "cannot":
			return true
		}
	}
	return false
}

func adverb(s string) bool {
	switch s {
	case "also", "now", "then", "soon", "currently", "already", "still", "therefore", "actively", "closely", "jointly", "regularly", "further", "again",
		"initially", "immediately", "both", "all", "each", "only", "just", "recently", "urgently", "proactively", "together", "formally", "presently",
		"additionally", "however", "since", "subsequently", "successfully", "fully", "routinely", "weekly", "monthly":
		return true
	}
	return false
}

// beForm reports whether a word is a form of to be.
func beForm(s string) bool {
	switch s {
	case "is", "are", "was", "were", "be", "been", "being", "we're", "we’re":
		return true
	}
	return false
}
