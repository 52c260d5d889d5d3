package ppb

import "ppbtui/internal/rag"

// way is what a word says of a figure's course.
type way uint8

const (
	noWay way = iota
	wayBetter
	wayWorse
	wayUp
	wayDown
)

// wayOf is the way of a word; words that only may be one are left out.
func wayOf(w *word) way {
	switch {
	case w.any("better", "improved", "improvement", "improving", "improves", "improve"):
		return wayBetter
	case w.any("worse", "worsened", "worsening", "deteriorated", "deteriorating", "deterioration"):
		return wayWorse
	case w.any("higher", "increased", "increase", "rose", "risen", "rise", "more", "above", "grew", "grown"):
		return wayUp
	case w.any("lower", "decreased", "decrease", "fell", "fallen", "fall", "fewer", "less", "below", "reduced", "reduction", "declined", "dropped"):
		return wayDown
	}
	return noWay
}

var ruleDirectionWords = CheckRule{
	Name: "direction_words", Doc: "better, worse, higher or lower than last year against the direction of travel",
	Reads: ReadsFigures | ReadsText, Shown: AtText,
	Fails: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "76"}}, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "The number is higher than at the same point last year."},
	Passes: Example{Polarity: rag.Lower, Held: []HeldExample{{"2022-23-Q2", "", "76"}}, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "The number is lower than at the same point last year."},
	entry: (*checker).directionWords,
}

// directionWords holds "higher than at the same point last year" against the direction of travel and the change.
func (c *checker) directionWords() {
	if !c.same.Known || c.move.Direction == rag.NotApplicable || c.move.Direction == rag.Same {
		return
	}
	for i := 0; i < len(c.words); i++ {
		phrase, n := phraseAt(c.words, i)
		if phrase != samePoint {
			continue
		}
		w, said := c.wayBefore(i)
		i += n - 1
		up := c.move.Change.IsPos()
		wrong := said == wayUp && !up || said == wayDown && up ||
			said == wayBetter && c.move.Direction == rag.Worse || said == wayWorse && c.move.Direction == rag.Better
		if wrong {
			c.warn("", "the commentary says %q of the same point last year, but it is %s (%s)", w, c.move.Direction, c.r.Travel.Change)
		}
	}
}

// wayBefore is the nearest word of direction before i in the same clause, unless it is negated or between two that differ.
func (c *checker) wayBefore(i int) (string, way) {
	at := c.words[i]
	for j := i - 1; j >= 0 && j >= i-10; j-- {
		w := &c.words[j]
		if w.sentence != at.sentence || w.clause != at.clause || w.any("but", "although", "while", "whereas", "and") {
			return "", noWay
		}
		said := wayOf(w)
		if said == noWay || w.any("more", "less", "fewer") && !c.words[j+1].is("than") {
			continue // "more young people than": of something else
		}
		for k := max(0, j-3); k < j; k++ {
			if c.words[k].any("not", "no", "nor", "neither", "never", "without", "slightly", "target", "limit") {
				return "", noWay
			}
		}
		return w.text, said
	}
	return "", noWay
}

var ruleImprovedAcross = CheckRule{
	Name: "improved_across", Doc: "\"improved across all\" where a part did not improve",
	Reads: ReadsFigures | ReadsText, Shown: AtText,
	Fails: Example{Unit: rag.Percent, Decimals: 1, Polarity: rag.Higher, Headline: HeadlineNone,
		Parts: []Part{{Code: "primary", Label: "Primary", Unit: rag.Percent, Decimals: 1}, {Code: "referral", Label: "Referral unit", Unit: rag.Percent, Decimals: 1}},
		Held:  []HeldExample{{"2022-23-Q2", "primary", "92.1"}, {"2022-23-Q2", "referral", "54.3"}},
		Typed: []TypedExample{{"part:primary", "93.4"}, {"part:referral", "52.0"}}, Commentary: "Attendance improved across all settings."},
	Passes: Example{Unit: rag.Percent, Decimals: 1, Polarity: rag.Higher, Headline: HeadlineNone,
		Parts: []Part{{Code: "primary", Label: "Primary", Unit: rag.Percent, Decimals: 1}, {Code: "referral", Label: "Referral unit", Unit: rag.Percent, Decimals: 1}},
		Held:  []HeldExample{{"2022-23-Q2", "primary", "92.1"}, {"2022-23-Q2", "referral", "54.3"}},
		Typed: []TypedExample{{"part:primary", "93.4"}, {"part:referral", "55.0"}}, Commentary: "Attendance improved across all settings."},
	entry: (*checker).improvedAcross,
}

