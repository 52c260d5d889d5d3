package app

import (
	"bytes"
	"strconv"
	"time"

	"ppbtui/internal/ui/theme"
)

// The glyph probe: ProbeAsk shows a triangle at the start of a line and asks where the cursor is then, ProbeErase takes it
// away again. A terminal that draws the triangle one column wide is in the second column.
const (
	ProbeAsk   = "\r▲\x1b[6n"
	ProbeErase = "\r\x1b[K"
)

// ProbeTime is how long a terminal may take to answer.
const ProbeTime = 300 * time.Millisecond

// Probe reads the answer to ProbeAsk out of what the terminal sends. The zero value is ready.
type Probe struct {
	got    []byte
	column int // 0: no answer yet
}

// Feed takes what was read and reports whether the answer is there.
func (p *Probe) Feed(b []byte) bool {
	p.got = append(p.got, b...)
	if p.column == 0 {
		p.column, p.got = report(p.got)
	}
	return p.column != 0
}

// Rest is what was read beside the answer: keys that were pressed meanwhile.
func (p *Probe) Rest() []byte { return p.got }

// Options are the options with letters where the terminal draws a triangle of another width than one, or did not take it
// for one character. Where it has not answered they stay as they are, and so do letters that were named or guessed before.
func (p *Probe) Options(o theme.Options) theme.Options {
	if p.column > 0 && p.column != 2 && !o.Fixed {
		o.Glyphs = theme.ASCII
	}
	return o
}

// report finds the first cursor position report, ESC [ row ; column R, and returns its column, 0 where there is none, and
// what stands around it.
func report(b []byte) (column int, rest []byte) {
	for from := 0; ; {
		i := bytes.Index(b[from:], []byte("\x1b["))
		if i < 0 {
			return 0, b
		}
		start := from + i
		from = start + 2
		end := from
		for end < len(b) && (b[end] >= '0' && b[end] <= '9' || b[end] == ';') {
			end++
		}
		if end == len(b) || b[end] != 'R' {
			continue
		}
		row, col, ok := bytes.Cut(b[from:end], []byte(";"))
		r, err := strconv.Atoi(string(row))
		c, err2 := strconv.Atoi(string(col))
		if ok && err == nil && err2 == nil && r > 0 && c > 0 {
			return c, append(append([]byte(nil), b[:start]...), b[end+1:]...)
		}
	}
}
