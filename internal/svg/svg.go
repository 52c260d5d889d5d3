// Package svg draws a small SVG, such as a crest, and refuses by name what it does not draw: a picture that is drawn wrong is worse than
// none. It takes shapes, paths, lines, plain colours, gradients and a plain style sheet, which is what is left of a crest once the program
// that drew it has turned its text into paths.
//
// What could act is refused too: scripts, events, references to what is elsewhere, entities. It knows nothing of ours.
package svg

import (
	"errors"
	"fmt"
	"image"
	"math"
)

// Limits on what is drawn, far above any crest.
const (
	maxElements = 20_000
	maxDepth    = 64
	maxShapes   = 5_000
	maxWork     = 100 << 20 // pixels that are looked at, over all shapes
	slimmest    = 20        // times as long as it is wide
)

// Draw is an SVG as a picture whose longer side has so many pixels. The same bytes give the same picture. An error is the end of a sentence
// that says what is wrong with it: "has a script, ...".
func Draw(data []byte, longest int) (*image.NRGBA, error) {
	root, err := parse(data)
	if err != nil {
		return nil, err
	}
	view, err := viewOf(root)
	if err != nil {
		return nil, err
	}
	long, short := max(view.w, view.h), min(view.w, view.h)
	if long > slimmest*short {
		return nil, fmt.Errorf("is more than %d times as long as it is wide", slimmest)
	}
	scale := float64(longest) / long
	wide, high := int(math.Round(view.w*scale)), int(math.Round(view.h*scale))
	d := &drawing{root: root, longest: float64(longest), gradients: map[string]*gradient{}}
	d.sheet, err = styleSheet(root)
	if err == nil {
		err = d.findGradients(root)
	}
	if err == nil {
		err = d.children(root, matrix{scale, 0, 0, scale, -view.x * scale, -view.y * scale}, defaults())
	}
	if err != nil {
		return nil, err
	}
	if len(d.shapes) == 0 {
		return nil, errors.New("has nothing in it that can be drawn")
	}
	return d.paint(max(wide, 1), max(high, 1))
}

// view is the part of the plane that is seen.
type view struct{ x, y, w, h float64 }

// viewOf is that which the root says, by its viewBox, else by its size.
func viewOf(root *node) (v view, err error) {
	if text, ok := root.attrs["viewBox"]; ok {
		n, err := numbers(text)
		if err != nil || len(n) != 4 {
			return v, fmt.Errorf("has a viewBox that is none: %q", text)
		}
		v = view{n[0], n[1], n[2], n[3]}
	} else {
		w, wErr := length(root.attrs["width"])
		h, hErr := length(root.attrs["height"])
		if wErr != nil || hErr != nil {
			return v, errors.New("does not say how large it is: it needs a viewBox, or a width and a height in pixels")
		}
		v = view{0, 0, w, h}
	}
	if !(v.w > 0 && v.h > 0) {
		return v, errors.New("is of no size: its viewBox, or its width and height, have to be above 0")
	}
	return v, nil
}

// cannot is said of what is not drawn.
func cannot(what string) error {
	return fmt.Errorf("has %s, which is not drawn here: have the drawing program turn all of it into plain paths, or give it as a PNG", what)
}

// unsafe is said of what is never taken.
func unsafe(what string) error {
	return fmt.Errorf("has %s, which is not taken: save it without, or give it as a PNG", what)
}
