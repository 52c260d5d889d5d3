package pdf

import (
	"strconv"

	"ppbtui/internal/report/doc"
)

// table is a table, or a sheet: its caption over it, its header on each of its pages, and each row with what belongs to it. Rows are set
// only when they are drawn, for a report has thousands.
type table struct {
	p       *printer
	t       *doc.Table
	el      *element
	caption *text
	head    *head // nil where it is too high to stand on every page
	headed  bool  // it was drawn once
	widths  []float64
	wide    float64
	gap     float64
	groups  []*rows // those that are set and not done
	next    int     // the first row that is not set
}

// newTable is a table of these widths. One whose header would fill much of a page has it as a row that is drawn once.
func (p *printer) newTable(parent *element, t *doc.Table, header [][]doc.HeadCell, widths []int, gap float64) *table {
	out := &table{p: p, t: t, el: p.element(parent, "Table", ""), gap: gap}
	for _, w := range widths {
		out.widths = append(out.widths, float64(w)/20)
		out.wide += float64(w) / 20
	}
	if t.Caption != "" {
		is := manner{size: 9.5, lead: 12, bold: true, ink: black}
		el := p.element(out.el, "Caption", "")
		out.caption = &text{el: el, ends: []*element{el}, size: is.size, lead: is.lead,
			lines: p.wrap([]piece{p.letters(t.Caption, is.look())}, out.wide)}
	}
	if out.head = p.headOf(header, out.widths); out.head.high > p.full()/3 {
		out.head = nil
		out.groups = append(out.groups, &rows{bands: []*band{out.headBand()}})
		return out
	}
	out.head.belongs(p, out.el)
	return out
}

// headBand is a header in one row that flows over pages.
func (t *table) headBand() *band {
	b := &band{el: t.p.element(t.el, "TR", ""), wide: t.wide, pad: padHigh, back: heads}
	x := 0.0
	for i, c := range t.t.Columns {
		is := cell{x: x, wide: t.widths[i], el: t.p.element(b.el, "TH", cellMore("Column", 1, 1))}
		t.p.into(&is, doc.Cell{{Text: c.Says()}}, inHead, c.Numeric)
		b.cells = append(b.cells, is)
		x += is.wide
	}
	return b
}

// cellMore is what a cell of the structure says of itself.
func cellMore(scope string, across, down int) string {
	out := ""
	if scope != "" {
		out += "/Scope/" + scope
	}
	if across > 1 {
		out += "/ColSpan " + strconv.Itoa(across)
	}
	if down > 1 {
		out += "/RowSpan " + strconv.Itoa(down)
	}
	if out == "" {
		return ""
	}
	return "/A<</O/Table" + out + ">>"
}

func (t *table) before() float64 { return t.gap }

// done reports whether all is drawn, the caption and the header too.
func (t *table) done() bool {
	return len(t.groups) == 0 && t.next == len(t.t.Rows) && (t.caption == nil || t.caption.done()) && (t.head == nil || t.headed)
}

// height sets all rows: it is asked only of what somebody typed into a text.
func (t *table) height() float64 {
	for t.set() {
	}
	high := t.above()
	for _, g := range t.groups {
		high += g.height()
	}
	return high
}

// above is the height of the caption and the header.
func (t *table) above() (high float64) {
	if t.caption != nil {
		high += t.caption.height()
	}
	if t.head != nil {
		high += t.head.high
	}
	return high
}

func (t *table) least() float64 {
	if len(t.groups) == 0 {
		t.set()
	}
	if len(t.groups) == 0 {
		return t.above()
	}
	if t.t.Caption == "" && !t.headed { // one of a text is small: whole where that wastes little
		if high := t.height(); high <= t.p.full()/4 {
			return high
		}
	}
	return t.above() + t.groups[0].least(t.most())
}

// most is the height of a page for rows.
func (t *table) most() float64 {
	if t.head == nil {
		return t.p.full()
	}
	return t.p.full() - t.head.high
}

// set sets the next row that has cells, with the headings that stand over it.
func (t *table) set() bool {
	if t.next == len(t.t.Rows) {
		return false
	}
	g := &rows{}
	with := false // details
	for t.next < len(t.t.Rows) {
		r := &t.t.Rows[t.next]
		t.next++
		if r.Kind == doc.HeadingRow && len(r.Cells) > 0 {
			g.bands = append(g.bands, t.over(r))
			continue
		}
		g.bands = append(g.bands, t.cells(r))
		if with = len(r.Details) > 0; with {
			g.bands = append(g.bands, t.details(r))
		}
		break
	}
	g.bands[len(g.bands)-1].heavy = with || t.next == len(t.t.Rows)
	t.groups = append(t.groups, g)
	return true
}

func (t *table) draw(p *printer, x, y, room float64, force bool) (used float64) {
	if !force && t.least() > room+slack {
		return 0
	}
	if t.caption != nil && !t.caption.done() {
		used += t.caption.draw(p, x, y, room, force)
		if !t.caption.done() {
			return used
		}
	}
	if t.head != nil && (!force || used == 0 || used+t.head.high < room) {
		t.head.draw(p, !t.headed, x, y+used)
		t.headed = true
		used += t.head.high
	}
	for forced := force; ; forced = false {
		if len(t.groups) == 0 && !t.set() {
			break
		}
		g := t.groups[0]
		high, left := g.height(), room-used
		if high > left+slack && !forced && (g.kept(t.most()) || g.least(t.most()) > left+slack) {
			break
		}
		used += g.draw(p, x, y+used, left, forced)
		if !g.done() {
			break
		}
		t.groups = t.groups[1:]
	}
	if t.done() {
		p.close(t.el)
	}
	return used
}
