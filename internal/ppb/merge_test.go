package ppb

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"ppbtui/internal/tabular"
)

// mergeTable is a table of three rows and a column.
func mergeTable() *Grid {
	return &Grid{Key: "T", Table: tabular.Table{
		Columns: []tabular.Column{{Code: "actual", Label: "Actual", Kind: tabular.Count}},
		Rows:    []tabular.Row{{Code: "a", Label: "A"}, {Code: "b", Label: "B"}, {Code: "c", Label: "C"}},
	}}
}

// rowsOf is the text of rows with these codes.
func rowsOf(codes ...string) string {
	var rows []tabular.Row
	for _, c := range codes {
		rows = append(rows, tabular.Row{Code: c, Label: c})
	}
	return tabular.FormatRows(rows)
}

// A row that one person removed while another typed in it is asked about, whichever of them is the one who saves last.
func TestMergeARowThatIsGoneAndTypedIn(t *testing.T) {
	g, b := mergeTable(), CellField("b", "actual")
	for _, base := range []Content{{}, {b: "1"}} {
		gone := base.With(b, "").With(FieldRows, rowsOf("a", "c"))
		typed := base.With(b, "7").With(CellField("a", "actual"), "3")
		for _, v := range []struct{ mine, theirs Content }{{gone, typed}, {typed, gone}} {
			merged, _, conflicts := Merge(g, base, v.mine, v.theirs)
			if !slices.Equal(conflicts, []Field{FieldRows}) {
				t.Errorf("from %v: conflicts %v", base, conflicts)
			}
			if want := v.mine.With(CellField("a", "actual"), "3"); !merged.Equal(want) {
				t.Errorf("from %v: merged %v, want %v", base, merged, want)
			}
			theirs := g.WithRows(merged, v.theirs)
			if want := v.theirs.With(CellField("a", "actual"), "3"); !theirs.Equal(want) {
				t.Errorf("from %v: with their rows %v, want %v", base, theirs, want)
			}
		}
	}
}

// A row that is removed while others are typed in is no conflict, nor one that is added.
func TestMergeOtherRows(t *testing.T) {
	g, base := mergeTable(), Content{CellField("b", "actual"): "1"}
	typed := base.With(CellField("a", "actual"), "3")
	for _, rows := range []Content{
		base.With(CellField("b", "actual"), "").With(FieldRows, rowsOf("a", "c")),
		base.With(FieldRows, rowsOf("a", "b", "c", "d")).With(CellField("d", "actual"), "9"),
	} {
		merged, _, conflicts := Merge(g, base, typed, rows)
		if want := rows.With(CellField("a", "actual"), "3"); len(conflicts) > 0 || !merged.Equal(want) {
			t.Errorf("conflicts %v, merged %v", conflicts, merged)
		}
	}
	if words := g.RowsWords(Content{FieldRows: rowsOf("a", "c", "d")}, base); words != "3 rows, with d, without B" {
		t.Error(words)
	}
}

// Whatever two people do to a table: what comes of it has no cell without its row, and what one of them typed is in it, or in a box
// that is asked about.
func TestMergeLosesNothingOfATable(t *testing.T) {
	g := mergeTable()
	codes := []string{"a", "b", "c", "d", "e"}
	version := func(t *rapid.T, from Content, name string) Content {
		c := from
		if rapid.Bool().Draw(t, name+" other rows") {
			keep := rapid.SliceOfNDistinct(rapid.SampledFrom(codes), 1, 5, rapid.ID[string]).Draw(t, name+" rows")
			slices.Sort(keep)
			c = c.With(FieldRows, rowsOf(keep...))
			if slices.Equal(keep, codes[:3]) {
				c = c.With(FieldRows, "")
			}
			for _, f := range c.Fields() {
				if row, _, ok := f.Cell(); ok && !slices.Contains(keep, row) {
					c = c.With(f, "")
				}
			}
		}
		for _, r := range g.table(c).Rows {
			if rapid.Bool().Draw(t, name+" types in "+r.Code) {
				c = c.With(CellField(r.Code, "actual"), fmt.Sprint(rapid.IntRange(0, 2).Draw(t, "n")))
			}
		}
		return c
	}
	rapid.Check(t, func(t *rapid.T) {
		base := version(t, Content{}, "base")
		mine, theirs := version(t, base, "mine"), version(t, base, "theirs")
		merged, _, conflicts := Merge(g, base, mine, theirs)
		results := map[string]Content{"merged": merged}
		if slices.Contains(conflicts, FieldRows) {
			results["with their rows"] = g.WithRows(merged, theirs)
		}
		for name, c := range results {
			if err := CheckContent(&Item{Grid: g}, c); err != nil {
				t.Fatalf("%s: %v\n%v", name, err, c)
			}
		}
		if slices.Contains(conflicts, FieldRows) {
			return
		}
		for who, v := range map[string]Content{"mine": mine, "theirs": theirs} {
			for _, f := range base.Changed(v) {
				if v[f] != "" && merged[f] != v[f] && !slices.Contains(conflicts, f) {
					t.Fatalf("%s of %s, %q, is lost: %v", f, who, v[f], merged)
				}
			}
		}
	})
}
