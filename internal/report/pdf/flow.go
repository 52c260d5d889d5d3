package pdf

// part is something that stands on pages, from above: a paragraph, a drawing, a table, a row. It knows how much of it is drawn already, and
// height and least are those of what is left.
type part interface {
	before() float64 // the gap above it, where something stands there
	height() float64
	least() float64 // so much of it stands together at least
	done() bool

	// draw draws what there is room for and says how high that is. By force it draws something even where its least does not fit: on an
	// empty page, for another would be no larger.
	draw(p *printer, x, y, room float64, force bool) float64
}

// slack is what sums of heights may be off by.
const slack = 0.01

// column is parts below each other.
type column struct {
	parts []part
	at    int
}

func (c *column) height() (sum float64) {
	for i, part := range c.parts[c.at:] {
		if i > 0 {
			sum += part.before()
		}
		sum += part.height()
	}
	return sum
}

// least is that of the first part, and of the second where the first is a label.
func (c *column) least() float64 {
	if c.done() {
		return 0
	}
	first := c.parts[c.at]
	if c.leads(c.at) {
		next := c.parts[c.at+1]
		return first.height() + next.before() + next.least()
	}
	return first.least()
}

// leads reports a label, which is never apart from what it stands over.
func (c *column) leads(i int) bool {
	t, ok := c.parts[i].(*text)
	return ok && t.whole && i+1 < len(c.parts)
}

func (c *column) done() bool { return c.at == len(c.parts) }

func (c *column) draw(p *printer, x, y, room float64, force bool) (used float64) {
	for ; !c.done(); c.at++ {
		part, gap := c.parts[c.at], 0.0
		if used > 0 {
			gap = part.before()
		}
		if !(force && used == 0) && c.leads(c.at) && gap+c.least() > room-used+slack {
			break
		}
		used += gap
		used += part.draw(p, x, y+used, room-used, force && used == gap)
		if !part.done() {
			break
		}
	}
	return used
}

// stand draws parts that belong together, of which each but the last leads to the next: on one page where a page holds them and the
// beginning of the last.
func (p *printer) stand(parts ...part) {
	need := 0.0
	for i, is := range parts {
		if i > 0 || !p.blank {
			need += is.before()
		}
		if i+1 < len(parts) {
			need += is.height()
		} else {
			need += min(is.least(), p.full())
		}
	}
	if need > p.room()+slack && !p.blank && need <= p.full() {
		p.turn()
	}
	for _, is := range parts {
		p.flow(is)
	}
}

// flow draws a part over as many pages as it takes.
func (p *printer) flow(is part) {
	if !p.blank {
		if is.before()+min(is.least(), p.full()) > p.room()+slack {
			p.turn()
		} else {
			p.y += is.before()
		}
	}
	for {
		p.y += is.draw(p, side, p.y, p.room(), p.blank)
		if is.done() {
			p.blank = false
			return
		}
		p.turn()
	}
}
