package pdf

import "ppbtui/internal/report/doc"

// rows are bands that stand together: the headings over a row, its cells, and its details.
type rows struct {
	bands []*band
	begun bool
}

func (g *rows) done() bool { return len(g.bands) == 0 }

func (g *rows) height() (high float64) {
	for _, b := range g.bands {
		high += b.height()
	}
	return high
}

// kept reports whether it is better whole on the next page than broken here: one that is no more than a part of a page.
func (g *rows) kept(most float64) bool { return !g.begun && g.height() <= most/9 }

// least is so much as stands together: cells whole, and the first lines of their details. Cells that no page holds flow.
func (g *rows) least(most float64) (high float64) {
	if g.kept(most) {
		return g.height()
	}
	for i, b := range g.bands {
		if i+1 < len(g.bands) && high+b.height() <= most {
			high += b.height()
			continue
		}
		if is := b.least(); high+is <= most || i == 0 {
			return min(high+is, most)
		}
		break
	}
	return min(high, most)
}

func (g *rows) draw(p *printer, x, y, room float64, force bool) (used float64) {
	for len(g.bands) > 0 {
		b := g.bands[0]
		high, left := b.height(), room-used
		forced := force && used == 0
		if high > left+slack && b.least() > left+slack && !forced {
			return used
		}
		g.begun = true
		used += b.draw(p, x, y+used, left, forced)
		if !b.done() {
			return used
		}
		g.bands = g.bands[1:]
	}
	return used
}

// over is a row whose only cell stands over the rows that follow.
func (t *table) over(r *doc.Row) *band {
	b := &band{el: t.p.element(t.el, "TR", ""), wide: t.wide, pad: t.pad(), back: group, together: true, id: r.ID}
	c := cell{wide: t.wide, el: t.p.element(b.el, "TH", cellMore("Row", len(t.widths), 1))}
	is := inCell
	is.bold = true
	t.p.into(&c, r.Cells[0], is, false)
	b.cells = []cell{c}
	return b
}

// pad is what stands above and below the cells of a row.
func (t *table) pad() float64 {
	if t.t.Sheet {
		return padLine
	}
	return padHigh
}

// cells are those of a row, of which the first is its header.
func (t *table) cells(r *doc.Row) *band {
	b := &band{el: t.p.element(t.el, "TR", ""), wide: t.wide, pad: t.pad(), together: true, id: r.ID, cells: make([]cell, 0, len(t.widths))}
	x := 0.0
	for i, wide := range t.widths {
		role, more, is := "TD", "", inCell
		if i == 0 {
			role, more = "TH", cellMore("Row", 1, 1)
		}
		is.bold = i == 0 || r.Kind == doc.SumRow
		c := cell{x: x, wide: wide, el: t.p.element(b.el, role, more)}
		if i < len(r.Cells) {
			t.p.into(&c, r.Cells[i], is, t.t.Columns[i].Numeric)
		}
		b.cells = append(b.cells, c)
		x += wide
	}
	return b
}

// details stand across all columns under their row.
func (t *table) details(r *doc.Row) *band {
	b := &band{el: t.p.element(t.el, "TR", ""), wide: t.wide, pad: padHigh}
	c := cell{wide: t.wide, el: t.p.element(b.el, "TD", cellMore("", len(t.widths), 1))}
	for i := range r.Details {
		c.parts = append(c.parts, t.p.detail(c.el, &r.Details[i], t.wide-2*padWide)...)
	}
	b.cells = []cell{c}
	return b
}

// detail is a label with its text, and a trend under it.
func (p *printer) detail(parent *element, d *doc.Detail, wide float64) (out []part) {
	has := d.Trend != nil && len(d.Trend.Points) > 0
	strong := look{true, inBand.size, black}
	rest := d.Prose
	if len(rest) > 0 && !rest[0].Bullet && rest[0].Table == nil {
		out = append(out, p.para(parent, &rest[0], []piece{p.letters(d.Label+": ", strong)}, inBand, wide))
		rest = rest[1:]
	} else {
		el := p.element(parent, "P", "")
		label := &text{el: el, ends: []*element{el}, size: inBand.size, lead: inBand.lead, gap: inBand.gap, whole: true,
			lines: p.wrap([]piece{p.letters(d.Label+":", strong)}, wide)}
		if indent := label.lines[0].wide + barGap; has && len(rest) == 0 && len(label.lines) == 1 && indent+trendWide <= wide {
			return append(out, &beside{label, indent, p.trend(parent, d.Trend, wide-indent)})
		}
		out = append(out, label)
	}
	out = append(out, p.prose(parent, rest, inBand, wide)...)
	if has {
		out = append(out, p.trend(parent, d.Trend, wide))
	}
	return out
}
