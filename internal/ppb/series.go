package ppb

import (
	"slices"

	"ppbtui/internal/rag"
)

// Series is what an item was from quarter to quarter, the oldest first: the quarters that were collected here, and figures
// that are held from elsewhere. Colours and travel are those of the quarters themselves, none is worked out afterwards.
type Series struct {
	Item   *Item         // as the newest quarter has it: its names, unit and polarity
	Title  string        // that it is listed under
	Points []SeriesPoint // of a measure or a milestone; two neighbours need not be quarters that follow each other
	Older  bool          // there are earlier ones
}

// SeriesPage is how many points are shown at a time.
const SeriesPage = 12

// SeriesKind says where a point comes from.
type SeriesKind uint8

// The kinds.
const (
	PointHeld   SeriesKind = iota // a figure from elsewhere, published or imported: of its colour nothing is known
	PointOpen                     // a quarter that is not signed off, as it is entered
	PointSigned                   // a quarter as it was signed off
)

func (k SeriesKind) String() string { return [...]string{"held", "open", "signed_off"}[k] }

// SeriesPoint is an item in one quarter, or a measure's year of which no last quarter is held.
type SeriesPoint struct {
	Period Period
	Kind   SeriesKind
	Whole  Mark
	Parts  []Mark // in the measure's order

	Basis    rag.Basis
	Headline string // of a measure with parts
	Flags    Flags
	AsOf     Date
	Sources  []string // where a held figure comes from
	Apart    bool     // a year's figure that no quarter of the measure can be set beside
	Break    string   // why it is not to be compared with the points before it; empty where it is
	Also     string   // what another source has for a quarter that was collected here

	Status        MilestoneStatus // of a milestone
	Due, Forecast Date
}

// Mark is a number of a point: the whole, or one part.
type Mark struct {
	Part   Part // with unit and decimals; of the whole the code is empty
	Amount      // known, or Missing says why not
	Flags  Flags

	Missing  string
	RAG      rag.Status // as published
	Rated    bool       // it has a colour, or was collected here and has none
	Judged   bool
	ByPart   bool // the whole has no colour of its own
	Travel   rag.Direction
	Against  string  // what the travel compares with, or why there is none
	Expected Decimal // of the target by then, where Expects is set
	Expects  bool
}

// Text is the number with its unit and its flags, or in words why there is none.
func (m Mark) Text() string {
	if !m.Known {
		return m.Missing
	}
	return flagged(m.Amount.Format(m.Part.Unit, m.Part.Decimals), m.Flags)
}

// ExpectedText is what was expected by then, empty where nothing was.
func (m Mark) ExpectedText() string {
	if !m.Expects {
		return ""
	}
	return FormatFull(m.Expected, m.Part.Unit, m.Part.Decimals)
}

// Mark is the whole (no code) or a part of the point; ok is false where it has no such part.
func (p *SeriesPoint) Mark(part string) (m Mark, ok bool) {
	if part == "" {
		return p.Whole, true
	}
	for _, m := range p.Parts {
		if m.Part.Code == part {
			return m, true
		}
	}
	return Mark{}, false
}

// Says reports whether there is a number in it, or of a milestone anything.
func (p *SeriesPoint) Says() bool {
	if p.Whole.Known || p.Status != "" {
		return true
	}
	for _, m := range p.Parts {
		if m.Known {
			return true
		}
	}
	return false
}

// Quarter is the quarter that the point stands for: of a year its last.
func (p *SeriesPoint) Quarter() Quarter {
	if p.Period.Q == 0 {
		return Quarter{Year: p.Period.Year, Q: 4}
	}
	return Quarter(p.Period)
}

// Short names its quarter in a column: "Q2 2023/24", of a year "2022/23"; what is not final has a star.
func (p *SeriesPoint) Short() string {
	s := p.Period.Label()
	if p.Period.Q != 0 {
		s = Quarter(p.Period).Short()
	}
	if p.Kind == PointOpen {
		s += "*"
	}
	return s
}

// SeriesOf puts points that stand in the order of time together, and marks those that are not to be compared with what
// stands before them.
func SeriesOf(it *Item, points []SeriesPoint, older bool) *Series {
	var before *SeriesPoint
	for i := range points {
		p := &points[i]
		if p.Apart || !p.Says() {
			continue
		}
		if before != nil && it.Measure != nil {
			p.Break = breakBetween(before, p)
		}
		before = p
	}
	return &Series{Item: it, Title: it.Title(), Points: points, Older: older}
}

// breakBetween is why two points are not to be compared; empty where they are.
func breakBetween(before, p *SeriesPoint) string {
	switch {
	case p.Flags.Has(SeriesBreak):
		return "a break in the series was marked"
	case before.Whole.Part.Unit != p.Whole.Part.Unit:
		return "the unit changed from " + unitNoun(before.Whole.Part.Unit) + " to " + unitNoun(p.Whole.Part.Unit)
	case before.Basis != p.Basis:
		return "it was " + before.Basis.Counts() + " before, and is " + p.Basis.Counts() + " now"
	case before.Headline != p.Headline:
		return "another number stands for the whole"
	}
	return ""
}

// With is the series with another point in the place of the one of its quarter, or at the end.
func (s *Series) With(p SeriesPoint) *Series {
	points := slices.Clone(s.Points)
	for i := range points {
		points[i].Break = ""
	}
	if last := len(points) - 1; last >= 0 && points[last].Period == p.Period {
		points = points[:last]
	}
	return SeriesOf(s.Item, append(points, p), s.Older)
}
