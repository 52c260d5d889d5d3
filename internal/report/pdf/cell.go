package pdf

import "ppbtui/internal/report/doc"

// manner is how a text is set.
type manner struct {
	size, lead float64
	gap        float64 // above each paragraph
	bold       bool
	ink        rgb
}

// The manners. A table's are small, so that a Board paper is short, and no smaller than can be read.
var (
	running = manner{size: 10, lead: 12.6, gap: 4.5, ink: black}
	inCell  = manner{size: 9, lead: 10.5, gap: 1.2, ink: black}
	inBand  = manner{size: 9, lead: 10.5, gap: 2.2, ink: black}
	inHead  = manner{size: 9, lead: 10.6, bold: true, ink: black}
	small   = manner{size: 8, lead: 9.8, gap: 1, ink: quiet}
)

func (m manner) look() look { return look{m.bold, m.size, m.ink} }

// letters is a text as a piece.
func (p *printer) letters(s string, l look) piece { return piece{text: p.shown(s), look: l} }

// pieces are those of a line of a cell or a notice.
func (p *printer) pieces(l *doc.Line, m, label look) (out []piece) {
	if l.Label != "" {
		out = append(out, p.letters(l.Label+": ", label))
	}
	text := l.Text
	if l.Mark != doc.NoMark {
		out = append(out, piece{mark: l.Mark, look: m})
		if text != "" {
			text = " " + text
		}
	}
	if text != "" {
		is := p.letters(text, m)
		if p.leads(l.Link) != "" {
			is.link, is.look.ink = l.Link, blue
		}
		out = append(out, is)
	}
	return out
}

// cell is a column of a row.
type cell struct {
	x, wide float64
	el      *element
	column
}

// into has the lines of a cell stand in it, each heard as a paragraph where there are several.
func (p *printer) into(c *cell, lines doc.Cell, m manner, right bool) {
	wide := c.wide - 2*padWide
	for i := range lines {
		l, is := &lines[i], m
		if l.Quiet {
			is = small
			is.bold = m.bold
		}
		t := &text{el: c.el, lead: is.lead, size: is.size, gap: is.gap, lines: p.wrap(p.pieces(l, is.look(), is.look()), wide)}
		if right {
			t.right = wide
		}
		if len(lines) > 1 {
			t.el = p.element(c.el, "P", "")
			t.ends = []*element{t.el}
		}
		c.parts = append(c.parts, t)
	}
}

// Margins of a cell.
const (
	padWide = 3.5 // less than half of doc.CellMargin, so that words in bold fit too
	padHigh = 2.1
	padLine = 1.2 // of figures that are added up, which have many rows of one line
)

// band is the cells of a row, or what stands under one across all columns.
type band struct {
	el       *element
	cells    []cell
	wide     float64
	pad      float64 // above and below its cells
	back     rgb     // behind it, where it is not 0
	heavy    bool    // the line below it
	together bool    // it is never broken where a page holds it
	id       string
	begun    bool
}

func (b *band) before() float64 { return 0 }

func (b *band) height() float64 {
	high := 0.0
	for i := range b.cells {
		high = max(high, b.cells[i].height())
	}
	return high + 2*b.pad
}

func (b *band) done() bool {
	for i := range b.cells {
		if !b.cells[i].done() {
			return false
		}
	}
	return b.begun
}

func (b *band) least() float64 {
	if b.together && !b.begun {
		return b.height()
	}
	high := 0.0
	for i := range b.cells {
		high = max(high, b.cells[i].least())
	}
	return high + 2*b.pad
}

func (b *band) draw(p *printer, x, y, room float64, force bool) float64 {
	if !b.begun {
		b.begun = true
		p.mark(b.id, y)
	}
	high := min(b.height(), room)
	if b.back != 0 {
		p.begin(nil)
		p.box(x, y, b.wide, high, b.back)
		p.finish()
	}
	used := 0.0
	for i := range b.cells {
		c := &b.cells[i]
		used = max(used, c.draw(p, x+c.x+padWide, y+b.pad, high-2*b.pad, force))
	}
	if !b.done() && b.back == 0 {
		high = min(used+2*b.pad, high) // what is broken ends where its lines do
	}
	p.begin(nil)
	p.frame(x, y, b.wide, high, b.cells, b.heavy)
	p.finish()
	if b.done() {
		for i := range b.cells {
			p.close(b.cells[i].el)
		}
		p.close(b.el)
	}
	return high
}

// frame draws the lines around cells.
func (p *printer) frame(x, y, wide, high float64, cells []cell, heavy bool) {
	const line = 0.5
	p.box(x, y, wide, line, rules)
	for i := range cells {
		p.box(x+cells[i].x, y, line, high, rules)
	}
	p.box(x+wide-line, y, line, high, rules)
	if heavy {
		p.box(x, y+high-1, wide, 1, black)
		return
	}
	p.box(x, y+high-line, wide, line, rules)
}
