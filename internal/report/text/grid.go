package text

import (
	"strings"

	"ppbtui/internal/report/doc"
)

// grid prints a table with aligned columns, where it fits; else nothing, and false.
func (p printer) grid(t doc.Table) bool {
	head, rows := make([]string, len(t.Columns)), make([][]string, len(t.Rows))
	for i, c := range t.Columns {
		head[i] = p.words(c.Text)
	}
	for n, r := range t.Rows {
		rows[n] = make([]string, len(t.Columns))
		for i, c := range r.Cells {
			if i < len(t.Columns) {
				rows[n][i] = p.cellText(c)
			}
		}
	}
	widths, fits := p.fit(head, rows)
	if !fits {
		return false
	}
	p.gridRow(t.Columns, widths, head)
	p.rule(t.Columns, widths)
	for _, r := range rows {
		p.gridRow(t.Columns, widths, r)
	}
	p.WriteByte('\n')
	return true
}

// narrowest is what the first column of a grid keeps where it is broken into lines.
const narrowest = 20

// fit is how wide the columns of a grid are, where it fits. In Markdown no cell has a second line. In plain text headers may, and
// the first column.
func (p printer) fit(head []string, rows [][]string) (widths []int, fits bool) {
	body := make([]int, len(head))
	for i := range body {
		body[i] = 3
		for _, r := range rows {
			body[i] = max(body[i], width(r[i]))
		}
	}
	most := Width - width(p.open()) - width(p.close()) - width(p.between())*(len(head)-1)
	widths = make([]int, len(head))
	for i, h := range head {
		widths[i] = max(body[i], width(h))
	}
	if sum(widths) <= most || p.style == markdown {
		return widths, sum(widths) <= most
	}
	for i, h := range head {
		widths[i] = max(body[i], longestWord(h))
	}
	if over := sum(widths) - most; over > 0 {
		least := max(narrowest, longestWord(head[0]))
		for _, r := range rows {
			least = max(least, longestWord(r[0]))
		}
		if widths[0]-over < least {
			return nil, false
		}
		widths[0] -= over
	}
	return widths, true
}

// gridRow prints a row. One whose cells have several lines ends with the last of each: what is read line by line then has the
// label before its numbers.
func (p printer) gridRow(columns []doc.Column, widths []int, row []string) {
	cells, high := make([][]string, len(row)), 1
	for i, c := range row {
		cells[i] = []string{c}
		if width(c) > widths[i] {
			cells[i] = wrap(c, widths[i])
		}
		high = max(high, len(cells[i]))
	}
	for n := range high {
		line := make([]string, len(row))
		for i, c := range cells {
			text := ""
			if at := n - high + len(c); at >= 0 {
				text = c[at]
			}
			line[i] = pad(text, widths[i], columns[i].Numeric)
		}
		p.WriteString(strings.TrimRight(p.open()+strings.Join(line, p.between())+p.close(), " ") + "\n")
	}
}

// rule stands under the header of a grid.
func (p printer) rule(columns []doc.Column, widths []int) {
	if p.style == plain {
		parts := make([]string, len(widths))
		for i, w := range widths {
			parts[i] = strings.Repeat("-", w)
		}
		p.WriteString(strings.Join(parts, p.between()) + "\n")
		return
	}
	for i, c := range columns {
		line := strings.Repeat("-", widths[i]+2)
		if c.Numeric {
			line = line[1:] + ":"
		}
		p.WriteString("|" + line)
	}
	p.WriteString("|\n")
}

func longestWord(s string) int {
	longest := 0
	for w := range strings.FieldsSeq(s) {
		longest = max(longest, width(w))
	}
	return longest
}

func sum(list []int) (total int) {
	for _, n := range list {
		total += n
	}
	return total
}

func pad(s string, columns int, right bool) string {
	space := strings.Repeat(" ", max(columns-width(s), 0))
	if right {
		return space + s
	}
	return s + space
}
