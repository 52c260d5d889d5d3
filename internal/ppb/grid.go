package ppb

import (
	"slices"
	"strings"

	"ppbtui/internal/tabular"
)

// Grid is a table of the report that somebody fills: its columns are the plan's, its rows the plan's until an officer has others,
// and its cells are boxes of its entry.
type Grid struct {
	Key, Ref, Section, Title string
	Note                     string `json:",omitempty"` // printed under it
	tabular.Table
}

const cellPrefix = "cell:"

// FieldRows are the rows of a table where they are others than the plan's, as tabular.FormatRows has them.
const FieldRows Field = "rows"

// CellField is the box of a cell of a table.
func CellField(row, column string) Field { return Field(cellPrefix + row + "." + column) }

// Cell are the codes of the row and the column when the field is a table's cell.
func (f Field) Cell() (row, column string, ok bool) {
	code, ok := strings.CutPrefix(string(f), cellPrefix)
	if !ok {
		return "", "", false
	}
	row, column, ok = strings.Cut(code, ".")
	return row, column, ok && row != "" && column != ""
}

// Table is the table that this content is typed into: with the rows that it has.
func (g *Grid) table(c Content) *tabular.Table {
	t := g.Table
	if rows, err := tabular.ParseRows(c[FieldRows]); err == nil && len(rows) > 0 {
		t.Rows = rows
	}
	return &t
}

// Sheet is the table with its sums worked out, and what is to be said of them.
func (g *Grid) Sheet(c Content) (*tabular.Table, *tabular.Sheet) { return g.sheetOn(c, Before{}) }

// sheetOn is Sheet, which takes over from the reading before what has not changed since.
func (g *Grid) sheetOn(c Content, was Before) (*tabular.Table, *tabular.Sheet) {
	var t *tabular.Table
	var on *tabular.Sheet
	if g.stands(was.Reading, c) {
		t, on = was.Reading.Table, was.Reading.Sheet
	} else {
		t = g.table(c)
	}
	name := make([]byte, 0, 2*maxCode)
	touched := touchedRows(t, was.Changed)
	return t, t.Rework(on, func(row, column string) string {
		name = append(append(append(append(name[:0], cellPrefix...), row...), '.'), column...)
		return c[Field(name)] // as CellField has it, without making it: there are hundreds
	}, touched)
}

// stands reports whether a content is typed into the table that a reading is of.
func (g *Grid) stands(r *Reading, c Content) bool {
	return r != nil && r.Table != nil && r.rows == c[FieldRows] && slices.Equal(r.Table.Columns, g.Columns) &&
		(r.rows != "" || slices.Equal(r.Table.Rows, g.Rows))
}

// touchedRows reports of a row whether one of the boxes is in it; nil where they may be anywhere.
func touchedRows(t *tabular.Table, boxes []Field) func(row int) bool {
	if boxes == nil {
		return nil
	}
	codes := make(map[string]bool, len(boxes))
	for _, f := range boxes {
		if row, _, ok := f.Cell(); ok {
			codes[row] = true
		}
	}
	return func(row int) bool { return codes[t.Rows[row].Code] }
}

// maxCode is the most characters of a row's or a column's code, about.
const maxCode = 64

// cellFields are the boxes of the cells, row by row.
func (g *Grid) cellFields(c Content) (out []Field) {
	for _, row := range g.table(c).Rows {
		for _, column := range g.Columns {
			out = append(out, CellField(row.Code, column.Code))
		}
	}
	return out
}

// CellLabel is the cell's name in a sentence: "Actual spend of Employees".
func (g *Grid) CellLabel(f Field, c Content) string {
	row, column, ok := f.Cell()
	if !ok {
		return FieldLabel(f)
	}
	for _, r := range g.table(c).Rows {
		if r.Code == row {
			row = r.Label
		}
	}
	for _, col := range g.Columns {
		if col.Code == column {
			column = col.Label
		}
	}
	return column + " of " + row
}

// Printed is the table with the headings and labels that it is printed with in its quarter: see Filled.
func (g *Grid) Printed(p *Plan, c Content) *tabular.Table {
	t := *g.table(c)
	t.Columns, t.Rows = slices.Clone(t.Columns), slices.Clone(t.Rows)
	for i := range t.Columns {
		t.Columns[i].Label, t.Columns[i].Group = Filled(p, t.Columns[i].Label), Filled(p, t.Columns[i].Group)
	}
	for i := range t.Rows {
		t.Rows[i].Label = Filled(p, t.Rows[i].Label)
	}
	return &t
}
