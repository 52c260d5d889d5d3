package view

import (
	"cmp"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ppb/wording"
	"ppbtui/internal/tabular"
	"ppbtui/internal/ui/cells"
	"ppbtui/internal/ui/component/form"
	"ppbtui/internal/ui/component/grid"
	"ppbtui/internal/ui/component/text"
	"ppbtui/internal/ui/theme"
)

// drawCell adds what is to be said of the cell with the focus, in so many lines.
func (v *View) drawCell(p *form.Page, w, lines int) {
	most := lines
	if v.Cells.Last {
		most--
	}
	var says []string
	if mark, words := v.cellSays(v.Cells.Focus()); words != "" {
		says = text.Hang(" "+mark.Glyph()+" ", words, w-1)
	}
	if len(says) > most {
		says = append(says[:most-1], v.theme().Truncate(says[most-1]+" "+v.theme().Ellipsis()+" F4", w))
	}
	for i := range most {
		line := ""
		if i < len(says) {
			line = says[i]
		}
		p.Inner(line)
	}
	if v.Cells.Last {
		p.Inner(v.theme().Truncate(" Last quarter, "+v.env.Quarter.Prev().Short()+": "+v.lastCell(v.Cells.Focus()), w))
	}
}

// cellSays is what is wrong with a cell, what was found of it, how it was worked out, or what it takes.
func (v *View) cellSays(row, col int) (mark grid.Mark, words string) {
	r := v.Reading()
	if row >= len(r.Sheet.Values) || col >= len(r.Table.Columns) {
		return grid.Plain, ""
	}
	value, column := &r.Sheet.Values[row][col], &r.Table.Columns[col]
	switch f := cells.Finding(r.Table, r.Sheet, row, col); {
	case value.Problem != "":
		return grid.Problem, wording.Sentence(theme.Neutral(value.Problem))
	case f != nil:
		return grid.Finding, wording.Sentence(theme.Neutral(f.Text))
	case value.Computed && r.Table.Rows[row].Role.Sums():
		return grid.Computed, "Added up. A figure that is typed here is held against the sum."
	case value.Computed:
		return grid.Computed, wording.Sentence("Worked out: "+theme.Neutral(column.Formula)) + " A figure that is typed here is held against it."
	case v.form.At(string(ppb.FieldRows)) && r.Table.Rows[row].Role != tabular.Heading:
		return grid.Plain, column.Takes()
	}
	return grid.Plain, ""
}

// lastCell is what last quarter's table has in the place of a cell.
func (v *View) lastCell(row, col int) string {
	last := v.lastSheet()
	if last.sheet == nil {
		return "nothing is held."
	}
	t := v.Reading().Table
	if row >= len(t.Rows) || col >= len(t.Columns) {
		return "no such cell."
	}
	row, col = last.table.Row(t.Rows[row].Code), last.table.Column(t.Columns[col].Code)
	if row < 0 || col < 0 {
		return "the table had no such row."
	}
	return cmp.Or(theme.Neutral(last.sheet.Values[row][col].Shown), "empty") + "."
}

// lastTable is last quarter's table, as it was worked out for an item.
type lastTable struct {
	of    *ppb.Entry
	table *tabular.Table
	sheet *tabular.Sheet
}

func (v *View) lastSheet() lastTable {
	it := v.Item()
	if it.Last == nil {
		return lastTable{}
	}
	if v.lastTable.of != it.Last {
		v.lastTable.of = it.Last
		v.lastTable.table, v.lastTable.sheet = it.Grid.Sheet(it.Last.Content)
	}
	return v.lastTable
}
