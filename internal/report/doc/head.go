package doc

import "cmp"

// HeadCell is a cell of a table's header, with how many columns and rows it stands over.
type HeadCell struct {
	Text, Unit   string
	Across, Down int
	Numeric      bool
}

// Head is one row of headers, or two where columns have groups: those without stand in both.
func (t *Table) Head() [][]HeadCell {
	rows := 1
	for _, c := range t.Columns {
		if c.Group != "" {
			rows = 2
		}
	}
	out := make([][]HeadCell, rows)
	for i, c := range t.Columns {
		is := HeadCell{c.Text, c.Unit, 1, 1, c.Numeric}
		switch {
		case c.Group == "":
			is.Down = rows
			out[0] = append(out[0], is)
			continue
		case i > 0 && t.Columns[i-1].Group == c.Group:
			out[0][len(out[0])-1].Across++
		default:
			out[0] = append(out[0], HeadCell{Text: c.Group, Across: 1, Down: 1})
		}
		out[1] = append(out[1], is)
	}
	return out
}

// Head is the rows of headers as they were typed.
func (t *Typed) Head() (out [][]HeadCell) {
	for i, row := range t.Heads {
		var is []HeadCell
		for _, h := range row {
			is = append(is, HeadCell{Text: h.Text, Across: cmp.Or(h.Cols, 1), Down: min(cmp.Or(h.Rows, 1), len(t.Heads)-i)})
		}
		out = append(out, is)
	}
	return out
}

// Plain is a typed table as any other, of one row of headers.
func (t *Typed) Plain() *Table {
	columns := len(t.Columns)
	for _, row := range t.Rows {
		columns = max(columns, len(row))
	}
	out := &Table{Columns: make([]Column, columns)}
	for i, name := range t.Columns {
		out.Columns[i].Text = name
	}
	for _, row := range t.Rows {
		cells := make([]Cell, len(row))
		for i, text := range row {
			cells[i] = Cell{{Text: text}}
		}
		out.Rows = append(out.Rows, Row{Cells: cells})
	}
	return out
}
