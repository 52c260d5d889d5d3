package entry

import (
	"fmt"
	"slices"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui/theme"
)

// textRules are the checks that read the commentary. All others are about the figure alone.
var textRules = []string{
	"percent_change", "earlier_figure", "improved_across", "direction_words", "period_words", "repeats_last",
	"repeats_itself", "small_words", coverageRule,
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

// figureChecks are the warnings about the figure, the worst first.
func (s *Screen) figureChecks() []ppb.Check {
	out := s.checks(false)
	slices.SortStableFunc(out, func(a, b ppb.Check) int { return rank(a) - rank(b) })
	return out
}

// textChecks are the warnings about the commentary.
func (s *Screen) textChecks() []ppb.Check { return s.checks(true) }

func (s *Screen) checks(ofText bool) []ppb.Check {
	var out []ppb.Check
	for _, c := range s.reading.Checks {
		if slices.Contains(textRules, c.Rule) == ofText {
			out = append(out, c)
		}
	}
	return out
}

// drawFigureChecks adds the warnings about the figure under it: as many as there is room for, and how many more there are.
func (s *Screen) drawFigureChecks(p *page) {
	checks := s.figureChecks()
	most := 2
	switch {
	case s.drawn.wide:
		most = len(checks)
	case p.w < narrowW:
		most = 1
	}
	if len(checks) == most+1 && p.w >= narrowW {
		most++ // the line that says so takes as much room
	}
	for i, c := range checks {
		if i == most {
			p.para(fmt.Sprintf("and %d more: F4", len(checks)-most))
			break
		}
		p.hanging(" ! ", sentence(theme.Neutral(c.Message)))
	}
}
