package claim

import "strings"

// all holds "improved across all phases", "each measure has gone up" and "across the board" against each part.
func (v *verifier) all() {
	if len(v.h.Parts) < 2 {
		return
	}
	t := v.t
	for i := range t.words {
		if !v.saysAll(i) {
			continue
		}
		w, at := v.wayAround(i)
		if w == noWay || v.excepted(i) || !v.ofAll(min(i, at)) {
			continue
		}
		if not := v.notSo(i, w); len(not) > 0 {
			v.add("improved_across", "", min(i, at), max(i, at), nil, "the commentary says %q of all, but not of %s", t.words[at].text, strings.Join(not, ", "))
			return
		}
	}
}

// saysAll reports words that speak of all parts.
func (v *verifier) saysAll(i int) bool {
	t := v.t
	switch t.words[i].text {
	case "board":
		return t.near(i, -1) == "the" && t.near(i, -2) == "across"
	case "all":
		if b := t.near(i, -1); b == "at" || b == "not" || b == "almost" || b == "nearly" || b == "of" && t.near(i, -2) == "most" {
			return false
		}
		if next := t.near(i, 1); next == "but" || next == "round" {
			return next == "round"
		}
		return v.partsNoun(i+1) || t.near(i, -1) == "across" && v.anyNoun(i+1)
	case "each", "every", "both":
		if t.words[i].text == "both" && len(v.h.Parts) != 2 {
			return false
		}
		before := t.near(i, -1)
		return v.partsNoun(i+1) || t.words[i].text == "every" && (before == "in" || before == "across" || before == "for") && v.anyNoun(i+1)
	case "everywhere", "throughout":
		return true
	}
	return false
}

// partsNoun reports whether the words from i on are for the parts: how many there are, "indicators", a word of the measure's name or labels.
func (v *verifier) partsNoun(i int) bool {
	t := v.t
	for j := i; j < len(t.words) && j <= i+6; j++ {
		w := &t.words[j]
		if j > i && w.clause != t.words[j-1].clause {
			return false
		}
		if w.text == "one" {
			continue
		}
		if k := w.figure; k >= 0 && t.figures[k].value.IsInt() {
			if n, _, ok := t.figures[k].value.Int64(0); !ok || int(n) != len(v.h.Parts) {
				return false
			}
			return true
		}
		switch w.text {
		case "of", "the", "our", "these", "those", "key", "main", "other":
			continue
		case "indicators", "indicator", "measures", "measure", "parts", "part", "phases", "phase", "categories", "category", "areas", "area", "types", "type", "kinds", "kind",
			"groups", "group", "elements", "strands", "headings", "aspects", "them", "figures", "figure", "trusts", "ages", "years", "stages", "stage", "lines":
			return true
		}
		s := v.stem(j)
		if s == "" {
			return false
		}
		shared := 0
		for k := range v.series {
			for _, name := range v.series[k].names {
				if name == s {
					shared++
					break
				}
			}
		}
		if shared > 1 || shared > 0 && v.series[0].counts(s) && strings.HasSuffix(w.text, "s") && j == i {
			return true
		}
		if wayOf(w.text) != noWay {
			return j == i
		}
	}
	return false
}

// anyNoun reports whether word i can be a noun for the parts: it is none for people, places or those who work there.
func (v *verifier) anyNoun(i int) bool {
	switch word := v.t.near(i-1, 1); word {
	case "", "of", "the", "our", "schools", "school", "staff", "children", "child", "pupils", "pupil", "people", "person", "young", "cases", "case", "wards", "ward", "teams", "team", "partners",
		"partner", "providers", "provider", "families", "family", "carers", "carer", "homes", "home", "settings", "services", "service", "departments", "department", "visits", "sites",
		"month", "week", "quarter", "quarters", "term", "year", "day", "case-loads", "agencies", "councils", "authorities":
		return false
	default:
		return wayOf(word) == noWay
	}
}

// wayAround is the way that is said of all, in the same sentence and near.
func (v *verifier) wayAround(i int) (way, int) {
	t := v.t
	for k := 1; k <= 9; k++ {
		for _, j := range [2]int{i + k, i - k} {
			if j < 0 || j >= len(t.words) || t.words[j].sentence != t.words[i].sentence {
				continue
			}
			if w := wayOf(t.words[j].text); w != noWay && !v.negated(j) && !v.ofTarget(j) && !(k > 3 && t.words[j].clause != t.words[i].clause) {
				if j > 0 && t.words[j].when < 0 {
					return w, j
				}
			}
		}
	}
	return noWay, 0
}

// ofAll reports whether the clause before word i speaks of the measure, or of nothing in particular: "complaints were lower in all areas" does
// neither.
func (v *verifier) ofAll(i int) bool {
	t := v.t
	other := false
	for j := i - 1; j >= 0 && t.words[j].clause == t.words[i].clause && i-j < 12; j-- {
		switch t.words[j].text {
		case "performance", "result", "results", "outcome", "outcomes", "rates", "figures", "numbers", "scores", "timeliness", "satisfaction", "levels", "position", "indicators",
			"measures", "progress", "trend", "they", "these", "improvement", "improvements":
			return true
		}
		s := v.stem(j)
		if s == "" || t.words[j].when >= 0 || t.words[j].kind != plainWord || wayOf(t.words[j].text) != noWay {
			continue
		}
		for k := range v.series {
			if v.series[k].counts(s) {
				return true
			}
		}
		other = true
	}
	return !other
}

// ofTarget reports a way word that speaks of a target: "above target".
func (v *verifier) ofTarget(j int) bool {
	for k := 1; k <= 4; k++ {
		if targetWord(v.t.near(j, k)) {
			return true
		}
	}
	return false
}

// excepted reports "except", "apart from" and the like in a sentence.
func (v *verifier) excepted(i int) bool {
	t := v.t
	for j := v.sentenceStart(i, near); j < len(t.words) && j < i+near && t.words[j].sentence == t.words[i].sentence; j++ {
		switch t.words[j].text {
		case "except", "excepting", "excluding", "apart", "aside", "bar", "only", "none":
			return true
		case "but", "although", "though", "while", "whereas":
			if next := t.near(j, 1); next == "one" || speltNumber(next) > 0 {
				return true // "all but one"
			}
			for k := 1; k < len(v.series); k++ {
				if v.named(&v.series[k], j+1, min(j+8, len(t.words)-1)) > 0 {
					return true
				}
			}
		}
	}
	return false
}

// notSo are the labels of the parts of which a way does not hold. Where no time is said, a part counts only if it holds against no time that
// is held of it.
func (v *verifier) notSo(at int, w way) []string {
	var named *times
	t := v.t
	for j := v.sentenceStart(at, near); j < len(t.words) && j < at+near && t.words[j].sentence == t.words[at].sentence; j++ {
		if k := t.words[j].when; k >= 0 && v.times[k].n > 0 && !(v.times[k].now && t.whens[k].kind != namedYear) {
			named = &v.times[k]
		}
	}
	var out []string
	for k := 1; k < len(v.series); k++ {
		s := &v.series[k]
		if s.now.Known && v.worse(s, w, named) {
			out = append(out, s.label)
		}
	}
	return out
}

func (v *verifier) worse(s *series, w way, named *times) bool {
	compared := false
	var past []*Past
	if named != nil {
		past = s.at(named)
	}
	if len(past) == 0 {
		for k := range s.past {
			past = append(past, &s.past[k])
		}
	}
	for _, x := range past {
		a, b := side{value: x.Value.Value}, side{value: s.now.Value}
		if !v.turned(w, &a, &b) {
			return false
		}
		compared = true
	}
	return compared
}
