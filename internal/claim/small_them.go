package claim

// fewOfThem is the last word of what is said of some people by their number alone, "three of the 62 were unaccompanied", "of these, two are
// twins"; -1: there is none. That they are people is known by what is said of them, or by the number of whom they are some.
func (t *Text) fewOfThem(i int) int {
	if t.fewNumber(i) == 0 || t.noCount(i) {
		return -1
	}
	be := i + 1
	if t.near(i, 1) == "of" {
		if be = t.behindThem(i); be < 0 {
			return -1
		}
	} else if b := t.near(i, -1); t.near(i, -2) != "of" || b != "these" && b != "those" && b != "them" {
		return -1
	}
	switch t.near(i, be-i) {
	case "was", "were", "are", "is":
	default:
		return -1
	}
	for j := be + 1; j < len(t.words) && j <= be+5 && t.words[j].clause == t.words[be].clause; j++ {
		switch w := t.words[j].text; {
		case PersonNoun(w), saidOfPeople(w), t.words[j].kind == ageWord:
			return j
		case w != "a" && w != "an" && w != "the" && w != "not" && !describes(w):
			if t.countsPeopleBefore(i) {
				return be
			}
			return -1
		}
	}
	if t.countsPeopleBefore(i) {
		return be
	}
	return -1
}

// behindThem is the word behind the "them" or "the 62" that the number at word i is of; -1: neither stands there.
func (t *Text) behindThem(i int) int {
	switch t.near(i, 2) {
	case "them", "these", "those":
		return i + 3
	case "the":
		if i+3 < len(t.words) && t.words[i+3].kind == figureWord && t.words[i+3].sentence == t.words[i].sentence {
			return i + 4
		}
	}
	return -1
}

// countsPeopleBefore reports whether the last number before word i, in its sentence or the one before, counts people.
func (t *Text) countsPeopleBefore(i int) bool {
	for j := i - 1; j >= 0 && j >= i-40 && t.words[j].sentence >= t.words[i].sentence-1; j-- {
		if t.words[j].kind != figureWord || t.numbers[t.words[j].number].unit != plain {
			continue
		}
		for k := j + 1; k < i && k <= j+6 && t.words[k].clause == t.words[j].clause; k++ {
			if w := t.words[k].text; PersonNoun(w) {
				return t.counted(k, 2) == k
			} else if !describes(w) {
				return false
			}
		}
		return false
	}
	return false
}

// saidOfPeople reports words that are said of people alone.
func saidOfPeople(s string) bool {
	switch s {
	case "unaccompanied", "twins", "sisters", "brothers", "homeless", "pregnant", "adopted", "fostered", "orphaned", "bereaved", "disabled", "deaf", "blind", "refugees", "mothers", "fathers",
		"arrested", "detained", "trafficked", "toddlers", "newborn", "aged":
		return true
	}
	return false
}
