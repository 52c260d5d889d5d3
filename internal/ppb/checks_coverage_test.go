package ppb

import "testing"

// TestCoverage tries sentences that cover one thing each.
func TestCoverage(t *testing.T) {
	q2 := Quarter{2023, 2}
	for text, want := range map[string]Coverage{
		"The number is low.":                       {},
		"It fell because of illness.":              {Cause: true},
		"It fell due to illness.":                  {Cause: true},
		"Places are short, so it fell.":            {Cause: true},
		"It is low so far.":                        {},
		"Staff will be trained.":                   {Action: true},
		"Recruitment has begun.":                   {Action: true},
		"Done by 30 November 2023.":                {Date: true},
		"Done by March.":                           {Date: true},
		"Done by the end of January 2024.":         {Date: true},
		"Done in the spring term.":                 {Date: true},
		"Next quarter.":                            {Date: true},
		"Within six weeks.":                        {Date: true},
		"From April to September 2023 it was low.": {},
		"It may be low.":                           {},
		"In March 2023 it was low.":                {},
		"The Service Manager.":                     {Owner: true},
		"Two sibling groups came into care in July; the edge of care panel meets weekly from October and expects fewer admissions by December. Owner: Service Manager, Assessment.": {
			Cause: true, Action: true, Date: true, Owner: true},
		"Families told us that opening hours do not fit their work.": {Cause: true},
		"The number came down.": {},
		"Two are left.":         {},
		"The panel.":            {Owner: true},
		"":                      {},
	} {
		if got := CoverageOf(text, q2); got != want {
			t.Errorf("%q: %+v, want %+v", text, got, want)
		}
	}
}
