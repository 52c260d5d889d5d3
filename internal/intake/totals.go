package intake

import "ppbtui/internal/ppb"

// tableOf is the table whose total a row of figures.csv states, nil where it names a measure or neither.
func (r *reader) tableOf(w row) *ppb.Grid {
	ref := w.get("ref")
	if r.byKey[ref] != nil || r.heldMeasure(ref) != nil {
		return nil
	}
	return r.tables[ref]
}

// total reads what a column of a table came to in an earlier period.
func (r *reader) total(w row, g *ppb.Grid) (f ppb.FigureRow, ok bool) {
	p, ok := w.period("period")
	f = ppb.FigureRow{Key: g.Key, Part: w.get("part"), Period: p, Source: w.get("source"), Note: w.get("note")}
	f.Raw = w.get("raw")
	f.Value, f.Known = w.number("value")
	if at := g.Column(f.Part); at < 0 || !g.Columns[at].Kind.Numeric() {
		w.bad("part", "has to be the code of a column of the table %s that has numbers", g.Key)
	}
	if ok && p == ppb.Period(r.out.Plan.Quarter) {
		w.bad("period", "is the quarter being collected, whose total is the table's own")
	}
	if w.get("value") == "" {
		w.bad("value", "is empty: of a table it is what the column came to")
	}
	for _, column := range []string{"month", "num", "den", "unit", "as_of", "den_as_of", "flags", "none_reason", "promised", "replaces"} {
		if w.get(column) != "" {
			w.bad(column, "goes with a figure of a measure: leave it empty")
		}
	}
	return f, ok
}
