package claim

import "strings"

// SmallPeople finds one to five people, whom somebody may know: "three girls", "2 of the children", "a 14 year old girl".
func SmallPeople(t *Text) []Finding {
	var out []Finding
	for i := 0; i < len(t.words); i++ {
		last := t.fewAt(i)
		if last < 0 {
			last = t.fewOfThem(i)
		}
		if last < 0 {
			last = t.onePersonOfAge(i)
		}
		if last < 0 {
			continue
		}
		f := Finding{Code: "small_words", From: t.words[i].from, To: t.words[last].to}
		f.Message = "“" + strings.Join(strings.Fields(t.source[f.From:f.To]), " ") + "” may identify someone: say it without the number"
		out = append(out, f)
		i = last
	}
	return out
}

// fewAt is the last word of people whom the number at word i counts; -1: it counts none, or not so few.
func (t *Text) fewAt(i int) int {
	n := t.fewNumber(i)
	if n == 0 || t.noCount(i) {
		return -1
	}
	j := i + 1
	if t.near(i, 1) == "of" {
		if j = t.behindOf(i, n); j < 0 {
			return -1
		}
		n = 2 // the noun is that of all of them
	}
	for ; j < len(t.words) && j <= i+7 && t.words[j].sentence == t.words[i].sentence && t.words[j].clause == t.words[i].clause; j++ {
		w := &t.words[j]
		switch {
		case w.kind != plainWord && w.kind != ageWord:
			return -1
		case (w.text == "sibling" || w.text == "siblings") && strings.HasPrefix(t.near(j, 1), "group"):
			return j + 1
		case PersonNoun(w.text):
			return t.counted(j, n)
		case !describes(w.text):
			return -1
		}
	}
	return -1
}

// fewNumber is the number 1 to 5 that stands at word i, else 0.
func (t *Text) fewNumber(i int) int {
	w := &t.words[i]
	switch w.kind {
	case figureWord:
		if num := &t.numbers[w.number]; num.unit != plain || num.first != num.last {
			return 0
		}
	case plainWord, otherNumber:
	default:
		return 0
	}
	if len(w.text) == 1 && w.text >= "1" && w.text <= "5" && w.to-w.from == 1 {
		return int(w.text[0] - '0')
	}
	if n := speltNumber(w.text); n >= 1 && n <= 5 {
		return n
	}
	return 0
}

// noCount reports whether the number at word i counts nobody by what stands around it: a rate, a bound, a difference, "one to one".
func (t *Text) noCount(i int) bool {
	switch t.near(i, -1) {
	case "no", "every", "any", "each", "per", "in", "than", "least", "most", "under", "over", "to", "aged", "age", "ages", "maximum", "minimum", "another", "this", "which", "between", "ratio", "number", "further", "additional", "extra":
		return t.near(i, -1) != "to" || t.near(i, -2) == "up" || t.fewNumberAt(i-2) || t.near(i, -2) == "close"
	case "by": // "fell by 3 children" is a difference
		switch t.near(i, -2) {
		case "up", "down", "fell", "fallen", "rose", "risen", "increased", "decreased", "reduced", "grew", "grown", "dropped", "declined", "increase", "decrease", "rise", "fall", "numbers", "out", "short", "over", "under":
			return true
		}
	case "of":
		switch t.near(i, -2) {
		case "out", "groups", "classes", "maximum", "minimum", "ratio", "families", "bubbles", "teams", "increase", "decrease", "reduction", "rise", "fall", "drop", "difference":
			return true
		}
	case "and":
		return t.near(i, -3) == "between"
	case "or":
		return t.near(i, -2) == "more" || t.near(i, -2) == "under"
	}
	switch t.near(i, 1) {
	case "to", "or", "in", "out", "third", "thirds", "half", "quarter", "quarters", "fifth", "fifths", "tenth", "tenths", "more", "fewer", "less", "additional", "extra", "further", "per", "year", "years", "and":
		return true
	}
	w := &t.words[i]
	rest := t.source[w.to:]
	return strings.HasPrefix(rest, ":") && len(rest) > 1 && rest[1] >= '0' && rest[1] <= '9' || strings.HasPrefix(rest, "+") || i > 0 && strings.HasSuffix(t.source[:w.from], ":") && t.words[i-1].to == w.from-1
}

func (t *Text) fewNumberAt(i int) bool { return i >= 0 && t.fewNumber(i) > 0 }

// behindOf is the word behind "2 of the", "5 of the 536"; -1 where that is a way of speaking: "one of the", "three of four".
func (t *Text) behindOf(i, n int) int {
	j := i + 2
	if n == 1 && !(t.words[i].text == "1") {
		return -1
	}
	switch t.near(i, 2) {
	case "the", "our", "these", "those", "them", "all", "its", "their":
		j++
	}
	if j < len(t.words) && t.words[j].kind == figureWord {
		if speltNumber(t.words[j].text) > 0 && j == i+2 {
			return -1
		}
		j++
	}
	return j
}

// counted is word j where that is a noun for n people, and not one that says more of another: "two pupil referral units".
func (t *Text) counted(j, n int) int {
	w := t.words[j].text
	next := ""
	if j+1 < len(t.words) && t.words[j+1].clause == t.words[j].clause {
		next = t.near(j, 1)
	}
	if n > 1 && singular(w) {
		return -1
	}
	if singular(w) || w == "people" || w == "children" {
		switch next {
		case "referral", "protection", "support", "services", "service", "premium", "plan", "plans", "services'", "services’", "centre", "centres", "teams", "homes", "directorate", "exclusion", "place", "places", "sessions",
			"minder", "minders", "and-family", "development", "panel", "partner", "partners", "board", "record", "records", "transport", "education", "social", "council", "councils", "voice", "survey", "surveys":
			return -1
		}
	}
	return j
}

// singular reports a noun for one person.
func singular(s string) bool {
	switch s {
	case "child", "boy", "girl", "pupil", "student", "person", "resident", "patient", "teenager", "baby", "infant", "leaver", "adult", "sibling", "individual", "female", "male", "adolescent", "youngster":
		return true
	}
	return false
}

// describes reports whether a word can stand between a number and whom it counts: no verb, no preposition, no noun of another thing.
func describes(s string) bool {
	switch s {
	case "in", "per", "at", "for", "with", "to", "from", "by", "whose", "who", "that", "on", "and", "or", "where", "about", "into", "across", "against", "as", "of", "were", "was", "are", "is", "have", "has", "had", "will",
		"than", "because", "when", "which", "year", "week", "month", "day", "hour", "but", "if", "no", "the", "a", "an", "did", "do", "not", "school", "visit", "children's", "children’s", "out", "up", "under", "over":
		return false
	case "siblings":
		return true
	}
	return !strings.HasSuffix(s, "s") || strings.HasSuffix(s, "ous") || strings.HasSuffix(s, "less")
}

// onePersonOfAge is the last word of "a 14 year old girl" that begins at word i; -1: there is none.
func (t *Text) onePersonOfAge(i int) int {
	switch t.words[i].text {
	case "a", "an", "one":
	default:
		return -1
	}
	j := i + 1
	if j >= len(t.words) || t.words[j].kind != ageWord || t.words[j].clause != t.words[i].clause {
		return -1
	}
	for j++; j < len(t.words) && j < i+6 && t.words[j].clause == t.words[i].clause; j++ {
		switch w := t.words[j].text; {
		case singular(w):
			return j
		case w != "year" && w != "old" && w != "years" && w != "year-old" && !describes(w):
			return -1
		}
	}
	return -1
}
