package claim

import "ppbtui/internal/rag"

// periodWords holds "53% this quarter" against what the measure counts over. Only sentences that state the value are looked at, or that have
// no other level than it: others may speak of anything.
func (v *verifier) periodWords() {
	b := v.h.Basis
	for i := range v.t.words {
		said, n := v.periodSaid(i)
		if n == 0 {
			continue
		}
		fits := true
		switch said {
		case saysQuarter:
			fits = !b.Cumulative() && b != rag.Rolling12m && b != rag.ForecastYear && b != rag.Annual
		case saysToDate:
			fits = b.Cumulative() || b == rag.ForecastYear || b == rag.Annual
		case says12Months:
			fits = b == rag.Rolling12m || b == rag.Annual || b.Cumulative() && v.h.Quarter.Q == 4
		}
		if fits || v.ofChange(i) || !v.givesValue(i, n) {
			continue
		}
		v.add("period_words", "", i, i+n-1, nil, "the commentary says %q of a figure that is %s", v.quote(i, i+n-1), b.Counts())
		return
	}
}

// ofChange reports whether a phrase says over what time something moved: "up by 25 in the past 12 months".
func (v *verifier) ofChange(i int) bool {
	t := v.t
	for j := i - 1; j >= 0 && j >= i-8 && t.words[j].clause == t.words[i].clause; j-- {
		if k := t.words[j].figure; k >= 0 && t.figures[k].role == level {
			return false
		}
		if wayOf(t.words[j].text) != noWay {
			return true
		}
	}
	return false
}

const (
	saysQuarter = iota
	saysToDate
	says12Months
)

// periodSaid is what a phrase at word i says that a figure counts over.
func (v *verifier) periodSaid(i int) (said, n int) {
	t := v.t
	first, second, third := t.words[i].text, t.near(i, 1), t.near(i, 2)
	before := t.near(i, -1)
	switch first {
	case "this", "the", "current":
		if before == "of" || before == "since" || before == "than" || before == "end" || before == "for" && t.near(i, -2) == "target" {
			return 0, 0
		}
		switch {
		case first != "the" && second == "quarter" && third != "end" && third != "ending":
			return saysQuarter, 2
		case first == "this" && second == "half" && third == "term", first == "this" && (second == "half-term" || second == "term" || second == "month"):
			if second == "half" {
				return saysQuarter, 3
			}
			return saysQuarter, 2
		case first == "the" && second == "quarter" && (before == "in" || before == "during" || before == "within" || before == "over" || before == "for"):
			return saysQuarter, 2
		}
	case "so":
		if second == "far" && third == "this" && t.near(i, 3) == "year" && v.h.Basis != rag.Snapshot {
			return saysToDate, 4
		}
	case "quarterly":
		if second == "figure" || second == "outturn" || second == "total" {
			return saysQuarter, 1
		}
	case "year":
		if second == "to" && third == "date" {
			return saysToDate, 3
		}
	case "ytd", "year-to-date":
		return saysToDate, 1
	case "cumulative", "cumulatively":
		return saysToDate, 1
	case "since":
		month := second
		n = 2
		if len(second) > 0 && second[0] == '1' {
			month, n = third, 3
		}
		if month == "april" || month == "september" && academic(v.h.Basis) {
			if k := i + n; k < len(t.words) && t.words[k].kind == yearWord {
				return 0, 0
			}
			return saysToDate, n
		}
	case "12", "twelve", "12-month", "twelve-month", "rolling":
		switch before {
		case "within", "next", "coming", "than", "over", "for", "every", "after", "of", "least", "a":
			if first != "rolling" {
				return 0, 0
			}
		}
		switch {
		case first == "rolling":
			return says12Months, 1
		case (second == "months" || second == "month") && third != "ago" && third != "earlier" && third != "before" && third != "or" && third != "plan" && third != "of":
			return says12Months, 2
		case first == "12-month" || first == "twelve-month":
			return says12Months, 1
		}
	}
	return 0, 0
}

// givesValue reports whether the sentence of word i states the value now, with no level between it and the phrase of n words that could be
// what the phrase is of.
func (v *verifier) givesValue(i, n int) bool {
	t := v.t
	best, gap, stated := -1, 1<<30, false
	for j := max(0, i-near); j < len(t.words) && j < i+near; j++ {
		k := t.words[j].figure
		if k < 0 || t.words[j].sentence != t.words[i].sentence {
			continue
		}
		f := &t.figures[k]
		if f.role == change {
			d := v.distance(f, i, i+n-1)
			if d < gap && f.last < i {
				best, gap = k, d
			}
			continue
		}
		if f.role != level && f.role != part || f.unit == duration && !v.places[k].takes || v.saysPast(k) || f.bound == asEarlier {
			continue
		}
		own := (v.places[k].anyNow || v.bare(f)) && (f.role == level || f.den.IsPos())
		stated = stated || own
		if d := v.distance(f, i, i+n-1); d < gap {
			best, gap = k, d
		}
	}
	return stated && best >= 0 && (v.places[best].anyNow || v.bare(&t.figures[best])) && t.figures[best].role != change
}

// bare reports the value now written without its sign: 58.3 of 58.3%. So many digits are no chance.
func (v *verifier) bare(f *figure) bool {
	s := &v.series[0]
	return f.unit == plain && s.now.Known && f.value.Prec() >= 3 && f.value.Cmp(s.now.Value) == 0
}

// distance is how many words lie between a figure and a phrase; one of another clause is farther than any of its own.
func (v *verifier) distance(f *figure, from, to int) int {
	off := f.first - to
	if f.last < from {
		off = from - f.last
	}
	if v.t.words[f.first].clause != v.t.words[from].clause {
		off += 2 * near
	}
	return off
}
