package frame

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// cell is one column of a row. The columns that a wide character covers after its first have width 0.
type cell struct {
	text string // part of the frame, never copied
	pen  string // one of the painter's pens
	w    uint8
}

var blank = cell{text: " ", w: 1}

// split takes a line apart into a cell for each column, blanks to the end, and returns the pen in force after it. What
// does not fit is cut.
func (p *Painter) split(cells []cell, line, pen string) string {
	x := 0
	for len(line) > 0 {
		c := line[0]
		switch {
		case c >= 0x20 && c < 0x7f && (len(line) == 1 || line[1] < 0x80):
			if x < len(cells) {
				cells[x] = cell{line[:1], pen, 1}
				x++
			}
			line = line[1:]
			continue
		case c == 0x1b:
			seq, rest := sequence(line)
			if isSGR(seq) {
				pen = p.penAfter(pen, seq)
			}
			line = rest
			continue
		case c == '\t':
			if x < len(cells) {
				cells[x] = cell{blank.text, pen, 1}
				x++
			}
			line = line[1:]
			continue
		case c < 0x20 || c == 0x7f:
			line = line[1:]
			continue
		}
		text, w, rest := cluster(line)
		line = rest
		if w == 0 || x >= len(cells) {
			continue
		}
		if x+w > len(cells) { // half a character cannot be shown
			cells[x] = cell{blank.text, pen, 1}
			x++
			continue
		}
		cells[x] = cell{text, pen, uint8(w)}
		for i := 1; i < w; i++ {
			cells[x+i] = cell{"", pen, 0}
		}
		x += w
	}
	for ; x < len(cells); x++ {
		cells[x] = blank
	}
	return pen
}

// cluster is what people see as one character at the start of s, and its width; 0 for what shows nothing or should not
// be shown (invisible, reordering and control characters).
func cluster(s string) (text string, w int, rest string) {
	r, n := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && n == 1 {
		return "?", 1, s[1:]
	}
	if r >= 0x80 && r < 0xa0 { // C1 controls
		return "", 0, s[n:]
	}
	text, w = ansi.FirstGraphemeCluster(s, ansi.WcWidth)
	if len(text) == 0 {
		return "", 0, s[n:]
	}
	return text, min(w, 255), s[len(text):]
}

// sequence is the escape sequence at the start of s; an unfinished one takes the rest of the line.
func sequence(s string) (seq, rest string) {
	if len(s) < 2 {
		return s, ""
	}
	end := len(s)
	switch s[1] {
	case '[':
		for i := 2; i < len(s); i++ {
			if s[i] >= 0x40 && s[i] <= 0x7e {
				end = i + 1
				break
			}
			if s[i] < 0x20 || s[i] > 0x7e { // broken off
				end = i
				break
			}
		}
	case ']', 'P', '_', '^', 'X': // to BEL or ST
		if i := strings.IndexAny(s[2:], "\a\x1b"); i >= 0 {
			end = 2 + i + 1
			if s[2+i] == 0x1b && end < len(s) && s[end] == '\\' {
				end++
			}
		}
	default:
		end = 2
		if s[1] >= 0x80 || s[1] < 0x20 {
			end = 1
		}
	}
	return s[:end], s[end:]
}

// isSGR reports whether seq is CSI, digits, ; and :, and m.
func isSGR(seq string) bool {
	if len(seq) < 3 || len(seq) > 60 || seq[1] != '[' || seq[len(seq)-1] != 'm' {
		return false
	}
	for i := 2; i < len(seq)-1; i++ {
		if (seq[i] < '0' || seq[i] > '9') && seq[i] != ';' && seq[i] != ':' {
			return false
		}
	}
	return true
}
