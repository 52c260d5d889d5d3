package docx

import (
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// longHead is from how many characters on a header cell stands once: in a narrow column it would fill the pages that it repeats on.
const longHead = 200

func repeats(rows [][]doc.HeadCell) bool {
	for _, row := range rows {
		for _, c := range row {
			if utf8.RuneCountInString(c.Text)+utf8.RuneCountInString(c.Unit) >= longHead {
				return false
			}
		}
	}
	return true
}

// head are the rows that stand above the table again on every page. A cell that goes down stands in the rows below it too, empty.
func (p *printer) head(rows [][]doc.HeadCell, widths []int) {
	below := make([]doc.HeadCell, len(widths)) // of each column, the cell from above that reaches it, where down is still more than 0
	repeated := repeats(rows)
	for _, row := range rows {
		p.put("<w:tr>")
		if repeated {
			p.put("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
		}
		for at := 0; at < len(widths); {
			is, down := doc.HeadCell{Across: 1, Down: 1}, ""
			switch {
			case below[at].Down > 0:
				is = doc.HeadCell{Across: below[at].Across}
				if repeated {
					down = "continue"
				}
				below[at].Down--
			case len(row) > 0:
				is, row = row[0], row[1:]
				if is.Down > 1 {
					if repeated { // LibreOffice does not come to an end with a row that is merged and higher than a page
						down = "restart"
					}
					below[at] = is
					below[at].Down--
				}
			}
			is.Across = min(max(is.Across, 1), len(widths)-at)
			p.cell(box{total(widths[at : at+is.Across]), is.Across, down, headFill})
			p.headText(is, repeated)
			p.put("</w:tc>")
			at += is.Across
		}
		p.put("</w:tr>")
	}
}

func (p *printer) headText(c doc.HeadCell, kept bool) {
	style := "TableHead"
	if c.Numeric {
		style = "TableHeadNumber"
	}
	p.put(`<w:p><w:pPr><w:pStyle w:val="`, style, `"/>`)
	if kept {
		p.put("<w:keepNext/>")
	}
	p.put("</w:pPr>")
	run(p.xmlWriter, "", c.Text)
	if c.Unit != "" {
		p.put("<w:r><w:br/></w:r>")
		run(p.xmlWriter, "", c.Unit)
	}
	p.put("</w:p>")
}

// typed is a table that somebody typed into a text, as wide as it needs to be and at most as the text is.
func (p *printer) typed(t *doc.Typed, most int) {
	plain := t.Plain()
	if len(plain.Columns) == 0 {
		return
	}
	w := plain.Snug(most)
	p.open("", w)
	p.head(t.Head(), w)
	for i := range plain.Rows {
		p.row(plain, &plain.Rows[i], w)
	}
	p.put("</w:tbl>")
	p.gap()
}
