package data

import (
	"time"

	"ppbtui/internal/clean"
	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// Quarter is the whole quarter as it stands, or as it was signed off.
// Its points are those of a day, now's, or when it was signed off.
func Quarter(b *ppb.Book, now time.Time) Document { return quarter(b, now, Of) }

// Measure is one measure as it stands.
func Measure(b *ppb.Book, it *ppb.Item) MeasureJSON { return measure(&b.Plan, it, Of(b, it)) }

// Milestone is one milestone as it stands.
func Milestone(b *ppb.Book, it *ppb.Item) MilestoneJSON { return milestone(it, Of(b, it)) }

func quarter(b *ppb.Book, now time.Time, of func(*ppb.Book, *ppb.Item) Facts) Document {
	d := Document{
		Schema: Schema, Quarter: b.Plan.Quarter.String(), State: "open", Edition: edition(b),
		Plan: plan(&b.Plan), Objectives: []Objective{},
		Measures: []MeasureJSON{}, Milestones: []MilestoneJSON{}, Order: []string{},
		Sections: sections(b), Texts: []TextJSON{}, Tables: []TableJSON{},
		Summary: Summary{WithoutOfficer: []string{}}, Points: []Point{}, Gone: []Gone{},
		Movement: MovementOf(b.Movement), Arising: Actions(b.Actions),
		Corrections: []Correction{}, EarlierCorrections: corrections(b.Corrected),
	}
	if so := b.SignOff; so != nil {
		now = so.At
		d.State, d.SignedOff, d.Corrections = "signed_off", signedOff(so), corrections(so.Corrections)
	}
	for _, o := range b.Objectives {
		d.Objectives = append(d.Objectives, Objective{
			Code: clean.Line(o.Code), Parent: clean.Line(o.Parent), Title: clean.Line(o.Title),
			Department: clean.Line(ppb.DepartmentOf(b.Objectives, o.Code)), Serves: lines(o.Serves),
		})
	}
	b.ReadAllUnchecked()
	for _, it := range b.Items {
		f := of(b, it)
		published := f.Reading.Published.String()
		switch it.Kind() {
		case ppb.MeasureItem:
			d.Measures = append(d.Measures, measure(&b.Plan, it, f))
			d.Summary.Measures.add(published, f.Reading.ByPart)
		case ppb.MilestoneItem:
			d.Milestones = append(d.Milestones, milestone(it, f))
			d.Summary.Milestones.add(published)
		case ppb.TextItem:
			d.Texts = append(d.Texts, text(&b.Plan, it))
		case ppb.GridItem:
			d.Tables = append(d.Tables, table(&b.Plan, it))
		}
		if it.Rated() {
			d.Order = append(d.Order, clean.Line(it.Key()))
		}
		if it.NotDue() {
			d.Summary.States.NotDue++
		} else {
			d.Summary.States.add(it.Entry.State.String())
		}
		if len(it.Officers) == 0 {
			d.Summary.WithoutOfficer = append(d.Summary.WithoutOfficer, it.Key())
		}
	}
	if len(d.Texts) > 0 {
		numbers := textNumbers(b)
		for i := range d.Texts {
			d.Texts[i].Number = numbers[d.Texts[i].Key]
		}
	}
	for _, p := range ppb.Points(b, rag.DateOf(now)) {
		d.Points = append(d.Points, PointOf(p))
	}
	for _, g := range b.Gone {
		d.Gone = append(d.Gone, GoneOf(g))
	}
	return d
}

// GoneOf is an item that is reported no longer as data.
func GoneOf(g ppb.Gone) Gone {
	kind := "measure"
	switch {
	case g.Kind != "":
		kind = g.Kind
	case g.Milestone:
		kind = "milestone"
	}
	return Gone{
		Kind: kind, Key: clean.Line(g.Key), Ref: clean.Line(g.Ref), Title: clean.Line(g.Title), From: g.From.String(), How: g.How, Why: clean.Line(g.Why),
	}
}

// PointOf is a point as data.
func PointOf(p ppb.Point) Point {
	out := Point{Kind: string(p.Kind), Key: clean.Line(p.Key), Part: clean.Line(p.Part), Says: clean.Line(p.Says)}
	if p.Year != (ppb.Period{}) {
		out.Year = p.Year.String()
	}
	return out
}

func signedOff(so *ppb.SignOff) *SignedOff {
	out := &SignedOff{
		Revision: so.Revision, By: clean.Line(so.By), Name: clean.Line(so.Name), At: moment(so.At), Open: lines(so.Open),
		Gaps: clean.Line(so.Gaps), Reasons: []Gap{}, Digest: so.Digest, Anchor: so.Anchor,
	}
	for _, g := range so.Reasons {
		out.Reasons = append(out.Reasons, Gap{clean.Line(g.Key), clean.Line(g.Reason)})
	}
	if p := so.Prepared; p != nil {
		out.Prepared = &Prepared{clean.Line(p.By), clean.Line(p.Name), moment(p.At)}
	}
	return out
}

func plan(p *ppb.Plan) Plan {
	return Plan{
		Council: clean.Line(p.Council), Title: clean.Line(p.Title), DueOn: date(p.DueOn),
		ClearanceOn: date(p.ClearanceOn), PublicationOn: date(p.PublicationOn), MeetingOn: date(p.MeetingOn), Tolerance: ppb.Plain(p.Tolerance),
		Share: shareName(p.Share), Scheme: p.Scheme.String(), ChecksOff: lines(p.ChecksOff),
		Order: ppb.OrderName(p), SmallNumbers: ppb.SmallName(p.Small),
	}
}

func shareName(k rag.ProfileKind) string {
	if k == rag.LastYearProfile {
		return "last_year"
	}
	return "even"
}

func measure(p *ppb.Plan, it *ppb.Item, f Facts) MeasureJSON {
	m, r := it.Measure, f.Reading
	return MeasureJSON{
		Key: clean.Line(m.Key), Ref: clean.Line(m.Ref), Objective: clean.Line(m.Objective), Title: clean.Line(m.Title), Sources: lines(it.Sources()),
		Polarity: m.Rule.Polarity.String(), Basis: m.Rule.Basis.String(), Unit: m.Rule.Unit.String(), Decimals: m.Rule.Decimals,
		Scheme: m.Rule.Scheme.String(), Profile: clean.Line(m.Profile),
		Tolerance: Tolerance{m.Rule.Tolerance.Kind.String(), ppb.Plain(m.Rule.Tolerance.Amount), m.Rule.Tolerance.Default},
		Target:    target(m, p.Quarter, r), Current: current(m, r),
		PreviousActual: earlier(m, f.Previous), SameQuarter: earlier(m, f.Same),
		RAG: RAG{
			Computed: r.Computed.String(), Published: r.Published.String(), Reason: clean.Text(r.Reason),
			Sentence: clean.Line(r.Sentence), Trace: lines(r.Trace), Refer: r.Refer,
		},
		Travel: Travel{
			Direction: r.Travel.Direction.String(), Against: clean.Line(r.Travel.Against),
			Reason: clean.Text(r.Travel.Reason), Change: clean.Line(r.Travel.Change),
		},
		Commentary: clean.Text(it.Entry.Content[ppb.FieldCommentary]),
		Officers:   lines(it.Officers), State: it.Entry.State.String(), Months: m.Months.String(), SameAs: f.under(), Withheld: withheld(it),
	}
}

func milestone(it *ppb.Item, f Facts) MilestoneJSON {
	m, c := it.Milestone, it.Entry.Content
	return MilestoneJSON{
		Key: clean.Line(m.Key), Ref: clean.Line(m.Ref), Objective: clean.Line(m.Objective), Title: clean.Line(m.Title), Sources: lines(it.Sources()),
		Due: date(m.Due), Status: clean.Line(c[ppb.FieldStatus]), Forecast: date(f.Reading.Forecast),
		RAG:        MilestoneRAG{Published: f.Reading.Published.String(), Reason: clean.Text(f.Reading.Reason), Refer: f.Reading.Refer},
		Commentary: clean.Text(c[ppb.FieldCommentary]),
		Officers:   lines(it.Officers), State: it.Entry.State.String(), SameAs: f.under(), Withheld: withheld(it),
	}
}

// edition is the name of the edition that a book is of.
func edition(b *ppb.Book) string {
	if b.Edition == "" {
		return string(ppb.Public)
	}
	return string(b.Edition)
}

// withheld is why an item is not as it was entered; empty where it is.
func withheld(it *ppb.Item) string {
	if it.Withheld == nil {
		return ""
	}
	return clean.Line(it.Withheld.Says)
}

// under is the key of the item under whose commentary another stands.
func (f Facts) under() string {
	if f.Under == nil {
		return ""
	}
	return clean.Line(f.Under.Key())
}

// target is the one that the value is rated against: of the year that its as-of date belongs to.
func target(m *ppb.Measure, q ppb.Quarter, r ppb.Reading) Target {
	out := Target{Kind: rag.NoTarget.String()}
	if r.Point != "" {
		out.Point = &r.Point
	}
	t, ok := m.TargetFor("", q, r.Figure.AsOf)
	if !ok {
		return out
	}
	out.Kind, out.Raw = t.Kind.String(), clean.Line(t.Raw)
	switch t.Kind {
	case rag.AbsoluteTarget:
		out.Value = number(t.Value)
	case rag.RangeTarget:
		out.Min, out.Max = number(t.Min), number(t.Max)
	case rag.ReduceBy, rag.IncreaseBy, rag.ReduceByPercent, rag.IncreaseByPercent:
		out.Value, out.Base = number(t.Value), number(t.Base)
	case rag.BetterThan:
		out.Base = number(t.Base)
	}
	return out
}
