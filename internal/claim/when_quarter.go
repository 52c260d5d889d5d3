package claim

// yearAt reads "2014/15" and "2013", with a quarter behind: "2014/15 Q3".
func (t *Text) yearAt(i int) (when, int) {
	w := &t.words[i]
	p := when{kind: namedYear}
	p.year, p.span = t.yearOf(i)
	if q, n := t.quarterNumber(i + 1); n > 0 && t.words[i+1].sentence == w.sentence {
		p.kind, p.quarter = namedQuarter, q
		return p, 1 + n
	}
	return p, 1
}

// yearOf is the year that word i names.
func (t *Text) yearOf(i int) (year int, span bool) {
	if i >= len(t.words) {
		return 0, false
	}
	switch w := &t.words[i]; w.kind {
	case spanWord:
		return spanStart(w.text), true
	case yearWord:
		year = 0
		for _, c := range w.text[:4] {
			year = year*10 + int(c-'0')
		}
		return year, false
	}
	return 0, false
}

// yearBehind is the year that is said behind word i, with "of", "in" or a comma between; n is how many words it takes.
func (t *Text) yearBehind(i int) (year int, span bool, back, n int) {
	j := i + 1
	for k := 0; k < 2; k++ {
		switch t.near(i, j-i) {
		case "of", "in", "for", "during", "the", "at":
			j++
		}
	}
	if j >= len(t.words) || t.words[j].sentence != t.words[i].sentence {
		return 0, false, 0, 0
	}
	if year, span = t.yearOf(j); year > 0 {
		return year, span, 0, j - i
	}
	first, second, third := t.near(j, 0), t.near(j, 1), t.near(j, 2)
	switch first {
	case "last", "previous", "prior", "preceding":
		if second == "year" || second == "year's" || second == "year’s" {
			return 0, false, 1, j - i + 1
		}
		if (second == "financial" || second == "academic" || second == "school" || second == "calendar") && third == "year" {
			return 0, false, 1, j - i + 2
		}
	case "year":
		if second == "before" || second == "earlier" || second == "previously" {
			return 0, false, 1, j - i + 1
		}
	case "a", "one":
		if second == "year" && (third == "ago" || third == "earlier" || third == "before" || third == "previously") {
			return 0, false, 1, j - i + 2
		}
	}
	return 0, false, 0, 0
}

// quarterAt reads "Q3 2022/23", "quarter 2", "the third quarter of last year".
func (t *Text) quarterAt(i int) (when, int) {
	q, n := t.quarterNumber(i)
	if n == 0 {
		return when{}, 0
	}
	p := when{kind: namedQuarter, quarter: q}
	if year, span, back, k := t.yearBehind(i + n - 1); k > 0 {
		p.year, p.span, p.back = year, span, back
		n += k
	} else if t.near(i, n) == "of" && t.near(i, n+1) == "this" && t.near(i, n+2) == "year" {
		n += 3
	}
	return p, n
}

// quarterNumber is the quarter that is named at word i: Q3, quarter 3, third quarter.
func (t *Text) quarterNumber(i int) (q, n int) {
	if i >= len(t.words) {
		return 0, 0
	}
	first, second := t.words[i].text, t.near(i, 1)
	if len(first) >= 2 && first[0] == 'q' && first[1] >= '1' && first[1] <= '4' && (len(first) == 2 || first[2] == '\'' || first[2] == "’"[0]) {
		return int(first[1] - '0'), 1
	}
	switch first {
	case "quarter", "qtr":
		if len(second) == 1 && second >= "1" && second <= "4" && t.words[i+1].kind == keyWord {
			return int(second[0] - '0'), 2
		}
		if k := speltNumber(second); k >= 1 && k <= 4 && (i+2 >= len(t.words) || t.words[i+2].sentence != t.words[i].sentence || !PersonNoun(t.words[i+2].text)) {
			return k, 2
		}
	case "first", "1st", "second", "2nd", "third", "3rd", "fourth", "4th", "final":
		if second == "quarter" || second == "quarter's" || second == "qtr" {
			switch first {
			case "first", "1st":
				return 1, 2
			case "second", "2nd":
				return 2, 2
			case "third", "3rd":
				return 3, 2
			}
			return 4, 2
		}
	}
	return 0, 0
}
