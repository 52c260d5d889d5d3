package claim

// reports holds a quarter by which the report or its period is called against the one that is reported: "receive the first quarter's
// performance report" in a report of the second. What is said of an earlier report stays: "in the first quarter's report".
func (v *verifier) reports() {
	t := v.t
	for k := range t.whens {
		w := &t.whens[k]
		if w.kind != namedQuarter || v.times[k].now || v.looksBack(w.first) {
			continue
		}
		for j := w.last + 1; j <= w.last+4 && j < len(t.words) && t.words[j].clause == t.words[w.last].clause; j++ {
			if word := t.words[j].text; word == "report" || word == "reports" || word == "period" {
				v.add("period_named", "", w.first, j, nil, "the text says %q; this is the report of %s", v.quote(w.first, j), v.h.Quarter.label())
				break
			}
		}
	}
}

// looksBack reports whether what begins at word i is a report that was made before: "since the Q1 report", "as reported in".
func (v *verifier) looksBack(i int) bool {
	before := v.t.near(i, -1)
	if before == "the" || before == "last" {
		before = v.t.near(i, -2)
	}
	switch before {
	case "in", "since", "from", "than", "as", "at", "with", "after", "last", "previous":
		return true
	}
	return false
}
