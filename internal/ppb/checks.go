package ppb

import (
	"fmt"
	"slices"

	"ppbtui/internal/rag"
)

// CheckRule is a named warning that can be switched off in the plan (Plan.ChecksOff).
type CheckRule struct {
	Name string // stable, such as "ten_times"
	What string // one line
}

// checkRule is a rule with the function that applies it: to one entry, or to the whole quarter.
type checkRule struct {
	CheckRule
	entry func(*checker)
	book  func(*bookChecker)
}

// checkRules are all the rules in the order in which their warnings are shown.
func checkRules() []checkRule { return checkTable[:] }

// checkTable is read only.
var checkTable = [...]checkRule{
	{CheckRule{"ten_times", "a figure out of proportion to earlier ones: about ten, a hundred or a thousand times one, or far beyond"}, (*checker).tenTimes, nil},
	{CheckRule{"sign_flipped", "a figure with the other sign than the last one"}, (*checker).signFlipped, nil},
	{CheckRule{"impossible", "a figure that its unit does not allow: a count below nought or with decimals"}, (*checker).impossible, nil},
	{CheckRule{"fraction_for_percent", "a figure of at most 1 where a percentage is meant"}, (*checker).fractionForPercent, nil},
	{CheckRule{"stale", "the same figure as last quarter to four significant digits or more"}, (*checker).stale, nil},
	{CheckRule{"parts_sum", "parts that do not add up to their total"}, (*checker).partsSum, nil},
	{CheckRule{"stated_total", "a total or variance printed beside the figures that they do not give"}, (*checker).statedTotal, nil},
	{CheckRule{"rate_total", "a rate and a total that imply another population than last time"}, (*checker).rateTotal, nil},
	{CheckRule{"fell", "a count or sum that accumulates and is lower than last quarter's"}, (*checker).fell, nil},
	{CheckRule{"percent_change", "a percentage change in the commentary that its two figures do not give"}, (*checker).percentChange, nil},
	{CheckRule{"earlier_figure", "an earlier figure in the commentary that is not the one held"}, (*checker).earlierInText, nil},
	{CheckRule{"improved_across", "\"improved across all\" where a part did not improve"}, (*checker).improvedAcross, nil},
	{CheckRule{"direction_words", "better, worse, higher or lower than last year against the direction of travel"}, (*checker).directionWords, nil},
	{CheckRule{"period_words", "\"this quarter\", \"12 months\" or \"year to date\" against what the measure counts over"}, (*checker).periodWords, nil},
	{CheckRule{"repeats_last", "a commentary that repeats last quarter's in 80 % of its sentences"}, (*checker).repeatsLast, nil},
	{CheckRule{"repeats_itself", "a commentary that repeats itself in 80 % of its sentences"}, (*checker).repeatsItself, nil},
	{CheckRule{"small_count", "a count of 1 to 5 about people, which may identify someone"}, (*checker).smallCount, nil},
	{CheckRule{"small_words", "1 to 5 people in the commentary, who may be identified"}, (*checker).smallWords, nil},
	{CheckRule{"milestone_dates", "a milestone's forecast before the quarter, or complete on a day after it"}, (*checker).milestoneDates, nil},
	{CheckRule{"coverage", "Amber, Red or a judgement without cause, action, date or owner in the commentary"}, (*checker).coverage, nil},

	{CheckRule{"repeats_other", "a commentary that repeats another item's in 80 % of its sentences"}, nil, (*bookChecker).repeatsOther},
	{CheckRule{"duplicate_ref", "two items with one ref"}, nil, (*bookChecker).duplicateRef},
	{CheckRule{"missing_ref", "a gap in the numbering of refs"}, nil, (*bookChecker).missingRef},
	{CheckRule{"no_officer", "an item without a responsible officer"}, nil, (*bookChecker).noOfficer},
	{CheckRule{"due_past", "a milestone that is not complete and was due before the quarter began"}, nil, (*bookChecker).duePast},
	{CheckRule{"title_basis", "a title that names another period than the measure counts over"}, nil, (*bookChecker).titleBasis},
	{CheckRule{"title_polarity", "a title that says reduce or increase against the measure's polarity"}, nil, (*bookChecker).titlePolarity},
}

