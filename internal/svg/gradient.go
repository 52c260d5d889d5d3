package svg

import (
	"cmp"
	"image/color"
	"math"
	"slices"
)

// gradient is a change from colour to colour.
type gradient struct {
	radial  bool
	p       [5]float64 // x1 y1 x2 y2, or cx cy fx fy r
	inShape bool       // in parts of the shape's width and height, else in the units of what it fills
	own     matrix
	spread  string
	stops   []stop
}

type stop struct {
	at     float64
	colour color.NRGBA
}

// findGradients reads all, wherever they stand.
func (d *drawing) findGradients(n *node) error {
	if n.name == "linearGradient" || n.name == "radialGradient" {
		g, err := d.gradient(n)
		if err == nil && n.attrs["id"] != "" {
			d.gradients[n.attrs["id"]] = g
		}
		return err
	}
	for _, below := range n.below {
		if err := d.findGradients(below); err != nil {
			return err
		}
	}
	return nil
}

func (d *drawing) gradient(n *node) (g *gradient, err error) {
	if n.attrs["href"] != "" {
		return nil, cannot("a gradient that takes its colours from another")
	}
	g = &gradient{radial: n.name == "radialGradient", inShape: n.attrs["gradientUnits"] != "userSpaceOnUse", spread: n.attrs["spreadMethod"]}
	part := func(name string, otherwise float64) float64 {
		v, wrong := fraction(n.attrs[name], otherwise)
		if err == nil {
			err = wrong
		}
		return v
	}
	if g.radial {
		cx, cy := part("cx", 0.5), part("cy", 0.5)
		g.p = [5]float64{cx, cy, part("fx", cx), part("fy", cy), part("r", 0.5)}
		if g.p[2] != cx || g.p[3] != cy {
			return nil, cannot("a round gradient whose light is not in its middle")
		}
	} else {
		g.p = [5]float64{part("x1", 0), part("y1", 0), part("x2", 1), part("y2", 0)}
	}
	if err != nil {
		return nil, err
	}
	if g.own, err = transform(n.attrs["gradientTransform"]); err != nil {
		return nil, err
	}
	for _, below := range n.below {
		if below.name != "stop" {
			continue
		}
		s, err := d.stop(below)
		if err != nil {
			return nil, err
		}
		if last := len(g.stops) - 1; last >= 0 {
			s.at = max(s.at, g.stops[last].at)
		}
		g.stops = append(g.stops, s)
	}
	return g, nil
}

func (d *drawing) stop(n *node) (s stop, err error) {
	stated, err := d.stated(n)
	if err != nil {
		return s, err
	}
	if s.at, err = opacity(cmp.Or(n.attrs["offset"], "0")); err != nil {
		return s, err
	}
	text := cmp.Or(stated["stop-color"], "black")
	var ok bool
	if s.colour, ok = colour(text); !ok {
		return s, cannot("a colour that is not known (" + shown(text) + ")")
	}
	through, err := opacity(stated["stop-opacity"])
	s.colour.A = uint8(math.Round(255 * through))
	return s, err
}

// paint is the gradient on a shape. One without colours paints nothing.
func (g *gradient) paint(out outline, m matrix, through float64) (paint, error) {
	if len(g.stops) == 0 {
		return nil, nil
	}
	whole := m.then(g.own)
	if g.inShape {
		x, y, w, h := out.bounds()
		whole = m.then(matrix{w, 0, 0, h, x, y}).then(g.own)
	}
	back, ok := whole.inverse()
	if !ok { // as SVG has it, of a shape without width or height
		return nil, nil
	}
	dx, dy := g.p[2]-g.p[0], g.p[3]-g.p[1]
	long := dx*dx + dy*dy
	return func(px, py float64) color.NRGBA {
		x, y := back.at(px, py)
		var t float64
		switch {
		case g.radial && g.p[4] > 0:
			t = math.Hypot(x-g.p[0], y-g.p[1]) / g.p[4]
		case !g.radial && long > 0:
			t = ((x-g.p[0])*dx + (y-g.p[1])*dy) / long
		default:
			t = 1
		}
		c := g.at(t)
		c.A = uint8(math.Round(float64(c.A) * through))
		return c
	}, nil
}

// at is the colour at a place, 0 being the first and 1 the last.
func (g *gradient) at(t float64) color.NRGBA {
	switch g.spread {
	case "repeat":
		t -= math.Floor(t)
	case "reflect":
		if t = math.Abs(math.Mod(t, 2)); t > 1 {
			t = 2 - t
		}
	}
	i, _ := slices.BinarySearchFunc(g.stops, t, func(s stop, t float64) int { return cmp.Compare(s.at, t) })
	switch {
	case i == 0:
		return g.stops[0].colour
	case i == len(g.stops):
		return g.stops[i-1].colour
	}
	a, b := g.stops[i-1], g.stops[i]
	part := (t - a.at) / (b.at - a.at)
	mix := func(x, y uint8) uint8 { return uint8(math.Round(float64(x) + part*(float64(y)-float64(x)))) }
	return color.NRGBA{mix(a.colour.R, b.colour.R), mix(a.colour.G, b.colour.G), mix(a.colour.B, b.colour.B), mix(a.colour.A, b.colour.A)}
}

// bounds are those of an outline.
func (o outline) bounds() (x, y, w, h float64) {
	low, high := point{math.Inf(1), math.Inf(1)}, point{math.Inf(-1), math.Inf(-1)}
	reach := func(p point) {
		low, high = point{min(low.x, p.x), min(low.y, p.y)}, point{max(high.x, p.x), max(high.y, p.y)}
	}
	var at point
	for _, s := range o {
		switch s.kind {
		case 'M', 'L':
			at = s.points[0]
		case 'C':
			a, b, c, d := at, s.points[0], s.points[1], s.points[2]
			for _, t := range slices.Concat(turns(a.x, b.x, c.x, d.x), turns(a.y, b.y, c.y, d.y)) {
				reach(point{bezier(a.x, b.x, c.x, d.x, t), bezier(a.y, b.y, c.y, d.y, t)})
			}
			at = d
		default:
			continue
		}
		reach(at)
	}
	return low.x, low.y, high.x - low.x, high.y - low.y
}

// bezier is where a curve is at a part t of its way.
func bezier(a, b, c, d, t float64) float64 {
	u := 1 - t
	return u*u*u*a + 3*u*u*t*b + 3*u*t*t*c + t*t*t*d
}

// turns are the parts of its way at which a curve turns back.
func turns(a, b, c, d float64) (at []float64) {
	p, q, r := d-a+3*(b-c), 2*(a-2*b+c), b-a // its slope, by three
	if p == 0 {
		if q != 0 {
			at = append(at, -r/q)
		}
	} else if root := q*q - 4*p*r; root >= 0 {
		root = math.Sqrt(root)
		at = append(at, (-q+root)/(2*p), (-q-root)/(2*p))
	}
	return slices.DeleteFunc(at, func(t float64) bool { return !(t > 0 && t < 1) })
}
