package pdf

import (
	"strings"
	"unicode/utf8"

	"ppbtui/internal/report/doc"
)

// piece is a part of a text that looks the same: letters, or a mark, which is a word on its tint behind its shape.
type piece struct {
	text string // as it is shown
	look look
	mark doc.Mark
	link string // id of where it leads, if anywhere
}

// bit is what a line has of a piece.
type bit struct {
	piece
	x, wide float64 // without the space at its end
}

// line is one line of a text. Its width is that without the space at its end.
type line struct {
	bits []bit
	wide float64
}

// Sizes of a mark, in parts of its letters: its margins, its shape, and the gap behind that.
const (
	markEdge  = 0.3
	markShape = 0.72
	markGap   = 0.22
)

// wordAt is where the word of a mark begins.
func wordAt(size float64) float64 { return (markEdge + markShape + markGap) * size }

// wrapping breaks pieces into lines of a width.
type wrapping struct {
	*fonts
	wide  float64
	lines []line
	now   line
	x     float64
}

// wrap breaks pieces into lines. The space at which a line is broken stays at its end, for who reads the words of the lines; a word that is
// wider than a line is broken, behind a mark within it where it has one near. There is one line at least.
func (f *fonts) wrap(pieces []piece, wide float64) []line {
	w := wrapping{fonts: f, wide: max(wide, 1)}
	for i := range pieces {
		p := &pieces[i]
		if p.mark == doc.NoMark {
			w.letters(p)
			continue
		}
		mark := *p
		mark.text, mark.look.bold = p.mark.Word(), true
		mark.look.ink, _ = tints(p.mark)
		width := wordAt(mark.look.size) + f.width(mark.text, mark.look) + markEdge*mark.look.size
		if w.x > 0 && w.x+width > w.wide {
			w.next()
		}
		w.now.bits = append(w.now.bits, bit{mark, w.x, width})
		w.x += width
		w.now.wide = w.x
	}
	w.next()
	return w.lines
}

func (w *wrapping) next() {
	w.lines = append(w.lines, w.now)
	w.now, w.x = line{}, 0
}

// letters breaks the words of a piece.
func (w *wrapping) letters(p *piece) {
	rest, from, fromX := p.text, 0, w.x
	flush := func(to int) {
		part := *p
		part.text = p.text[from:to]
		if to > from {
			w.now.bits = append(w.now.bits, bit{part, fromX, max(w.now.wide-fromX, 0)})
		}
		from = to
	}
	for at := 0; at < len(rest); {
		word := strings.IndexByte(rest[at:], ' ')
		if word < 0 {
			word = len(rest) - at
		}
		end := at + word
		spaces := end
		for spaces < len(rest) && rest[spaces] == ' ' {
			spaces++
		}
		width := w.width(rest[at:end], p.look)
		if w.x > 0 && w.x+width > w.wide+slack {
			flush(at)
			w.next()
			fromX = 0
		}
		for width > w.wide+slack && at < end {
			n, part := w.part(rest[at:end], p.look)
			w.x += part
			w.now.wide = w.x
			at += n
			if at == end {
				width = 0
				break
			}
			flush(at)
			w.next()
			fromX, width = 0, width-part
		}
		if at < end {
			w.x += width
			w.now.wide = w.x
		}
		w.x += w.width(rest[end:spaces], p.look)
		at = spaces
	}
	flush(len(rest))
}

// part is how many bytes of a word fit on a line of their own, one character at least, and how wide they are. It ends behind a mark
// such as a hyphen where one stands in its second half.
func (w *wrapping) part(word string, l look) (n int, width float64) {
	better, betterWidth := 0, 0.0
	for i, r := range word {
		next := width + w.width(string(r), l)
		if i > 0 && next > w.wide {
			break
		}
		n, width = i+utf8.RuneLen(r), next
		if strings.ContainsRune("-–/_.@&,;", r) {
			better, betterWidth = n, width
		}
	}
	if better > n/2 && n < len(word) {
		return better, betterWidth
	}
	return n, width
}
