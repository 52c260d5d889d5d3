package svg

import (
	"errors"
	"image"
	"image/color"
	"math"
	"slices"

	"github.com/srwiley/rasterx"
	"golang.org/x/image/math/fixed"
)

// lines is how many lines of a pixel are looked at.
const lines = 4

// scanner fills what is between lines. rasterx brings one that knows no even-odd rule, which crests are full of.
type scanner struct {
	to      *image.NRGBA
	paint   paint
	evenOdd bool
	at      fixed.Point26_6
	cross   [][]crossing // of every line of every row of pixels
	cover   []float64    // of a row
	top     int          // the first and the last line that is crossed
	bottom  int
	work    int
	edges   int // crossings of the shape
}

// maxEdges is how many crossings a shape may have, of 16 bytes each.
const maxEdges = 4 << 20

// tooMuch reports whether there is more to do than is done for any crest: what is left is not drawn, and the picture refused.
func (s *scanner) tooMuch() bool { return s.work > maxWork || s.edges > maxEdges }

// crossing is where an edge crosses a line, and whether it goes down (1) or up (-1).
type crossing struct {
	x    float64
	down int
}

// paint draws all shapes.
func (d *drawing) paint(wide, high int) (*image.NRGBA, error) {
	s := &scanner{to: image.NewNRGBA(image.Rect(0, 0, wide, high)), cross: make([][]crossing, high*lines), cover: make([]float64, wide+1)}
	s.Clear()
	for _, is := range d.shapes {
		if is.filled != nil {
			filler := rasterx.NewFiller(wide, high, s)
			s.paint, s.evenOdd = is.filled, is.evenOdd
			is.path.AddTo(filler)
			filler.Draw()
		}
		if is.stroked != nil {
			stroker := rasterx.NewStroker(wide, high, s)
			stroker.SetStroke(fixed.Int26_6(math.Round(is.width*64)), fixed.Int26_6(math.Round(is.miter*64)), is.ends, nil, nil, is.join)
			s.paint, s.evenOdd = is.stroked, false
			is.path.AddTo(stroker)
			stroker.Draw()
		}
		if s.tooMuch() {
			return nil, errors.New("takes too long to draw: it has too many large shapes")
		}
	}
	return s.to, nil
}

// Start, Line and the others are what rasterx asks of who fills.
func (s *scanner) Start(a fixed.Point26_6) { s.at = a }

// Line is an edge from where the last one ended.
func (s *scanner) Line(b fixed.Point26_6) {
	x0, y0, x1, y1 := float64(s.at.X)/64, float64(s.at.Y)/64, float64(b.X)/64, float64(b.Y)/64
	s.at = b
	down := 1
	if y1 < y0 {
		x0, y0, x1, y1, down = x1, y1, x0, y0, -1
	}
	first := max(int(math.Ceil(y0*lines-0.5)), 0)
	last := min(int(math.Ceil(y1*lines-0.5)), len(s.cross)) - 1
	if first > last || s.tooMuch() {
		return
	}
	s.edges += last - first + 1
	if s.tooMuch() {
		return
	}
	for i := first; i <= last; i++ {
		y := (float64(i) + 0.5) / lines
		s.cross[i] = append(s.cross[i], crossing{x0 + (y-y0)*(x1-x0)/(y1-y0), down})
	}
	s.top, s.bottom = min(s.top, first), max(s.bottom, last)
	s.work += last - first
}

// Draw paints what is between the edges.
func (s *scanner) Draw() {
	for row := s.top / lines; s.top <= s.bottom && row <= s.bottom/lines && !s.tooMuch(); row++ {
		low, high := len(s.cover), 0
		for i := row * lines; i < (row+1)*lines; i++ {
			from, to := s.line(s.cross[i])
			low, high = min(low, from), max(high, to)
			s.cross[i] = s.cross[i][:0]
		}
		for x := low; x < high; x++ {
			s.blend(x, row, s.cover[x])
			s.cover[x] = 0
		}
		s.work += max(0, high-low)
	}
	if !s.tooMuch() {
		s.Clear()
	}
}

// line adds what one line covers, and says from which pixel to which.
func (s *scanner) line(all []crossing) (low, high int) {
	slices.SortFunc(all, func(a, b crossing) int {
		switch {
		case a.x < b.x:
			return -1
		case a.x > b.x:
			return 1
		}
		return a.down - b.down
	})
	low = len(s.cover)
	winding := 0
	for i := range len(all) - 1 {
		winding += all[i].down
		inside := winding != 0
		if s.evenOdd {
			inside = i%2 == 0
		}
		from, to := max(all[i].x, 0), min(all[i+1].x, float64(len(s.cover)-1))
		if !inside || from >= to {
			continue
		}
		low, high = min(low, int(from)), max(high, int(math.Ceil(to)))
		for x := int(from); float64(x) < to; x++ {
			s.cover[x] += (min(to, float64(x+1)) - max(from, float64(x))) / lines
		}
		s.work += int(to - from)
	}
	return low, min(high, len(s.cover)-1)
}

// blend puts colour over what is there.
func (s *scanner) blend(x, y int, cover float64) {
	if cover <= 0 {
		return
	}
	c := s.paint(float64(x)+0.5, float64(y)+0.5)
	was := s.to.NRGBAAt(x, y)
	over := float64(c.A) / 255 * min(cover, 1)
	under := float64(was.A) / 255 * (1 - over)
	whole := over + under
	if whole <= 0 {
		return
	}
	mix := func(a, b uint8) uint8 { return uint8(math.Round((float64(a)*over + float64(b)*under) / whole)) }
	s.to.SetNRGBA(x, y, color.NRGBA{mix(c.R, was.R), mix(c.G, was.G), mix(c.B, was.B), uint8(math.Round(whole * 255))})
}

// Clear forgets all edges.
func (s *scanner) Clear() { s.top, s.bottom, s.edges = len(s.cross), -1, 0 }

// GetPathExtent is asked of no one here.
func (s *scanner) GetPathExtent() fixed.Rectangle26_6 { return fixed.Rectangle26_6{} }

// SetBounds is fixed from the beginning.
func (s *scanner) SetBounds(int, int) {}

// SetColor is the shape's.
func (s *scanner) SetColor(any) {}

// SetWinding is the shape's.
func (s *scanner) SetWinding(bool) {}

// SetClip is never asked for.
func (s *scanner) SetClip(image.Rectangle) {}
