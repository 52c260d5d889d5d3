package ppb

import (
	"slices"

	"ppbtui/internal/tabular"
)

// Total is what a column of a table came to in a period. Source says where that of an earlier one is from; that of a quarter which is
// held here has none.
type Total struct {
	Period Period
	Value  Decimal
	Source string
}

// Totals are what a column comes to in its last row, where that is the table's total, and what it came to in earlier periods, the
// oldest first: as stated for them, and in the quarter before as that was signed off.
func (it *Item) Totals(code string) (out []Total) {
	put := func(t Total) {
		at, held := slices.BinarySearchFunc(out, t.Period, func(t Total, p Period) int { return t.Period.compare(p) })
		if held {
			out[at] = t
			return
		}
		out = slices.Insert(out, at, t)
	}
	for _, f := range it.Earlier {
		if f.Part == code && f.Known {
			put(Total{f.Period, f.Value, f.Source})
		}
	}
	q := it.Entry.Quarter
	if last, ok := it.Grid.total(code, it.Last.content()); ok && !it.LastOpen {
		put(Total{Period: Period(q.Prev()), Value: last})
	}
	if now, ok := it.Grid.total(code, it.Entry.Content); ok {
		put(Total{Period: Period(q), Value: now})
	}
	return out
}

// content is what an entry holds, nothing where there is none.
func (e *Entry) content() Content {
	if e == nil {
		return nil
	}
	return e.Content
}

// total is what a column comes to in the last row, where that is the total.
func (g *Grid) total(code string, c Content) (n Decimal, ok bool) {
	t, sheet := g.Sheet(c)
	last, at := len(t.Rows)-1, g.Column(code)
	if len(c) == 0 || last < 0 || at < 0 || t.Rows[last].Role != tabular.Total {
		return n, false
	}
	v := &sheet.Values[last][at]
	return v.Number, v.Known
}

// compare puts a year before its quarters.
func (p Period) compare(o Period) int {
	if p.Year != o.Year {
		return p.Year - o.Year
	}
	return p.Q - o.Q
}
