package claim

import "strings"

// isAge reports the 3 of "3- and 4-year-olds", "aged 16", "16 to 17 year olds", "under 5s", "over 65".
func (t *Text) isAge(i int) bool {
	w := &t.words[i]
	if strings.HasPrefix(t.source[w.to:], "- ") || strings.HasPrefix(t.source[w.to:], "+") {
		return true
	}
	switch before := t.near(i, -1); before {
	case "aged", "age", "ages":
		return true
	case "to", "and", "or", "under", "over":
		if i > 1 && t.words[i-2].kind == ageWord || before != "to" && t.near(i, -2) == "aged" {
			return true
		}
		if before == "under" || before == "over" {
			switch w.text {
			case "5", "16", "18", "19", "21", "25", "60", "65", "75", "85":
				return t.near(i, 1) == "" || t.near(i, 1) == "population" || t.words[i].clause != t.words[min(i+1, len(t.words)-1)].clause
			}
		}
	}
	return t.ageAhead(i)
}

// ageAhead reports "year old" behind a number, or behind the next one: "16 and 17 year olds".
func (t *Text) ageAhead(i int) bool {
	for _, k := range [2]int{1, 3} {
		first, second := t.near(i, k), t.near(i, k+1)
		if (first == "year" || first == "years" || first == "month" || first == "months") && (second == "old" || second == "olds" || second == "of" && t.near(i, k+2) == "age") {
			return true
		}
		if first == "year-old" || first == "year-olds" || first == "yr" {
			return true
		}
		if k == 1 {
			if first != "and" && first != "to" && first != "or" {
				return false
			}
			if strings.Contains(second, "year-old") {
				return true
			}
		}
	}
	return false
}

// isKey reports the number of something that has one: Year 6, Section 47, level 4, "years 8 and 9". "This quarter 78 have come in" has none.
func (t *Text) isKey(i int) bool {
	w := &t.words[i]
	if strings.IndexByte(w.text, ',') >= 0 {
		return false
	}
	before := t.near(i, -1)
	if i > 0 && t.words[i-1].clause != w.clause && t.words[i-1].kind != keyWord {
		before = "" // "by day, 90 by night"
	}
	small := len(w.text) <= 2
	switch before {
	case "section", "sections", "page", "pages", "table", "appendix", "paragraph", "regulation", "article", "chapter", "schedule", "figure", "item", "ref", "version", "no", "room":
		return true
	case "level", "levels", "grade", "grades", "tier", "stage", "stages", "phase", "priority", "key", "band", "category", "group", "cohort", "step", "wave", "objective", "theme", "part", "type", "p8", "attainment":
		return small
	case "quarter", "quarters", "term", "half":
		return len(w.text) == 1 && w.text <= "6" && !pointsAtPeriod(t.near(i, -2))
	case "year", "years", "yr", "reception", "week", "month", "day":
		return small && !pointsAtPeriod(t.near(i, -2))
	case "and", "to", "or":
		return small && i > 1 && t.words[i-2].kind == keyWord
	}
	return small && i > 0 && t.words[i-1].kind == keyWord && t.words[i-1].sentence == w.sentence && t.words[i-1].from > 0 && strings.HasPrefix(t.source[t.words[i-1].to:], ", ") && t.listGoesOn(i)
}

// listGoesOn reports whether a list of keys goes on behind word i: "years 7, 8 and 9".
func (t *Text) listGoesOn(i int) bool {
	next := t.near(i, 1)
	return next == "and" || next == "or" || len(next) <= 2 && next != "" && next[0] >= '0' && next[0] <= '9'
}

// pointsAtPeriod reports whether a word before "quarter" or "year" makes a period of it, so that a number behind it is none of its own.
func pointsAtPeriod(s string) bool {
	switch s {
	case "this", "last", "the", "each", "previous", "a", "per", "every", "that", "past", "current", "next", "first", "second", "third", "fourth", "one":
		return true
	}
	return false
}
