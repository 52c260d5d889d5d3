package claim

// endOf reports "the end of" before a phrase of time.
func (t *Text) endOf(i int) bool {
	for k := 1; k <= 3; k++ {
		switch t.near(i, -k) {
		case "of", "the":
		case "end", "close":
			return true
		default:
			return false
		}
	}
	return false
}

// wholeYear reports "last year as a whole", "the whole of 2013/14", "last year's outturn".
func (t *Text) wholeYear(i, n int) bool {
	next := t.near(i, n)
	if next == "as" && (t.near(i, n+1) == "a" && t.near(i, n+2) == "whole") || next == "outturn" || next == "overall" {
		return true
	}
	for k := 1; k <= 4; k++ {
		switch t.near(i, -k) {
		case "of", "the", "for", "in":
		case "whole", "outturn", "all":
			return true
		default:
			return false
		}
	}
	return false
}

// during turns "in the last year" and "over the past 12 months" into the time between a year ago and now, of which no level is.
func (t *Text) during(w *when) {
	if t.near(w.first, -1) != "the" && !t.words[w.first].is("a") {
		return
	}
	switch w.lead {
	case "in", "over", "during", "within", "across":
	default:
		return
	}
	switch {
	case w.kind == lastYear && t.words[w.first].is("last"):
		w.kind, w.lately = samePoint, true
	case w.kind == lastQuarter:
		w.kind, w.lately = priorQuarter, true
	}
}

// leadOf is the word before a phrase of time, over "the end of" and the like.
func (t *Text) leadOf(i int) string {
	for k := 1; k <= 5; k++ {
		switch word := t.near(i, -k); word {
		case "the", "end", "of", "close", "its", "whole":
		default:
			return word
		}
	}
	return ""
}
