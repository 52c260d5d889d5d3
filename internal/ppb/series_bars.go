package ppb

import "math"

// Scale lays numbers out on a line of cells, zero always among them: a bar shows how large a number is, not how far it is
// from the next.
type Scale struct {
	low, high float64
	cells     int
}

// ScaleOf is the scale on which all of these numbers show in so many cells, at least two.
func ScaleOf(values []Decimal, cells int) Scale {
	s := Scale{cells: max(cells, 2)}
	for _, v := range values {
		f, _ := v.Float64()
		s.low, s.high = min(s.low, f), max(s.high, f)
	}
	return s
}

// zero is how many cells there are for what is below zero: at least one where there is anything, and one left for what is
// above.
func (s Scale) zero() int {
	switch {
	case s.low == 0:
		return 0
	case s.high == 0:
		return s.cells
	}
	return min(max(int(math.Round(-s.low/(s.high-s.low)*float64(s.cells))), 1), s.cells-1)
}

// Bar is the cells from from to before to that a number fills, counted from the left: those between it and zero, one at
// least, and none for zero.
func (s Scale) Bar(v Decimal) (from, to int) {
	f, _ := v.Float64()
	zero := s.zero()
	switch {
	case f > 0:
		return zero, zero + min(max(int(math.Round(f/s.high*float64(s.cells-zero))), 1), s.cells-zero)
	case f < 0:
		return zero - min(max(int(math.Round(f/s.low*float64(zero))), 1), zero), zero
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
