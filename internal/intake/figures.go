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
	var own []ownFigure
	for _, w := range rows {
		if g := r.tableOf(w); g != nil {
			if f, ok := r.total(w, g); ok && r.once(w, seen, f) {
				r.out.Figures = append(r.out.Figures, f)
			}
			continue
		}
		key, ok := r.measureKey(w)
		p, good := w.period("period")
		var m *ppb.Measure
		if work := r.byKey[key]; ok && work != nil {
			m = &work.Measure
		} else if ok {
			m = r.heldMeasure(key)
		}
		f := ppb.FigureRow{
			Key: key, Period: p, Month: w.oneOf("month", "", "1", "2", "3"),
			AsOf: w.date("as_of"), DenAsOf: w.date("den_as_of"), Flags: w.flags("flags"), Promised: w.date("promised"),
			None: ppb.NoneReason(w.get("none_reason")), Source: w.get("source"), Note: w.get("note"), Replaces: w.get("replaces"),
		}
		if w.get("unit") != "" {
			f.Unit = choice(w, "unit", rag.Count, rag.ParseUnit).String()
		}
		if m != nil {
			f.Part = w.part(m)
		}
		f.Amount = w.amount(m, f.Unit)
		w.checkFigure(f)
		if m == nil || !good {
			continue
		}
		if !f.DenAsOf.IsZero() && (!f.Fraction || p != ppb.Period(r.out.Plan.Quarter)) {
			w.bad("den_as_of", "goes with num and den of the quarter being collected: of an earlier figure say it in the note")
		}
		w.checkMonth(m, f, p == ppb.Period(r.out.Plan.Quarter))
		if p == ppb.Period(r.out.Plan.Quarter) {
			own = append(own, ownFigure{w, m, f})
		}
		if r.once(w, seen, f) {
			r.out.Figures = append(r.out.Figures, f)
		}
	}
	of := map[string][]ppb.FigureRow{} // by item
	for _, f := range r.out.Figures {
		of[f.Key] = append(of[f.Key], f)
	}
	for _, o := range own {
		r.checkBelowZero(o, of[o.figure.Key])
	}
}

// once reports whether a figure is the first of its period and source, and says where it is not.
func (r *reader) once(w row, seen map[string]int, f ppb.FigureRow) bool {
	source := f.Source
	if f.Period == ppb.Period(r.out.Plan.Quarter) {
		source = ""
	}
	at := fmt.Sprint(f.Key, "\x00", f.Part, "\x00", f.Period, "\x00", f.Month, "\x00", source)
	if line, twice := seen[at]; twice {
		w.bad("period", "stands twice for this part and source: first on line %d", line)
		return false
	}
	seen[at] = w.line
	return true
}

// ownFigure is a figure of the quarter itself, which is typed into its item's boxes.
type ownFigure struct {
	row
	measure *ppb.Measure
	figure  ppb.FigureRow
}

// checkBelowZero refuses what its box would refuse; figures of the past are what they are, and may be why it is not.
func (r *reader) checkBelowZero(o ownFigure, of []ppb.FigureRow) {
	f := o.figure
	if !f.Known || f.Unit != "" {
		return
	}
	it := ppb.Item{Measure: o.measure}
	if held := r.items.byKey[f.Key]; held != nil {
		it.Earlier = slices.Clone(held.Earlier)
	}
	for _, earlier := range of {
		if earlier.Period != f.Period {
			it.Earlier = append(it.Earlier, earlier)
		}
	}
	if problem := it.Box(f.Part).BelowZero(f.Value); problem != "" {
		o.bad("value", "%s", problem)
	}
}

// amount reads the number of a figure as printed and as plain decimals. m is nil where it is not known which measure the
// row names.
func (w row) amount(m *ppb.Measure, unitName string) ppb.Amount {
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
	}
	if m == nil {
		return a
	}
	box := m.Box(w.get("part"))
	if a.Fraction && !a.Known {
		if box.Unit != rag.Percent && box.Unit != rag.Rate10000 {
			w.bad("value", "is empty: only a percentage or a rate follows from num and den")
			return a
		}
		if a.Value, a.Known = rag.Share(num, den, box.Unit, 12); !a.Known {
			w.bad("num", "is too large to divide")
		}
	}
	if unit, err := rag.ParseUnit(unitName); err == nil {
		box.Unit = unit
	}
	if a.Known && box.Unit == rag.Percent && !box.Beyond && (a.Value.IsNeg() || a.Value.Cmp(hundred) > 0) {
		column := "value"
		if w.get(column) == "" {
			column = "num"
		}
		w.bad(column, "is outside 0 to 100 per cent of a whole: check the figure, or give the measure the profile over_100")
	}
	return a
}

// checkMonth says whether a row is of a month where it has to be one: own is true for the quarter being collected.
func (w row) checkMonth(m *ppb.Measure, f ppb.FigureRow, own bool) {
	switch {
	case f.Month > 0 && !own:
		w.bad("month", "goes with the quarter being collected only: of another period its figure is held")
	case f.Month > 0 && m.Months == ppb.NoMonths:
		w.bad("month", "is not asked for: this measure has one figure a quarter")
	case f.Month == 0 && own && m.Months != ppb.NoMonths && f.None == "":
		w.bad("month", "is empty: this measure's figure is given for each month, 1 to 3")
	}
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
