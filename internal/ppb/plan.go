package ppb

import "ppbtui/internal/rag"

// Plan is what a council measures in a year and how it rates it.
type Plan struct {
	Council   string
	Title     string
	Quarter   Quarter // the quarter being collected
	DueOn     Date
	Tolerance Decimal // default relative tolerance, per cent
	Share     rag.ProfileKind
	Scheme    rag.Scheme
	ChecksOff []string // names of entry checks that this plan does without; see CheckRule

	ClearanceOn   Date `json:",omitzero"` // by when the report is cleared for publication
	PublicationOn Date `json:",omitzero"`
	MeetingOn     Date `json:",omitzero"` // when members meet on it

	Countersigned bool         `json:",omitempty"` // a quarter is prepared by a lead and signed off by a director
	Small         SmallNumbers `json:",omitempty"` // what is done about small numbers of people

	Livery Livery `json:",omitzero"` // of the report

	Doers []string `json:"-"` // names and posts of whoever is registered, whom a text may name as who does something: see DoersOf

	ByRef bool `json:",omitempty"` // measures and milestones are one list, by ref; else measures stand before milestones
}

// Objective groups measures and milestones in the report.
type Objective struct {
	Code       string
	Parent     string
	Title      string
	Department string   `json:",omitempty"` // as stated; empty: that of the parent, see DepartmentOf
	Serves     []string `json:",omitempty"` // codes of the corporate priorities that it serves, which are objectives too
}

// Measure is a number collected every quarter. Key is unique: the ref, or ref~2 for the second with the same ref.
type Measure struct {
	Key, Ref, Objective, Title, Definition, Source string

	Rule     rag.Rule // tolerance and scheme already resolved against the plan's
	Headline string   // a part's code, HeadlineSum or HeadlineNone; empty without parts
	Parts    []Part
	Profile  string // as imported, such as "distinct;Q2=1/6"; Rule.Profile is what it says for the plan's quarter

	Targets []Target // every stated target, oldest first

	DueIn   DueIn    `json:",omitzero"` // the quarters it is due in
	Months  Months   `json:",omitzero"` // whether its figure is given for each month
	YearEnd MonthDay `json:",omitzero"` // the day at which its year's outturn stands; zero: as its basis says

	Counts Counting `json:",omitempty"` // people or things, where its title does not say it

	Links []Link `json:",omitempty"` // cells of tables that state the same figure
}

// Headlines that are not a part's code.
const (
	HeadlineSum  = "sum"
	HeadlineNone = "none"
)

// Part is a labelled piece of a measure with its own box: MAP / PRE-MAP, rate / total, primary / secondary.
type Part struct {
	Code, Label string
	Unit        rag.Unit
	Decimals    int
	Rated       Rated
}

// Rated says whether a part gets a colour of its own.
type Rated uint8

// The choices: against the measure's target where the unit is the same, against its own target, or not at all.
const (
	RatedInherit Rated = iota
	RatedOwn
	RatedNo
)

var ratedNames = [...]string{"inherit", "own", "no"}

func (r Rated) String() string { return ratedNames[r] }

// Target is one stated target of a measure, or of one part, for a year or a quarter.
type Target struct {
	Part   string // empty: the whole measure
	Period Period
	rag.Target
	Raw        string // as published
	ApprovedBy string
	ApprovedOn Date
	Reason     string `json:",omitempty"` // why it differs from the one before
	Standing   string `json:",omitempty"` // statutory, local, national; empty: not said
	Stated     Stated `json:",omitempty"`
}

// Milestone is a piece of work with a due date, rated by judgement.
type Milestone struct {
	Key, Ref, Objective, Title string
	Due                        Date      // zero: none was published
	Source                     string    `json:",omitempty"` // teams or persons that it is told by, several separated by semicolons
	Dues                       []DueDate `json:",omitempty"` // every statement, the oldest first and the last being Due; none until one is stated anew
}

// Part returns the part with this code.
func (m *Measure) Part(code string) (Part, bool) {
	for _, p := range m.Parts {
		if p.Code == code {
			return p, true
		}
	}
	return Part{}, false
}

// TargetFor is the target of a part (empty: the whole) that a value of quarter q is rated against. asOf is the value's
// as-of date where one is stated; zero: the basis's default. A quarter's own stated target becomes the point of the
// year's; the last row stated for a period holds.
func (m *Measure) TargetFor(part string, q Quarter, asOf Date) (Target, bool) {
	t, _, _, ok := m.target(part, q, asOf)
	return t, ok
}

// target is TargetFor, with the year's target where the quarter has one of another kind that stands alone.
func (m *Measure) target(part string, q Quarter, asOf Date) (t, ofYear Target, alone, ok bool) {
	year := Period{Year: m.yearOf(q, asOf)}
	var own Target
	var haveYear, haveOwn bool
	for i := range m.Targets {
		switch t := &m.Targets[i]; {
		case t.Part != part:
		case t.Period == year:
			ofYear, haveYear = *t, true
		case t.Period == Period(q):
			own, haveOwn = *t, true
		}
	}
	switch {
	case haveOwn && haveYear && own.Kind == rag.AbsoluteTarget:
		ofYear.Point, ofYear.HasPoint = own.Value, true
		return ofYear, Target{}, false, true
	case haveOwn:
		return own, ofYear, true, true
	}
	return ofYear, Target{}, false, haveYear
}

// TargetPeriod is the year whose target a value of quarter q is rated against, where nothing else is said.
func (m *Measure) TargetPeriod(q Quarter) Period { return Period{Year: m.yearOf(q, Date{})} }

// yearOf is the year that a value of quarter q belongs to: that of what it adds up over, by its as-of date, so that an
// academic count of 30 June, and what is counted in the term that it is of, belong to the year that began last September; else
// the plan's. asOf zero is the default.
func (m *Measure) yearOf(q Quarter, asOf Date) int {
	if b := m.Rule.Basis; !b.Cumulative() && b != rag.Termly {
		return q.Year
	}
	if asOf.IsZero() {
		asOf = q.End()
	}
	return m.Rule.Basis.Year(asOf)
}
