package ppb

import (
	"slices"

	"ppbtui/internal/ppb/wording"
)

// CheckRule is one check as a value: all that is known of it stands beside its function, and whoever shows, counts or
// switches off checks asks here. Nothing else names one.
//
// The rules live in this package and not in one beside it because a reading carries their warnings: they are given the
// comparators, the travel and the parts that Read has worked out, once a key.
type CheckRule struct {
	Name     string // stable, such as "ten_times": scripts and Plan.ChecksOff name it
	Doc      string // what it warns of, in one line
	Severity Severity
	Reads    CheckReads // what it is asked about, and of which items
	Shown    CheckPlace
	Rank     CheckRank
	Leads    Field    // the box in which it is put right, where that is not the one of its place: see Check.Box
	Hushes   []string // rules of which nothing is said of the same part where this one speaks: they follow from it

	AtRest bool // it says nothing to somebody who is typing the text: what they have not finished is not wrong
	Cover  bool // it asks for what Reading.Covered looks for, which a screen may show as ticks in its place

	Fails, Passes Example // what it warns of, and the like that it leaves alone: its test and its help

	entry func(*checker)     // of one item; nil for a rule of the book
	book  func(*bookChecker) // of the whole quarter
}

// CheckReads is what a rule reads. One that reads figures is asked of measures only, one that reads dates of milestones
// only, one that reads cells of tables only, one that reads words of all, and one of the book's once for all items.
type CheckReads uint8

// What there is to read; a commentary held against the figures is both.
const (
	ReadsFigures CheckReads = 1 << iota // a measure's value and parts with what is held for earlier periods and aimed at
	ReadsText                           // the commentary, with the colour that it has to explain
	ReadsDates                          // a milestone's status and dates
	ReadsBook                           // all items of the quarter
	ReadsCells                          // a table's cells
	ReadsWords                          // whatever is typed in words, of every kind of item
)

// readNames are what a rule may read, in the order of their bits: a name that stays, and words.
var readNames = [...][2]string{
	{"figures", "figures and what is held for earlier periods"}, {"text", "the commentary"}, {"dates", "a milestone's status and dates"},
	{"book", "all items of the quarter"}, {"cells", "a table's cells"}, {"words", "whatever is typed in words"},
}

// Names are what is read, by names that stay.
func (r CheckReads) Names() []string { return r.each(0) }

// Words are what is read, as a sentence goes on.
func (r CheckReads) Words() string { return wording.And(r.each(1)) }

func (r CheckReads) each(as int) []string {
	out := []string{}
	for i, is := range readNames {
		if r&(1<<i) != 0 {
			out = append(out, is[as])
		}
	}
	return out
}

// CheckPlace is where a rule's warnings are shown on a page that has such places.
type CheckPlace uint8

// The places of an item.
const (
	AtFigure CheckPlace = iota // under the value, or a milestone's dates
	AtText                     // under the commentary
	AtItem                     // with the item itself: its ref, title and officers
)

// CheckRank says how much a warning of the figure weighs against the others.
type CheckRank int8

// The ranks, the first to be read first.
const (
	LikelyWrong CheckRank = iota - 1 // the figure is most likely not what was meant
	WorthALook
	ToThinkOf // it may well be right
)

// checkRules are all the rules, in the order in which their warnings come. It is read only.
var checkRules = [...]*CheckRule{
	&ruleTenTimes, &ruleMonthSlip, &ruleSignFlipped, &ruleImpossible, &ruleFractionForPercent, &ruleStale, &rulePartsSum, &ruleStatedTotal,
	&ruleRateTotal, &ruleFell, &ruleRawUnit, &ruleBasisChanged,
	&ruleValueMismatch, &rulePercentChange, &ruleDifference, &rulePoints, &ruleFractionOf, &ruleEarlierFigure, &ruleTarget,
	&ruleImprovedAcross, &ruleDirectionWords, &rulePeriodWords, &rulePeriodNamed, &ruleOtherMeasure, &ruleRepeatsLast, &ruleRepeatsItself,
	&ruleSmallCount, &ruleSmallWords, &ruleCutText, &ruleMilestoneDates, &ruleCoverage, &ruleTemplateLeft, &ruleTableSums, &ruleHeadingPeriod, &ruleLinkedCell,
	&ruleRepeatsOther, &ruleSameAs, &ruleDuplicateRef, &ruleMissingRef, &ruleNoOfficer, &ruleDuePast, &ruleTitleBasis, &ruleTitlePolarity,
}

// CheckRules are the checks of an entry and those across items, for help and for switching them off. One more warns of these
// themselves: see BrokenRule.
func CheckRules() []CheckRule {
	out := make([]CheckRule, len(checkRules))
	for i, r := range checkRules {
		out[i] = *r
	}
	return out
}

// RuleNamed is the rule with this name, BrokenRule included.
func RuleNamed(name string) (r CheckRule, ok bool) {
	is := ruleNamed(name)
	return *is, is.Doc != ""
}

// ruleNamed is that rule, not to be changed. One that no longer is, of a quarter signed off before, is a plain one of the figure.
func ruleNamed(name string) *CheckRule {
	for _, r := range checkRules {
		if r.Name == name {
			return r
		}
	}
	if name == checkFailed {
		broken := BrokenRule()
		return &broken
	}
	return &CheckRule{Name: name}
}

// Of is the rule that gave a warning: see ruleNamed.
func (c Check) Of() CheckRule { return *ruleNamed(c.Rule) }

// Place is where a warning is shown: one that marks words stands under them, whatever its rule.
func (c Check) Place() CheckPlace {
	if c.To > 0 {
		return AtText
	}
	return ruleNamed(c.Rule).Shown
}

// asks reports whether a rule of an entry has anything to ask of items of a kind.
func (r *CheckRule) asks(k ItemKind) bool {
	if r.Reads&ReadsWords != 0 {
		return true
	}
	switch k {
	case MeasureItem:
		return r.Reads&(ReadsDates|ReadsCells) == 0
	case MilestoneItem:
		return r.Reads&(ReadsFigures|ReadsCells) == 0
	case GridItem:
		return r.Reads&ReadsCells != 0
	}
	return false
}

// ChecksAt are the warnings that are shown at a place, the first to be read first; of one rank they keep their order.
func ChecksAt(checks []Check, place CheckPlace) []Check {
	var out []Check
	for _, c := range checks {
		if c.Place() == place {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b Check) int { return int(ruleNamed(a.Rule).Rank) - int(ruleNamed(b.Rule).Rank) })
	return out
}
