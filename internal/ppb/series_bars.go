package ppb

import "github.com/govalues/decimal"

// Scale lays numbers out on a line of cells, zero always among them: a bar shows how large a number is, not how far it is
// from the next.
type Scale struct {
	low, high Decimal
	cells     int
}

// ScaleOf is the scale on which all of these numbers show in so many cells, at least two.
func ScaleOf(values []Decimal, cells int) Scale {
	s := Scale{cells: max(cells, 2)}
	for _, v := range values {
		s.low, s.high = s.low.Min(v), s.high.Max(v)
	}
	return s
}

// share is as many of so many cells as part is of whole, which is not zero and of the same sign.
func share(part, whole Decimal, cells int) int {
	ratio, err := part.Quo(whole)
	if err != nil {
		return cells
	}
	filled, err := ratio.Mul(decimal.MustNew(int64(cells), 0))
	if err != nil {
		return cells
	}
	twice, err := filled.Add(filled)
	if err != nil {
		return cells
	}
	n, _, _ := twice.Trunc(0).Int64(0)
	return int(n+1) / 2 // half a cell is one
}

// zero is how many cells there are for what is below zero: at least one where there is anything, and one left for what is
// above.
func (s Scale) zero() int {
	switch {
	case s.low.IsZero():
		return 0
	case s.high.IsZero():
		return s.cells
	}
	span, err := s.high.Sub(s.low)
	if err != nil {
		return s.cells / 2
	}
	return min(max(share(s.low.Neg(), span, s.cells), 1), s.cells-1)
}

// Bar is the cells from from to before to that a number fills, counted from the left: those between it and zero, one at
// least, and none for zero.
func (s Scale) Bar(v Decimal) (from, to int) {
	zero := s.zero()
	switch {
	case v.IsPos():
		return zero, zero + min(max(share(v, s.high, s.cells-zero), 1), s.cells-zero)
	case v.IsNeg():
		return zero - min(max(share(v, s.low, zero), 1), zero), zero
	}
	return zero, zero
}

// Cell is the cell in which a number ends: where a mark such as a target stands. It is the first for zero.
func (s Scale) Cell(v Decimal) int {
	from, to := s.Bar(v)
	switch {
	case v.IsNeg():
		return from
	case to > from:
		return to - 1
	}
	return min(from, s.cells-1)
}

// Scales are what the points of a series are drawn on, a scale a point: of the whole, or of a part. Points that may be compared have
// the same one. What does not belong to them has none, and neither has a number alone, for there is nothing to hold it against.
func (s *Series) Scales(part string, cells int) []Scale {
	out := make([]Scale, len(s.Points))
	for from := 0; from < len(s.Points); {
		to := from + 1
		for to < len(s.Points) && s.Points[to].Break == "" {
			to++
		}
		var values []Decimal
		var at []int
		for i := from; i < to; i++ {
			m, ok := s.Points[i].Mark(part)
			if !ok || !m.Known || s.Points[i].Apart {
				continue
			}
			at, values = append(at, i), append(values, m.Value)
			if m.Expects {
				values = append(values, m.Expected)
			}
		}
		if scale := ScaleOf(values, cells); len(values) > 1 {
			for _, i := range at {
				out[i] = scale
			}
		}
		from = to
	}
	return out
}

// Draws reports whether there is anything to draw on it.
func (s Scale) Draws() bool { return s.cells > 0 }
