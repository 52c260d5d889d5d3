package ppb

import (
	"fmt"
	"slices"

	"ppbtui/internal/rag"
)

// Point is something that a quarter is opened with and that somebody has to know of: the page that opens it asks about it,
// and where nobody answers it stands in the quarter's report. Says is a sentence without its full stop.
type Point struct {
	Kind  PointKind
	Key   string
	Ref   string
	Title string
	Part  string // code of the part that it is about; empty: the whole
	Year  Period // of a target or an outturn
	Says  string
	Brief string // the same in a word or two, in a list of such; empty: there is nothing to add
}

// PointKind is what a point is about, by its name in JSON.
type PointKind string

// The kinds, in the order in which they are listed.
const (
	PointMilestone PointKind = "milestone" // it goes on although it is complete or past its due date
	PointOwner     PointKind = "owner"     // nobody who is here is responsible
	PointTarget    PointKind = "target"    // its year has ended: to be confirmed, or to be stated
	PointOutturn   PointKind = "outturn"   // asked for, with its source
	PointNotDue    PointKind = "not_due"   // in this quarter: nobody has to do anything
)

// pointKinds are the kinds in order with what a list of them is headed with.
var pointKinds = [...]struct {
	kind  PointKind
	title string
}{
	{PointMilestone, "Milestones that go on"}, {PointOwner, "Items without a responsible officer"},
	{PointTarget, "Targets to be confirmed or stated"}, {PointOutturn, "Outturns asked for"},
	{PointNotDue, "Not due this quarter"},
}

// PointKinds are the kinds in the order in which they are listed.
func PointKinds() []PointKind {
	out := make([]PointKind, len(pointKinds))
	for i, k := range pointKinds {
		out[i] = k.kind
	}
	return out
}

// place is that of a kind in their order; an unknown one is before all.
func (k PointKind) place() int {
	for i := range pointKinds {
		if pointKinds[i].kind == k {
			return i
		}
	}
	return -1
}

// Title heads a list of points of this kind.
func (k PointKind) Title() string {
	if i := k.place(); i >= 0 {
		return pointKinds[i].title
	}
	return string(k)
}

// Settled reports whether nobody has to answer points of this kind.
func (k PointKind) Settled() bool { return k == PointNotDue }

// Points are what a quarter has to be answered for, as its book stands on a day, by kind and then in the report's order. They
// are read off the plan, the people and the figures alone, so that an answer takes a point away wherever it is given.
func Points(b *Book, on Date) []Point {
	var out []Point
	for _, it := range b.Items {
		if it.Withheld != nil && it.Withheld.Whole {
			continue
		}
		add := func(kind PointKind, part string, year int, brief, says string) {
			p := Point{Kind: kind, Key: it.Key(), Ref: it.Ref(), Title: it.Title(), Part: part, Says: says, Brief: brief}
			if kind == PointTarget || kind == PointOutturn {
				p.Year = Period{Year: year}
			}
			out = append(out, p)
		}
		if !b.Owned(it, on) {
			says, brief := b.ownerless(it), ""
			if says != nobody {
				brief = says
			}
			add(PointOwner, "", 0, brief, says)
		}
		if it.Milestone != nil {
			if says := goesOn(it, b.Plan.Quarter); says != "" {
				add(PointMilestone, "", 0, says, says)
			}
			continue
		}
		if it.Measure == nil {
			continue
		}
		targetPoints(it.Measure, b.Plan.Quarter, add)
		if year, asked := OutturnAsked(it, b.Plan.Quarter); asked {
			name := it.Measure.YearName(year)
			add(PointOutturn, "", year, name, "the outturn of "+name+" is asked for"+it.Measure.whyAsked(year))
		}
		if !it.Measure.DueIn.Has(b.Plan.Quarter.Q) {
			due := "due in " + it.Measure.DueIn.words()
			add(PointNotDue, "", 0, due, due)
		}
	}
	slices.SortStableFunc(out, func(x, y Point) int { return x.Kind.place() - y.Kind.place() })
	return out
}

// Why an item is without an owner.
const (
	nobody      = "nobody is responsible"
	viewersOnly = "nobody who is responsible may change it"
)

// ownerless says why nobody who is still there sees to an item.
func (b *Book) ownerless(it *Item) string {
	gone := leavers(it, b.Officer)
	switch {
	case len(it.Responsible()) == 0:
		return nobody
	case len(gone) == 0:
		return viewersOnly
	case len(gone) == 1:
		return gone[0] + " has left, and nobody else is responsible"
	}
	return list(gone) + " have left, and nobody else is responsible"
}

