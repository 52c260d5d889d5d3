package frame

import "strconv"

const (
	gap  = 6 // equal cells worth jumping over
	tail = 4 // blank cells worth erasing to the end of the line
)

// change writes what makes the old row the new one.
func (p *Painter) change(y int) {
	from, to := 0, p.w
	for from < to && p.old[from] == p.new[from] {
		from++
	}
	if from == to {
		return
	}
	if p.shift(y, from) {
		return
	}
	for p.old[to-1] == p.new[to-1] {
		to--
	}
	for from > 0 && (p.old[from].w == 0 || p.new[from].w == 0) {
		from--
	}
	for to < p.w && (p.old[to].w == 0 || p.new[to].w == 0) {
		to++
	}
	end := to // before the blanks that the line ends in
	for end > from && p.new[end-1] == blank {
		end--
	}
	erase := to-end >= tail && p.blankAfter(to)
	if !erase {
		end = to
	}
	for from < end {
		stop := p.stretch(from, end)
		p.span(y, from, stop)
		for from = stop; from < end && p.old[from] == p.new[from]; from++ {
		}
	}
	if erase {
		p.move(end, y)
		p.setPen("")
		p.spans++
		p.out = append(p.out, "\x1b[K"...)
	}
}

// stretch is the end of what to write at once from here: up to a gap of equal cells that is worth jumping over.
func (p *Painter) stretch(from, end int) int {
	same := 0
	for x := from; x < end; x++ {
		if p.old[x] != p.new[x] {
			same = 0
			continue
		}
		if same++; same >= gap && !p.wideAt(x+1) {
			return x + 1 - same
		}
	}
	return end - same
}

// wideAt reports whether column x is inside a wide character.
func (p *Painter) wideAt(x int) bool {
	return x < p.w && (p.old[x].w == 0 || p.new[x].w == 0)
}

func (p *Painter) blankAfter(x int) bool {
	for ; x < p.w; x++ {
		if p.new[x] != blank {
			return false
		}
	}
	return true
}

// shift inserts or deletes one character where that is all that happened to the row: typing in the middle of a line.
func (p *Painter) shift(y, x int) bool {
	last := p.w - 1
	if last-x < 2*gap || p.new[x].w != 1 || p.old[x].w != 1 {
		return false
	}
	for i := x; i <= last; i++ { // wide characters could be cut at the margin
		if p.old[i].w != 1 || p.new[i].w != 1 {
			return false
		}
	}
	busy := false // there is something that moves, and it is worth it
	for i := x + gap; i < last; i++ {
		if p.old[i] != p.old[i+1] {
			busy = true
			break
		}
	}
	if !busy {
		return false
	}
	switch {
	case p.old[last] == blank && same(p.new[x+1:], p.old[x:last]):
		p.move(x, y)
		p.setPen("")
		p.out = append(p.out, "\x1b[@"...)
		p.put(x)
	case p.new[last] == blank && same(p.new[x:last], p.old[x+1:]):
		p.move(x, y)
		p.setPen("")
		p.out = append(p.out, "\x1b[P"...)
	default:
		return false
	}
	p.spans++
	return true
}

func same(a, b []cell) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// span writes the cells from one column to another.
func (p *Painter) span(y, from, to int) {
	if from >= to {
		return
	}
	p.spans++
	p.move(from, y)
	for x := from; x < to; x++ {
		if p.new[x].w == 0 {
			continue
		}
		if p.x != x {
			p.move(x, y)
		}
		p.put(x)
	}
	if p.x >= p.w { // at the margin terminals differ in where the cursor is
		p.x = -1
	}
}

// put writes a cell at the cursor. Where the terminal may think otherwise about its width, the cursor is not known
// afterwards.
func (p *Painter) put(x int) {
	c := p.new[x]
	p.setPen(c.pen)
	p.out = append(p.out, c.text...)
	p.x += int(c.w)
	if c.w != 1 || len(c.text) > 1 && !plain(c.text) {
		p.x = -1
	}
}

// plain reports whether a character is one code point below U+2600 that is one column wide on every terminal that our
// shapes suit: letters, punctuation, lines and blocks.
func plain(s string) bool { return len(s) == 2 || len(s) == 3 && s < "\u2600" }

func (p *Painter) setPen(pen string) {
	if pen == p.pen {
		return
	}
	if p.pen != "" {
		p.out = append(p.out, "\x1b[m"...)
	}
	p.out = append(p.out, pen...)
	p.pen = pen
}

// move puts the cursor at a cell in the shortest way that every terminal understands.
func (p *Painter) move(x, y int) {
	if p.x == x && p.y == y {
		return
	}
	back := p.x - x
	switch {
	case p.x >= 0 && p.y == y && back > 0 && back <= 4:
		for range back {
			p.out = append(p.out, '\b')
		}
	case p.x >= 0 && p.y == y && back == -1:
		p.out = append(p.out, "\x1b[C"...)
	case p.y == y:
		p.number("\x1b[", x+1, 'G')
	default:
		p.number("\x1b[", y+1, ';')
		p.number("", x+1, 'H')
	}
	p.x, p.y = x, y
}

func (p *Painter) number(before string, n int, after byte) {
	p.out = append(p.out, before...)
	p.out = strconv.AppendInt(p.out, int64(n), 10)
	p.out = append(p.out, after)
}
