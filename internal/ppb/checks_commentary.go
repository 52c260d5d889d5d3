package ppb

import (
	"strings"

	"ppbtui/internal/rag"
)

var ruleRepeatsLast = CheckRule{
	Name: "repeats_last", Doc: "a commentary that repeats last quarter's in 80 % of its sentences",
	Reads: ReadsText, Shown: AtText,
	Fails: Example{Typed: []TypedExample{{FieldValue, "62"}}, LastWords: "The panel meets every fortnight. Each case has a named worker.",
		Commentary: "The panel meets every fortnight. Each case has a named worker."},
	Passes: Example{Typed: []TypedExample{{FieldValue, "62"}}, LastWords: "The panel meets every fortnight. Each case has a named worker.",
		Commentary: "The panel now meets every week. Cases wait for nine days."},
	entry: (*checker).repeatsLast,
}

func (c *checker) repeatsLast() {
	if c.it.Last == nil || len(c.words) == 0 || c.it.Last.Content[FieldCommentary] == "" {
		return
	}
	mine := c.sentences()
	if n := mine.in(sentencesIn(c.it.Last.Content[FieldCommentary])); repetition(n, mine.all) {
		c.warn("", "%d of %d sentences are last quarter's: say what is new", n, mine.all)
	}
}

var ruleRepeatsItself = CheckRule{
	Name: "repeats_itself", Doc: "a commentary that repeats itself in 80 % of its sentences",
	Reads: ReadsText, Shown: AtText,
	Fails: Example{Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "The panel meets every fortnight. Each case has a named worker. The panel meets every fortnight. Each case has a named worker."},
	Passes: Example{Typed: []TypedExample{{FieldValue, "62"}},
		Commentary: "The panel meets every fortnight. Each case has a named worker. Cases wait for nine days. The list is read each Monday."},
	entry: (*checker).repeatsItself,
}

func (c *checker) repeatsItself() {
	if len(c.words) < 4*sentenceFrom {
		return
	}
	mine, n := c.sentences(), 0
	for _, s := range mine.list {
		if s.n > 1 {
			n += s.n
		}
	}
	if mine.all >= 4 && repetition(n, mine.all) {
		c.warn("", "%d of %d sentences stand more than once: was a text pasted twice?", n, mine.all)
	}
}

var ruleSmallWords = CheckRule{
	Name: "small_words", Doc: "1 to 5 people in the commentary, who may be identified",
	Reads: ReadsText, Shown: AtText,
	Fails:  Example{Typed: []TypedExample{{FieldValue, "62"}}, Commentary: "Of these, two girls moved to another school."},
	Passes: Example{Typed: []TypedExample{{FieldValue, "62"}}, Commentary: "Some of these moved to another school."},
	entry:  (*checker).smallWords,
}

// smallWords looks for "three girls", "2 of the children".
func (c *checker) smallWords() {
	for i := range c.words {
		w := &c.words[i]
		small := w.any("one", "two", "three", "four", "five") || w.figure() && !w.percent && !w.pound && len(w.text) == 1 && w.text >= "1" && w.text <= "5"
		if !small || i > 0 && c.words[i-1].any("no", "every", "any", "each", "per", "in") {
			continue
		}
		for j := i + 1; j < len(c.words) && j <= i+3 && c.words[j].sentence == w.sentence && c.words[j].clause == w.clause; j++ {
			if c.words[j].any("in", "per", "days", "weeks", "months", "years", "schools", "visits", "at") {
				break
			}
			if personNoun(c.words[j].text) {
				phrase := joinWords(c.words[i : j+1])
				c.warnAt(phrase, "“%s” may identify someone: say it without the number", phrase)
				return
			}
		}
	}
}

var ruleCoverage = CheckRule{
	Name: "coverage", Doc: "Amber, Red or a judgement without cause, action, date or owner in the commentary",
	Reads: ReadsText, Shown: AtText,
	Cover: true,
	Fails: Example{Unit: rag.Percent, Decimals: 1, Polarity: rag.Higher, Target: "90", Typed: []TypedExample{{FieldValue, "71.5"}},
		Commentary: "Performance was low."},
	Passes: Example{Unit: rag.Percent, Decimals: 1, Polarity: rag.Higher, Target: "90", Typed: []TypedExample{{FieldValue, "71.5"}},
		Commentary: "Two vacancies caused delays. The service manager will recruit by 30 November 2023."},
	entry: (*checker).coverage,
}

// coverage asks an Amber, a Red or a judgement for cause, action, date and owner.
func (c *checker) coverage() {
	r := &c.r
	if len(c.words) == 0 || !(r.Published == rag.Amber || r.Published == rag.Red || r.Judged) {
		return
	}
	covered := cover(c.words, c.p.Quarter)
	var missing []string
	for _, x := range []struct {
		name string
		is   bool
	}{{"a cause", covered.Cause}, {"an action", covered.Action}, {"a date", covered.Date}, {"an owner", covered.Owner}} {
		if !x.is {
			missing = append(missing, x.name)
		}
	}
	if len(missing) == 0 {
		return
	}
	what := r.Colour()
	if r.Judged && !r.Refer {
		what += " by judgement"
	}
	c.warn("", "%s: we could not see %s in the commentary", what, either(missing))
}

