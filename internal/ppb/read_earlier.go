package ppb

import (
	"cmp"
	"fmt"

	"ppbtui/internal/rag"
)

// Earlier is the figure held for an earlier period, its headline number resolved as the current one's is; ok is false
// where nothing is held, not even in words.
func Earlier(it *Item, p Period) (f Figure, ok bool) {
	if it.Measure == nil {
		return Figure{}, false
	}
	e := earlierFigure(it, p)
	return e.Figure, e.held
}

// PreviousActual is the actual of the year before the plan's.
func PreviousActual(p *Plan, it *Item) (Figure, bool) {
	return Earlier(it, Period{Year: p.Quarter.Year - 1})
}

// SameQuarter is the figure of the same quarter of the year before: what direction of travel compares with.
func SameQuarter(p *Plan, it *Item) (Figure, bool) {
	return Earlier(it, Period(p.Quarter.LastYear()))
}

// earlier is an earlier figure with what keeps it from being compared.
type earlier struct {
	Figure
	held       bool // there is at least one row
	conflict   bool // several sources give different values of the headline
	words      bool // known in words only
	unlabelled bool // one number for a measure whose headline is a named part
	otherUnit  bool // in another unit than the measure's now

	wholeConflict               bool    // of the whole
	partConflict, partOtherUnit []bool  // by part, in the measure's order; nil: none
	partFlags                   []Flags // likewise
}

// earlierFigure assembles the rows held for a period. Of several rows for one part the latest revised one holds; rows
// that give different values without one of them being a revision are in conflict.
func earlierFigure(it *Item, p Period) earlier {
	m := it.Measure
	e := earlier{Figure: Figure{Period: p}}
	var whole FigureRow
	haveWhole := false
	for i := range it.Earlier {
		row := &it.Earlier[i]
		if row.Period != p {
			continue
		}
		e.held = true
		if row.Part == "" {
			if haveWhole {
				e.wholeConflict = e.wholeConflict || clash(&whole, row)
			}
			if !haveWhole || supersedes(&whole, row) {
				was := whole
				whole, haveWhole = *row, true
				whole.Replaces = cmp.Or(row.Replaces, Replaced(&was, row))
			}
			continue
		}
		e.addPart(m, row)
	}
	if !e.held {
		return e
	}
	e.wholeConflict = e.wholeConflict && !whole.Flags.Has(Revised)
	e.conflict = e.wholeConflict
	e.take(m, &whole)
	return e
}

// clash reports whether two rows give different values, and neither is the final one of the other.
func clash(a, b *FigureRow) bool {
	return a.Known && b.Known && a.Value.Cmp(b.Value) != 0 && final(a.Flags) == final(b.Flags)
}

// supersedes reports whether a later row holds in an earlier one's place: it is a revision, the first with a number, or the
// final one.
func supersedes(held, row *FigureRow) bool {
	return row.Known && (row.Flags.Has(Revised) || !held.Known || final(row.Flags) && !final(held.Flags))
}

func (e *earlier) addPart(m *Measure, row *FigureRow) {
	at := -1
	for i, p := range m.Parts {
		if p.Code == row.Part {
			at = i
		}
	}
	if at < 0 {
		return
	}
	if e.partConflict == nil {
		e.partConflict, e.partOtherUnit = make([]bool, len(m.Parts)), make([]bool, len(m.Parts))
		e.partFlags = make([]Flags, len(m.Parts))
	}
	for i := range e.Parts {
		if held := &e.Parts[i]; held.Code == row.Part {
			was := FigureRow{Amount: held.Amount, Flags: e.partFlags[at]}
			if held.Known && row.Known && held.Value.Cmp(row.Value) != 0 {
				e.partConflict[at] = clash(&was, row) && !row.Flags.Has(Revised)
			}
			if row.Flags.Has(Revised) || supersedes(&was, row) {
				held.Amount, e.partFlags[at] = row.Amount, row.Flags
			}
			return
		}
	}
	e.stands(row)
	e.partFlags[at] = row.Flags
	e.Parts = append(e.Parts, PartAmount{row.Part, row.Amount})
	if row.Unit != "" && row.Unit != m.Parts[at].Unit.String() {
		e.partOtherUnit[at] = true
		e.Unit = row.Unit
	}
	if m.Headline == row.Part || m.Headline == HeadlineSum {
		e.Flags |= row.Flags
		if e.AsOf.IsZero() {
			e.AsOf = row.AsOf
		}
	}
	if m.Headline == row.Part {
		e.Source, e.Note = row.Source, row.Note
	}
}

