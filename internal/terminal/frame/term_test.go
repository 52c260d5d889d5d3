package frame

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// term is a small terminal: what the painter may send, done as a terminal does it. It fails on anything else.
type term struct {
	w, h   int
	cells  [][]string // pen + text; "" behind a wide character
	x, y   int
	pen    string
	alt    bool
	cursor bool
	paste  bool
	bad    string
}

func newTerm(w, h int) *term {
	t := &term{w: w, h: h, cursor: true}
	t.wipe()
	return t
}

func (t *term) wipe() {
	t.cells = make([][]string, t.h)
	for y := range t.cells {
		t.cells[y] = t.row()
	}
}

func (t *term) row() []string {
	row := make([]string, t.w)
	for x := range row {
		row[x] = " "
	}
	return row
}

func (t *term) write(b []byte) {
	s := string(b)
	for s != "" {
		switch {
		case strings.HasPrefix(s, "\x1b["):
			i := 2
			for i < len(s) && (s[i] < 0x40 || s[i] > 0x7e) {
				i++
			}
			t.csi(s[2:i], s[i])
			s = s[i+1:]
		case s[0] == '\b':
			t.x = max(t.x-1, 0)
			s = s[1:]
		case s[0] < 0x20 || s[0] == 0x7f:
			t.bad = "control " + strconv.Quote(s[:1])
			return
		default:
			r, _ := utf8.DecodeRuneInString(s)
			if r >= 0x80 && r < 0xa0 || r == 0x202e || r == 0x200b {
				t.bad = "character " + strconv.QuoteRune(r)
				return
			}
			text, w := ansi.FirstGraphemeCluster(s, ansi.WcWidth)
			t.put(text, w)
			s = s[len(text):]
		}
	}
}

func (t *term) put(text string, w int) {
	if t.x+w > t.w {
		t.bad = "wrote beyond the margin"
		return
	}
	t.cells[t.y][t.x] = t.pen + text
	for i := 1; i < w; i++ {
		t.cells[t.y][t.x+i] = ""
	}
	t.x += w
}

func (t *term) csi(args string, f byte) {
	n := func(i, without int) int {
		parts := strings.Split(args, ";")
		if i >= len(parts) || parts[i] == "" {
			return without
		}
		v, err := strconv.Atoi(parts[i])
		if err != nil {
			t.bad = args
		}
		return v
	}
	row := t.cells[t.y]
	switch {
	case f == 'm':
		t.pen = "\x1b[" + args + "m"
		if args == "" {
			t.pen = ""
		}
	case f == 'H':
		t.y, t.x = n(0, 1)-1, n(1, 1)-1
	case f == 'G':
		t.x = n(0, 1) - 1
	case f == 'C':
		t.x++
	case f == 'J' && args == "2":
		t.wipe()
	case f == 'K' && args == "":
		for x := t.x; x < t.w; x++ {
			row[x] = " "
		}
	case f == '@':
		copy(row[t.x+1:], row[t.x:])
		row[t.x] = " "
	case f == 'P':
		copy(row[t.x:], row[t.x+1:])
		row[t.w-1] = " "
	case f == 'h' || f == 'l':
		switch args {
		case "?1049":
			t.alt = f == 'h'
		case "?25":
			t.cursor = f == 'h'
		case "?2004":
			t.paste = f == 'h'
		case "?7":
		default:
			t.bad = args
		}
	case f == 'q':
	default:
		t.bad = "sequence " + strconv.Quote(args+string(f))
	}
}

// text is the screen without pens, one line a row, blanks at line ends cut.
func (t *term) text() string {
	var b strings.Builder
	for _, row := range t.cells {
		line := ""
		for _, c := range row {
			line += ansi.Strip(c)
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	return b.String()
}
