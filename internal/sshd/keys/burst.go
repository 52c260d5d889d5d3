package keys

import (
	"bytes"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"ppbtui/internal/ui"
)

const (
	burst  = 8 // characters at one instant that are a paste, with a blank among them
	flurry = 3 // different printable characters in one piece that nobody types as commands
	blanks = " \t\r\n"
)

// bursts keeps what has just arrived and was not typed key by key, and reports whether that is all: a terminal that does
// not mark pastes sends for one what looks like keys, and as keys it would run whatever its letters are bound to. It is
// kept, with what follows within moments, until endBurst. Control characters in it are no keys; control sequences with no
// text around them, such as held arrow keys, are.
func (d *Decoder) bursts() bool {
	n := 0
	if d.burst {
		n = max(follows(d.paste, d.buf), rest(d.paste, d.buf))
	} else if whole := complete(d.buf); whole > 0 {
		if n = stretch(d.buf[:whole]); n == whole {
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
	if d.burst = false; d.lost == 0 && !hides(s) && (utf8.RuneCount(s) < burst || !bytes.ContainsAny(s, blanks)) {
		d.paste = nil
		send(ui.Flurry(valid(s)))
		return
	}
	d.endPaste(send)
}

// pasted reports whether s is so long that nobody typed it: whatever controls are in it, none of it is a key.
func pasted(s []byte) bool {
	s = s[:min(len(s), 512)]
	return printable(s) >= burst && bytes.ContainsAny(s, blanks) && !alike(s)
}

// stretch is how much of s was not typed key by key.
func stretch(s []byte) int {
	if plain(s) && (printable(s) >= flurry || hides(s)) && !alike(s) {
		return len(s)
	}
	if n := apart(s); pasted(s[:n]) {
		return n
	}
	return 0
}

// follows is how much of next, which came moments after s, belongs to it.
func follows(s, next []byte) int {
	if plain(next) {
		return len(next)
	}
	head := bytes.ReplaceAll(s[:min(len(s), 512)], []byte{0x1b}, nil)
	if n := apart(append(head, next...)); pasted(append(head, next...)[:n]) {
		return n - len(head)
	}
	return 0
}

// rest is how much of next finishes the character that s was cut in.
func rest(s, next []byte) int {
	whole := complete(s)
	if whole == len(s) {
		return 0
	}
	char := append(bytes.Clone(s[whole:]), next...)
	if !utf8.FullRune(char) {
		return len(next)
	}
	_, n := utf8.DecodeRune(char)
	return max(n-(len(s)-whole), 0)
}

// apart is where the keys begin that end a text: at an Escape, unless as much text as before follows it.
func apart(s []byte) int {
	i := bytes.IndexByte(s, 0x1b)
	if i < 0 {
		return len(s)
	}
	rest := s[i:]
	if pasted(s[:i]) && pasted([]byte(ansi.Strip(string(rest)))) && !bytes.Contains(rest, []byte("\x1b[200~")) {
		return len(s)
	}
	return i
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
		if r >= 0x20 && r != 0x7f {
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
