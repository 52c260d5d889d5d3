package claim

import "strings"

// closes reports whether a word is the last in its brackets.
func (t *Text) closes(i int) bool {
	return i+1 >= len(t.words) || t.words[i+1].bracket != t.words[i].bracket
}

// taken reports whether a phrase of time belongs to the figure before it: "from 1,180 in the previous quarter to 1,204".
func (t *Text) taken(f *figure, which int) bool {
	i := t.words[f.first].figure
	return i > 0 && t.figures[i-1].when == which && t.figures[i-1].last < t.whens[which].first && t.words[f.first].clause == t.words[t.whens[which].last].clause
}

// figureNoun reports words for a figure between its time and itself: "last year's outturn (29.4%)".
func figureNoun(s string) bool {
	switch s {
	case "outturn", "figure", "total", "average", "level", "rate", "result", "position", "baseline", "value", "performance", "outcome", "number":
		return true
	}
	return false
}

// comparingLead reports words before a phrase of time that make it the base of a comparison.
func comparingLead(s string) bool {
	switch s {
	case "than", "from", "against", "on", "upon", "with", "below", "above", "since", "over", "as":
		return true
	}
	return false
}

// opensClause reports "Over last year" and "On 30 June" at the beginning of a clause: they compare nothing.
func (t *Text) opensClause(p *when) bool {
	i := p.first - 1
	for i > 0 && t.words[i].text != p.lead {
		i--
	}
	switch p.lead {
	case "over", "on", "as":
		return i == 0 || i > 0 && t.words[i-1].clause != t.words[i].clause
	}
	return false
}

// compares reports whether a phrase of time ends a comparison: "better than in the same period last year".
func (t *Text) compares(p *when) bool {
	for i := p.first - 1; i >= 0 && i >= p.first-6; i-- {
		w := &t.words[i]
		if w.clause != t.words[p.first].clause {
			return false
		}
		if comparing(w.text) && w.text != "on" && w.text != "over" {
			return true
		}
		if next := t.near(i, 1); (w.is("as") || w.is("like")) && next != "at" && next != "of" && next != "on" && next != "a" {
			return true // "much as in the previous year"
		}
	}
	return false
}

// parted reports whether a semicolon stands behind a phrase of time, or a dash and the phrase is no heading: what follows is of something else.
func (t *Text) parted(p *when) bool {
	if p.last+1 >= len(t.words) {
		return false
	}
	between := t.source[t.words[p.last].to:t.words[p.last+1].from]
	if strings.IndexByte(between, ';') >= 0 {
		return true
	}
	if !strings.Contains(between, "- ") && !strings.Contains(between, "– ") {
		return false
	}
	return p.first > 0 && t.words[p.first-1].clause == t.words[p.first].clause
}
