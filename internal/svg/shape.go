package svg

import (
	"math"
)

// arc goes from one point to another on an ellipse that is turned, as curves of a quarter at the most. The way from the two points to the
// middle is that of SVG 1.1, appendix F.6.
func (o *outline) arc(from, to point, rx, ry, turned float64, large, sweep bool) {
	if from == to {
		return
	}
	if rx == 0 || ry == 0 {
		o.line(to)
		return
	}
	sin, cos := math.Sincos(turned)
	dx, dy := (from.x-to.x)/2, (from.y-to.y)/2
	x, y := cos*dx+sin*dy, cos*dy-sin*dx
	if over := x*x/(rx*rx) + y*y/(ry*ry); over > 1 { // too small to reach
		rx, ry = rx*math.Sqrt(over), ry*math.Sqrt(over)
	}
	under := rx*rx*y*y + ry*ry*x*x
	root := math.Sqrt(max(0, rx*rx*ry*ry/under-1))
	if large == sweep {
		root = -root
	}
	cx, cy := root*rx*y/ry, -root*ry*x/rx
	begin, end := math.Atan2((y-cy)/ry, (x-cx)/rx), math.Atan2((-y-cy)/ry, (-x-cx)/rx)
	if sweep && end < begin {
		end += 2 * math.Pi
	} else if !sweep && end > begin {
		end -= 2 * math.Pi
	}
	m := matrix{rx * cos, rx * sin, -ry * sin, ry * cos, cos*cx - sin*cy + (from.x+to.x)/2, sin*cx + cos*cy + (from.y+to.y)/2}
	o.round(m, begin, end, to)
}

// round goes along a circle that m makes an ellipse of, from one angle to another.
func (o *outline) round(m matrix, begin, end float64, to point) {
	n := int(math.Ceil(math.Abs(end-begin) / (math.Pi/2 + 1e-9)))
	step := (end - begin) / float64(n)
	lean := 4.0 / 3 * math.Tan(step/4)
	place := func(x, y float64) point {
		px, py := m.at(x, y)
		return point{px, py}
	}
	for i := range n {
		s1, c1 := math.Sincos(begin + float64(i)*step)
		s2, c2 := math.Sincos(begin + float64(i+1)*step)
		last := place(c2, s2)
		if i == n-1 {
			last = to
		}
		o.curve(place(c1-lean*s1, s1+lean*c1), place(c2+lean*s2, s2-lean*c2), last)
	}
}

// outlineOf is the outline of an element that is drawn.
func outlineOf(n *node) (out outline, err error) {
	value := func(name string) float64 {
		text := n.attrs[name]
		if text == "" || err != nil {
			return 0
		}
		var v float64
		v, err = length(text)
		return v
	}
	switch n.name {
	case "path":
		return path(n.attrs["d"])
	case "rect":
		out = rectangle(value("x"), value("y"), value("width"), value("height"), value("rx"), value("ry"), n.attrs)
	case "circle":
		out = ellipse(value("cx"), value("cy"), value("r"), value("r"))
	case "ellipse":
		out = ellipse(value("cx"), value("cy"), value("rx"), value("ry"))
	case "line":
		out.move(point{value("x1"), value("y1")})
		out.line(point{value("x2"), value("y2")})
	case "polyline", "polygon":
		var all []float64
		all, err = numbers(n.attrs["points"])
		for i := 0; i+1 < len(all); i += 2 {
			if p := (point{all[i], all[i+1]}); i == 0 {
				out.move(p)
			} else {
				out.line(p)
			}
		}
		if n.name == "polygon" && len(out) > 0 {
			out.close()
		}
	}
	return out, err
}

func ellipse(cx, cy, rx, ry float64) (out outline) {
	if rx <= 0 || ry <= 0 {
		return nil
	}
	out.move(point{cx + rx, cy})
	out.round(matrix{rx, 0, 0, ry, cx, cy}, 0, 2*math.Pi, point{cx + rx, cy})
	out.close()
	return out
}

// rectangle may have round corners; where one radius is not said it is as the other.
func rectangle(x, y, w, h, rx, ry float64, attrs map[string]string) (out outline) {
	if w <= 0 || h <= 0 {
		return nil
	}
	if attrs["rx"] == "" {
		rx = ry
	}
	if attrs["ry"] == "" {
		ry = rx
	}
	rx, ry = min(max(rx, 0), w/2), min(max(ry, 0), h/2)
	out.move(point{x + rx, y})
	corner := func(line, to point) {
		from := line
		out.line(line)
		if rx > 0 && ry > 0 {
			out.arc(from, to, rx, ry, 0, false, true)
		}
	}
	corner(point{x + w - rx, y}, point{x + w, y + ry})
	corner(point{x + w, y + h - ry}, point{x + w - rx, y + h})
	corner(point{x + rx, y + h}, point{x, y + h - ry})
	corner(point{x, y + ry}, point{x + rx, y})
	out.close()
	return out
}
