// Package typed is what somebody types, line by line: a terminal's line discipline where nobody else has one, and which lines came at one
// instant, as a paste, and which were typed. It knows no program and writes nothing but the echo of what is typed.
package typed

import (
	"io"
	"unicode/utf8"

	"ppbtui/internal/clean"
)

// Discipline is a terminal's line discipline: keys are shown as they are typed, a line can be corrected until Enter, Ctrl+C stops and Ctrl+D
// ends the input. Sequences that other keys send are taken out; those around a paste say that it is one.
type Discipline struct {
	Echo      io.Writer         // nil: what is typed is not shown
	Enter     func(line []byte) // a whole line; the bytes are good until it returns
	Interrupt func()            // Ctrl+C
	End       func()            // Ctrl+D in an empty line
	Most      int               // how long a line may be, in bytes; what is beyond is answered with a bell

	line    []byte // being typed
	part    []byte // of a character that has not come whole
	last    byte
	escape  []byte // a sequence that has begun, without its ESC; nil where none has
	pasting bool
}

// Line is what is typed of a line without its Enter.
func (d *Discipline) Line() string { return string(d.line) }

// Clear takes all of it away: it was handed on otherwise.
func (d *Discipline) Clear() { d.line = d.line[:0] }

// Pasting reports whether a paste that says so has begun and not ended.
func (d *Discipline) Pasting() bool { return d.pasting }

// Type takes a byte that came from the terminal.
func (d *Discipline) Type(b byte) {
	defer func() { d.last = b }()
	if d.escape != nil || b == 0x1b {
		d.sequence(b)
		return
	}
	if b >= utf8.RuneSelf {
		d.part = append(d.part, b)
	}
	for len(d.part) > 0 && (b < utf8.RuneSelf || utf8.FullRune(d.part)) {
		_, n := utf8.DecodeRune(d.part)
		d.put(d.part[:n])
		d.part = d.part[n:]
	}
	switch {
	case b >= utf8.RuneSelf:
	case b == '\r' || b == '\n':
		if b == '\n' && d.last == '\r' {
			return
		}
		d.show("\r\n")
		d.Enter(d.line)
		d.line = d.line[:0]
	case b == 0x7f || b == '\b':
		d.erase()
	case b == 0x15: // Ctrl+U
		for len(d.line) > 0 {
			d.erase()
		}
	case b == 0x03 && !d.pasting: // Ctrl+C
		d.show("^C\r\n")
		d.Interrupt()
	case b == 0x04 && !d.pasting: // Ctrl+D
		if len(d.line) == 0 {
			d.End()
		}
	case b < 0x20 && b != '\t':
	default:
		d.put([]byte{b})
	}
}

// The sequences around a paste, without their ESC.
const (
	pasteBegins = "[200~"
	pasteEnds   = "[201~"
	longest     = 32 // bytes of a sequence
)

// sequence takes a byte of a sequence that a key sends, or of the signs around a paste.
func (d *Discipline) sequence(b byte) {
	switch {
	case b == 0x1b:
		d.escape = []byte{}
		return
	case len(d.escape) == 0 && b != '[' && b != 'O': // Alt and a key, or the key Esc
		d.escape = nil
		if b < ' ' {
			d.Type(b)
		}
		return
	}
	d.escape = append(d.escape, b)
	if len(d.escape) == 1 || (b < '@' || b > '~') && len(d.escape) < longest {
		return
	}
	switch string(d.escape) {
	case pasteBegins:
		d.pasting = true
	case pasteEnds:
		d.pasting = false
	}
	d.escape = nil
}

// put adds a character to the line. Only what draws something is shown: of what is none, a question mark, for alone a byte
// may be a terminal's command.
func (d *Discipline) put(char []byte) {
	if len(d.line) >= d.Most {
		d.show("\a")
		return
	}
	d.line = append(d.line, char...)
	switch r, _ := utf8.DecodeRune(char); {
	case r == utf8.RuneError:
		d.show("?")
	case !clean.Hidden(r):
		d.show(string(r))
	}
}

// erase takes the last character off the line, and off the screen where it was shown.
func (d *Discipline) erase() {
	r, n := utf8.DecodeLastRune(d.line)
	d.line = d.line[:len(d.line)-n]
	if n > 0 && !clean.Hidden(r) {
		d.show("\b \b")
	}
}

func (d *Discipline) show(s string) {
	if d.Echo != nil {
		_, _ = io.WriteString(d.Echo, s)
	}
}
