package svg

import (
	"errors"
	"math"
	"strings"
)

// outline is pieces of lines and curves, in the units of its element.
type outline []piece

// piece is a step of an outline: 'M' to a point, 'L' a line to it, 'C' a curve with two points that it leans to, 'Z' back to the start.
type piece struct {
	kind   byte
	points [3]point
}

type point struct{ x, y float64 }

func (o *outline) move(p point)        { *o = append(*o, piece{'M', [3]point{p}}) }
func (o *outline) line(p point)        { *o = append(*o, piece{'L', [3]point{p}}) }
func (o *outline) curve(a, b, p point) { *o = append(*o, piece{'C', [3]point{a, b, p}}) }
func (o *outline) close()              { *o = append(*o, piece{kind: 'Z'}) }

// quad is a curve with one point that it leans to.
func (o *outline) quad(from, lean, p point) {
	third := func(q point) point { return point{q.x + 2*(lean.x-q.x)/3, q.y + 2*(lean.y-q.y)/3} }
	o.curve(third(from), third(p), p)
}

var errPath = errors.New("has a path that is broken")

// pen reads the text of a path.
type pen struct {
	out         outline
	at, start   point
	lean        point // of the last curve
	last        byte  // the letter before, as a capital
	rest        string
	relative    bool
	beginsAgain bool // a subpath was closed, and what follows begins where it did
}

// path reads the d of a path.
func path(d string) (outline, error) {
	p := &pen{rest: strings.TrimLeft(d, " \t\r\n,")}
	letter := byte(0)
	for p.rest != "" {
		if c := p.rest[0]; c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' {
			letter, p.rest = c, p.rest[1:]
		} else if letter == 0 || letter == 'Z' || letter == 'z' {
			return nil, errPath
		}
		p.relative = letter >= 'a'
		kind := letter &^ 0x20
		if p.last == 0 && kind != 'M' {
			return nil, errPath
		}
		if err := p.step(kind); err != nil {
			return nil, err
		}
		p.last = kind
		if kind == 'M' { // further points behind it are lines
			letter-- // L or l
		}
		p.rest = strings.TrimLeft(p.rest, " \t\r\n,")
	}
	return p.out, nil
}

// step reads what belongs to one letter.
func (p *pen) step(kind byte) error {
	if p.beginsAgain && kind != 'M' && kind != 'Z' {
		p.out.move(p.start)
		p.beginsAgain = false
	}
	switch kind {
	case 'Z':
		p.out.close()
		p.at, p.beginsAgain = p.start, true
		return nil
	case 'M':
		to, err := p.point()
		p.out.move(to)
		p.at, p.start, p.beginsAgain = to, to, false
		return err
	case 'L', 'H', 'V':
		return p.straight(kind)
	case 'A':
		return p.arc()
	}
	return p.bend(kind)
}

func (p *pen) straight(kind byte) error {
	to := p.at
	var err error
	switch kind {
	case 'L':
		to, err = p.point()
	case 'H':
		to.x, err = p.number(p.at.x)
	case 'V':
		to.y, err = p.number(p.at.y)
	}
	p.out.line(to)
	p.at = to
	return err
}

// bend reads a curve. One that leaves out its first point leans as the one before did, mirrored.
func (p *pen) bend(kind byte) error {
	mirrored := p.at
	if kind == 'S' && (p.last == 'C' || p.last == 'S') || kind == 'T' && (p.last == 'Q' || p.last == 'T') {
		mirrored = point{2*p.at.x - p.lean.x, 2*p.at.y - p.lean.y}
	}
	n := map[byte]int{'C': 3, 'S': 2, 'Q': 2, 'T': 1}[kind]
	if n == 0 {
		return errPath
	}
	var points []point
	for range n {
		to, err := p.point()
		if err != nil {
			return err
		}
		points = append(points, to)
	}
	if kind == 'S' || kind == 'T' {
		points = append([]point{mirrored}, points...)
	}
	to := points[len(points)-1]
	if len(points) == 3 {
		p.out.curve(points[0], points[1], to)
	} else {
		p.out.quad(p.at, points[0], to)
	}
	p.lean, p.at = points[len(points)-2], to
	return nil
}

func (p *pen) point() (point, error) {
	x, err := p.number(p.at.x)
	if err != nil {
		return point{}, err
	}
	y, err := p.number(p.at.y)
	return point{x, y}, err
}

// number reads one, which counts from where the pen is if the letter says so.
func (p *pen) number(from float64) (n float64, err error) {
	n, p.rest, err = number(p.rest)
	if err != nil {
		return 0, errPath
	}
	if p.relative {
		n += from
	}
	return n, nil
}

// flag reads a 0 or a 1, behind which the next number may stand at once.
func (p *pen) flag() (bool, error) {
	p.rest = strings.TrimLeft(p.rest, " \t\r\n,")
	if p.rest == "" || p.rest[0] != '0' && p.rest[0] != '1' {
		return false, errPath
	}
	set := p.rest[0] == '1'
	p.rest = p.rest[1:]
	return set, nil
}

// arc reads a part of an ellipse.
func (p *pen) arc() error {
	var n [3]float64
	for i := range n {
		var err error
		if n[i], p.rest, err = number(p.rest); err != nil {
			return errPath
		}
	}
	large, err := p.flag()
	if err != nil {
		return err
	}
	sweep, err := p.flag()
	if err != nil {
		return err
	}
	to, err := p.point()
	p.out.arc(p.at, to, math.Abs(n[0]), math.Abs(n[1]), n[2]*math.Pi/180, large, sweep)
	p.at = to
	return err
}
