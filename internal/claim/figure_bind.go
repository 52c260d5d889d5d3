package claim

// bindFigure finds which time a level belongs to.
func (t *Text) bindFigure(i int) {
	f := &t.figures[i]
	if f.role != level && f.role != part {
		return
	}
	t.pairUp(i)
	if t.bindAhead(f) || t.bindBack(f) {
		return
	}
	if f.pair >= 0 {
		f.bound = asEarlier
		if f.pair < i {
			f.bound = asLater
		}
		return
	}
	if t.compared(f.first) {
		f.bound = asEarlier
	}
}

// bindAhead binds a figure to the phrase of time behind it: "75% in 2013", "the 1,517 of 2014/15", "58% (157,040) in 2015".
func (t *Text) bindAhead(f *figure) bool {
	clause, bracket := t.words[f.last].clause, t.words[f.last].bracket
	skipped := false
	for i := f.last + 1; i < len(t.words) && i <= f.last+14; i++ {
		w := &t.words[i]
		if w.sentence != t.words[f.first].sentence {
			return false
		}
		if w.bracket != bracket && bracket == 0 { // what stands in brackets is of the figure before it
			if w.when >= 0 && i == f.last+1 && t.whens[w.when].kind != otherTime && t.closes(t.whens[w.when].last) {
				return t.bind(f, w.when, true)
			}
			clause = -1
			skipped = true
			continue
		}
		if clause == -1 {
			clause = w.clause
		}
		if w.clause != clause || w.bracket != bracket {
			return false
		}
		if w.figure >= 0 {
			return false
		}
		if w.when >= 0 {
			return t.bindTo(f, w.when, i, skipped)
		}
		if comparing(w.text) && !(w.text == "on" && i+1 < len(t.words) && (t.words[i+1].when >= 0 || t.words[i+1].kind == dayWord)) && w.text != "over" || wayOf(w.text) != noWay {
			return false
		}
		switch w.text {
		case "and", "but", "while", "whereas", "which", "although", "because", "after", "before", "when", "to", "until", "so", "since":
			if w.text == "to" && unitOfTime(t.near(i, -1)) != "" {
				continue
			}
			return false
		}
	}
	return false
}

// bindTo binds a figure to the phrase at word i behind it, unless that says since when something moved.
func (t *Text) bindTo(f *figure, which, i int, skipped bool) bool {
	p := &t.whens[which]
	if p.lately {
		return false
	}
	switch p.lead {
	case "since", "until", "before", "after", "than", "from", "against", "over", "between":
		return p.ranged && (p.lead == "between" || p.lead == "from") && t.bind(f, which, false)
	case "on", "to", "with":
		if p.kind != namedMonth && p.kind != whenNow && p.kind != yearToDate {
			return false
		}
		if p.lead == "to" && p.kind == namedMonth && t.near(p.first, -2) != "up" && unitOfTime(t.near(p.first, -2)) == "" {
			return false
		}
	case "by":
		if p.kind == otherTime {
			return false
		}
	}
	return t.bind(f, which, i-f.last <= 3 || skipped)
}

func (t *Text) bind(f *figure, which int, adjacent bool) bool {
	f.bound, f.when, f.adjacent = byWhen, which, adjacent
	return true
}

// bindBack binds a figure to the phrase of time before it: "2021/22 (563)", "last year's 95.0%", "by the end of June there were 271".
func (t *Text) bindBack(f *figure) bool {
	w := &t.words[f.first]
	nouns := 0 // words between that only say that there is a figure: "the 2014/15 year end of 22.1%"
	for i := f.first - 1; i >= 0 && i >= f.first-14; i-- {
		v := &t.words[i]
		if v.sentence != w.sentence {
			return false
		}
		if nouns == f.first-1-i && (figureNoun(v.text) || v.when < 0 && (v.text == "of" || v.text == "year" || v.text == "end")) {
			nouns++
			if w.bracket == 0 {
				continue
			}
		}
		if v.figure >= 0 {
			g := &t.figures[v.figure]
			if g.role == level || g.role == part || g.role == aim || w.bracket == 0 {
				return false
			}
		}
		if v.when < 0 {
			switch v.text {
			case "and", "but", "while", "whereas", "although", "though", "because", "than":
				return false
			}
			if comparing(v.text) && w.bracket == 0 {
				return false
			}
			if w.bracket > 0 && v.bracket != w.bracket && (i < f.first-1 || !figureNoun(v.text)) {
				return false // in brackets only what stands right before them
			}
			continue
		}
		p := &t.whens[v.when]
		gap := f.first - 1 - i - nouns
		if p.lately {
			return false
		}
		if before := v.when; w.bracket == 0 && t.taken(f, before) {
			return false
		}
		if w.bracket > 0 && v.bracket != w.bracket {
			if gap <= 1 {
				return t.bind(f, v.when, true)
			}
			return false
		}
		if p.kind == otherTime {
			return t.bind(f, v.when, false)
		}
		if t.near(f.first, -1) == "at" && gap > 0 && (comparingLead(p.lead) || t.compares(p)) {
			return false // "lower than in Q1 at 876"
		}
		if v.clause != w.clause && t.parted(p) {
			return false
		}
		if t.near(p.last, 1) == "when" && p.lead != "until" && p.lead != "before" {
			return t.bind(f, v.when, gap <= 4) // "than in June, when it was 84%"
		}
		if v.clause != w.clause && (comparingLead(p.lead) || t.compares(p)) {
			return false
		}
		if v.clause == w.clause && comparingLead(p.lead) && gap > 1 && !t.opensClause(p) {
			return false
		}
		if p.lead == "since" || p.lead == "until" || p.lead == "before" {
			return false
		}
		return t.bind(f, v.when, gap <= 3)
	}
	return false
}
