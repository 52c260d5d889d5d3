package docx

import (
	"cmp"
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// headCell is a cell of a header, with how many columns and rows it stands over.
type headCell struct {
	text, unit   string
	across, down int
	number       bool
}

// headOf is one row of headers, or two where columns have groups: those without stand in both.
func headOf(t *doc.Table) [][]headCell {
	rows := 1
	for _, c := range t.Columns {
		if c.Group != "" {
			rows = 2
		}
	}
	out := make([][]headCell, rows)
	for i, c := range t.Columns {
		is := headCell{c.Text, c.Unit, 1, 1, c.Numeric}
		switch {
		case c.Group == "":
			is.down = rows
			out[0] = append(out[0], is)
			continue
		case i > 0 && t.Columns[i-1].Group == c.Group:
			out[0][len(out[0])-1].across++
		default:
			out[0] = append(out[0], headCell{text: c.Group, across: 1, down: 1})
		}
		out[1] = append(out[1], is)
	}
	return out
}

// longHead is from how many characters on a header cell stands once: in a narrow column it would fill the pages that it repeats on.
const longHead = 200

func repeats(rows [][]headCell) bool {
	for _, row := range rows {
		for _, c := range row {
			if utf8.RuneCountInString(c.text)+utf8.RuneCountInString(c.unit) >= longHead {
				return false
			}
		}
	}
	return true
}

// head are the rows that stand above the table again on every page. A cell that goes down stands in the rows below it too, empty.
func (p *printer) head(rows [][]headCell, widths []int) {
	below := make([]headCell, len(widths)) // of each column, the cell from above that reaches it, where down is still more than 0
	repeated := repeats(rows)
	for _, row := range rows {
		p.put("<w:tr>")
		if repeated {
			p.put("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
		}
		for at := 0; at < len(widths); {
			is, down := headCell{across: 1, down: 1}, ""
			switch {
			case below[at].down > 0:
				is, down = below[at], "continue"
				below[at].down--
			case len(row) > 0:
				is, row = row[0], row[1:]
				if is.down > 1 {
					down = "restart"
					below[at] = is
					below[at].down--
				}
			}
			is.across = min(max(is.across, 1), len(widths)-at)
			p.cell(box{total(widths[at : at+is.across]), is.across, down, headFill})
			if down == "continue" {
				is.text, is.unit = "", ""
			}
			p.headText(is, repeated)
			p.put("</w:tc>")
			at += is.across
		}
		p.put("</w:tr>")
	}
}

func (p *printer) headText(c headCell, kept bool) {
	style := "TableHead"
	if c.number {
		style = "TableHeadNumber"
	}
	p.put(`<w:p><w:pPr><w:pStyle w:val="`, style, `"/>`)
	if kept {
		p.put("<w:keepNext/>")
	}
	p.put("</w:pPr>")
	run(p.xmlWriter, "", c.text)
	if c.unit != "" {
		p.put("<w:r><w:br/></w:r>")
		run(p.xmlWriter, "", c.unit)
	}
	p.put("</w:p>")
}

// typed is a table that somebody typed into a text, as wide as it needs to be and at most as the text is.
func (p *printer) typed(t *doc.Typed, most int) {
	columns := len(t.Columns)
	for _, row := range t.Rows {
		columns = max(columns, len(row))
	}
	if columns == 0 {
		return
	}
	plain := doc.Table{Columns: make([]doc.Column, columns)}
	for i, name := range t.Columns {
		plain.Columns[i].Text = name
	}
	for _, row := range t.Rows {
		plain.Rows = append(plain.Rows, doc.Row{Cells: cells(row)})
	}
	like := 0
	for _, n := range needs(&plain) {
		like += n.like
	}
	w := widths(&plain, min(like, most))
	var head [][]headCell
	for _, row := range t.Heads {
		var is []headCell
		for _, h := range row {
			is = append(is, headCell{text: h.Text, across: cmp.Or(h.Cols, 1), down: min(cmp.Or(h.Rows, 1), len(t.Heads)-len(head))})
		}
		head = append(head, is)
	}
	p.open("", w)
	p.head(head, w)
	for i := range plain.Rows {
		p.row(&plain, &plain.Rows[i], w)
	}
	p.put("</w:tbl>")
	p.gap()
}

func cells(row []string) []doc.Cell {
	out := make([]doc.Cell, len(row))
	for i, text := range row {
		out[i] = doc.Cell{{Text: text}}
	}
	return out
}