// improvedAcross holds "improved across all phases" against each part.
func (c *checker) improvedAcross() {
	if len(c.m.Parts) == 0 {
		return
	}
	for i := range c.words {
		w := &c.words[i]
		if !(w.any("all", "every") && i > 0 && c.words[i-1].any("across", "in", "for") || w.is("board") && i > 1 && c.words[i-2].is("across")) {
			continue
		}
		for j := max(0, i-8); j < min(len(c.words), i+6); j++ {
			if c.words[j].sentence != w.sentence || wayOf(&c.words[j]) != wayBetter {
				continue
			}
			if worse := c.worseParts(); len(worse) > 0 {
				c.warn("", "the commentary says that all improved, but %s did not", list(worse))
				return
			}
		}
	}
}

// worseParts are the parts that are worse than at the same point last year, or where that is not held than last year.
func (c *checker) worseParts() []string {
	var out []string
	for i, p := range c.m.Parts {
		d := c.moves[i].Direction
		if before, ok := c.outturn.Part(p.Code); d == rag.NotApplicable && ok && before.Known && c.r.Figure.Parts[i].Known &&
			!c.outturn.partOtherUnit[i] {
			cmp := c.comparison(p.Decimals)
			cmp.Now, cmp.Before = c.r.Figure.Parts[i].Value, before.Value
			d = rag.Travel(&cmp).Direction
		}
		if d == rag.Worse {
			out = append(out, p.Label)
		}
	}
	return out
}

var rulePeriodWords = CheckRule{
	Name: "period_words", Doc: "\"this quarter\", \"12 months\" or \"year to date\" against what the measure counts over",
	Reads: ReadsFigures | ReadsText, Shown: AtText,
	Fails: Example{Basis: rag.CumulativeFinancial, Polarity: rag.Higher, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "There were 62 referrals this quarter."},
	Passes: Example{Basis: rag.CumulativeFinancial, Polarity: rag.Higher, Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "There were 62 referrals in the year to date."},
	entry: (*checker).periodWords,
}

// periodWords holds "53% this quarter" against what the measure counts over. Only sentences that give the current value
// are looked at: others may speak of anything.
func (c *checker) periodWords() {
	b := c.m.Rule.Basis
	looked, gives := -1, false // at which sentence, and whether it gives the value: each is read once
	for i := 0; i < len(c.words); i++ {
		said, n := periodSaid(c.words[i:])
		if n == 0 {
			continue
		}
		fits := true
		switch said {
		case saysQuarter:
			fits = !b.Cumulative() && b != rag.Rolling12m && b != rag.ForecastYear
		case saysYearToDate:
			fits = b.Cumulative() || b == rag.ForecastYear
		case says12Months:
			fits = b == rag.Rolling12m
		}
		if fits {
			continue
		}
		if s := c.words[i].sentence; s != looked {
			looked, gives = s, c.givesValue(i)
		}
		if gives {
			c.warn("", "the commentary says %q of a figure that is %s", joinWords(c.words[i:i+n]), basisWords(b))
			return
		}
	}
}

const (
	saysQuarter = iota
	saysYearToDate
	says12Months
)

func periodSaid(w []word) (said, n int) {
	at := func(i int, list ...string) bool { return i < len(w) && w[i].any(list...) }
	switch {
	case at(0, "this", "the") && at(1, "quarter") && !at(2, "end") && at(0, "this"):
		return saysQuarter, 2
	case at(0, "during", "in") && at(1, "the") && at(2, "quarter"):
		return saysQuarter, 3
	case at(0, "year") && at(1, "to") && at(2, "date"):
		return saysYearToDate, 3
	case at(0, "since") && at(1, "april"), at(0, "since") && at(1, "1") && at(2, "april"):
		return saysYearToDate, 2
	case at(0, "12", "twelve") && at(1, "months"):
		return says12Months, 2
	}
	return 0, 0
}

// givesValue reports whether the sentence of word i holds the current number.
func (c *checker) givesValue(i int) bool {
	from, to := sentenceAt(c.words, i)
	for j := from; j < to; j++ {
		w := &c.words[j]
		if !w.figure() {
			continue
		}
		if d, ok := w.value(); ok && c.r.Figure.Known && c.r.Figure.Value.Cmp(d) == 0 {
			return true
		}
	}
	return false
}

func joinWords(w []word) string {
	s := ""
	for i := range w {
		if i > 0 {
			s += " "
		}
		s += w[i].text
	}
	return s
}

// basisWords says what a measure counts over.
func basisWords(b rag.Basis) string {
	switch b {
	case rag.InQuarter:
		return "of the quarter alone"
	case rag.CumulativeFinancial:
		return "counted since April"
	case rag.CumulativeAcademic:
		return "counted since September"
	case rag.CumulativeCalendar:
		return "counted since January"
	case rag.Rolling12m:
		return "counted over 12 months"
	case rag.ForecastYear:
		return "a forecast for the whole year"
	case rag.Annual:
		return "counted once a year"
	case rag.Termly:
		return "counted by term"
	}
	return "a position at one day"
}
