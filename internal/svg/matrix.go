package svg

import (
	"math"
	"strings"
)

// matrix takes x, y to a*x + c*y + e, b*x + d*y + f.
type matrix struct{ a, b, c, d, e, f float64 }

func (m matrix) at(x, y float64) (float64, float64) { return m.a*x + m.c*y + m.e, m.b*x + m.d*y + m.f }

// then is first n, then m.
func (m matrix) then(n matrix) matrix {
	return matrix{
		m.a*n.a + m.c*n.b, m.b*n.a + m.d*n.b, m.a*n.c + m.c*n.d, m.b*n.c + m.d*n.d,
		m.a*n.e + m.c*n.f + m.e, m.b*n.e + m.d*n.f + m.f,
	}
}

func (m matrix) inverse() (matrix, bool) {
	det := m.a*m.d - m.b*m.c
	if math.Abs(det) < 1e-12 {
		return matrix{}, false
	}
	return matrix{
		m.d / det, -m.b / det, -m.c / det, m.a / det,
		(m.c*m.f - m.d*m.e) / det, (m.b*m.e - m.a*m.f) / det,
	}, true
}

// scale is by how much m makes a line thicker; even is false where that hangs on how the line runs.
func (m matrix) scale() (by float64, even bool) {
	x, y := math.Hypot(m.a, m.b), math.Hypot(m.c, m.d)
	across := m.a*m.c + m.b*m.d
	return x, math.Abs(x-y) <= 0.01*max(x, y) && math.Abs(across) <= 0.01*x*y
}

// transform reads an attribute: "translate(3 4) rotate(45)".
func transform(text string) (matrix, error) {
	m := matrix{a: 1, d: 1}
	for rest := strings.Trim(text, " \t\r\n,"); rest != ""; rest = strings.Trim(rest, " \t\r\n,") {
		name, after, opened := strings.Cut(rest, "(")
		inner, behind, closed := strings.Cut(after, ")")
		n, err := numbers(inner)
		if !opened || !closed || err != nil {
			return m, cannot("a transform that is none (" + shown(text) + ")")
		}
		step, ok := oneTransform(strings.TrimSpace(name), n)
		if !ok {
			return m, cannot("a transform that is none (" + shown(text) + ")")
		}
		m, rest = m.then(step), behind
	}
	return m, nil
}

func oneTransform(name string, n []float64) (matrix, bool) {
	switch {
	case name == "matrix" && len(n) == 6:
		return matrix{n[0], n[1], n[2], n[3], n[4], n[5]}, true
	case name == "translate" && len(n) == 1:
		return matrix{1, 0, 0, 1, n[0], 0}, true
	case name == "translate" && len(n) == 2:
		return matrix{1, 0, 0, 1, n[0], n[1]}, true
	case name == "scale" && len(n) == 1:
		return matrix{a: n[0], d: n[0]}, true
	case name == "scale" && len(n) == 2:
		return matrix{a: n[0], d: n[1]}, true
	case name == "rotate" && (len(n) == 1 || len(n) == 3):
		sin, cos := math.Sincos(n[0] * math.Pi / 180)
		turn := matrix{cos, sin, -sin, cos, 0, 0}
		if len(n) == 1 {
			return turn, true
		}
		return matrix{1, 0, 0, 1, n[1], n[2]}.then(turn).then(matrix{1, 0, 0, 1, -n[1], -n[2]}), true
	case name == "skewX" && len(n) == 1:
		return matrix{a: 1, c: math.Tan(n[0] * math.Pi / 180), d: 1}, true
	case name == "skewY" && len(n) == 1:
		return matrix{a: 1, b: math.Tan(n[0] * math.Pi / 180), d: 1}, true
	}
	return matrix{}, false
}
