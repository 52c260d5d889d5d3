package claim

// isChange reports by how much something moved: "up 9%", "13 fewer", "a reduction of 25", "(-23)".
func (t *Text) isChange(f *figure) bool {
	if f.sign != 0 && f.unit != pounds {
		f.way = wayUp
		if f.sign < 0 {
			f.way = wayDown
		}
		return t.words[f.first].bracket > 0 || f.sign > 0
	}
	return t.changeBefore(f) || t.changeBehind(f) || f.unit == points
}

// changeBefore reads the words before an amount: "up by", "a fall of", "rose".
func (t *Text) changeBefore(f *figure) bool {
	i := f.first - 1
	for k := 0; k < 3; k++ { // "by just over 9%", "by some 33", "by as much as"
		switch t.near(i, 0) {
		case "about", "around", "approximately", "just", "over", "nearly", "almost", "some", "roughly", "a", "further", "only", "under", "another", "slightly", "the":
			if i > 0 {
				i--
			}
		}
	}
	if i < 0 || t.words[i].sentence != t.words[f.first].sentence {
		return false
	}
	same := func(j int) bool { return j >= 0 && t.words[j].sentence == t.words[f.first].sentence }
	switch word := t.words[i].text; word {
	case "by":
		for j := i - 1; same(j) && j >= i-5; j-- {
			if t.words[j].figure >= 0 {
				break
			}
			if wy := wayOf(t.words[j].text); wy != noWay && t.words[j].clause == t.words[i].clause {
				f.way, f.wayWord = wy, j
				return true
			}
			if num, _ := timesOf(t.words[j].text); num > 0 {
				return false
			}
		}
		return false
	case "of":
		for j := i - 1; same(j) && j >= i-2; j-- {
			if wayNoun(t.words[j].text) {
				f.way, f.wayWord = wayOf(t.words[j].text), j
				return true
			}
		}
		return false
	default:
		if wayVerb(word) && !f.spelt && t.words[i].clause == t.words[f.first].clause {
			f.way, f.wayWord = wayOf(word), i
			return true
		}
		return false
	}
}

// changeBehind reads the words behind an amount: "fewer than", "children fewer", "% reduction".
func (t *Text) changeBehind(f *figure) bool {
	c := t.words[f.last].clause
	for k := 1; k <= 3; k++ {
		j := f.last + k
		if j >= len(t.words) || t.words[j].clause != c || t.words[j].figure >= 0 {
			return false
		}
		word := t.words[j].text
		if wayBehind(word) {
			if f.unit == plain && k > 1 && (word == "more" || word == "less" || word == "fewer" || word == "up" || word == "above" || word == "below" || word == "down") &&
				t.near(j, 1) != "than" {
				return false // "4 schools up and down the borough", "Level 4 or above"
			}
			if k == 1 && (word == "up" || word == "down") && t.near(j, 1) == "to" {
				return false
			}
			f.way, f.wayWord = wayOf(word), j
			return true
		}
		switch word {
		case "overall", "year-on-year", "percentage", "slight", "small", "significant", "further", "children", "pupils", "people", "cases", "places", "households", "more":
		case "were", "was", "are", "is", "had", "have", "has", "of", "in", "at", "and", "to", "on", "with", "who", "by", "for":
			return false
		}
		if k == 1 && f.unit == plain && !personNoun(word) && word != "places" && word != "cases" && word != "households" && wayOf(t.near(j, 1)) == noWay {
			return false
		}
	}
	return false
}
