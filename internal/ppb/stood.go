package ppb

import (
	"slices"

	"ppbtui/internal/rag"
)

// Stood is what a measure was in a quarter that was collected here, as those after it look back at it. It is frozen with a quarter
// that is signed off, so its names are kept.
type Stood struct {
	Quarter  Quarter
	Signed   bool       `json:",omitempty"` // it was signed off then
	Missing  string     `json:",omitempty"` // why there is no number; empty where there is one
	Value    Decimal    // the whole
	Expected Decimal    // of the target by then, where Expects is set
	Expects  bool       `json:",omitempty"`
	Unit     rag.Unit   `json:",omitempty"`
	Decimals int        `json:",omitempty"`
	Basis    rag.Basis  `json:",omitempty"`
	Headline string     `json:",omitempty"`
	Flags    Flags      `json:",omitempty"`
	RAG      rag.Status `json:",omitempty"`
	Judged   bool       `json:",omitempty"`
	Withheld keptFrom   `json:",omitempty"`
}

// stoodOf is what a measure was in the plan's quarter; ok is false where nothing was collected of it.
func stoodOf(plan *Plan, it *Item, r *Reading) (s Stood, ok bool) {
	if it.Measure == nil {
		return s, false
	}
	p := EnteredPoint(it, r)
	w := &p.Whole
	return Stood{
		Quarter: it.Entry.Quarter, Signed: p.Kind == PointSigned, Missing: w.Missing, Value: w.Value, Expected: w.Expected, Expects: w.Expects,
		Unit: w.Part.Unit, Decimals: w.Part.Decimals, Basis: p.Basis, Headline: p.Headline, Flags: p.Flags, RAG: w.RAG, Judged: w.Judged,
		Withheld: withheldFrom(plan, it, r),
	}, p.Says() || p.Kind == PointSigned
}

// point is that as a point of a series. It has no parts, and no travel.
func (s *Stood) point() SeriesPoint {
	p := SeriesPoint{Period: Period(s.Quarter), Kind: PointOpen, Basis: s.Basis, Headline: s.Headline, Flags: s.Flags}
	if s.Signed {
		p.Kind = PointSigned
	}
	p.Whole = Mark{
		Part: Part{Unit: s.Unit, Decimals: s.Decimals}, Amount: Amount{Value: s.Value, Known: s.Missing == ""}, Flags: s.Flags, Missing: s.Missing,
		RAG: s.RAG, Rated: true, Judged: s.Judged, Travel: rag.NotApplicable, Expected: s.Expected, Expects: s.Expects,
	}
	return p
}

// Before is what an item was in the quarters before that were collected here, the newest first: as it was frozen with it, or as
// LookingBack found it.
func (b *Book) Before(it *Item) []Stood {
	if it.Before != nil || it.Measure == nil {
		return it.Before
	}
	var out []Stood
	for i := range b.past {
		if s, ok := b.past[i].Stood[it.Key()]; ok {
			out = append(out, s)
		}
	}
	return out
}

// Series is a measure of the book from quarter to quarter as far as the book itself tells: what it was in the quarters before, what
// is held from elsewhere for the others, and what it is. r is its reading. One of a quarter that is signed off stays the same.
func (b *Book) Series(it *Item, r *Reading) *Series {
	now := b.Plan.Quarter
	stood := b.Before(it)
	quarters := []Quarter{}
	add := func(q Quarter) {
		if q.Compare(now) < 0 && !slices.Contains(quarters, q) {
			quarters = append(quarters, q)
		}
	}
	for i := range stood {
		add(stood[i].Quarter)
	}
	for i := range it.Earlier {
		add((&SeriesPoint{Period: it.Earlier[i].Period}).Quarter())
	}
	slices.SortFunc(quarters, Quarter.Compare)
	older := len(quarters) > SeriesPage-1 || len(quarters) > 0 && quarters[0].Year < now.Year-1 // of what is further back a book keeps little
	quarters = quarters[max(len(quarters)-SeriesPage+1, 0):]
	points := make([]SeriesPoint, 0, len(quarters)+1)
	for _, q := range quarters {
		at := slices.IndexFunc(stood, func(s Stood) bool { return s.Quarter == q })
		if at >= 0 && (stood[at].Missing == "" || stood[at].Signed) {
			points = append(points, stood[at].point())
		} else if p, ok := HeldIn(&b.Plan, it, q, at >= 0); ok {
			points = append(points, p)
		}
	}
	return SeriesOf(it, append(points, EnteredPoint(it, r)), older)
}

// HeldIn is the point of a quarter of which only figures are held, the quarter's own before its year's; ok is false where there are
// none. Where the quarter was collected here too, it has to say something.
func HeldIn(plan *Plan, held *Item, q Quarter, collected bool) (p SeriesPoint, ok bool) {
	for _, period := range []Period{Period(q), q.FinancialYear()} {
		if period.Q == 0 && q.Q != 4 {
			break
		}
		if from, has := HeldPoint(plan, held, period); has && (from.Says() || !ok && !collected) {
			p, ok = from, true
			if p.Says() {
				break
			}
		}
	}
	return p, ok
}
