package ppb

import (
	"fmt"
	"maps"
	"slices"

	"ppbtui/internal/ppb/wording"
)

// Merge combines two versions that both started from base. Boxes that only one of them changed take that change; boxes
// that both changed differently are returned as conflicts and keep mine in merged.
//
// g is the table that they are of, nil of any other item. Where one has removed a row in which the other has typed, the rows are a
// conflict, and the cells of the rows that only one of them has go with them: see [Grid.WithRows]. Of a table that is not known
// the rows are one as soon as both have not the same.
func Merge(g *Grid, base, mine, theirs Content) (merged Content, theirsOnly, conflicts []Field) {
	merged = mine.clone()
	mineChanged := base.Changed(mine)
	for _, f := range base.Changed(theirs) {
		switch {
		case mine[f] == theirs[f]:
		case slices.Contains(mineChanged, f):
			conflicts = append(conflicts, f)
		default:
			theirsOnly = append(theirsOnly, f)
			if t, ok := theirs[f]; ok {
				merged[f] = t
			} else {
				delete(merged, f)
			}
		}
	}
	if mine[FieldRows] == theirs[FieldRows] {
		return merged, theirsOnly, conflicts
	}
	if g == nil {
		if !slices.Contains(conflicts, FieldRows) {
			conflicts = append(conflicts, FieldRows)
		}
		return merged, theirsOnly, conflicts
	}
	if !slices.Contains(conflicts, FieldRows) && !g.typedInRemoved(base, mine, theirs) && !g.typedInRemoved(base, theirs, mine) {
		return merged, theirsOnly, conflicts
	}
	goesWith := g.lone(mine, theirs)
	for _, f := range theirsOnly {
		if goesWith(f) {
			merged.put(f, mine[f])
		}
	}
	without := func(fields []Field) []Field { return slices.DeleteFunc(fields, goesWith) }
	return merged, without(theirsOnly), append([]Field{FieldRows}, without(conflicts)...)
}

// typedInRemoved reports whether one version has typed in a row that the other has removed.
func (g *Grid) typedInRemoved(base, typed, removed Content) bool {
	was, left := g.rowCodes(base), g.rowCodes(removed)
	return slices.ContainsFunc(base.Changed(typed), func(f Field) bool {
		row, _, ok := f.Cell()
		return ok && typed[f] != "" && was[row] && !left[row]
	})
}

// lone reports of a box whether it goes with the rows: they themselves, and the cells of a row that one of the two has not.
func (g *Grid) lone(a, b Content) func(Field) bool {
	inA, inB := g.rowCodes(a), g.rowCodes(b)
	return func(f Field) bool {
		row, _, ok := f.Cell()
		return f == FieldRows || ok && !(inA[row] && inB[row])
	}
}

// rowCodes are the codes of the rows that a content has.
func (g *Grid) rowCodes(c Content) map[string]bool {
	out := map[string]bool{}
	for _, r := range g.table(c).Rows {
		out[r.Code] = true
	}
	return out
}

// WithRows is c with the rows of another version: what that has in the rows that c has not comes with them, and what c has in
// those that go is gone.
func (g *Grid) WithRows(c, from Content) Content {
	goesWith := g.lone(c, from)
	out := maps.Clone(c)
	maps.DeleteFunc(out, func(f Field, _ string) bool { return goesWith(f) })
	for f, text := range from {
		if goesWith(f) {
			out[f] = text
		}
	}
	return out
}

// RowsWords says which rows one version has beside another: "9 rows, without Premises".
func (g *Grid) RowsWords(c, other Content) string {
	rows, in := g.table(c).Rows, g.rowCodes(other)
	has := g.rowCodes(c)
	var with, without []string
	for _, r := range rows {
		if !in[r.Code] {
			with = append(with, r.Label)
		}
	}
	for _, r := range g.table(other).Rows {
		if !has[r.Code] {
			without = append(without, r.Label)
		}
	}
	words := wording.Count(len(rows), "row")
	if len(with) > 0 {
		words += ", with " + wording.And(with)
	}
	if len(without) > 0 {
		words += fmt.Sprintf(", without %s", wording.And(without))
	}
	return words
}
