package pdf

import "ppbtui/internal/report/doc"

// head is the rows of headers of a table, which stand above it again on every page.
type head struct {
	rows  []*element
	cells [][]headCell
	high  float64
}

// headCell is one cell, placed from the corner of the header on the left and above.
type headCell struct {
	x, y, wide, high float64
	doc.HeadCell
	el    *element
	lines []line
}

// headOf places the cells of a header.
func (p *printer) headOf(rows [][]doc.HeadCell, widths []float64) *head {
	h := &head{}
	taken := make([]int, len(widths)) // how many rows more the cell above each column reaches down
	highs := make([]float64, len(rows))
	for r, row := range rows {
		at, x := 0, 0.0
		var cells []headCell
		for _, c := range row {
			for at < len(widths) && taken[at] > 0 {
				taken[at]--
				x += widths[at]
				at++
			}
			if at == len(widths) {
				break
			}
			is := headCell{x: x, HeadCell: c}
			for n := 0; n < max(c.Across, 1) && at < len(widths); n++ {
				is.wide += widths[at]
				taken[at] = max(c.Down, 1) - 1
				at++
			}
			x += is.wide
			is.lines = p.wrap([]piece{p.letters(c.Text, inHead.look())}, is.wide-2*padWide)
			if c.Unit != "" {
				is.lines = append(is.lines, p.wrap([]piece{p.letters(c.Unit, inHead.look())}, is.wide-2*padWide)...)
			}
			cells = append(cells, is)
		}
		for ; at < len(widths); at++ {
			taken[at] = max(taken[at]-1, 0)
		}
		h.cells = append(h.cells, cells)
		for i := range cells {
			if cells[i].Down <= 1 {
				highs[r] = max(highs[r], cells[i].least())
			}
		}
	}
	h.settle(highs)
	return h
}

func (c *headCell) least() float64 { return float64(len(c.lines))*inHead.lead + 2*padHigh }

// settle gives rows their heights. The last is high enough for the cells that go down to it.
func (h *head) settle(highs []float64) {
	for r, row := range h.cells {
		for i := range row {
			have := 0.0
			last := min(r+max(row[i].Down, 1), len(highs))
			for _, high := range highs[r:last] {
				have += high
			}
			highs[last-1] += max(row[i].least()-have, 0)
		}
	}
	for r, row := range h.cells {
		for i := range row {
			c := &row[i]
			c.y = h.high
			for _, high := range highs[r:min(r+max(c.Down, 1), len(highs))] {
				c.high += high
			}
		}
		h.high += highs[r]
	}
}

// draw draws the header. It is heard once, and on the pages that follow it is only seen.
func (h *head) draw(p *printer, heard bool, x, y float64) {
	p.begin(nil)
	for _, row := range h.cells {
		for i := range row {
			c := &row[i]
			p.edged(x+c.x, y+c.y, c.wide, c.high+0.5, heads, rules)
		}
	}
	p.finish()
	for _, row := range h.cells {
		for i := range row {
			c := &row[i]
			t := &text{lead: inHead.lead, size: inHead.size}
			if c.Numeric {
				t.right = c.wide - 2*padWide
			}
			var is *element
			if heard {
				is = c.el
			}
			p.lines(is, c.lines, x+c.x+padWide, y+c.y+padHigh, t)
			if heard {
				p.close(is)
			}
		}
	}
	if heard {
		for _, tr := range h.rows {
			p.close(tr)
		}
	}
}

// belongs has a header heard as the first rows of a table.
func (h *head) belongs(p *printer, table *element) {
	for _, row := range h.cells {
		tr := p.element(table, "TR", "")
		h.rows = append(h.rows, tr)
		for i := range row {
			row[i].el = p.element(tr, "TH", cellMore("Column", row[i].Across, row[i].Down))
		}
	}
}