// CheckRules lists the entry checks and the checks across items, for help and for switching them off.
func CheckRules() []CheckRule {
	out := make([]CheckRule, 0, len(checkTable))
	for _, r := range checkRules() {
		out = append(out, r.CheckRule)
	}
	return out
}

// checker applies the rules that need only one item.
type checker struct {
	*reader
	rule  string
	out   []Check
	words []word // of the commentary
	said  map[Check]bool

	previous *earlier // last quarter's figure, once asked for
}

// entryChecks are the warnings of a reading. They never block typing.
func entryChecks(rd *reader) []Check {
	c := checker{reader: rd, words: cutText(rd.c[FieldCommentary])}
	for i := range checkTable {
		r := &checkTable[i]
		if r.entry == nil || rd.m == nil && !milestoneRule(r.Name) || slices.Contains(rd.p.ChecksOff, r.Name) {
			continue
		}
		c.rule = r.Name
		r.entry(&c)
	}
	return c.out
}

// milestoneRule reports whether a rule makes sense without figures.
func milestoneRule(name string) bool {
	return name == "milestone_dates" || name == "repeats_last" || name == "repeats_itself" || name == "small_words" || name == "coverage"
}

// warn adds a warning; part is empty for the whole.
func (c *checker) warn(part, format string, args ...any) {
	w := Check{c.rule, part, fmt.Sprintf(format, args...)}
	if c.said[w] {
		return // what is printed and noted says one thing twice
	}
	if c.said == nil {
		c.said = map[Check]bool{}
	}
	c.said[w] = true
	c.out = append(c.out, w)
}

// numbers are the known numbers of the entry: each part's, or the whole's.
func (c *checker) numbers(visit func(n number)) {
	if len(c.m.Parts) == 0 {
		if c.r.Figure.Known {
			visit(number{Amount: c.r.Figure.Amount, unit: c.m.Rule.Unit, decimals: c.m.Rule.Decimals, at: -1})
		}
		return
	}
	for i, p := range c.m.Parts {
		if a := c.r.Figure.Parts[i].Amount; a.Known {
			visit(number{a, p.Code, p.Unit, p.Decimals, i})
		}
	}
}

// number is one number of an entry: at is the part's place, -1 for the whole.
type number struct {
	Amount
	part     string
	unit     rag.Unit
	decimals int
	at       int
}

func (n number) text(d Decimal) string {
	return Format(d, n.unit, max(n.decimals, min(d.MinScale(), MaxPlain)))
}

// in is the same number in an earlier figure.
func (n number) in(e *earlier) (Decimal, bool) {
	if e.conflict || e.otherUnit {
		return Decimal{}, false
	}
	if n.at < 0 {
		return e.Value, e.Known
	}
	a, ok := e.Part(n.part)
	return a.Value, ok && a.Known
}

// lastQuarter is the figure of the quarter before.
func (c *checker) lastQuarter() *earlier {
	if c.previous == nil {
		e := c.quarterFigure(c.p.Quarter.Prev())
		c.previous = &e
	}
	return c.previous
}

// last is the figure to compare a number with, and its period in words: last quarter's, of figures that accumulate the
// same quarter's of last year, else last year's.
func (c *checker) last(n number) (d Decimal, period string, ok bool) {
	if !c.m.Rule.Basis.Cumulative() {
		if d, ok = n.in(c.lastQuarter()); ok {
			return d, c.p.Quarter.Prev().Label(), true
		}
	}
	if d, ok = n.in(&c.same); ok {
		return d, c.same.Period.Label(), true
	}
	if c.m.Rule.Basis.Cumulative() && c.m.Rule.Unit.Additive() && c.p.Quarter.Q != 4 {
		return d, "", false // a part of a year beside a whole one
	}
	d, ok = n.in(&c.outturn)
	return d, c.outturn.Period.Label(), ok
}
