package keys

import (
	"bytes"

	tea "charm.land/bubbletea/v2"
)

// pasteEnd follows a paste in brackets.
var pasteEnd = []byte("\x1b[201~")

// takePaste keeps what belongs to the paste and says how many bytes of b are dealt with and whether the
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
	d.keep(b[:n])
	if ended {
		n += len(pasteEnd)
	}
	return n, ended
}

// keep adds to what is pasted, up to MaxPaste.
func (d *Decoder) keep(b []byte) {
	n := max(min(len(b), d.MaxPaste-len(d.paste)), 0)
	d.paste = append(d.paste, b[:n]...)
	d.lost += len(b) - n
}

func (d *Decoder) endPaste(send func(tea.Msg)) {
	text, lost := d.paste, d.lost
	d.pasting, d.paste, d.lost = false, nil, 0
	switch {
	case lost > 0:
		send(TooLong{Bytes: len(text) + lost, Most: d.MaxPaste})
	case len(text) > 0:
		send(tea.PasteMsg{Content: valid(text)})
	}
}

// valid is text with a mark in place of what is not UTF-8, so that what stood round it is not joined.
func valid(text []byte) string { return string(bytes.ToValidUTF8(text, []byte("\uFFFD"))) }
