package pdf

import (
	"strconv"

	"ppbtui/internal/report/doc"
)

// look is how letters look.
type look struct {
	bold bool
	size float64 // points
	ink  rgb
}

// Colours.
const (
	black rgb = 0x0b0c0c
	quiet rgb = 0x383f43
	blue  rgb = 0x0b4f8a // of what leads somewhere
	rules rgb = 0x8a9296
	heads rgb = 0xe4e8eb
	group rgb = 0xf2f4f5
	grey  rgb = 0xb1b9be // of bars without a rating
)

// tints are the ink and the tint of ratings.
func tints(m doc.Mark) (ink, tint rgb) {
	switch m.Tint() {
	case "green":
		return 0x005a30, 0xcce2d8
	case "amber":
		return 0x5a3a00, 0xffe8b3
	case "red":
		return 0x5c0f06, 0xf4cdc6
	}
	return quiet, 0xeeefef
}

// fillOf appends that what follows is filled with a colour.
func (p *printer) fillOf(out []byte, c rgb) []byte { return append(c.in(out), "rg\n"...) }

func (p *printer) colour(c rgb) {
	if p.fill != c {
		p.out, p.fill = p.fillOf(p.out, c), c
	}
}

// say prints a text that is shown as it is, from x on the line that it stands on, y from above.
func (p *printer) say(x, y float64, s string, l look) {
	if s == "" {
		return
	}
	face := p.face(l.bold)
	p.colour(l.ink)
	p.put("BT")
	if p.bold != l.bold || p.size != l.size {
		p.put(face.call)
		p.out = append(number(p.out, l.size), "Tf"...)
		p.bold, p.size = l.bold, l.size
	}
	p.put(" ")
	p.out = append(number(number(p.out, x), p.high-y), "Td"...)
	p.out = append(face.print(p.out, s), "Tj ET\n"...)
}

// box fills a rectangle, of which x and y are the corner on the left and above.
func (p *printer) box(x, y, wide, high float64, c rgb) {
	p.colour(c)
	p.out = append(number(number(number(number(p.out, x), p.high-y-high), wide), high), "re f\n"...)
}

// edged is a box with a line around it.
func (p *printer) edged(x, y, wide, high float64, fill, edge rgb) {
	p.box(x, y, wide, high, edge)
	const line = 0.5
	if wide > 2*line && high > 2*line {
		p.box(x+line, y+line, wide-2*line, high-2*line, fill)
	}
}

// path fills what lies between points, from a corner in parts of a size.
func (p *printer) path(x, y, size float64, points ...float64) {
	for i := 0; i+1 < len(points); i += 2 {
		p.out = number(number(p.out, x+points[i]*size), p.high-y-points[i+1]*size)
		p.put(map[bool]string{true: "m ", false: "l "}[i == 0])
	}
	p.put("f\n")
}

// shape draws the shape of a rating or a direction in a square of a size, whose corner on the left and above is at x and y.
func (p *printer) shape(m doc.Mark, x, y, size float64, ink rgb) {
	p.colour(ink)
	switch m {
	case doc.Green:
		p.circle(x+size/2, y+size/2, size*0.46)
	case doc.Amber:
		p.path(x, y, size, 0.5, 0.03, 1, 0.95, 0, 0.95)
	case doc.Red:
		p.box(x+size*0.06, y+size*0.06, size*0.88, size*0.88, ink)
	case doc.Unrated:
		p.edge(x+size*0.1, y+size*0.1, size*0.8, size*0.13, ink)
	case doc.Better, doc.Up:
		p.path(x, y, size, 0.5, 0, 0.93, 0.46, 0.62, 0.46, 0.62, 1, 0.38, 1, 0.38, 0.46, 0.07, 0.46)
	case doc.Worse, doc.Down:
		p.path(x, y, size, 0.5, 1, 0.93, 0.54, 0.62, 0.54, 0.62, 0, 0.38, 0, 0.38, 0.54, 0.07, 0.54)
	case doc.Same:
		p.path(x, y, size, 1, 0.5, 0.54, 0.07, 0.54, 0.38, 0, 0.38, 0, 0.62, 0.54, 0.62, 0.54, 0.93)
	case doc.NotApplicable:
		p.box(x+size*0.08, y+size*0.42, size*0.84, size*0.16, ink)
	}
}

// edge is a square that is not filled.
func (p *printer) edge(x, y, size, line float64, ink rgb) {
	p.box(x, y, size, line, ink)
	p.box(x, y+size-line, size, line, ink)
	p.box(x, y+line, line, size-2*line, ink)
	p.box(x+size-line, y+line, line, size-2*line, ink)
}

// circle is four curves that differ from one by less than a thousandth.
func (p *printer) circle(x, y, r float64) {
	const bend = 0.5523
	y, k := p.high-y, bend*r
	points := [][2]float64{
		{x + r, y}, {x + r, y + k}, {x + k, y + r}, {x, y + r}, {x - k, y + r}, {x - r, y + k}, {x - r, y},
		{x - r, y - k}, {x - k, y - r}, {x, y - r}, {x + k, y - r}, {x + r, y - k}, {x + r, y},
	}
	for i, at := range points {
		p.out = number(number(p.out, at[0]), at[1])
		switch {
		case i == 0:
			p.put("m ")
		case i%3 == 0:
			p.put("c ")
		}
	}
	p.put("f\n")
}

// begin marks what follows as a part of an element, or, where there is none, as what no reader needs to hear.
func (p *printer) begin(e *element) {
	if e == nil {
		p.put("/Artifact BMC\n")
		return
	}
	e.holds(p.number, len(p.owners))
	p.put("/")
	p.put(e.role)
	p.put("<</MCID ")
	p.out = append(strconv.AppendInt(p.out, int64(len(p.owners)), 10), ">>BDC\n"...)
	p.owners = append(p.owners, e.number)
}

func (p *printer) finish() { p.put("EMC\n") }
