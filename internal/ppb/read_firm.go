package ppb

import (
	"cmp"
	"fmt"

	"ppbtui/internal/rag"
)

// clash reports whether two rows give different values, and neither is the final one of the other.
func clash(a, b *FigureRow) bool {
	return a.Known && b.Known && a.Value.Cmp(b.Value) != 0 && final(a.Flags) == final(b.Flags)
}

// supersedes reports whether a later row holds in an earlier one's place: it is a revision, the first with a number, or the
// final one.
func supersedes(held, row *FigureRow) bool {
	return row.Known && (row.Flags.Has(Revised) || !held.Known || final(row.Flags) && !final(held.Flags))
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
	return fmt.Sprintf("the %s %s (%s)", kind, was.said(), cmp.Or(was.Source, "no source is given"))
}

// said is the value of a row with its unit, where the row names one.
func (r *FigureRow) said() string {
	unit, err := rag.ParseUnit(r.Unit)
	if err != nil {
		return rag.FormatPlain(r.Value, r.Value.Scale())
	}
	return Format(r.Value, unit, r.Value.Scale())
}

// firm reports whether a figure is final: not provisional, estimated or a forecast, and of no quarter that can still change.
func (e *earlier) firm() bool { return e.Known && final(e.Flags) && e.Open.IsZero() }

func final(f Flags) bool { return f&(Provisional|Estimated|Forecast) == 0 }
