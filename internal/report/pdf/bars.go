package pdf

import (
	"ppbtui/internal/report/doc"
)

// Sizes of drawings.
const (
	trendWide = 312.0
	chartWide = 454.0
	barLead   = 9.4
	barPitch  = 10.0
	barSize   = 8.0
	leastBars = 100.0
	barGap    = 6.0
	longLabel = 300 // characters; a drawing's words are all in the text beside it
)

var barLook = look{size: barSize, ink: black}

// bar is one line of a drawing: when or of what, how much in words, and the bar itself of doc.Span, or its parts.
type bar struct {
	label, text   string
	number        bool
	from, to, aim int
	broken        bool // not to be compared with those above
	parts         []doc.Bar

	labels, texts []line
}

func ofPoints(points []doc.Point) []bar {
	out := make([]bar, len(points))
	for i, is := range points {
		out[i] = bar{label: is.Label, text: is.Text, number: is.Number, from: is.From, to: is.To, aim: is.Aim, broken: is.Break != ""}
	}
	return out
}

// stacks draws bars made of parts.
func (p *printer) stacks(s *doc.Stacks) *drawing {
	if len(s.Rows) == 0 {
		return nil
	}
	out := make([]bar, len(s.Rows))
	for i, r := range s.Rows {
		out[i] = bar{label: r.Label, parts: r.Parts, aim: -1}
	}
	d := p.chart(p.body, out, s.Alt, min(chartWide, p.textWide()))
	d.key = s.Kinds()
	d.scale(p, s.Most())
	return d
}

// drawing is lines with bars on one scale. Its words are heard in place of what it shows.
type drawing struct {
	parent                *element
	bars                  []bar
	alt                   string
	at                    int
	words, numbers, start float64 // where the words in place of a number begin, where numbers end, and where bars begin
	wide                  float64
	key                   []doc.Bar // of parts: what each mark is called
	each                  float64   // of parts: how wide one is
	right                 *drawing  // the second half of a trend, which stands beside the first
}

// continued is what is heard of a drawing that goes on on the next page.
const continued = "Continued: the words stand with the drawing before."

// chart sets bars in a width.
func (p *printer) chart(parent *element, bars []bar, alt string, wide float64) *drawing {
	d := &drawing{parent: parent, bars: bars, alt: alt, wide: wide}
	labels, numbers := 0.0, 0.0
	for i := range bars {
		b := &bars[i]
		b.label, b.text = p.shown(cut(b.label)), p.shown(cut(b.text))
		labels = max(labels, p.width(b.label, barLook))
		if b.number {
			numbers = max(numbers, p.width(b.text, barLook))
		}
	}
	d.words = min(labels, wide*0.45) + barGap
	d.numbers = min(d.words+numbers, wide-min(leastBars, wide/3))
	d.start = d.numbers + barGap
	if numbers == 0 {
		d.start = d.words
	}
	for i := range bars {
		b := &bars[i]
		b.labels = p.wrap([]piece{{text: b.label, look: barLook}}, d.words-barGap+0.01)
		room := wide - d.words
		if b.number {
			room = d.numbers - d.words + 0.01
		}
		b.texts = p.wrap([]piece{{text: b.text, look: barLook}}, room)
	}
	return d
}

func (b *bar) high() float64 {
	return float64(max(len(b.labels), len(b.texts), 1)-1)*barLead + barPitch
}

func cut(s string) string {
	if len(s) <= longLabel {
		return s
	}
	if runes := []rune(s); len(runes) > longLabel {
		return string(runes[:longLabel-1]) + "…"
	}
	return s
}

func (d *drawing) before() float64 { return 4 }
func (d *drawing) done() bool      { return d.at == len(d.bars) }

func (d *drawing) height() (high float64) {
	for i := range d.bars[d.at:] {
		high += d.bars[d.at+i].high()
	}
	if d.right != nil {
		high = max(high, d.right.height())
	}
	return high + d.keyHigh()
}

// mostLines is up to how many lines a drawing is on one page.
const mostLines = 44

// least is all of a drawing, or the first lines of one that is too long for a page.
func (d *drawing) least() float64 {
	if high := d.height(); high <= mostLines*barPitch {
		return high
	}
	high := d.keyHigh()
	for i := range d.bars[d.at:min(d.at+3, len(d.bars))] {
		high += d.bars[d.at+i].high()
	}
	return high
}

func (d *drawing) draw(p *printer, x, y, room float64, force bool) float64 {
	if d.least() > room+slack && !force {
		return 0
	}
	used, to := d.keyHigh(), d.at
	for to < len(d.bars) && (used+d.bars[to].high() <= room+slack || force && to == d.at) {
		used += d.bars[to].high()
		to++
	}
	alt := d.alt
	if d.at > 0 {
		alt = continued
	}
	box := number4(x, p.high-y-used, x+d.all(), p.high-y)
	el := p.element(d.parent, "Figure", "/Alt"+words(alt)+"/A<</O/Layout/Placement/Block/BBox["+box+"]>>")
	p.begin(el)
	at := y
	if d.keyHigh() > 0 {
		d.drawKey(p, x, at)
		at += d.keyHigh()
	}
	for ; d.at < to; d.at++ {
		b := &d.bars[d.at]
		d.bar(p, b, x, at)
		at += b.high()
	}
	if r := d.right; r != nil {
		for i := range r.bars {
			r.bar(p, &r.bars[i], x+d.wide+halvesGap, y+float64(i)*barPitch)
		}
	}
	p.finish()
	p.close(el)
	return used
}

// bar draws a line: its bar, the mark of what was expected, and its words.
func (d *drawing) bar(p *printer, b *bar, x, y float64) {
	place := func(span int) float64 { return x + d.start + float64(span)*(d.wide-d.start-1)/doc.Span }
	high := b.high()
	if b.broken {
		for from := 0.0; from < d.wide; from += 6 {
			p.box(x+from, y, 3.5, 0.6, quiet)
		}
	}
	if b.from != b.to {
		from, to := place(b.from), place(b.to)
		p.edged(min(from, to), y+1.5, max(to-from, from-to, 1), high-3, grey, quiet)
	}
	if b.aim >= 0 {
		p.box(place(b.aim)-1, y, 2, high, black)
	}
	d.stack(p, b, x, y)
	t := &text{lead: barLead, size: barSize}
	p.sayLines(b.labels, x, y+0.3, t)
	if b.number {
		t.right = d.numbers - d.words
	}
	p.sayLines(b.texts, x+d.words, y+0.3, t)
}

// sayLines prints lines in a drawing, which is one mark.
func (p *printer) sayLines(lines []line, x, y float64, t *text) {
	for i := range lines {
		for _, b := range lines[i].bits {
			p.say(x+t.shift(&lines[i])+b.x, y+float64(i)*t.lead+baseline(t.lead, t.size), b.text, b.look)
		}
	}
}
