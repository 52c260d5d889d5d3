package draft

import (
	"slices"

	"ppbtui/internal/ppb"
)

// CoverageRule is the check that [Session.Coverage] stands for.
const CoverageRule = "coverage"

// textRules are the checks that read the commentary. All others are about the figure alone.
var textRules = []string{
	"percent_change", "earlier_figure", "improved_across", "direction_words", "period_words", "repeats_last",
	"repeats_itself", "small_words", CoverageRule,
}

// worstRules are the checks of a figure that is most likely wrong; what is only to be thought of comes behind the others.
var (
	worstRules = []string{"impossible", "sign_flipped", "ten_times", "fraction_for_percent", "parts_sum"}
	leastRules = []string{"stale", "small_count"}
)

func rank(c ppb.Check) int {
	if i := slices.Index(worstRules, c.Rule); i >= 0 {
		return i - len(worstRules)
	}
	return slices.Index(leastRules, c.Rule) + 1
}

// FigureChecks are the warnings about the figure, the worst first.
func (s *Session) FigureChecks() []ppb.Check {
	out := s.checks(false)
	slices.SortStableFunc(out, func(a, b ppb.Check) int { return rank(a) - rank(b) })
	return out
}

// TextChecks are the warnings about the commentary.
func (s *Session) TextChecks() []ppb.Check { return s.checks(true) }

func (s *Session) checks(ofText bool) []ppb.Check {
	var out []ppb.Check
	for _, c := range s.says.reading.Checks {
		if slices.Contains(textRules, c.Rule) == ofText {
			out = append(out, c)
		}
	}
	return out
}
