// Package keys makes key presses and pastes of the bytes that a terminal sends.
//
// Bytes arrive in pieces of any size: a character, a key's sequence or a paste may be cut anywhere. What is unfinished
// waits for the next piece, or for Expire when none comes. Sequences are taken apart by bubbletea's own decoder; around it
// stand a bound on everything that is kept, pastes from terminals that do not mark them (see package burst), and keys that
// PuTTY's Linux keyboard sends. It knows no session and no program.
package keys

import (
	"bytes"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
)

// maxSequence is the longest key sequence or report that is waited for, in bytes.
const maxSequence = 1024

// TooLong is sent in place of a paste that is longer than the decoder's bound. Nothing of it is delivered.
type TooLong struct{ Bytes, Most int }

// Decoder holds what is unfinished between pieces.
type Decoder struct {
	MaxPaste int  // bytes; a longer paste is dropped as a whole
	Asked    bool // the terminal was asked where its cursor is: until it says so, ESC [ 1 ; 2 R is the answer and not Shift+F3

	dec     uv.EventDecoder
	buf     []byte // unfinished
	paste   []byte
	pasting bool // inside the marks of a paste
	burst   bool // paste is text that came at one instant without marks, and may go on
	lost    int  // bytes of the paste beyond MaxPaste
}

// Feed takes the next piece and sends what is finished.
func (d *Decoder) Feed(p []byte, send func(tea.Msg)) {
	d.buf = append(d.buf, p...)
	if !d.pasting {
		if d.bursts() {
			return
		}
		if d.burst {
			d.endBurst(send)
		}
	}
	d.decode(false, send)
	if len(d.buf) > maxSequence {
		d.buf = d.buf[:0]
	}
	d.shrink()
}

// Waiting reports whether something is unfinished, so that Expire has something to do once nothing came for a while;
// within a paste that should be seconds, otherwise about 50 ms: a lone Escape is the key, if nothing follows.
func (d *Decoder) Waiting() (waiting, paste bool) {
	return len(d.buf) > 0 || d.pasting || d.burst, d.pasting
}

// Expire takes what is unfinished as it is.
func (d *Decoder) Expire(send func(tea.Msg)) {
	switch {
	case d.burst:
		d.endBurst(send)
	case d.pasting:
		d.endPaste(send)
	}
	d.decode(true, send)
	d.buf = d.buf[:0]
}

func (d *Decoder) decode(expired bool, send func(tea.Msg)) {
	b := d.buf
	for len(b) > 0 {
		if d.pasting {
			n, ended := d.takePaste(b)
			b = b[n:]
			if !ended {
				break
			}
			d.endPaste(send)
			continue
		}
		n, ev := d.next(b, expired)
		if n == 0 {
			break
		}
		b = b[n:]
		if _, start := ev.(uv.PasteStartEvent); start {
			d.pasting = true
			continue
		}
		d.emit(ev, send)
	}
	d.buf = append(d.buf[:0], b...)
}

// next decodes what b begins with; 0 bytes when it is unfinished.
func (d *Decoder) next(b []byte, expired bool) (int, uv.Event) {
	if c := b[0]; c >= 0x80 {
		if c < 0xc0 || c > 0xf4 || utf8.FullRune(b) && !validRune(b) {
			return 1, nil // not UTF-8: no terminal of ours means anything by it
		}
		if !utf8.FullRune(b) {
			return 0, nil
		}
	}
	if b[0] == 0x1b && !expired {
		if len(b) == 1 || len(b) == 2 && bytes.IndexByte([]byte("[O]PX^_\x1b"), b[1]) >= 0 {
			return 0, nil
		}
	}
	if n, ok := doubled(b, expired); ok {
		if n == 0 {
			return 0, nil
		}
		return n, uv.KeyPressEvent{Code: uv.KeyEscape}
	}
	if n, ev, ok := linuxKey(b); ok {
		if n == 0 && !expired {
			return 0, nil
		}
		return max(n, 1), ev
	}
	if bytes.HasPrefix(b, []byte("\x1b[M")) { // an old mouse report: three bytes of any value follow
		if len(b) < 6 {
			return 0, nil
		}
		return 6, nil
	}
	n, ev := d.dec.Decode(b)
	if _, unknown := ev.(uv.UnknownEvent); unknown {
		if n >= len(b) && !expired {
			return 0, nil
		}
		ev = nil
	}
	return max(n, 1), ev
}

func validRune(b []byte) bool {
	r, n := utf8.DecodeRune(b)
	return r != utf8.RuneError || n > 1
}

// linuxKey is F1 to F5 as the Linux console and PuTTY's "Linux" setting send them: ESC [ [ A to E.
func linuxKey(b []byte) (int, uv.Event, bool) {
	if !bytes.HasPrefix(b, []byte("\x1b[[")) {
		return 0, nil, false
	}
	if len(b) == 3 {
		return 0, nil, true
	}
	if b[3] < 'A' || b[3] > 'E' {
		return 3, nil, true
	}
	return 4, uv.KeyPressEvent{Code: uv.KeyF1 + rune(b[3]-'A')}, true
}

// doubled is an Escape before another Escape that begins no key with Alt. The library's decoder would take a run of them
// apart again from each one.
func doubled(b []byte, expired bool) (int, bool) {
	if len(b) < 2 || b[0] != 0x1b || b[1] != 0x1b {
		return 0, false
	}
	key := len(b) > 2 && (b[2] == '[' || b[2] == 'O')
	if !expired && (len(b) == 2 || len(b) == 3 && key) {
		return 0, true
	}
	return 1, !key || len(b) == 3
}

// shrink gives memory back after a paste.
func (d *Decoder) shrink() {
	if cap(d.buf) > 8*maxSequence && len(d.buf) == 0 {
		d.buf = nil
	}
}
