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
	return t.changeBefore(f) || t.changeBehind(f) || t.changeGoesOn(f) || f.unit == points
}

// changeGoesOn reads a second amount that goes on with a first: "up 4 on the last quarter and 15 on last year", "a fall of 133 or 17.9%",
// "by 362 (3.3%)".
func (t *Text) changeGoesOn(f *figure) bool {
	i := t.words[f.first].figure
	if i == 0 || f.spelt {
		return false
	}
	w := &t.words[f.first]
	for k := i - 1; k >= i-3 && k >= 0; k-- { // "22% from 2019/20 (1,123) and 16% from 2018/19"
		if t.figures[k].role == change {
			i = k + 1
			break
		}
	}
	g := &t.figures[i-1]
	if g.role != change || t.words[g.first].sentence != w.sentence {
		return false
	}
	gap := f.first - g.last
	switch {
	case gap == 1 && w.bracket > 0 && t.words[g.last].bracket == 0 && f.unit == percent && g.unit != percent && t.near(f.last, 1) != "of":
	case gap <= 4 && t.near(f.first, -1) == "or" && (f.unit == percent) != (g.unit == percent):
	case (t.near(f.first, -1) == "and" || t.near(f.first, -1) == "by" && t.near(f.first, -2) == "and") && f.unit == g.unit && t.comparesNext(f.last):
	default:
		return false
	}
	f.way, f.wayWord = g.way, -1
	return true
}

// comparesNext reports "on last year", "since April" and the like right behind word i.
func (t *Text) comparesNext(i int) bool {
	switch t.near(i, 1) {
	case "on", "since", "from", "than", "compared", "over", "against":
	default:
		return false
	}
	for k := 2; k <= 4; k++ {
		if j := i + k; j < len(t.words) && t.words[j].when >= 0 {
			return true
		}
	}
	return false
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
		for j := i - 1; same(j) && j >= i-7; j-- {
			if targetWord(t.words[j].text) { // "missed the target of 120 by 14"
				f.way, f.wayWord = noWay, -1
				return true
			}
			if t.words[j].figure >= 0 {
				if t.figures[t.words[j].figure].role == aim {
					continue
				}
				break
			}
			if wy := wayOf(t.words[j].text); wy != noWay && (t.words[j].clause == t.words[i].clause || j >= i-2) {
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
	c, start := t.words[f.last].clause, f.last
	if j := f.last + 1; f.unit != percent && j+1 < len(t.words) && t.words[j].figure >= 0 && t.words[j].bracket > 0 && t.words[f.last].bracket == 0 && t.words[j+1].bracket == 0 {
		start, c = j, t.words[j+1].clause // "1,289 (11.5%) fewer"
	}
	for k := 1; k <= 3; k++ {
		j := start + k
		if j >= len(t.words) || t.words[j].clause != c || t.words[j].figure >= 0 {
			return false
		}
		word := t.words[j].text
		if word == "short" && t.near(j, 1) == "of" || word == "off" && (targetWord(t.near(j, 1)) || targetWord(t.near(j, 2))) {
			f.way, f.wayWord = noWay, -1
			return true
		}
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
		if k == 1 && f.unit == plain && !PersonNoun(word) && word != "places" && word != "cases" && word != "households" && wayOf(t.near(j, 1)) == noWay {
			return false
		}
	}
	return false
}
