package intake

import (
	"maps"
	"strconv"

	"ppbtui/internal/ppb"
	"ppbtui/internal/tabular"
)

// SectionCells are those of a section.
func SectionCells(s ppb.Section) map[string]string {
	return map[string]string{
		"code": s.Code, "parent": s.Parent, "kind": string(s.Kind), "title": s.Title, "about": s.About, "numbering": string(s.Numbering),
		"department": s.Department,
	}
}

// textCells are those of a text, but for what is written this quarter.
func textCells(it *ppb.Item) map[string]string {
	t := it.Text
	cells := map[string]string{"ref": t.Ref, "section": t.Section, "title": t.Title, "standing": yesNo(t.Standing), "key": t.Key}
	maps.Copy(cells, RetiredCells(it.Retires))
	return cells
}

// gridCells are those of a table, with its columns and its rows, which are files of their own.
func gridCells(it *ppb.Item) map[string]string {
	g := it.Grid
	cells := map[string]string{
		"ref": g.Ref, "section": g.Section, "title": g.Title, "note": g.Note, "key": g.Key,
		"columns": tabular.FormatColumns(g.Columns), "rows": tabular.FormatRows(g.Rows),
	}
	maps.Copy(cells, RetiredCells(it.Retires))
	return cells
}

func columnCells(c tabular.Column) map[string]string {
	return map[string]string{
		"column": c.Code, "kind": c.Kind.String(), "label": c.Label, "group": c.Group, "decimals": strconv.Itoa(c.Decimals),
		"formula": c.Formula, "adverse": yesNo(c.Adverse), "adds": yesNo(c.Adds),
	}
}

func linkCells(l ppb.Link) map[string]string {
	return map[string]string{"part": l.Part, "table": l.Table, "row": l.Row, "column": l.Column, "as_of": l.AsOf.String()}
}

// ColumnsTable is the file of the columns of the table with this key.
func ColumnsTable(key string, columns []tabular.Column) Table {
	var rows []map[string]string
	for _, c := range columns {
		cells := columnCells(c)
		cells["ref"] = key
		rows = append(rows, cells)
	}
	return TableOf("columns.csv", rows...)
}

// RowsTable is the file of the rows of the table with this key, without the cells, which belong to a quarter.
func RowsTable(key string, rows []tabular.Row) Table {
	t := Table{Name: cellsFile(&ppb.Grid{Key: key}).name, Head: []string{"row", "role", "label"}}
	for _, r := range rows {
		t.Rows = append(t.Rows, []string{r.Code, r.Role.String(), r.Label})
	}
	return t
}

func yesNo(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
