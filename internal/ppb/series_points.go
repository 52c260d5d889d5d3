package ppb

import (
	"slices"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

// ByPartWords stand where a figure of the whole would, of a measure that has figures of its parts alone.
const ByPartWords = "by part"

// EnteredPoint is a quarter that was collected here, from its item and what that reads as.
func EnteredPoint(it *Item, r *Reading) SeriesPoint {
	q := it.Entry.Quarter
	p := SeriesPoint{Period: Period(q), Kind: PointOpen}
	if it.Frozen != nil {
		p.Kind = PointSigned
	}
	if !it.Rated() {
		return p
	}
	if it.Milestone != nil {
		p.Status = MilestoneStatus(trimBlank(it.Entry.Content[FieldStatus]))
		p.Due, p.Forecast = it.Milestone.Due, r.Forecast
		p.Whole = Mark{RAG: r.Published, Rated: true, Travel: rag.NotApplicable}
		return p
	}
	m, f := it.Measure, &r.Figure
	p.Basis, p.Headline, p.Flags, p.AsOf = m.Rule.Basis, m.Headline, f.Flags, f.AsOf
	p.Whole = Mark{
		Part: m.whole(), Amount: f.Amount, Flags: f.Flags, RAG: r.Published, Rated: true, Judged: r.Judged,
		ByPart: r.ByPart && r.Published == rag.None, Travel: r.Travel.Direction, Against: r.Travel.Against,
	}
	if r.Travel.Direction == rag.NotApplicable {
		p.Whole.Against = r.Travel.Reason
	}
	p.Whole.expect(r.Point)
	for _, part := range r.Parts {
		mark := Mark{Part: part.Part, Amount: part.Amount, Flags: f.Flags, RAG: part.Status, Rated: part.Rated, Travel: part.Travel}
		mark.Missing = missing(mark.Amount, NoneReason(""), Date{}, p.Kind)
		p.Parts = append(p.Parts, mark)
	}
	p.Whole.Missing = missing(f.Amount, f.None, f.Promised, p.Kind)
	if m.Headline == HeadlineNone && p.Says() {
		p.Whole.Missing = ByPartWords
	}
	return p
}

// whole are the unit and decimals of what stands for the whole.
func (m *Measure) whole() (p Part) {
	p.Unit, p.Decimals = m.unitOf()
	return p
}

func (m *Mark) expect(point string) {
	if d, err := decimal.Parse(point); err == nil && point != "" {
		m.Expected, m.Expects = d, true
	}
}

// missing says in words why there is no number; empty where there is one.
func missing(a Amount, none NoneReason, promised Date, kind SeriesKind) string {
	switch {
	case a.Known:
		return ""
	case none != "" && !promised.IsZero():
		return none.Label() + ", promised by " + longDate(promised)
	case none != "":
		return none.Label()
	case a.Absent() != "":
		return a.Absent().Label()
	case trimBlank(a.Raw) != "":
		return quote(a.Raw)
	case kind == PointOpen:
		return "no value yet"
	}
	return "no value"
}

// HeldPoint is a period of which only figures are held, as the item has them among its earlier ones; ok is false where
// there are none. The item is that of the nearest quarter that was collected here: its plan says what was expected.
func HeldPoint(plan *Plan, it *Item, period Period) (p SeriesPoint, ok bool) {
	m := it.Measure
	e := earlierFigure(it, period)
	if !e.held {
		return p, false
	}
	p = SeriesPoint{Period: period, Basis: m.Rule.Basis, Headline: m.Headline, Flags: e.Flags, AsOf: e.AsOf}
	p.Apart = period.Q == 0 && !m.endsWithQuarter4(period.Year)
	p.Whole = Mark{
		Part: m.whole(), Amount: e.Amount, Flags: e.Flags, Travel: rag.NotApplicable, Missing: missing(e.Amount, e.None, e.Promised, PointHeld),
	}
	if e.otherUnit {
		if u, err := rag.ParseUnit(e.Unit); err == nil {
			p.Whole.Part.Unit = u
		}
	}
	rd := &reader{p: plan, it: it, m: m}
	switch {
	case e.conflict:
		p.Whole.Known, p.Whole.Missing = false, "sources differ: "+list(rd.conflicting(&e))
	case e.unlabelled:
		p.Whole.Known, p.Whole.Missing = false, e.Amount.Format(rag.Number, m.Rule.Decimals)+", not labelled"
	case m.Headline == HeadlineNone && e.anyPart():
		p.Whole.Missing = ByPartWords
	}
	if !p.Apart && !e.otherUnit {
		p.Whole.expect(expectedIn(plan, m, p.Quarter()))
	}
	for i, part := range m.Parts {
		a, _ := e.Part(part.Code)
		mark := Mark{Part: part, Amount: a, Flags: e.partFlag(i), Travel: rag.NotApplicable, Missing: missing(a, "", Date{}, PointHeld)}
		if u, err := rag.ParseUnit(e.Unit); err == nil && e.partOtherUnit != nil && e.partOtherUnit[i] {
			mark.Part.Unit = u
		}
		p.Parts = append(p.Parts, mark)
	}
	p.Sources = sourcesOf(it, period)
	return p, true
}

// expectedIn is what the plan's targets expect by the end of another quarter, in plain digits; empty where they say nothing
// of it.
func expectedIn(plan *Plan, m *Measure, q Quarter) string {
	if _, ok := m.TargetFor("", q, Date{}); !ok {
		return ""
	}
	then, measure := *plan, *m
	then.Quarter = q
	var err error
	if measure.Rule.Profile, measure.Rule.People, err = plan.Profile(m.Profile, q); err != nil {
		return ""
	}
	rd := reader{p: &then, it: &Item{Measure: &measure}, m: &measure}
	rd.figure() // as of when
	point, _ := rd.expected().Point()
	return point
}

// sourcesOf are where the figures of a period come from, each once.
func sourcesOf(it *Item, period Period) (out []string) {
	for i := range it.Earlier {
		row := &it.Earlier[i]
		if source := trimBlank(row.Source); row.Period == period && source != "" && !slices.Contains(out, source) {
			out = append(out, source)
		}
	}
	return out
}

// BesideHeld tells a quarter that was collected here what other sources hold for it, where that is another number.
func (p SeriesPoint) BesideHeld(it *Item) SeriesPoint {
	e := earlierFigure(it, p.Period)
	if it.Measure == nil || !e.Known || e.unlabelled || e.otherUnit || p.Whole.Known && e.Value.Cmp(p.Whole.Value) == 0 {
		return p
	}
	unit, decimals := it.Measure.unitOf()
	p.Also = flagged(e.Amount.Format(unit, decimals), e.Flags)
	if sources := sourcesOf(it, p.Period); len(sources) > 0 {
		p.Also += " (" + list(sources) + ")"
	}
	return p
}

// flagged is a number with its flags behind it.
func flagged(s string, f Flags) string {
	for _, l := range f.Letters() {
		s += " [" + l + "]"
	}
	return s
}

// DamagedPoint is a quarter that was signed off, and is not in the file any more as it was.
func DamagedPoint(q Quarter) SeriesPoint { return untold(q, "damaged: not as it was signed off") }

// WithdrawnPoint is a quarter whose latest revision is not read any more.
func WithdrawnPoint(q Quarter) SeriesPoint { return untold(q, "withdrawn") }

func untold(q Quarter, why string) SeriesPoint {
	return SeriesPoint{Period: Period(q), Kind: PointSigned, Whole: Mark{Missing: why, Travel: rag.NotApplicable}}
}

// endsWithQuarter4 reports whether a year's figure is of the same kind as that of its fourth quarter: not where a quarter's
// figure stands for the quarter alone, nor where the year that it accumulates over ends on another day.
func (m *Measure) endsWithQuarter4(year int) bool {
	switch m.Rule.Basis {
	case rag.InQuarter, rag.Termly, rag.CumulativeAcademic:
		return false
	}
	return m.outturnIn(year).Q == 4
}
