package pdf

import "ppbtui/internal/report/doc"

// text is a paragraph: lines that flow from one page to the next.
type text struct {
	el     *element // what it is heard as; nil where nobody needs to hear it
	lines  []line
	lead   float64 // from line to line
	size   float64
	gap    float64 // above it, where something stands there
	indent float64
	right  float64 // its lines end here, where that is more than 0
	label  []bit   // stands before the first line
	labels *element
	bar    bool       // a bar stands beside it
	rule   bool       // a line stands over it
	id     string     // what leads to its first line
	level  int        // of a heading
	title  string     // of a heading, for the outline
	whole  bool       // never broken where a page holds it
	ends   []*element // with it: the elements that it is the last of

	drawn int
	begun bool
}

// widows is how many lines of a text stand together at least.
const widows = 2

func (t *text) before() float64 { return t.gap }
func (t *text) height() float64 { return float64(len(t.lines)-t.drawn) * t.lead }
func (t *text) done() bool      { return t.drawn == len(t.lines) }

func (t *text) least() float64 {
	left := len(t.lines) - t.drawn
	if !t.whole && left > widows+1 {
		left = widows
	}
	return float64(left) * t.lead
}

func (t *text) draw(p *printer, x, y, room float64, force bool) float64 {
	left := len(t.lines) - t.drawn
	n := min(left, int((room+slack)/t.lead))
	if n < left {
		if rest := left - n; rest < widows {
			n -= widows - rest
		}
		if n < widows && !force {
			return 0
		}
		if force {
			n = max(n, 1)
		}
	}
	if n <= 0 {
		return 0
	}
	some := t.lines[t.drawn : t.drawn+n]
	if !t.begun {
		t.begin(p, x, y)
	}
	if t.bar {
		p.begin(nil)
		p.box(x, y, 5, float64(n)*t.lead, black)
		p.finish()
	}
	p.lines(t.el, some, x+t.indent, y, t)
	if t.drawn += n; t.done() {
		for _, e := range t.ends {
			p.close(e)
		}
	}
	return float64(n) * t.lead
}

// begin is what stands with the first line.
func (t *text) begin(p *printer, x, y float64) {
	t.begun = true
	p.mark(t.id, y)
	if t.level > 0 {
		p.outline = append(p.outline, entry{title: t.title, level: t.level, target: target{p.number, p.high - y + t.gap}})
	}
	if t.rule {
		p.begin(nil)
		p.box(x, y-3, p.textWide(), 1, black)
		p.finish()
	}
	if len(t.label) > 0 {
		p.lines(t.labels, []line{{bits: t.label}}, x, y, &text{lead: t.lead, size: t.size})
		if t.labels != t.el {
			p.close(t.labels)
		}
	}
}

// baseline is how far below its upper edge the letters of a line stand.
func baseline(lead, size float64) float64 { return lead/2 + size*0.35 }

// lines prints lines. What is drawn behind and under letters comes first, and is not heard.
func (p *printer) lines(e *element, lines []line, x, y float64, t *text) {
	p.behind(lines, x, y, t)
	p.begin(e)
	open, link := e, ""
	for i := range lines {
		l := &lines[i]
		from, at := x+t.shift(l), y+float64(i)*t.lead+baseline(t.lead, t.size)
		for k := range l.bits {
			b := &l.bits[k]
			if to := b.link; e != nil && to != link {
				p.finish()
				if link = to; open != e {
					p.close(open)
				}
				if open = e; link != "" {
					open = p.element(e, "Link", "")
				}
				p.begin(open)
			}
			bx := from + b.x
			if b.mark != doc.NoMark {
				bx += wordAt(b.look.size)
			}
			p.say(bx, at, b.text, b.look)
			if open != e {
				p.annotate(open, b, from+b.x, at)
			}
		}
	}
	p.finish()
	if open != e {
		p.close(open)
	}
}

// shift is how far to the right a line stands.
func (t *text) shift(l *line) float64 {
	if t.right > 0 {
		return max(t.right-l.wide, 0)
	}
	return 0
}

// behind draws the tints and shapes of marks, and the lines under links.
func (p *printer) behind(lines []line, x, y float64, t *text) {
	begun := false
	for i := range lines {
		l := &lines[i]
		for k := range l.bits {
			b := &l.bits[k]
			if b.mark == doc.NoMark && b.link == "" {
				continue
			}
			if !begun {
				p.begin(nil)
				begun = true
			}
			at, size := y+float64(i)*t.lead+baseline(t.lead, t.size), b.look.size
			from := x + t.shift(l) + b.x
			if b.mark == doc.NoMark {
				p.box(from, at+1.2, b.wide, 0.5, b.look.ink)
				continue
			}
			ink, tint := tints(b.mark)
			p.box(from, at-size*0.88, b.wide, size*1.14, tint)
			p.shape(b.mark, from+markEdge*size, at-markShape*size+0.1, markShape*size, ink)
		}
	}
	if begun {
		p.finish()
	}
}
