package text

import (
	"strings"

	"ppbtui/internal/report/doc"
)

// Cells of the bars, and the columns that stand before a line of code.
const (
	barCells = 24
	margin   = "    "
)

// trend prints numbers first, then their bars, a line a point, as they stand: Markdown takes it for code.
func (p printer) trend(t *doc.Trend) {
	when, value, expected := len("Quarter"), len("Value"), 0
	for i := range t.Points {
		is := &t.Points[i]
		when = max(when, width(is.Label))
		if is.Number {
			value = max(value, width(is.Text))
		}
		if is.Expected != "" {
			expected = max(expected, len("Expected"), width(is.Expected))
		}
	}
	line := func(quarter, number, aim, bar string) {
		s := margin + pad(quarter, when, false) + "  " + pad(number, value, true)
		if expected > 0 {
			s += "  " + pad(aim, expected, true)
		}
		p.WriteString(strings.TrimRight(s+"  "+bar, " ") + "\n")
	}
	head := ""
	if expected > 0 {
		head = "Expected"
	}
	line("Quarter", "Value", head, "")
	for i := range t.Points {
		is := &t.Points[i]
		if is.Break != "" {
			for _, l := range wrap("-- not to be compared with what stands above: "+is.Break, Width-len(margin)) {
				p.WriteString(margin + l + "\n")
			}
		}
		if !is.Number {
			for n, l := range wrap(is.Text, Width-len(margin)-when-2) {
				p.WriteString(margin + pad(map[bool]string{true: is.Label}[n == 0], when, false) + "  " + l + "\n")
			}
			continue
		}
		line(is.Label, is.Text, is.Expected, bar(is))
	}
	p.WriteByte('\n')
}

// bar is a point's bar, with a mark where what was expected stands.
func bar(is *doc.Point) string {
	cell := func(at int) int { return (at*barCells*2 + doc.Span) / (2 * doc.Span) }
	from, to := cell(is.From), cell(is.To)
	if is.To > is.From && to == from {
		if to < barCells {
			to++
		} else {
			from--
		}
	}
	aim := -1
	if is.Aim >= 0 {
		aim = min(is.Aim*barCells/doc.Span, barCells-1)
	}
	var b strings.Builder
	for i := range max(to, aim+1) {
		switch {
		case i == aim:
			b.WriteString("|")
		case i >= from && i < to:
			b.WriteString("█")
		default:
			b.WriteByte(' ')
		}
	}
	return b.String()
}
