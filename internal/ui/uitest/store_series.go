package uitest

import (
	"context"
	"slices"

	"ppbtui/internal/ppb"
)

// Series are what Points holds of an item; or its quarter, and the figures that it has of others.
func (s *Store) Series(_ context.Context, q ppb.Quarter, key string, until ppb.Quarter, n int) (*ppb.Series, error) {
	s.Quarters++
	it := s.B.Item(key)
	switch {
	case s.Fail != nil:
		return nil, s.Fail
	case it == nil:
		return nil, &ppb.NotFoundError{What: "item", Ref: key}
	}
	points := s.Points[key]
	if points == nil {
		points = pointsOf(&s.B.Plan, it)
	}
	if until.IsZero() {
		until = q
	}
	points = slices.DeleteFunc(slices.Clone(points), func(p ppb.SeriesPoint) bool { return p.Quarter().Compare(until) > 0 })
	from := max(len(points)-n, 0)
	return ppb.SeriesOf(it, points[from:], from > 0), nil
}

func pointsOf(plan *ppb.Plan, it *ppb.Item) []ppb.SeriesPoint {
	var points []ppb.SeriesPoint
	for _, row := range it.Earlier {
		p, ok := ppb.HeldPoint(plan, it, row.Period)
		if ok && !slices.ContainsFunc(points, func(other ppb.SeriesPoint) bool { return other.Period == p.Period }) {
			points = append(points, p)
		}
	}
	r := ppb.ReadUnchecked(plan, it, it.Entry.Content)
	points = append(points, ppb.EnteredPoint(it, &r))
	slices.SortFunc(points, func(a, b ppb.SeriesPoint) int { return a.Quarter().Compare(b.Quarter()) })
	return points
}
