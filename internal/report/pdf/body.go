package pdf

import (
	"ppbtui/internal/report/doc"
)

// headings are how those of each level are set.
var headings = [doc.Deepest + 1]manner{
	1: {size: 16, lead: 20, gap: 0, bold: true, ink: black},
	2: {size: 14, lead: 17, gap: 12, bold: true, ink: black},
	3: {size: 12, lead: 15, gap: 9, bold: true, ink: black},
	4: {size: 10.5, lead: 13.5, gap: 7.5, bold: true, ink: black},
	5: {size: 10, lead: 13, gap: 7, bold: true, ink: black},
	6: {size: 9.5, lead: 12.5, gap: 6, bold: true, ink: quiet},
}

// heading is a heading. Level 2 has a line over it.
func (p *printer) heading(level int, id, title string) *text {
	m := headings[level]
	el := p.element(p.body, "H"+string(rune('0'+level)), "")
	t := &text{el: el, ends: []*element{el}, size: m.size, lead: m.lead, gap: m.gap, whole: true, id: id, level: level, title: title, rule: level == 2}
	t.lines = p.wrap([]piece{p.letters(title, m.look())}, p.textWide())
	return t
}

// print prints the document.
func (p *printer) print() {
	p.turn()
	p.body = p.element(nil, "Document", "/Lang"+words(p.doc.Lang))
	p.front()
	for _, c := range doc.Chunks(p.doc.Blocks) {
		if c.Lies != p.lies {
			p.lies = c.Lies
			p.turn()
		}
		p.blocks(c.Blocks)
	}
	p.endPage()
}

// blocks prints blocks. Headings, and a few words between one and its table, stand with what they lead to.
func (p *printer) blocks(all []doc.Block) {
	var led []part
	for i, b := range all {
		if h, ok := b.(doc.Heading); ok {
			if h.Page && !p.blank && led == nil {
				p.turn()
			}
			led = append(led, p.heading(min(max(h.Level, 1), doc.Deepest), h.ID, h.Text))
			continue
		}
		parts := p.block(b)
		if len(parts) == 0 {
			continue
		}
		if i > 0 && i+1 < len(all) && doc.Leads(all[i-1], b, all[i+1]) {
			led = append(led, parts...)
			continue
		}
		p.stand(append(led, parts[0])...)
		led = nil
		for _, is := range parts[1:] {
			p.flow(is)
		}
	}
	if len(led) > 0 {
		p.stand(led...)
	}
}

// block is the parts of a block that is no heading.
func (p *printer) block(b doc.Block) []part {
	switch b := b.(type) {
	case doc.Prose:
		return p.prose(p.body, b, running, p.textWide())
	case doc.List:
		return p.list(b)
	case doc.Table:
		if len(b.Columns) == 0 {
			return nil
		}
		return []part{p.newTable(p.body, &b, b.Head(), b.Widths(int(p.textWide()*20)), 7)}
	case doc.Stacks:
		return p.drawn(b.Caption, p.stacks(&b))
	case doc.Chart:
		if len(b.Points) > 0 {
			return p.drawn(b.Caption, p.chart(p.body, ofPoints(b.Points), b.Alt, min(chartWide, p.textWide())))
		}
	}
	return nil
}

// drawn is a drawing with its caption over it.
func (p *printer) drawn(caption string, d *drawing) []part {
	if d == nil {
		return nil
	}
	return []part{&captioned{p.caption(caption), d}}
}

// caption is the words over a drawing.
func (p *printer) caption(s string) *text {
	m := manner{size: 9.5, lead: 12, gap: 7, bold: true, ink: black}
	el := p.element(p.body, "P", "")
	return &text{el: el, ends: []*element{el}, size: m.size, lead: m.lead, gap: m.gap, whole: true, lines: p.wrap([]piece{p.letters(s, m.look())}, p.textWide())}
}

// front is what stands before the first section: the council's crest, what it is, how final it is, and where to go.
func (p *printer) front() {
	if c := p.doc.Crest; c != nil {
		p.crest(c)
	}
	p.flow(p.heading(1, "", p.doc.Title))
	p.flow(p.line(manner{size: 12, lead: 15.5, gap: 3, ink: black}, p.letters(p.doc.Subtitle, look{false, 12, black})))
	for i := range p.doc.Notice {
		m := running
		m.gap = 0
		if i == 0 {
			m.gap = 7
		}
		t := p.line(m)
		t.bar, t.indent = true, 12
		t.lines = p.wrap(p.pieces(&p.doc.Notice[i], m.look(), look{true, m.size, black}), p.textWide()-t.indent)
		p.flow(t)
	}
	p.contents()
}

// line is a paragraph of its own.
func (p *printer) line(m manner, pieces ...piece) *text {
	el := p.element(p.body, "P", "")
	return &text{el: el, ends: []*element{el}, size: m.size, lead: m.lead, gap: m.gap, lines: p.wrap(pieces, p.textWide())}
}

// contents are the sections in a few lines, for the first page is for what the report says.
func (p *printer) contents() {
	m := manner{size: 9.5, lead: 12.5, gap: 7, ink: black}
	pieces := []piece{p.letters("Contents: ", look{true, m.size, black})}
	for _, b := range p.doc.Blocks {
		h, ok := b.(doc.Heading)
		if !ok || h.Level > 2 {
			continue
		}
		if len(pieces) > 1 {
			pieces = append(pieces, p.letters("  |  ", m.look()))
		}
		is := p.letters(h.Text, m.look())
		if p.leads(h.ID) != "" {
			is.link, is.look.ink = h.ID, blue
		}
		pieces = append(pieces, is)
	}
	if len(pieces) > 1 {
		p.flow(p.line(m, pieces...))
	}
}
