package keys

import (
	"bytes"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
)

// pasteEnd follows a paste in brackets.
var pasteEnd = []byte("\x1b[201~")

// takePaste keeps what belongs to the paste, up to MaxPaste, and says how many bytes of b are dealt with and whether the
// paste has ended. A start of the end mark is left in b.
func (d *Decoder) takePaste(b []byte) (n int, ended bool) {
	n = len(b)
	if i := bytes.Index(b, pasteEnd); i >= 0 {
		n, ended = i, true
	} else {
		for k := min(len(pasteEnd)-1, len(b)); k > 0; k-- {
			if bytes.HasSuffix(b, pasteEnd[:k]) {
				n = len(b) - k
				break
			}
		}
	}
	keep := max(min(n, d.MaxPaste-len(d.paste)), 0)
	d.paste = append(d.paste, b[:keep]...)
	d.lost += n - keep
	if ended {
		n += len(pasteEnd)
	}
	return n, ended
}

func (d *Decoder) endPaste(send func(tea.Msg)) {
	text, lost := d.paste, d.lost
	d.pasting, d.paste, d.lost = false, nil, 0
	switch {
	case lost > 0:
		send(TooLong{Bytes: len(text) + lost, Most: d.MaxPaste})
	case len(text) > 0:
		send(tea.PasteMsg{Content: string(bytes.ToValidUTF8(text, nil))})
	}
}

// afterglow is how soon what follows a burst belongs to it.
const afterglow = 30 * time.Millisecond

// bursts reports whether what has just arrived is a paste from a terminal that does not mark pastes: eight or more
// printable characters in one read with a space or a line end among them, and plain text that follows within moments.
// Nobody types that fast, and as keys it would run whatever its letters are bound to.
func (d *Decoder) bursts() bool {
	printable, between := 0, false
	for _, c := range d.buf {
		switch {
		case c == ' ' || c == '\r' || c == '\n' || c == '\t':
			between = true
		case c < 0x20 || c == 0x7f:
			return false
		case c < 0x80 || c >= 0xc0:
			printable++
		}
	}
	now := time.Now()
	if between && printable >= 8 || len(d.buf) > 0 && now.Sub(d.burst) < afterglow {
		d.burst = now
		return true
	}
	return false
}

// complete is the length of p without a character cut at its end.
func complete(p []byte) int {
	for i := len(p) - 1; i >= 0 && i >= len(p)-utf8.UTFMax; i-- {
		if utf8.RuneStart(p[i]) {
			if utf8.FullRune(p[i:]) {
				return len(p)
			}
			return i
		}
	}
	return len(p)
}
