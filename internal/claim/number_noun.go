package claim

import "strings"

// isAbout reports "about", "over" or "almost" before a number: what is said is not exact.
func (t *Text) isAbout(i int) bool {
	switch t.near(i, -1) {
	case "about", "around", "approximately", "approx", "circa", "roughly", "almost", "nearly", "over", "under", "c", "near", "estimated", "just":
		return true
	case "some":
		return strings.IndexByte(t.words[i].text, '.') < 0
	case "than":
		switch t.near(i, -2) {
		case "more", "less", "fewer":
			return t.nothingCompared(i)
		}
	case "to":
		return t.near(i, -2) == "up" || t.near(i, -2) == "close"
	case "least", "most":
		return t.near(i, -2) == "at"
	}
	return strings.HasPrefix(t.source[t.words[i].to:], "+")
}

// nothingCompared reports whether "more than" before a number is only a way of saying "over": no figure of ours is compared.
func (t *Text) nothingCompared(i int) bool {
	return t.near(i, -3) == "" || t.near(i, -3) == "by" || t.near(i, -3) == "in" || t.near(i, -3) == "to"
}

// readNoun reads what a number counts: days and weeks are durations, with or without "working" before them.
func (t *Text) readNoun(n *number, first, second string) {
	switch first {
	case "working", "calendar", "school", "clear", "sitting", "consecutive", "full":
		if unitOfTime(second) != "" {
			n.unit, n.noun, n.last = duration, unitOfTime(second), n.last+2
			return
		}
	}
	if noun := unitOfTime(first); noun != "" && n.unit == plain {
		n.unit, n.noun, n.last = duration, noun, n.last+1
		return
	}
	n.noun = first
	if n.unit != plain {
		return
	}
	for k := 1; k <= 4; k++ {
		word := t.near(n.last, k)
		if (word == "per" || word == "every") && (k < 4) {
			switch t.near(n.last, k+1) {
			case "10,000", "10000", "1,000", "1000", "100,000", "100000", "100":
				n.unit = rate
			}
			return
		}
	}
}

// unitOfTime is "day" for days, and so on; empty for other words.
func unitOfTime(s string) string {
	switch s {
	case "day", "days":
		return "day"
	case "week", "weeks":
		return "week"
	case "month", "months":
		return "month"
	case "year", "years":
		return "year"
	case "hour", "hours":
		return "hour"
	case "minute", "minutes":
		return "minute"
	}
	return ""
}

// PersonNoun reports words for people whom a small number may identify.
func PersonNoun(s string) bool {
	switch s {
	case "child", "children", "boy", "boys", "girl", "girls", "pupil", "pupils", "student", "students", "person", "people",
		"persons", "resident", "residents", "patient", "patients", "teenager", "teenagers", "baby", "babies", "infant", "infants",
		"leaver", "leavers", "adult", "adults", "sibling", "siblings", "two-year-olds", "2-year-olds", "individual", "individuals",
		"female", "females", "male", "males", "adolescent", "adolescents", "youngster", "youngsters":
		return true
	}
	return false
}
