package store

import (
	"slices"

	"ppbtui/internal/ppb"
)

// recentYears are how many years before its own a quarter's readings compare with: the one before, and what stood before the
// quarter before that.
const recentYears = 2

// lookUp is up to how many items are looked up one by one.
const lookUp = 64

// eachRecent visits the figures that a reading of a quarter can tell from none, of all items or of one: those of the last
// years; those below zero, however old, for they say what a box takes; and of a measure of which nothing recent is known all,
// for the last value held is named where none is due. Of a table it is all: a chart draws it over the years.
func (r reader) eachRecent(at map[string]*ppb.Item, q ppb.Quarter, key string, fn func(heldFigure)) error {
	from := ppb.Period{Year: q.Year - recentYears}
	one, args := "", []any{from.String()}
	if key != "" {
		one, args = " AND key = $2", append(args, key)
	}
	known := map[string]bool{} // of a period that is over, and not before any that is left out, whichever year the measure counts in
	err := r.figuresWhere(" WHERE (period >= $1 OR substr(value, 1, 1) = '-')"+one, args, func(f heldFigure) {
		over := f.Period.Year < q.Year-1 || f.Period.Q != 0 && f.Period.Year < q.Year
		late := f.Period.Year > from.Year || f.Period.Year == from.Year && f.Period.Q != 1 // the academic year before ends in August
		known[f.Key] = known[f.Key] || f.Known && f.Part == "" && over && late
		fn(f)
	})
	if err != nil {
		return err
	}
	var unknown []string
	for k, it := range at {
		if it.Grid != nil || it.Measure != nil && !(known[k] && len(it.Measure.Parts) == 0) {
			unknown = append(unknown, k)
		}
	}
	const rest = " WHERE period < $1 AND (value IS NULL OR substr(value, 1, 1) <> '-')"
	if len(unknown) > lookUp {
		slices.Sort(unknown)
		return r.figuresWhere(rest+one, args, func(f heldFigure) {
			if _, is := slices.BinarySearch(unknown, f.Key); is {
				fn(f)
			}
		})
	}
	for _, k := range unknown {
		if err := r.figuresWhere(rest+" AND key = $2", []any{from.String(), k}, fn); err != nil {
			return err
		}
	}
	return nil
}
