// Package frame shows the frames of a program on a terminal, with few bytes and little memory.
//
// A frame is plain text with SGR sequences, one line a row. The painter remembers the lines that the terminal shows,
// takes only those that changed apart into cells, and writes the cells that differ. So a session costs the text of its
// screen and two rows of cells: some 15 kB at 80x24, where two grids of a general renderer take 460 kB.
//
// Nothing but text, SGR, its own movements and what Copy was given leaves the painter: any other escape sequence, control
// character or invisible character in a frame is dropped, whoever typed it. It knows no session and no network.
package frame

import (
	"encoding/base64"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/colorprofile"
)

// Painter turns frames into what has to be written. It is not safe for use by several goroutines.
type Painter struct {
	profile colorprofile.Profile
	w, h    int
	rows    []row // what the terminal shows
	begun   bool
	unknown bool // the terminal's contents are not known: clear and draw all

	x, y   int    // where the terminal's cursor stands; x is -1 where that is not known
	pen    string // SGR in force
	hidden bool   // the cursor is
	shape  int    // DECSCUSR number, 0 as the terminal has it

	clip string // for the terminal's clipboard, in base64, to go with the next frame

	pens     map[change]string
	old, new []cell
	out      []byte
	spans    int
}

// row is a line as shown: its text, and the pens in force before and after it.
type row struct{ text, from, to string }

// New makes a painter for a terminal with these colours. Its size is unknown until Resize.
func New(profile colorprofile.Profile) *Painter {
	return &Painter{profile: profile, pens: make(map[change]string)}
}

// Resize says how large the terminal is. The next frame is drawn in full.
func (p *Painter) Resize(w, h int) {
	p.w, p.h = max(w, 1), max(h, 1)
	p.rows = make([]row, p.h)
	p.old, p.new = make([]cell, p.w), make([]cell, p.w)
	p.unknown = true
}

// Redraw has the next frame drawn in full.
func (p *Painter) Redraw() { p.unknown = true }

// Copy has the next frame put a text on the clipboard of the terminal (OSC 52), where the terminal allows it. It goes as
// base64, so that nothing of it is an escape sequence.
func (p *Painter) Copy(text string) { p.clip = base64.StdEncoding.EncodeToString([]byte(text)) }

// Paint returns what makes the terminal show the view; nothing when it does already. What it returns is valid until the
// next call.
func (p *Painter) Paint(v tea.View) []byte {
	p.out, p.spans = p.out[:0], 0
	if cap(p.out) > mostKept {
		p.out = nil
	}
	if p.w == 0 {
		return nil
	}
	if !p.begun {
		p.begin()
	}
	start, hidden := len(p.out), p.hidden
	if p.unknown {
		p.clear()
	}
	p.lines(v.Content)
	p.setPen("")
	busy := p.spans > 2 || len(p.out)-start > 100
	p.cursor(v.Cursor)
	if p.clip != "" {
		p.out = append(append(append(p.out, "\x1b]52;c;"...), p.clip...), '\a')
		p.clip = ""
	}
	if busy && !hidden && !p.hidden {
		// Keep the cursor from being seen wandering about.
		p.out = append(p.out, show...)
		p.out = append(p.out, hide...)
		copy(p.out[start+len(hide):], p.out[start:len(p.out)-len(hide)])
		copy(p.out[start:], hide)
	}
	return p.out
}

// mostKept is the largest buffer that is used again: a copied text may have made it larger.
const mostKept = 32 << 10

const (
	enter = "\x1b[?1049h\x1b[?7l\x1b[?2004h" // the other screen, no wrapping at the margin, pastes in brackets
	leave = "\x1b[m\x1b[?2004l\x1b[?7h\x1b[?1049l"
	show  = "\x1b[?25h"
	hide  = "\x1b[?25l"
	wipe  = "\x1b[m\x1b[H\x1b[2J"
)

func (p *Painter) begin() {
	p.begun, p.unknown = true, true
	p.out = append(p.out, enter...)
}

func (p *Painter) clear() {
	p.unknown, p.pen, p.x, p.y = false, "", 0, 0
	p.out = append(p.out, wipe...)
	for i := range p.rows {
		p.rows[i] = row{}
	}
}

// Close returns what gives the terminal back as it was. The next frame after it begins anew.
func (p *Painter) Close() []byte {
	p.out = p.out[:0]
	if !p.begun {
		return nil
	}
	p.begun = false
	if p.shape != 0 {
		p.out = append(p.out, "\x1b[0 q"...)
		p.shape = 0
	}
	p.out = append(p.out, leave...)
	if p.hidden {
		p.out = append(p.out, show...)
		p.hidden = false
	}
	p.pen = ""
	return p.out
}

// lines draws the lines that changed. A frame with more lines than the terminal loses the upper ones.
func (p *Painter) lines(content string) {
	for n := strings.Count(content, "\n") + 1; n > p.h; n-- {
		_, content, _ = strings.Cut(content, "\n")
	}
	pen := ""
	for y := range p.rows {
		var text string
		text, content, _ = strings.Cut(content, "\n")
		was := p.rows[y]
		if was.text == text && was.from == pen {
			p.rows[y].text = text // of this frame, so that no earlier one is kept alive
			pen = was.to
			continue
		}
		p.split(p.old, was.text, was.from)
		now := row{text: text, from: pen, to: p.split(p.new, text, pen)}
		p.rows[y] = now
		pen = now.to
		p.change(y)
	}
}

// cursor puts the cursor where the view wants it, and hides or shows it.
func (p *Painter) cursor(c *tea.Cursor) {
	if c == nil {
		if !p.hidden {
			p.hidden = true
			p.out = append(p.out, hide...)
		}
		return
	}
	p.move(min(max(c.X, 0), p.w-1), min(max(c.Y, 0), p.h-1))
	shape := int(c.Shape)*2 + 1
	if !c.Blink {
		shape++
	}
	if shape != p.shape {
		p.shape = shape
		p.out = append(p.out, "\x1b["...)
		p.out = strconv.AppendInt(p.out, int64(shape), 10)
		p.out = append(p.out, " q"...)
	}
	if p.hidden {
		p.hidden = false
		p.out = append(p.out, show...)
	}
}
