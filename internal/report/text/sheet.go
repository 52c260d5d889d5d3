package text

import (
	"slices"
	"strings"

	"ppbtui/internal/report/doc"
)

// sheet prints a sheet as a table where it fits. Else it is a line a row where the cells are short, and a block a row, with a
// line a cell, where they are texts.
func (p printer) sheet(t doc.Table) {
	caption := t.Caption
	unit := t.CommonUnit()
	flat := doc.Table{Caption: t.Caption, Rows: slices.Clone(t.Rows)}
	for _, c := range t.Columns {
		if unit != "" {
			c.Unit = ""
		}
		flat.Columns = append(flat.Columns, doc.Column{Text: c.Says(), Numeric: c.Numeric})
	}
	if unit != "" {
		caption += " (" + unit + ")"
	}
	p.para("", p.strong(p.words(caption)))
	if p.grid(flat) {
		return
	}
	if p.longCells(&flat) {
		p.blocks(flat)
		return
	}
	for i, r := range flat.Rows {
		if r.Kind == doc.HeadingRow {
			if i > 0 && flat.Rows[i-1].Kind != doc.HeadingRow {
				p.WriteByte('\n')
			}
			p.para("", p.strong(p.cellText(r.Cells[0])))
			continue
		}
		p.lines("- ", "  ", p.rowText(flat, r))
	}
	p.WriteByte('\n')
}

// shortCell is the widest text that stands in a row of others.
const shortCell = 30

func (s style) longCells(t *doc.Table) bool {
	return slices.ContainsFunc(t.Rows, func(r doc.Row) bool {
		return slices.ContainsFunc(r.Cells[1:], func(c doc.Cell) bool { return len(c) > 1 || width(s.cellText(c)) > shortCell })
	})
}

// blocks prints a block a row: its label, and a line for each cell that is not blank. A cell of several lines has one each.
func (p printer) blocks(t doc.Table) {
	for _, r := range t.Rows {
		p.para("", p.strong(p.cellText(r.Cells[0])))
		any := false
		for i, c := range r.Cells[1:] {
			label := p.words(t.Columns[i+1].Text) + ": "
			switch {
			case p.cellText(c) == "":
				continue
			case len(c) == 1:
				p.lines("- ", "  ", label+p.cellText(c))
			default:
				p.lines("- ", "  ", strings.TrimSpace(label))
				for _, l := range c {
					p.lines("  - ", "    ", p.lineText(l, false))
				}
			}
			any = true
		}
		if any {
			p.WriteByte('\n')
		}
	}
}

// chartLabel is the widest label that stands beside its bar.
const chartLabel = 34

// chart prints numbers and their bars, a line each, as they stand: Markdown takes it for code.
func (p printer) chart(c *doc.Chart) {
	p.para("", p.strong(p.words(c.Caption)))
	label, value := 0, 0
	for i := range c.Points {
		label, value = max(label, min(width(c.Points[i].Label), chartLabel)), max(value, width(c.Points[i].Text))
	}
	for i := range c.Points {
		is := &c.Points[i]
		lines := wrap(is.Label, chartLabel)
		for _, l := range lines[:len(lines)-1] {
			p.WriteString(margin + l + "\n")
		}
		last := lines[len(lines)-1]
		p.WriteString(strings.TrimRight(margin+pad(last, label, false)+"  "+pad(is.Text, value, true)+"  "+bar(is), " ") + "\n")
	}
	p.WriteByte('\n')
}
