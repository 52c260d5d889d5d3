package pdf

import (
	"strconv"
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// Sizes of the parts of a bar: a shape, and the gap before and behind it and behind the number.
const (
	partShape = 6.5
	partGap   = 2.5
)

// scale makes one of a part so wide that the longest bar, of so many, fits, each part at least as wide as its number.
func (d *drawing) scale(p *printer, most int) {
	room := d.wide - d.start
	d.each = room / float64(most)
	for range 64 { // each a little shorter, for parts are no narrower than their numbers
		longest := 0.0
		for i := range d.bars {
			longest = max(longest, d.long(p, d.bars[i].parts))
		}
		if longest <= room {
			return
		}
		d.each *= 0.9
	}
}

func (d *drawing) long(p *printer, parts []doc.Bar) (sum float64) {
	for _, part := range parts {
		sum += d.part(p, part)
	}
	return sum
}

// part is how wide a part is.
func (d *drawing) part(p *printer, part doc.Bar) float64 {
	if part.N <= 0 {
		return 0
	}
	return max(float64(part.N)*d.each, p.width(strconv.Itoa(part.N), barLook)+partShape+3*partGap)
}

// stack draws the parts of a bar, each with its shape and its number.
func (d *drawing) stack(p *printer, b *bar, x, y float64) {
	x += d.start
	for _, part := range b.parts {
		wide := d.part(p, part)
		if wide == 0 {
			continue
		}
		ink, tint := tints(part.Mark)
		p.edged(x, y+0.3, wide, barPitch-0.8, tint, ink)
		p.shape(part.Mark, x+partGap, y+1.8, partShape, ink)
		p.say(x+2*partGap+partShape, y+0.3+baseline(barLead, barSize), strconv.Itoa(part.N), look{size: barSize, ink: ink})
		x += wide
	}
}

// keyLetter is more than a letter of a name takes.
const keyLetter = 5.0

// keyHigh is the height of the line that names the marks.
func (d *drawing) keyHigh() float64 {
	if len(d.key) == 0 {
		return 0
	}
	return float64(len(d.keyLines()))*barPitch + 2
}

// keyLines shares the names out among lines, on each no more than have room in one.
func (d *drawing) keyLines() [][]doc.Bar {
	perLine := 5
	for _, k := range d.key {
		perLine = max(min(perLine, int(d.wide/(keyLetter*float64(utf8.RuneCountInString(k.Label))+partShape+18))), 1)
	}
	var out [][]doc.Bar
	for from := 0; from < len(d.key); from += perLine {
		out = append(out, d.key[from:min(from+perLine, len(d.key))])
	}
	return out
}

// drawKey names the marks, as wide as the drawing at most.
func (d *drawing) drawKey(p *printer, x, y float64) {
	for _, some := range d.keyLines() {
		at := x
		each := d.wide / float64(len(some))
		for _, k := range some {
			ink, _ := tints(k.Mark)
			p.shape(k.Mark, at, y+2.4, partShape+0.6, ink)
			name := p.wrap([]piece{p.letters(k.Label, barLook)}, each-partShape-16)[0]
			p.sayLines([]line{name}, at+partShape+4, y, &text{lead: barLead, size: barSize})
			at += min(each, partShape+18+name.wide)
		}
		y += barPitch
	}
}

// captioned is a drawing with the words over it, which are never apart from it.
type captioned struct {
	over *text
	*drawing
}

func (c *captioned) before() float64 { return c.over.before() }
func (c *captioned) height() float64 { return c.over.height() + 2 + c.drawing.height() }
func (c *captioned) least() float64  { return c.over.least() + 2 + c.drawing.least() }
func (c *captioned) done() bool      { return c.over.done() && c.drawing.done() }

func (c *captioned) draw(p *printer, x, y, room float64, force bool) (used float64) {
	if !c.over.done() {
		used = c.over.draw(p, x, y, room, force) + 2
		if !c.over.done() {
			return used
		}
	}
	return used + c.drawing.draw(p, x, y+used, room-used, force && used == 0)
}

// beside is a drawing behind its label.
type beside struct {
	label  *text
	indent float64
	*drawing
}

func (b *beside) height() float64 { return max(b.label.height(), b.drawing.height()) }
func (b *beside) least() float64  { return max(b.label.height(), b.drawing.least()) }
func (b *beside) done() bool      { return b.label.done() && b.drawing.done() }

func (b *beside) draw(p *printer, x, y, room float64, force bool) float64 {
	if b.least() > room+slack && !force {
		return 0
	}
	return max(b.label.draw(p, x, y, room, force), b.drawing.draw(p, x+b.indent, y, room, force))
}