// goesOn says what speaks for closing a milestone of a quarter's plan: that it was complete in the quarter before, or was due
// before this one began; empty where nothing does.
func goesOn(it *Item, q Quarter) string {
	due := it.Milestone.Due
	switch {
	case it.Last != nil && MilestoneStatus(trimBlank(it.Last.Content[FieldStatus])) == MilestoneComplete:
		return "complete in " + it.Last.Quarter.InSentence()
	case !due.IsZero() && due.Compare(q.Start()) < 0:
		return "was due on " + longDate(due)
	}
	return ""
}

// targetPoints are the targets of a new year that nobody has confirmed or stated.
func targetPoints(m *Measure, q Quarter, add func(kind PointKind, part string, year int, brief, says string)) {
	year := m.yearOf(q, Date{})
	now, before := Period{Year: year}, Period{Year: year - 1}
	for _, part := range m.targetParts() {
		t, was := m.lastTarget(part, now), m.lastTarget(part, before)
		of := ofLabel(m, part)
		switch {
		case t != nil && t.Stated == StatedCarried && t.ApprovedBy == "":
			add(PointTarget, part, year, t.words(m)+of, fmt.Sprintf("the target of %s%s is to be confirmed: %s, as in %s",
				m.YearName(year), of, t.words(m), before.Label()))
		case t == nil && was != nil && was.changes():
			add(PointTarget, part, year, "to be stated"+of, fmt.Sprintf("the target of %s%s is to be stated: that of %s was a change (%s)",
				m.YearName(year), of, before.Label(), was.words(m)))
		}
	}
}

// words are what a target aims at, as it was published where that is known.
func (t *Target) words(m *Measure) string {
	switch {
	case t.Raw != "" && t.Kind != rag.TextTarget:
		return t.Raw
	case t.Kind == rag.AbsoluteTarget:
		return Format(t.Value, unitOf(m, t.Part), m.Rule.Decimals)
	}
	return t.Aim()
}

// OutturnAsked is the last year of a measure that is over by a quarter and should have an outturn, and whether there is no
// figure for it: financial years are asked for from quarter 1 on, calendar years from quarter 4, academic years from quarter
// 2, and what comes once a year from the quarter that it is due in. Nothing is asked of a year in which the measure was not
// reported: no target was stated for it, and nothing entered.
func OutturnAsked(it *Item, q Quarter) (year int, asked bool) {
	m := it.Measure
	year = m.yearOver(q)
	reported := slices.ContainsFunc(m.Targets, func(t Target) bool { return t.Period.Year == year }) ||
		slices.ContainsFunc(it.Earlier, func(r FigureRow) bool { return r.Period.Year == year && !r.Entered.IsZero() })
	if !reported {
		return year, false
	}
	e := earlierFigure(it, Period{Year: year})
	if len(m.Parts) > 0 && m.Headline == HeadlineNone {
		return year, !e.anyPart()
	}
	return year, !e.Known && e.None == ""
}

// whyAsked says, behind that an outturn is asked for, which quarters could have given it; empty where none could.
func (m *Measure) whyAsked(year int) string {
	switch from := m.OutturnFrom(year); len(from) {
	case 0:
		return ""
	case 1:
		return ": nothing that was accepted in " + from[0].InSentence() + " gives it"
	}
	return ": its quarters do not give it"
}

// yearOver is the last year of a measure that is over, and asked for, when a quarter is collected.
func (m *Measure) yearOver(q Quarter) int {
	last := q.Year - 1
	switch m.Rule.Basis {
	case rag.CumulativeCalendar:
		if q.Q == 4 {
			return q.Year
		}
	case rag.CumulativeAcademic, rag.Termly:
		if q.Q == 1 {
			return last - 1
		}
	case rag.Annual:
		for n := 1; n <= q.Q; n++ {
			if m.DueIn.Has(n) {
				return last
			}
		}
		return last - 1
	}
	return last
}

// YearName is a year of the measure in words: "2023/24", "the academic year 2023/24", "the calendar year 2023".
func (m *Measure) YearName(year int) string {
	switch m.Rule.Basis {
	case rag.CumulativeAcademic, rag.Termly:
		return "the academic year " + Period{Year: year}.Label()
	case rag.CumulativeCalendar:
		return fmt.Sprintf("the calendar year %d", year)
	}
	return Period{Year: year}.Label()
}
