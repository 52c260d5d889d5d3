package ppb

import (
	"fmt"

	"ppbtui/internal/rag"
)

// asOfProblem is what is wrong with an as-of date that a value of quarter q cannot have. The date decides how much of a
// year's target is expected, and of which year: a wrong one would turn Red into Green. It is never after the quarter's
// end, whatever the basis. The first day that it can be is
//
//   - for what adds up over a year, the first of the year that was under way when the quarter began, or of the quarter
//     before, where that is earlier: some figures come a quarter late
//   - for what comes once a year or once a term, 18 months before the quarter's end
//   - for everything else, a year before it: the same day of last year is last year's figure
func (m *Measure) asOfProblem(q Quarter, d Date) string {
	end, first := q.End(), m.firstAsOf(q)
	switch {
	case d.Compare(end) > 0:
		return fmt.Sprintf("%s is after the quarter's end, %s: give the day up to which the value counts", longDate(d), longDate(end))
	case d.Compare(first) < 0:
		return fmt.Sprintf("%s is too early for a value of this quarter, which can be as of %s or later: check the year", longDate(d), longDate(first))
	}
	return ""
}

// firstAsOf is the first day that a value of a quarter can be as of.
func (m *Measure) firstAsOf(q Quarter) Date {
	switch b := m.Rule.Basis; {
	case b.Cumulative():
		first := b.YearEnd(q.Start())
		first = day(first.Year-1, first.Month+1, 1)
		if b == rag.CumulativeAcademic { // full by 31 July, begins in September
			first = day(first.Year, first.Month+1, 1)
		}
		if before := q.Prev().Start(); before.Compare(first) < 0 {
			return before
		}
		return first
	case b == rag.Annual || b == rag.Termly:
		return day(q.End().Year-1, q.End().Month-5, 0)
	}
	return yearBefore(q.End())
}

// yearBefore is the first day of the year that ends with a month's last day.
func yearBefore(end Date) Date { return day(end.Year-1, end.Month+1, 1) }
