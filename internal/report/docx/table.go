package docx

import (
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// Fills of cells.
const (
	headFill  = "E4E8EB"
	groupFill = "F2F4F5"
)

// table is a table, or a sheet: its caption kept with it, its header repeated, and each row whole and with what belongs to it.
func (p *printer) table(t *doc.Table) {
	if len(t.Columns) == 0 {
		return
	}
	p.kept("Caption", "", t.Caption)
	w := t.Widths(p.page.text())
	p.open(t.Caption, w)
	p.head(t.Head(), w)
	for i := range t.Rows {
		p.row(t, &t.Rows[i], w)
	}
	p.put("</w:tbl>")
	p.gap()
}

// open begins a table with columns of these widths.
func (p *printer) open(caption string, widths []int) {
	p.put(`<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="`, itoa(total(widths)), `" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
		`<w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>`)
	if caption != "" {
		p.put("<w:tblCaption")
		p.attr("w:val", caption)
		p.put("/>")
	}
	p.put("</w:tblPr><w:tblGrid>")
	for _, w := range widths {
		p.put(`<w:gridCol w:w="`, itoa(w), `"/>`)
	}
	p.put("</w:tblGrid>")
}

// box is how a cell stands.
type box struct {
	width, across int
	down          string // "restart" of one that goes on below, "continue" of what does
	fill          string
}

// cell begins a cell.
func (p *printer) cell(b box) {
	p.put(`<w:tc><w:tcPr><w:tcW w:w="`, itoa(b.width), `" w:type="dxa"/>`)
	if b.across > 1 {
		p.put(`<w:gridSpan w:val="`, itoa(b.across), `"/>`)
	}
	if b.down != "" {
		p.put(`<w:vMerge w:val="`, b.down, `"/>`)
	}
	if b.fill != "" {
		p.put(`<w:shd w:val="clear" w:color="auto" w:fill="`, b.fill, `"/>`)
	}
	p.put("</w:tcPr>")
}

// row is a row with its details under it.
func (p *printer) row(t *doc.Table, r *doc.Row, widths []int) {
	if r.Kind == doc.HeadingRow && len(r.Cells) > 0 {
		p.across(r, total(widths), len(widths))
		return
	}
	whole := fits(r.Cells, widths)
	p.begin(whole)
	look := ""
	if r.Kind == doc.SumRow {
		look = bold
	}
	for i := range widths {
		var cell doc.Cell
		if i < len(r.Cells) {
			cell = r.Cells[i]
		}
		style, id, is := "TableText", "", look
		if t.Columns[i].Numeric {
			style = "TableNumber"
		}
		if i == 0 {
			id, is = r.ID, bold
		}
		p.cell(box{width: widths[i]})
		p.lines(cell, style, is, id, whole && len(r.Details) > 0)
		p.put("</w:tc>")
	}
	p.put("</w:tr>")
	p.details(r.Details, widths)
}

// begin begins a row, which is on one page where it is to be whole.
func (p *printer) begin(whole bool) {
	p.put("<w:tr>")
	if whole {
		p.put("<w:trPr><w:cantSplit/></w:trPr>")
	}
}

// across is a row whose only cell stands over the rows that follow, and is never apart from them.
func (p *printer) across(r *doc.Row, width, columns int) {
	whole := fits(r.Cells[:1], []int{width})
	p.begin(whole)
	p.cell(box{width: width, across: columns, fill: groupFill})
	p.lines(r.Cells[0], "TableText", bold, r.ID, whole)
	p.put("</w:tc></w:tr>")
}

func total(widths []int) (sum int) {
	for _, w := range widths {
		sum += w
	}
	return sum
}

// lines are those of a cell, which has one paragraph at least. The id is where the row can be led to.
func (p *printer) lines(cell doc.Cell, style, look, id string, together bool) {
	for i := range max(len(cell), 1) {
		p.put(`<w:p><w:pPr><w:pStyle w:val="`, style, `"/>`)
		if together {
			p.put("<w:keepNext/>")
		}
		p.put("</w:pPr>")
		if i == 0 {
			p.place(id)
		}
		if i < len(cell) {
			p.line(cell[i], "", look)
		}
		p.put("</w:p>")
	}
}

// longDetails is from how many characters on details may go on on the next page: what is kept whole leaves the foot of a
// page empty.
const longDetails = 450

// details stand across all columns under their row.
func (p *printer) details(details []doc.Detail, widths []int) {
	if len(details) == 0 {
		return
	}
	p.begin(size(details) < longDetails)
	p.cell(box{width: total(widths), across: len(widths)})
	for i := range details {
		p.detail(&details[i], total(widths)-doc.CellMargin)
	}
	p.put("</w:tc></w:tr>")
}

// besideTrend is how many characters a label may have to stand beside its drawing.
const besideTrend = 24

// detail is a label with its text, and a trend under it.
func (p *printer) detail(d *doc.Detail, width int) {
	rest, has := d.Prose, d.Trend != nil && len(d.Trend.Points) > 0
	if len(rest) == 0 && has && utf8.RuneCountInString(d.Label) <= besideTrend {
		p.before = d.Label + ": "
		p.trend(d.Trend)
		return
	}
	if len(rest) > 0 && !rest[0].Bullet && rest[0].Table == nil {
		p.para(&rest[0], d.Label, inRow, width)
		rest = rest[1:]
	} else {
		p.put(`<w:p><w:pPr><w:pStyle w:val="Detail"/>`)
		if len(d.Label) < longLine && len(rest) > 0 { // LibreOffice keeps a row with the next by its first paragraph
			p.put("<w:keepNext/>")
		}
		p.put("</w:pPr>")
		run(p.xmlWriter, character("Strong"), d.Label+":")
		p.put("</w:p>")
	}
	p.prose(rest, inRow, width)
	if has {
		p.trend(d.Trend)
	}
}

// size is roughly how many characters details fill.
func size(details []doc.Detail) (n int) {
	const line = 100
	for _, d := range details {
		n += line / 2
		for _, para := range d.Prose {
			for _, l := range para.Lines {
				n += max(utf8.RuneCountInString(l), line/2)
			}
			if para.Table != nil {
				n += line * len(para.Table.Rows)
			}
		}
		if d.Trend != nil {
			n += line / 2 * len(d.Trend.Points) // half as high as a line of text
		}
	}
	return n
}
