package ppb

import "ppbtui/internal/rag"

var ruleMonthSlip = CheckRule{
	Name: "month_slip", Doc: "a month out of proportion to the one before it, or below it where the figure adds up over the year",
	Reads: ReadsFigures, Shown: AtFigure, Rank: LikelyWrong,
	Fails:  Example{Basis: rag.InQuarter, Months: MonthsSum, Typed: []TypedExample{{"month:1", "46"}, {"month:2", "520"}, {"month:3", "49"}}},
	Passes: Example{Basis: rag.InQuarter, Months: MonthsSum, Typed: []TypedExample{{"month:1", "46"}, {"month:2", "52"}, {"month:3", "49"}}},
	entry:  (*checker).monthSlip,
}

// monthSlip holds each month of the quarter against the one before it, for a slip of the keys that the quarter's figure need
// not show.
func (c *checker) monthSlip() {
	months := c.r.Figure.Months
	for i := 1; i < len(months); i++ {
		was, is := &months[i-1], &months[i]
		if was.Part != is.Part || !was.Known || !is.Known {
			continue
		}
		n := number{Amount: is.Amount, part: is.Part, unit: c.m.Rule.Unit, decimals: c.m.Rule.Decimals, at: -1}
		if p, ok := c.m.Part(is.Part); ok {
			n.unit, n.decimals = p.Unit, p.Decimals
		}
		grows := c.m.Rule.Basis.Cumulative() && n.unit.Additive()
		name, last := c.p.Quarter.MonthName(is.Month), c.p.Quarter.MonthName(was.Month)
		switch {
		case grows && is.Value.Cmp(was.Value) < 0:
			c.warn(is.Part, "%s, %s, is below %s, %s, though the figure adds up over the year: check both", name, n.text(is.Value), last, n.text(was.Value))
		case is.Value.IsZero() || was.Value.IsZero():
		default:
			if s := slipped(n, before{value: was.Value, period: last, sofar: grows}); s.is {
				c.warn(is.Part, "%s, %s, is %s %s, %s: check the %s", name, n.text(is.Value), s.words, last, n.text(was.Value), s.check)
			}
		}
	}
}
