package intake

import (
	"fmt"
	"slices"
	"strings"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

func (r *reader) figures(rows []row) {
	seen := map[string]int{}
	for _, w := range rows {
		key, ok := r.measureKey(w)
		p, good := w.period("period")
		if !ok || !good {
			continue
		}
		m := r.heldMeasure(key)
		if work := r.byKey[key]; work != nil {
			m = &work.Measure
		}
		f := ppb.FigureRow{
			Key: key, Part: w.part(m), Period: p, Amount: w.amount(m),
			AsOf: w.date("as_of"), Flags: w.flags("flags"), Promised: w.date("promised"),
			None: ppb.NoneReason(w.get("none_reason")), Source: w.get("source"), Note: w.get("note"),
		}
		if w.get("unit") != "" {
			f.Unit = choice(w, "unit", rag.Count, rag.ParseUnit).String()
		}
		w.checkFigure(f)
		source := f.Source
		if p == ppb.Period(r.out.Plan.Quarter) {
			source = ""
		}
		at := fmt.Sprint(key, "\x00", f.Part, "\x00", p, "\x00", source)
		if line, twice := seen[at]; twice {
			w.bad("period", "stands twice for this part and source: first on line %d", line)
			continue
		}
		seen[at] = w.line
		r.out.Figures = append(r.out.Figures, f)
	}
}

// amount reads the number of a figure as printed and as plain decimals.
func (w row) amount(m *ppb.Measure) ppb.Amount {
	a := ppb.Amount{Raw: w.get("raw")}
	a.Value, a.Known = w.number("value")
	num, haveNum := w.number("num")
	den, haveDen := w.number("den")
	switch {
	case (w.get("num") == "") != (w.get("den") == ""):
		w.bad("num", "num and den go together: fill both or neither")
	case haveDen && (den.IsZero() || den.IsNeg()):
		w.bad("den", "is not above zero")
	case haveNum && haveDen:
		a.Num, a.Den, a.Fraction = num, den, true
		if a.Known {
			break
		}
		unit := m.Rule.Unit
		if part, ok := m.Part(w.get("part")); ok {
			unit = part.Unit
		}
		if unit != rag.Percent && unit != rag.Rate10000 {
			w.bad("value", "is empty: only a percentage or a rate follows from num and den")
			break
		}
		if a.Value, a.Known = rag.Share(num, den, unit, 12); !a.Known {
			w.bad("num", "is too large to divide")
		}
	}
	return a
}

// checkFigure says what does not go together in a row.
func (w row) checkFigure(f ppb.FigureRow) {
	switch {
	case f.None != "" && !slices.Contains(ppb.NoneReasons(), f.None):
		w.bad("none_reason", "is not a reason: use one of %s", strings.Trim(fmt.Sprint(ppb.NoneReasons()), "[]"))
	case f.None != "" && w.get("value") != "":
		w.bad("none_reason", "does not go with a value: leave one of them empty")
	case f.None != ppb.NotAvailable && !f.Promised.IsZero():
		w.bad("promised", "goes with the reason not_available only")
	case f.None == "" && f.Raw == "" && w.get("value") == "" && w.get("num") == "":
		w.bad("value", "the row says nothing: fill value, raw or none_reason")
	}
}
