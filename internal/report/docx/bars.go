package docx

import (
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// bar is one line of a drawing: when or of what, how much in words, and the bar itself of doc.Span.
type bar struct {
	label, text   string
	number        bool
	from, to, aim int
	broken        bool // not to be compared with those above
}

// Sizes of drawings in English Metric Units, of which a millimetre has 36,000.
const (
	mm        = 36000
	pitch     = 175 * 635 // of a line: the style DrawingText has its height
	letter    = 49000     // the width of most characters, at the most
	space     = 2 * mm
	leastBars = 40 * mm
	trendWide = 110 * mm
	chartWide = 160 * mm
	mostChars = 46 // of a label
	mostLines = 34 // of one drawing: more would not fit a page that lies
)

const continued = "Continued: the words stand with the drawing above."

// trend draws a number from time to time.
func (p *printer) trend(t *doc.Trend) { p.bars(ofPoints(t.Points), t.Caption, t.Alt, trendWide) }

// chart draws the numbers of a column, a line each.
func (p *printer) chart(c *doc.Chart) {
	if len(c.Points) == 0 {
		return
	}
	p.kept("Caption", "", c.Caption)
	p.bars(ofPoints(c.Points), c.Caption, c.Alt, chartWide)
}

func ofPoints(points []doc.Point) []bar {
	out := make([]bar, len(points))
	for i, is := range points {
		out[i] = bar{is.Label, is.Text, is.Number, is.From, is.To, is.Aim, is.Break != ""}
	}
	return out
}

// bars draws lines on one scale, those that no page holds as several drawings. The words of all stand with the first.
func (p *printer) bars(all []bar, name, alt string, wide int) {
	labels, numbers := 0, 0
	most := min(mostChars, (wide-leastBars)*2/3/letter) // so that numbers have room
	for i := range all {
		all[i].label = cut(all[i].label, most)
		labels = max(labels, utf8.RuneCountInString(all[i].label))
		if all[i].number {
			numbers = max(numbers, utf8.RuneCountInString(all[i].text))
		}
	}
	c := columns{words: labels*letter + space}
	c.numbers = min(c.words+numbers*letter, wide-leastBars)
	c.bars = c.numbers + space
	c.wide = wide
	for len(all) > 0 {
		n := min(len(all), mostLines)
		these := all[:n]
		p.draw(n, c.wide, name, alt, func() {
			p.rectangles(these, c)
			p.strokes(these, c)
			p.words(these, c)
		})
		all, alt = all[n:], continued
	}
}

// columns are where those of a drawing begin: words in place of a number, bars; and where numbers and all end.
type columns struct{ words, numbers, bars, wide int }

// at is where a part of doc.Span stands, a little away from the edge.
func (c columns) at(span int) int { return c.bars + span*(c.wide-c.bars-mm/2)/doc.Span }

func cut(s string, chars int) string {
	if utf8.RuneCountInString(s) <= chars {
		return s
	}
	return string([]rune(s)[:chars-1]) + "…"
}
