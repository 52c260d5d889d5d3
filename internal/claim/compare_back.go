package claim

// aimBehind is the figure of the target that is named at word j: "the target of 90%".
func (v *verifier) aimBehind(j int) int {
	for k := j + 1; k < len(v.t.words) && k <= j+5 && v.t.words[k].sentence == v.t.words[j].sentence; k++ {
		if f := v.t.words[k].figure; f >= 0 {
			if v.t.figures[f].role == aim {
				return f
			}
			break
		}
	}
	return -1
}

// aimBefore finds the target of "missed the target of 120 by 14".
func (v *verifier) aimBefore(c *comparison, at int) bool {
	t := v.t
	if t.near(at, -1) != "by" {
		return false
	}
	for j := at - 2; j >= 0 && j >= at-8 && t.words[j].clause == t.words[at].clause; j-- {
		if wayOf(t.words[j].text) != noWay {
			return false
		}
		if targetWord(t.words[j].text) {
			c.aim = aimHeld
			if k := v.aimBehind(j); k >= 0 {
				c.aim = k
			}
			return true
		}
	}
	return false
}

// goesOnComparing reports whether a clause that begins at word j goes on with a comparison: ", compared with", ", to 535", "(in comparison to".
func (v *verifier) goesOnComparing(j int) bool {
	w := &v.t.words[j]
	switch w.text {
	case "in":
		return v.t.near(j, 1) == "comparison"
	case "to", "when": // "since last year, when it was 28%"
		return true
	}
	return comparing(w.text) && w.text != "since" && w.text != "over" || w.bracket > 0 && w.figure >= 0
}

// compareBack looks before a change for the figures that it is between: "A, compared with B, a fall of 12", "A in 2016/17. This is".
func (v *verifier) compareBack(c *comparison, at int, fits func(*figure) bool) {
	t := v.t
	sentence := t.words[at].sentence
	needBase := c.base < 0 && c.when < 0 && !c.quarter
	low := sentence
	if start := v.sentenceStart(at, 10); at-start <= 9 {
		switch t.words[start].text {
		case "this", "that", "which", "it", "a", "an":
			low--
		}
	}
	for j := at - 1; j >= 0 && j >= at-40 && t.words[j].sentence >= low; j-- {
		if v.turns(j) && (needBase || v.newTopic(j, at)) {
			return
		}
		k := t.words[j].figure
		if k < 0 {
			continue
		}
		g := &t.figures[k]
		if g.role != level || !fits(g) {
			continue
		}
		if g.bound == asEarlier || v.saysPast(k) {
			switch {
			case needBase && c.base < 0:
				c.base, c.linked = k, true
			case needBase && c.other < 0 && t.words[j].sentence == t.words[t.figures[c.base].first].sentence && (v.precedes(k, c.base) || v.precedes(c.base, k)):
				c.other = k
			}
			if c.to < 0 && g.pair > k && g.pair != c.base && t.figures[g.pair].first < at {
				c.to = g.pair
			}
			continue
		}
		if c.to < 0 {
			c.to = k
		}
		if c.base >= 0 || !needBase {
			return
		}
	}
}

// precedes reports whether figure a is of an earlier time than figure b: it is the first of a pair, or its time is said to lie before.
func (v *verifier) precedes(a, b int) bool {
	f, g := &v.t.figures[a], &v.t.figures[b]
	if f.pair == b {
		return a < b
	}
	if f.bound != byWhen || g.bound != byWhen {
		return false
	}
	x, y := &v.times[f.when], &v.times[g.when]
	return x.n > 0 && y.n > 0 && x.list[0].ends() < y.list[0].ends()
}
