package pdf

import "ppbtui/internal/report/doc"

// A trend of so many points, and no more than would fill a page, is two halves beside each other, where its lines stay lines: a report has
// many, and is to be short.
const (
	leastHalved = 4
	mostHalved  = 24
	halvesGap   = 16.0
)

// trend sets a number from time to time in a width.
func (p *printer) trend(parent *element, t *doc.Trend, wide float64) *drawing {
	if n := len(t.Points); n >= leastHalved && n <= mostHalved {
		d := p.chart(parent, ofPoints(t.Points), t.Alt, (min(wide, halvesWide)-halvesGap)/2)
		low := true
		for i := range d.bars {
			low = low && d.bars[i].high() == barPitch
		}
		if low {
			right, half := *d, (n+1)/2
			right.bars, d.bars = d.bars[half:], d.bars[:half]
			d.right = &right
			return d
		}
	}
	return p.chart(parent, ofPoints(t.Points), t.Alt, min(trendWide, wide))
}

// halvesWide is how wide both halves are at the most.
const halvesWide = 420.0

// all is how wide a drawing is with its second half.
func (d *drawing) all() float64 {
	if d.right == nil {
		return d.wide
	}
	return 2*d.wide + halvesGap
}