// either joins names: "a", "a or b", "a, b or c".
func either(names []string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " or " + names[len(names)-1]
}

// Coverage is what a commentary on an Amber or Red covers.
type Coverage struct{ Cause, Action, Date, Owner bool }

// CoverageOf looks for a cause, an action, a date ahead and an owner in a commentary. It knows words, not meaning: it is
// a reminder.
func CoverageOf(commentary string, q Quarter) Coverage { return cover(cutText(commentary), q) }

func cover(words []word, q Quarter) Coverage {
	var out Coverage
	for i := range words {
		w := &words[i]
		out.Cause = out.Cause || causeWord(words, i)
		out.Action = out.Action || actionWord(w)
		out.Owner = out.Owner || w.any("manager", "managers", "director", "head", "heads", "lead", "leads", "officer", "officers",
			"team", "teams", "coordinator", "service", "services", "board", "panel", "group", "forum", "committee", "partnership",
			"chair", "chairs", "commissioner", "commissioners", "we", "governors", "headteachers", "council", "consultant")
		out.Date = out.Date || dateAhead(words, i, q)
	}
	return out
}

func causeWord(words []word, i int) bool {
	w := &words[i]
	next := func(s string) bool { return i+1 < len(words) && words[i+1].is(s) }
	return w.any("because", "since", "owing", "attributed", "attributable", "driven", "reflects", "reflecting", "explained", "mainly",
		"partly", "largely", "following", "caused", "why") ||
		w.starts("cause", "reason", "shortage", "vacanc", "pressure", "delay", "shortfall", "arise", "stem", "sickness", "absence",
			"backlog", "turnover", "inflation", "capacity", "demand", "growth", "growing", "difficult", "challeng", "complex", "barrier") ||
		w.any("lack", "insufficient", "supply", "unable", "unexpected", "unexpectedly") || event(words, i) || w.is("so") && !next("far") && !next("that") && !next("much") ||
		w.is("due") && next("to") || w.is("result") && next("of") || w.is("led") && next("to") || w.any("as") && next("a") && i+2 < len(words) && words[i+2].any("result", "consequence")
}

// event reports words for what happened or stands in the way, which is how causes are told: "two sibling groups came into
// care", "families told us that opening hours do not fit".
func event(words []word, i int) bool {
	w := &words[i]
	next := func(list ...string) bool { return i+1 < len(words) && words[i+1].any(list...) }
	return w.any("came", "arrived", "moved") && next("into", "in", "to", "from", "late", "together") ||
		w.any("left", "resigned", "retired", "closed") && i > 0 && !words[i-1].any("is", "are", "were", "was", "be") ||
		w.is("told") && next("us") || w.any("do", "does", "did", "could") && next("not") && i+2 < len(words) && words[i+2].any("fit", "suit", "match", "reach", "meet", "keep", "attend", "open", "have")
}

func actionWord(w *word) bool {
	return w.any("will", "plan", "plans", "planned", "action", "actions", "agreed", "agree", "started", "began", "launched", "now",
		"meets", "expects", "reviews", "opens", "starts") ||
		w.starts("review", "introduc", "recruit", "commission", "train", "monitor", "track", "recover", "engag", "implement",
			"develop", "targeting", "targeted", "strengthen", "allocat", "appoint", "working")
}

// dateAhead reports a date after the quarter, or words for one.
func dateAhead(words []word, i int, q Quarter) bool {
	w := &words[i]
	before := func(list ...string) bool { return i > 0 && words[i-1].any(list...) }
	if m, ok := monthNamed(w.text); ok && (len(w.text) > 3 || i > 0 && words[i-1].kind == dayWord) {
		if i+1 < len(words) && words[i+1].kind == yearWord {
			y := atoi(words[i+1].text)
			return day(y, m+1, 0).Compare(q.End()) > 0
		}
		if i+1 < len(words) && words[i+1].is("to") {
			return false // from April to September
		}
		next := q.End()
		for range 9 {
			next = day(next.Year, next.Month+2, 0)
			if next.Month == m && (before("by", "before", "until", "from", "in", "during", "end", "of", "next", "early", "late", "mid") || words[max(0, i-1)].kind == dayWord) {
				return true
			}
		}
		return false
	}
	if w.any("term", "quarter", "year", "month", "week", "meeting", "summer", "spring", "autumn", "winter", "half-term") {
		return before("next", "spring", "autumn", "summer", "coming", "this") && !before("this") || w.any("spring", "summer", "winter", "autumn") && before("by", "the", "in", "next")
	}
	return w.any("weeks", "months", "days") && i > 1 && words[i-2].any("within", "next", "in") || w.is("christmas") || w.is("easter")
}