// stands keeps of a row that holds what is said of the whole figure.
func (e *earlier) stands(row *FigureRow) {
	if row.Open {
		e.Open = later(e.Open, row.Entered)
	}
	if e.Replaces == "" {
		e.Replaces = row.Replaces
	}
}

// take sets the headline number: the named part's, the whole's, or the sum of the parts.
func (e *earlier) take(m *Measure, whole *FigureRow) {
	e.Amount = whole.Amount
	e.Flags |= whole.Flags
	e.stands(whole)
	if !whole.AsOf.IsZero() {
		e.AsOf = whole.AsOf
	}
	e.None, e.Promised = whole.None, whole.Promised
	if whole.Source != "" || whole.Note != "" {
		e.Source, e.Note = whole.Source, whole.Note
	}
	if whole.Unit != "" && whole.Unit != m.Rule.Unit.String() {
		e.Unit, e.otherUnit = whole.Unit, true
	}
	switch {
	case len(m.Parts) == 0:
	case m.Headline == HeadlineSum && !whole.Known && len(e.Parts) == len(m.Parts):
		e.sum()
	case m.Headline == HeadlineSum || m.Headline == HeadlineNone:
	default:
		e.named(m, whole)
	}
	if e.Unit != "" && !whole.Known {
		e.otherUnit = true
	}
	e.words = !e.Known && e.None == "" && trimBlank(e.Raw) != "" && !e.anyPart()
}

func (e *earlier) sum() {
	for _, p := range e.Parts {
		if !p.Known {
			return
		}
	}
	if sum, ok := sumParts(e.Parts); ok {
		e.Value, e.Known = sum, true
	}
	for _, c := range e.partConflict {
		e.conflict = e.conflict || c
	}
}

func (e *earlier) named(m *Measure, whole *FigureRow) {
	for i, p := range m.Parts {
		if p.Code != m.Headline {
			continue
		}
		a, ok := e.Part(p.Code)
		if !ok {
			e.unlabelled = whole.Known
			return
		}
		raw := e.Raw
		e.Amount = a
		if raw != "" {
			e.Raw = raw
		}
		e.conflict = e.conflict || e.partConflict[i]
	}
}

func (e *earlier) anyPart() bool {
	for _, p := range e.Parts {
		if p.Known {
			return true
		}
	}
	return false
}

// yields reports whether last quarter's entry, of quarter q, stands in the place of what is held for it: nothing, or no
// number.
func (e *earlier) yields(it *Item, q Quarter) bool {
	return !e.Known && !e.conflict && it.Last != nil && it.Last.Quarter == q
}

// Replaced says what a final figure comes in the place of: a provisional or estimated one; empty where it is none such.
func Replaced(was, row *FigureRow) string {
	if !was.Known || !row.Known || final(was.Flags) || !final(row.Flags) {
		return ""
	}
	kind := "provisional"
	if !was.Flags.Has(Provisional) {
		kind = "estimated"
	}
	return fmt.Sprintf("the %s %s (%s)", kind, rag.FormatPlain(was.Value, was.Value.Scale()), cmp.Or(was.Source, "no source is given"))
}

// firm reports whether a figure is final: not provisional, estimated or a forecast, and of no quarter that can still change.
func (e *earlier) firm() bool { return e.Known && final(e.Flags) && e.Open.IsZero() }

func final(f Flags) bool { return f&(Provisional|Estimated|Forecast) == 0 }

// partFlag are the flags of one part, by its place in the measure's order.
func (e *earlier) partFlag(i int) Flags {
	if e.partFlags == nil {
		return 0
	}
	return e.partFlags[i]
}

// partClash reports whether several sources give different values of one part.
func (e *earlier) partClash(i int) bool { return e.partConflict != nil && e.partConflict[i] }

// unitOf is the unit and decimals of what is compared and rated as the whole.
func (m *Measure) unitOf() (rag.Unit, int) {
	if p, ok := m.Part(m.Headline); ok {
		return p.Unit, p.Decimals
	}
	return m.Rule.Unit, m.Rule.Decimals
}
