package ppb

import (
	"fmt"
	"strings"

	"ppbtui/internal/rag"
)

// compare works out the direction of travel of the whole and of each part against the same quarter last year, and the
// second reading against the quarter before.
func (rd *reader) compare() {
	q := rd.p.Quarter
	rd.same = earlierFigure(rd.it, Period(q.LastYear()))
	rd.outturn = earlierFigure(rd.it, Period{Year: rd.m.yearOf(q, rd.asOf) - 1})
	unit, decimals := rd.m.unitOf()
	cmp := rd.comparison(decimals)
	cmp.Now, cmp.Before = rd.r.Figure.Value, rd.same.Value
	cmp.Missing = rd.whyNoTravel()
	rd.move = rag.Travel(&cmp)
	rd.r.Travel = rd.travelOf(rd.move, unit, decimals, &cmp, rd.same.Period.Label()+rd.same.provisional())
	rd.explain(&rd.r.Travel, rd.move, &rd.same)
	rd.judgeTravel()
	for i, p := range rd.m.Parts {
		cmp := rd.partComparison(i)
		cmp.Now = rd.r.Figure.Parts[i].Value
		before, held := rd.same.Part(p.Code)
		cmp.Before = before.Value
		cmp.Missing = rd.whyNoPartTravel(i, held && before.Known)
		rd.moves = append(rd.moves, rag.Travel(&cmp))
	}
	rd.r.Previous = rd.previous()
}

// comparison is what all comparisons of the measure share.
func (rd *reader) comparison(decimals int) rag.Comparison {
	cmp := rag.Comparison{Polarity: rd.m.Rule.Polarity, Decimals: decimals}
	cmp.Doubtful = (rd.r.Figure.Flags|rd.same.Flags)&(Provisional|Estimated) != 0 || !rd.same.Open.IsZero()
	if cmp.Polarity == rag.InRange {
		cmp.Aim(rd.expected())
	}
	return cmp
}

// partComparison is what a part is compared by: a target range is the part's own, and where the target belongs to the
// whole there is none.
func (rd *reader) partComparison(i int) rag.Comparison {
	p := rd.m.Parts[i]
	cmp := rag.Comparison{Polarity: rd.m.Rule.Polarity, Decimals: p.Decimals}
	cmp.Doubtful = (rd.r.Figure.Flags|rd.same.Flags|rd.same.partFlag(i))&(Provisional|Estimated) != 0
	if cmp.Polarity != rag.InRange {
		return cmp
	}
	in, ok := rd.partInput(i)
	if !ok {
		cmp.Polarity = rag.Neutral
		return cmp
	}
	cmp.Aim(anyValue(in))
	return cmp
}

func (rd *reader) whyNoTravel() rag.Missing {
	f, e := &rd.r.Figure, &rd.same
	byPart := rd.m.Headline == HeadlineNone && len(rd.m.Parts) > 0
	current := f.Known || byPart && rd.anyPartKnown()
	switch {
	case !current:
		return rag.NoCurrent
	case e.conflict:
		return rag.EarlierConflict
	case e.words:
		return rag.EarlierWords
	case !e.Known && !(byPart && e.anyPart()):
		if rd.outturn.otherUnit && !e.otherUnit {
			return rag.UnitChanged
		}
		return rag.NoEarlier
	case e.unlabelled:
		return rag.NotLabelled
	case e.otherUnit:
		return rag.UnitChanged
	case (f.Flags | e.Flags).Has(SeriesBreak):
		return rag.BreakInSeries
	case rd.otherCutOff(e.AsOf):
		return rag.OtherCutOff
	case byPart:
		return rag.ByPart
	}
	return rag.Comparable
}

func (rd *reader) anyPartKnown() bool {
	for _, p := range rd.r.Figure.Parts {
		if p.Known {
			return true
		}
	}
	return false
}

// otherCutOff reports whether the earlier figure is of another point of its year; undated means the same point.
func (rd *reader) otherCutOff(asOf Date) bool {
	return !asOf.IsZero() && !rd.asOf.IsZero() && !rag.SamePoint(asOf, rd.asOf)
}

func (rd *reader) whyNoPartTravel(i int, held bool) rag.Missing {
	e := &rd.same
	switch {
	case !rd.r.Figure.Parts[i].Known:
		return rag.NoCurrent
	case held && e.partConflict[i]:
		return rag.EarlierConflict
	case !held:
		return rag.NoEarlier
	case e.partOtherUnit[i]:
		return rag.UnitChanged
	case (rd.r.Figure.Flags | e.Flags | e.partFlag(i)).Has(SeriesBreak):
		return rag.BreakInSeries
	case rd.otherCutOff(e.AsOf):
		return rag.OtherCutOff
	}
	return rag.Comparable
}

// travelOf words a move.
func (rd *reader) travelOf(m rag.Move, unit rag.Unit, decimals int, cmp *rag.Comparison, period string) Travel {
	t := Travel{Direction: m.Direction, Unsure: m.LowConfidence}
	if m.Direction == rag.NotApplicable {
		t.Reason = m.Why.String()
		return t
	}
	text := func(d Decimal) string { return Format(d, unit, max(decimals, min(d.MinScale(), decimals+2))) }
	t.Against = text(cmp.Before) + " in " + period
	t.Change = changeText(m.Change, unit, decimals)
	t.Trace = rd.comparedSteps(m, cmp, text(cmp.Now), t.Against)
	if m.Direction == rag.Same && !m.Change.IsZero() && sameRounded(m, cmp) {
		t.Change = changeText(Decimal{}, unit, m.Places) + " rounded (" + strings.TrimSuffix(t.Change, " points") + ")"
	}
	return t
}

// changeText is a signed change with its unit: "-14", "+1.5 points", "-£2,000".
func changeText(d Decimal, unit rag.Unit, decimals int) string {
	decimals = max(decimals, min(d.MinScale(), decimals+2))
	switch unit {
	case rag.Percent, rag.Rate10000:
		s := rag.FormatPlain(d, decimals)
		if d.IsPos() {
			s = "+" + s
		}
		if unit == rag.Percent {
			s += " points"
		}
		return s
	}
	s := rag.Format(d, unit, decimals)
	if d.IsPos() {
		s = "+" + s
	}
	return s
}

// judgeTravel puts a judged direction in the computed one's place; it may be judged from words alone.
func (rd *reader) judgeTravel() {
	typed := trimBlank(rd.c[FieldTravel])
	if typed == "" {
		return
	}
	d, err := rag.ParseDirection(typed)
	if err != nil {
		rd.problem(FieldTravel, fmt.Sprintf("%s is not a direction of travel: choose better, same, worse or n/a", quote(typed)))
		return
	}
	if rd.m.Rule.Polarity != rag.Neutral && (d == rag.Up || d == rag.Down) {
		rd.problem(FieldTravel, fmt.Sprintf("%s says nothing about performance: choose better, same, worse or n/a", quote(typed)))
		return
	}
	t := &rd.r.Travel
	if t.Judged = d != t.Direction; t.Judged {
		t.Trace = append(t.Trace, "published by judgement: "+d.String()+"; computed "+t.Direction.String())
		t.Direction, t.Reason = d, trimBlank(rd.c[FieldTravelWhy])
	}
}
