package keys

import (
	"bytes"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

const (
	burst  = 8 // characters at one instant that are a paste, with a space or a line end among them
	flurry = 3 // different printable characters in one piece that nobody types as commands
)

// bursts reports whether what has just arrived was not typed key by key: a terminal that does not mark pastes sends for one
// what looks like keys, and as keys it would run whatever its letters are bound to. It is kept, with the plain text that
// follows within moments, until endBurst. Anything with a control sequence in it, such as held arrow keys, is keys.
func (d *Decoder) bursts() bool {
	if d.burst {
		if plain(d.buf) {
			d.keep(d.buf)
			d.buf = d.buf[:0]
			return true
		}
		return false
	}
	whole := d.buf[:complete(d.buf)]
	if !plain(d.buf) || printable(whole) < flurry && !hides(d.buf) || alike(whole) {
		return false
	}
	d.burst = true
	d.keep(d.buf)
	d.buf = d.buf[:0]
	return true
}

// endBurst sends what came at one instant: as a paste where it is a line or more, or hides something, else as a flurry.
func (d *Decoder) endBurst(send func(tea.Msg)) {
	s := d.paste
	if d.burst = false; d.lost == 0 && !hides(s) && (utf8.RuneCount(s) < burst || !bytes.ContainsAny(s, " \r\n")) {
		d.paste = nil
		send(ui.Flurry(valid(s)))
		return
	}
	d.endPaste(send)
}

// plain reports whether there is nothing but text, tabs, line ends and control characters that no key sends.
func plain(s []byte) bool {
	for _, c := range s {
		if c < 0x20 && c != '\r' && c != '\n' && c != '\t' && !keyless(c) || c == 0x7f {
			return false
		}
	}
	return true
}

// keyless reports whether c is a control character that is no key of ppb.
func keyless(c byte) bool { return c == 0 || c >= 0x1c && c <= 0x1f }

// hides reports whether a control character stands between others.
func hides(s []byte) bool {
	for i, c := range s {
		if keyless(c) && i > 0 && i < len(s)-1 {
			return true
		}
	}
	return false
}

// printable counts the characters that are no tab, line end or control character.
func printable(s []byte) int {
	n := 0
	for _, r := range string(s) {
		if r >= 0x20 {
			n++
		}
	}
	return n
}

// alike reports whether s is one character again and again: a key that is held.
func alike(s []byte) bool {
	_, n := utf8.DecodeRune(s)
	return len(bytes.ReplaceAll(s, s[:n], nil)) == 0
}
