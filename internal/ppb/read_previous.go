package ppb

import "ppbtui/internal/rag"

// previous is the second reading of the direction of travel: against the quarter before. It is never published in the
// first's place. Figures that accumulate are compared by what each quarter added.
func (rd *reader) previous() Travel {
	unit, decimals := rd.m.unitOf()
	q := rd.p.Quarter
	before := rd.quarterFigure(q.Prev())
	cmp := rd.comparison(decimals)
	cmp.Doubtful = (rd.r.Figure.Flags|before.Flags)&(Provisional|Estimated) != 0 || !before.Open.IsZero()
	switch {
	case !rd.r.Figure.Known:
		cmp.Missing = rag.NoCurrent
	case before.conflict:
		cmp.Missing = rag.EarlierConflict
	case !before.Known:
		cmp.Missing = rag.NoEarlier
	case before.unlabelled:
		cmp.Missing = rag.NotLabelled
	case before.otherUnit:
		cmp.Missing = rag.UnitChanged
	case rd.r.Figure.Flags.Has(SeriesBreak):
		cmp.Missing = rag.BreakInSeries
	}
	cmp.Now, cmp.Before = rd.r.Figure.Value, before.Value
	period := Period(q.Prev()).Label()
	if cmp.Missing == rag.Comparable && rd.m.Rule.Basis.Cumulative() {
		cmp.Now, cmp.Before, cmp.Missing = rd.added(before)
		period += " alone"
	}
	move := rag.Travel(&cmp)
	t := rd.travelOf(move, unit, decimals, &cmp, period+before.provisional())
	rd.explain(&t, move, &before)
	return t
}

// quarterFigure is the figure of a quarter of the past: as held, or as last quarter's entry has it.
func (rd *reader) quarterFigure(q Quarter) earlier {
	e := earlierFigure(rd.it, Period(q))
	if !e.yields(rd.it, q) {
		return e
	}
	last := reader{p: &Plan{Quarter: q}, it: &Item{Measure: rd.m}, m: rd.m, c: rd.it.Last.Content, past: true}
	last.figure()
	e = earlier{Figure: last.r.Figure, held: true}
	if rd.it.LastOpen {
		e.Open = q
	}
	return e
}

// added is what this quarter and the one before each added to a figure that accumulates.
func (rd *reader) added(before earlier) (now, then Decimal, missing rag.Missing) {
	q := rd.p.Quarter
	now, missing = rd.increment(q, rd.r.Figure, before)
	if missing != rag.Comparable {
		return now, then, missing
	}
	then, missing = rd.increment(q.Prev(), before.Figure, rd.quarterFigure(q.Prev().Prev()))
	return now, then, missing
}

// increment is what quarter q added: f less the figure before it, or, across the start of a new year, f and what the old
// year still added, where its year-end value is held.
func (rd *reader) increment(q Quarter, f Figure, before earlier) (Decimal, rag.Missing) {
	b := rd.m.Rule.Basis
	year, yearBefore := b.Year(q.End()), b.Year(q.Prev().End())
	if year != yearBefore && b.YearEnd(q.Prev().End()).Compare(q.Prev().End()) == 0 {
		return rd.whole(f) // the year began with the quarter
	}
	if !before.Known || before.conflict {
		return Decimal{}, rag.NoEarlier
	}
	if year == yearBefore {
		return rd.difference(f, before.Figure)
	}
	end := earlierFigure(rd.it, Period{Year: yearBefore})
	if !end.firm() || !rd.m.Rule.Unit.Additive() {
		return Decimal{}, rag.NewYear
	}
	rest, err := end.Value.Sub(before.Value)
	if err != nil {
		return Decimal{}, rag.NewYear
	}
	sum, err := rest.Add(f.Value)
	if err != nil {
		return Decimal{}, rag.NewYear
	}
	return sum, rag.Comparable
}

// whole is a figure that began with its quarter.
func (rd *reader) whole(f Figure) (Decimal, rag.Missing) {
	if !f.Known {
		return Decimal{}, rag.NoEarlier
	}
	return f.Value, rag.Comparable
}

// difference is what f added to before: of counts and money their difference, of percentages only what the numerators
// and denominators added.
func (rd *reader) difference(f, before Figure) (Decimal, rag.Missing) {
	unit, _ := rd.m.unitOf()
	if unit.Additive() {
		d, err := f.Value.Sub(before.Value)
		if err != nil {
			return Decimal{}, rag.NoEarlier
		}
		return d, rag.Comparable
	}
	if !f.Fraction || !before.Fraction {
		return Decimal{}, rag.NotDifferenced
	}
	num, errNum := f.Num.Sub(before.Num)
	den, errDen := f.Den.Sub(before.Den)
	if errNum != nil || errDen != nil || !den.IsPos() {
		return Decimal{}, rag.NotDifferenced
	}
	d, ok := rag.Share(num, den, unit, maxFraction)
	if !ok {
		return Decimal{}, rag.NotDifferenced
	}
	return d, rag.Comparable
}
