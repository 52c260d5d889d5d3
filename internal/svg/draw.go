package svg

import (
	"errors"
	"fmt"
	"math"

	"github.com/srwiley/rasterx"
	"golang.org/x/image/math/fixed"
)

// drawing is what is drawn, under construction.
type drawing struct {
	root      *node
	longest   float64 // pixels
	sheet     []rule
	gradients map[string]*gradient
	shapes    []shape
}

// shape is an outline in pixels with how it is painted.
type shape struct {
	path         rasterx.Path
	filled       paint // nil: it is not
	evenOdd      bool
	stroked      paint
	width, miter float64
	ends         rasterx.CapFunc
	join         rasterx.JoinMode
}

// children draws what stands under an element.
func (d *drawing) children(n *node, m matrix, above style) error {
	own, err := d.of(n, above)
	if err != nil || own["display"] == "none" {
		return err
	}
	if n != d.root {
		step, err := transform(n.attrs["transform"])
		if err != nil {
			return err
		}
		m = m.then(step)
	}
	if through, err := opacity(own["opacity"]); err != nil || through != 1 {
		return cannot("a group that is partly transparent")
	}
	for _, below := range n.below {
		if err := d.element(below, m, own); err != nil {
			return err
		}
	}
	return nil
}

// element draws one element.
func (d *drawing) element(n *node, m matrix, above style) error {
	switch n.name {
	case "title", "desc", "metadata", "style", "defs", "linearGradient", "radialGradient":
		return nil
	case "g":
		return d.children(n, m, above)
	case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon":
		return d.shape(n, m, above)
	case "text", "tspan", "textPath":
		return cannot("text")
	}
	return cannot("<" + shown(n.name) + ">")
}

// shape puts down a shape to be painted.
func (d *drawing) shape(n *node, m matrix, above style) error {
	s, err := d.of(n, above)
	if err != nil || s["display"] == "none" {
		return err
	}
	step, err := transform(n.attrs["transform"])
	if err != nil {
		return err
	}
	m = m.then(step)
	out, err := outlineOf(n)
	if err != nil || len(out) == 0 {
		return err
	}
	if len(d.shapes) == maxShapes {
		return fmt.Errorf("is too large: it has more than %d shapes", maxShapes)
	}
	is := shape{evenOdd: s["fill-rule"] == "evenodd"}
	if is.path, err = d.inPixels(out, m); err != nil {
		return err
	}
	if n.name != "line" {
		if is.filled, err = d.paintOf(s, "fill", out, m); err != nil {
			return err
		}
	}
	if err := d.strokes(&is, s, out, m); err != nil {
		return err
	}
	if is.filled != nil && is.stroked != nil && s["opacity"] != "" && s["opacity"] != "1" {
		return cannot("a shape with an edge that is partly transparent")
	}
	if is.filled != nil || is.stroked != nil {
		d.shapes = append(d.shapes, is)
	}
	return nil
}

// strokes says how the edge of a shape is drawn.
func (d *drawing) strokes(is *shape, s style, out outline, m matrix) (err error) {
	if is.stroked, err = d.paintOf(s, "stroke", out, m); err != nil || is.stroked == nil {
		return err
	}
	width, err := length(s["stroke-width"])
	if err != nil {
		return err
	}
	by, even := m.scale()
	if is.width = width * by; is.width <= 0 {
		is.stroked = nil
		return nil
	}
	if !even {
		return cannot("a line that a transform makes thicker one way than the other")
	}
	if is.width > d.longest {
		return errors.New("has a line that is thicker than the whole of it")
	}
	if is.miter, err = length(s["stroke-miterlimit"]); err != nil {
		return err
	}
	is.miter = min(max(is.miter, 1), 100)
	is.ends, is.join = rasterx.ButtCap, rasterx.Miter
	switch s["stroke-linecap"] {
	case "round":
		is.ends = rasterx.RoundCap
	case "square":
		is.ends = rasterx.SquareCap
	}
	switch s["stroke-linejoin"] {
	case "round":
		is.join = rasterx.Round
	case "bevel":
		is.join = rasterx.Bevel
	}
	return nil
}

// inPixels is an outline where it stands in the picture.
func (d *drawing) inPixels(out outline, m matrix) (p rasterx.Path, err error) {
	far := false
	place := func(q point) fixed.Point26_6 {
		x, y := m.at(q.x, q.y)
		far = far || !(math.Abs(x) < 8*d.longest && math.Abs(y) < 8*d.longest)
		return fixed.Point26_6{X: fixed.Int26_6(math.Round(x * 64)), Y: fixed.Int26_6(math.Round(y * 64))}
	}
	open := false
	for _, s := range out {
		switch s.kind {
		case 'M':
			if open {
				p.Stop(false)
			}
			p.Start(place(s.points[0]))
			open = true
		case 'L':
			p.Line(place(s.points[0]))
		case 'C':
			p.CubeBezier(place(s.points[0]), place(s.points[1]), place(s.points[2]))
		case 'Z':
			if open {
				p.Stop(true)
			}
			open = false
		}
		if far {
			return nil, errors.New("draws far outside its own edges")
		}
	}
	if open {
		p.Stop(false)
	}
	return p, nil
}
