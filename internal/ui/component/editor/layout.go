package editor

import (
	"slices"
	"strings"

	"ppbtui/internal/ui/component/buffer"
	"ppbtui/internal/ui/component/text"
)

// layout is the text broken into paragraphs (at "\n") and those into visual
// lines (at the width). It holds byte offsets only.
type layout struct {
	width int // columns lines are wrapped to
	paras []para
}

// para is one paragraph: text[start:end], without its line end.
type para struct {
	start, end int
	lines      []int // where each visual line begins, from start; lines[0] is 0
	words      int
}

// reset lays out a whole text.
func (l *layout) reset(s string, width int) {
	l.width = width
	l.paras = l.split(s, 0, len(s), l.paras[:0])
}

// rewrap changes the width.
func (l *layout) rewrap(s string, width int) {
	if width == l.width {
		return
	}
	l.width = width
	for i := range l.paras {
		l.wrap(&l.paras[i], s, 0)
	}
}

// split lays out s[from:to] as whole paragraphs, appended to out.
func (l *layout) split(s string, from, to int, out []para) []para {
	for {
		end := to
		if n := strings.IndexByte(s[from:to], '\n'); n >= 0 {
			end = from + n
		}
		p := para{start: from, end: end}
		l.wrap(&p, s, 0)
		p.words = text.Words(s[from:end])
		out = append(out, p)
		if end == to {
			return out
		}
		from = end + 1
	}
}

// wrap breaks p into lines again, the lines before from (a byte offset in p)
// kept where a change at from cannot have moved them.
func (l *layout) wrap(p *para, s string, from int) {
	keep := 0
	if len(p.lines) > 0 {
		// A line can change when the first word of the next one does, and that
		// word's last cluster when what follows it does: two lines back is safe.
		keep = max(p.line(from)-2, 0)
	}
	at := 0
	if keep > 0 {
		at = p.lines[keep]
	}
	p.lines = append(p.lines[:keep], at)
	body := s[p.start:p.end]
	for at += text.Line(body[at:], l.width); at < len(body); at += text.Line(body[at:], l.width) {
		p.lines = append(p.lines, at)
	}
}

// apply follows one change of the text, which is s now.
func (l *layout) apply(s string, c buffer.Change) {
	shift := c.Ins - c.Del
	first, last := l.para(c.At), l.para(c.At+c.Del)
	from, to := l.paras[first].start, l.paras[last].end+shift
	if first == last && strings.IndexByte(s[c.At:c.At+c.Ins], '\n') < 0 {
		p := &l.paras[first]
		p.end = to
		l.wrap(p, s, c.At-from)
		p.words = text.Words(s[from:to])
	} else {
		fresh := l.split(s, from, to, nil)
		l.paras = slices.Replace(l.paras, first, last+1, fresh...)
		last = first + len(fresh) - 1
	}
	for i := last + 1; i < len(l.paras); i++ {
		l.paras[i].start += shift
		l.paras[i].end += shift
	}
}

// para is the index of the paragraph that holds the byte offset at.
func (l *layout) para(at int) int {
	lo, hi := 0, len(l.paras)-1
	for lo < hi {
		mid := (lo + hi + 1) / 2
		if l.paras[mid].start <= at {
			lo = mid
		} else {
			hi = mid - 1
		}
	}
	return lo
}

// line is the index of the visual line that holds the offset at, from start.
func (p *para) line(at int) int {
	n, found := slices.BinarySearch(p.lines, at)
	if !found {
		n--
	}
	return n
}

// span is visual line i of p as byte offsets in the text.
func (p *para) span(i int) (from, to int) {
	from, to = p.start+p.lines[i], p.end
	if i+1 < len(p.lines) {
		to = p.start + p.lines[i+1]
	}
	return from, to
}

// words counts the words of all paragraphs.
func (l *layout) words() int {
	n := 0
	for i := range l.paras {
		n += l.paras[i].words
	}
	return n
}

// rows counts the visual lines before paragraph n.
func (l *layout) rows(n int) int {
	rows := 0
	for i := range n {
		rows += len(l.paras[i].lines)
	}
	return rows
}

// find is the paragraph and line of visual line row, which is clamped.
func (l *layout) find(row int) (para, line int) {
	row = max(row, 0)
	for i := range l.paras {
		if n := len(l.paras[i].lines); row < n {
			return i, row
		} else {
			row -= n
		}
	}
	last := len(l.paras) - 1
	return last, len(l.paras[last].lines) - 1
}
