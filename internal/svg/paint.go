package svg

import (
	"image/color"
	"math"
	"strings"

	"golang.org/x/image/colornames"
)

// paint is the colour at a pixel.
type paint func(x, y float64) color.NRGBA

// paintOf is what a shape is filled with, or its edge, nil for nothing.
func (d *drawing) paintOf(s style, property string, out outline, m matrix) (paint, error) {
	through, err := opacity(s["opacity"])
	if err != nil {
		return nil, err
	}
	own, err := opacity(s[property+"-opacity"])
	if err != nil {
		return nil, err
	}
	through *= own
	text := s[property]
	if text == "none" || text == "transparent" || through == 0 {
		return nil, nil
	}
	if id, is := reference(text); is {
		g, ok := d.gradients[id]
		if !ok {
			return nil, cannot("a fill that is no gradient (" + shown(id) + ")")
		}
		return g.paint(out, m, through)
	}
	if strings.EqualFold(text, "currentColor") {
		text = s["color"]
	}
	c, ok := colour(text)
	if !ok {
		return nil, cannot("a colour that is not known (" + shown(text) + ")")
	}
	c.A = uint8(math.Round(through * float64(c.A)))
	return func(float64, float64) color.NRGBA { return c }, nil
}

// reference is the id in url(#id).
func reference(text string) (id string, ok bool) {
	inner, ok := strings.CutPrefix(text, "url(")
	if !ok {
		return "", false
	}
	inner, _, ok = strings.Cut(inner, ")")
	return strings.TrimPrefix(strings.Trim(inner, ` "'`), "#"), ok
}

// colour reads a colour by its name, as #abc or #aabbcc, or as rgb(1, 2, 3).
func colour(text string) (c color.NRGBA, ok bool) {
	text = strings.ToLower(strings.TrimSpace(text))
	if named, is := colornames.Map[text]; is {
		return color.NRGBA(named), true
	}
	if hex, is := strings.CutPrefix(text, "#"); is {
		return hexColour(hex)
	}
	inner, is := strings.CutPrefix(text, "rgb(")
	inner, end := strings.CutSuffix(inner, ")")
	parts := strings.Split(inner, ",")
	if !is || !end || len(parts) != 3 {
		return c, false
	}
	var n [3]uint8
	for i, p := range parts {
		whole := 1.0
		v, rest, err := number(p)
		if strings.TrimSpace(rest) == "%" {
			whole, rest = 2.55, ""
		}
		if err != nil || strings.TrimSpace(rest) != "" {
			return c, false
		}
		n[i] = uint8(math.Round(max(0, min(255, v*whole))))
	}
	return color.NRGBA{n[0], n[1], n[2], 255}, true
}

func hexColour(hex string) (c color.NRGBA, ok bool) {
	if len(hex) == 3 {
		hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
	}
	if len(hex) != 6 {
		return c, false
	}
	var n [3]uint8
	for i := range 6 {
		digit := strings.IndexByte("0123456789abcdef", hex[i])
		if digit < 0 {
			return c, false
		}
		n[i/2] = n[i/2]<<4 | uint8(digit)
	}
	return color.NRGBA{n[0], n[1], n[2], 255}, true
}
