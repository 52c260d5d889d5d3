package keys

import (
	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/terminal/burst"
	"ppbtui/internal/ui"
)

// bursts keeps what has just arrived and was not typed key by key, and reports whether that is all: a terminal that does
// not mark pastes sends for one what looks like keys, and as keys it would run whatever its letters are bound to. It is
// kept, with what follows within moments, until endBurst. Control characters in it are no keys; control sequences with no
// text around them, such as held arrow keys, are.
func (d *Decoder) bursts() bool {
	n := 0
	if d.burst {
		n = burst.Follows(d.paste, d.buf)
	} else if whole := burst.Complete(d.buf); whole > 0 {
		if n = burst.Stretch(d.buf[:whole]); n == whole {
			n = len(d.buf) // with a character that is cut at the end
		}
	}
	if n == 0 {
		return false
	}
	d.burst = true
	d.keep(d.buf[:n])
	d.buf = append(d.buf[:0], d.buf[n:]...)
	return len(d.buf) == 0
}

// endBurst sends what came at one instant: as a paste where it is a line or more, or hides something, else as a flurry.
func (d *Decoder) endBurst(send func(tea.Msg)) {
	s := d.paste
	if d.burst = false; d.lost == 0 && !burst.Paste(s) {
		d.paste = nil
		send(ui.Flurry(valid(s)))
		return
	}
	d.endPaste(send)
}
