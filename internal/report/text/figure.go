package text

import (
	"strconv"
	"strings"

	"ppbtui/internal/report/doc"
)

// figure prints what a bar chart says in words, and in plain text its bars.
func (p printer) figure(f doc.Figure) {
	p.para("", p.strong(p.words(f.Caption)))
	p.para("", p.words(f.Alt))
	if p.style == plain {
		p.bars(f.Bars)
	}
}

// bars prints bars, the longest over all cells.
func (p printer) bars(list []doc.Bar) {
	label, most := 0, 1
	for _, b := range list {
		label, most = max(label, width(barLabel(b))), max(most, b.N)
	}
	label = min(label, chartLabel)
	for _, b := range list {
		cells := (b.N*barCells*2 + most) / (2 * most)
		if b.N > 0 {
			cells = max(cells, 1)
		}
		lines := wrap(barLabel(b), chartLabel)
		for _, l := range lines[:len(lines)-1] {
			p.WriteString(margin + l + "\n")
		}
		number := pad(strconv.Itoa(b.N), len(strconv.Itoa(most)), true)
		line := margin + pad(lines[len(lines)-1], label, false) + "  " + number + "  " + strings.Repeat("█", cells)
		p.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	p.WriteByte('\n')
}

func barLabel(b doc.Bar) string {
	if b.Mark == doc.NoMark {
		return b.Label
	}
	return b.Mark.Shape() + " " + b.Label
}
