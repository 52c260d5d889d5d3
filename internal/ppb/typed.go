package ppb

import (
	"slices"
	"strings"

	"github.com/govalues/decimal"

	"ppbtui/internal/rag"
)

// TypedFigures are the figure rows of one measure for the plan's own quarter as somebody would have typed them into its
// boxes.
func TypedFigures(m *Measure, rows []FigureRow) Content {
	c := Content{}
	set := func(f Field, text string) {
		if text != "" {
			c[f] = text
		}
	}
	var flags Flags
	var notes []string
	rows = slices.Clone(rows)
	slices.SortStableFunc(rows, func(x, y FigureRow) int { return len(x.Part) - len(y.Part) }) // the whole's row first
	for _, r := range rows {
		flags |= r.Flags
		switch {
		case r.Month > 0:
			text, _ := typedAs(m, r)
			set(MonthField(r.Month, r.Part), absentOr(text, r.None))
		case r.Part != "":
			text, _ := typedAs(m, r)
			text = absentOr(text, r.None)
			set(PartField(r.Part), text)
			if f := fractionOf(r); f != "" && f != text {
				notes = append(notes, r.Part+" "+f)
			}
		case len(m.Parts) > 0:
			set(FieldPrinted, r.Raw)
		default:
			text, printed := typedAs(m, r)
			set(FieldValue, text)
			set(FieldPrinted, printed)
			if f := fractionOf(r); f != "" && f != text && f != printed {
				notes = append(notes, f)
			}
		}
		if r.Part == "" || c[FieldAsOf] == "" {
			set(FieldAsOf, r.AsOf.String())
		}
		set(FieldDenAsOf, r.DenAsOf.String())
		if r.Part == "" && r.Month == 0 {
			set(FieldNone, string(r.None))
			set(FieldPromised, r.Promised.String())
		}
		if r.Part == "" && r.Note != "" {
			notes = append([]string{r.Note}, notes...)
		}
	}
	set(FieldQualifier, strings.Join(notes, "; "))
	set(FieldFlags, flags.String())
	return c
}

// absentOr is the text of a part or a month, or the words for why it has none.
func absentOr(text string, none NoneReason) string {
	switch {
	case text != "" || none == "":
		return text
	case none == NotApplicable:
		return NotApplicable.Label()
	}
	return NotSupplied.Label()
}

// typedAs is what to type into a box for an imported number, and what is printed beside it where that is not the same:
// the printed text itself where it reads as the same number, else the number; a fraction where the box takes one and it
// gives the number. (A fraction that does not goes into the note on the value.)
func typedAs(m *Measure, r FigureRow) (text, printed string) {
	box := m.Box(r.Part)
	switch {
	case r.Fraction && takesFraction(box, r) && (!r.Known || gives(r, unitOf(m, r.Part))):
		text = fractionOf(r)
	case r.Known && r.Raw != "" && readsAs(box, r):
		text = r.Raw
	case r.Known:
		text = r.Value.String()
	case r.None == "":
		text = r.Raw
	}
	if r.Raw != text {
		printed = r.Raw
	}
	return text, printed
}

// readsAs reports whether the printed text, typed into the box, is the same number.
func readsAs(box Box, r FigureRow) bool {
	if r.Raw == r.Value.String() {
		return true
	}
	a, problem := ParseAmount(r.Raw, box)
	return problem == "" && a.Known && a.Value.Cmp(r.Value) == 0
}

// takesFraction reports whether the row's numerator and denominator, typed into the box, are read.
func takesFraction(box Box, r FigureRow) bool {
	a, problem := ParseAmount(fractionOf(r), box)
	return problem == "" && a.Fraction
}

// fractionOf is a row's numerator and denominator as typed: 442/485; empty where it has none.
func fractionOf(r FigureRow) string {
	if !r.Fraction {
		return ""
	}
	return r.Num.String() + "/" + r.Den.String()
}

func unitOf(m *Measure, part string) rag.Unit {
	if p, ok := m.Part(part); ok {
		return p.Unit
	}
	return m.Rule.Unit
}

// gives reports whether the fraction, rounded half up to the decimals of the value, is the value: 442/485 is 91 %. It is
// decided by multiplying: num x 100, of a rate x 10,000, is within half a unit of the last decimal of value x den.
func gives(r FigureRow, unit rag.Unit) bool {
	num, den, err := r.Num, r.Den, error(nil)
	switch unit {
	case rag.Percent:
		num, err = num.Mul(hundred)
	case rag.Rate10000:
		num, err = num.Mul(tenThousand)
	}
	if err != nil || den.Sign() <= 0 {
		return false
	}
	target, err := r.Value.Mul(den)
	if err != nil {
		return false
	}
	gap, err := num.Sub(target)
	if err != nil {
		return false
	}
	half, err := den.Mul(halfOf(r.Value.Scale()))
	if err != nil {
		return false
	}
	// half up away from zero: at exactly half the fraction rounds to the larger
	if num.Sign() < 0 {
		gap = gap.Neg()
	}
	return gap.Cmp(half) < 0 && gap.Cmp(half.Neg()) >= 0
}

var tenThousand = decimal.MustNew(10_000, 0)

// halfOf is half a unit of the last of so many decimals: 0.5, 0.05.
func halfOf(scale int) Decimal {
	d, err := decimal.New(5, min(scale+1, decimal.MaxScale))
	if err != nil {
		return Decimal{}
	}
	return d
}
