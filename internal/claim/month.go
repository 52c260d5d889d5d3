package claim

// monthOf is the month that a word names, 1 to 12; 0 for other words.
func monthOf(s string) int {
	if len(s) < 3 {
		return 0
	}
	switch s {
	case "january", "jan":
		return 1
	case "february", "feb":
		return 2
	case "march", "mar":
		return 3
	case "april", "apr":
		return 4
	case "may":
		return 5
	case "june", "jun":
		return 6
	case "july", "jul":
		return 7
	case "august", "aug":
		return 8
	case "september", "sept", "sep":
		return 9
	case "october", "oct":
		return 10
	case "november", "nov":
		return 11
	case "december", "dec":
		return 12
	}
	return 0
}

// readMonths marks the names of months; "may" only where it stands beside a day or a year.
func (t *Text) readMonths() {
	for i := range t.words {
		w := &t.words[i]
		if monthOf(w.text) == 0 {
			continue
		}
		if w.text != "may" || t.mayIsMonth(i) {
			w.kind = monthWord
		}
	}
}

func (t *Text) mayIsMonth(i int) bool {
	before := t.near(i, -1)
	switch before {
	case "in", "since", "by", "of", "to", "from", "until", "end":
		return true
	case "":
		return isYear(t.near(i, 1))
	}
	return before[0] >= '0' && before[0] <= '9' || isYear(t.near(i, 1))
}
