package app

import (
	"bytes"
	"io"
	"time"
	"unicode/utf8"
)

// The marks of a bracketed paste.
const (
	pasteStart = "\x1b[200~"
	pasteEnd   = "\x1b[201~"
)

const (
	burst     = 8                     // characters in one read that are a paste, with a space or a line end among them
	roomy     = 256                   // bytes from which a read leaves room for the marks
	afterglow = 30 * time.Millisecond // what follows a burst so soon belongs to it
)

// Bursts makes a bracketed paste of what a terminal without bracketed paste sends for one: a single read of eight or more
// characters with a space or a line end among them, and what follows at once. Nobody types like that, and as keys it would
// run the letters of a list. Anything with a control sequence in it, such as held arrow keys, passes as it is.
func Bursts(r io.Reader) io.Reader { return &bursts{r: r, now: time.Now} }

type bursts struct {
	r     io.Reader
	now   func() time.Time
	last  time.Time // when the last burst was read
	rest  []byte    // an unfinished character at the end of a burst
	open  bool      // inside a bracketed paste of the terminal's own
	tail  []byte    // the end of what was passed while open, in case the mark is cut in two
	ready []byte    // made ready and not handed out yet
}

func (b *bursts) Read(p []byte) (int, error) {
	if len(b.ready) > 0 {
		n := copy(p, b.ready)
		b.ready = b.ready[n:]
		return n, nil
	}
	room := len(p)
	if room >= roomy {
		room -= len(pasteStart) + len(pasteEnd) + utf8.UTFMax
	}
	return b.read(p, room)
}

// read reads at most room bytes into p, so that the marks have room behind them: what does not fit waits until the
// terminal sends something again.
func (b *bursts) read(p []byte, room int) (int, error) {
	n, err := b.r.Read(p[:room])
	if n == 0 {
		return n, err
	}
	if b.passes(p[:n]) {
		return n, err
	}
	text := append(b.rest, p[:n]...)
	b.last = b.now()
	cut := whole(text)
	b.rest = append([]byte(nil), text[cut:]...)
	out := append(append([]byte(pasteStart), text[:cut]...), pasteEnd...)
	n = copy(p, out)
	b.ready = out[n:]
	return n, err
}

// passes reports whether what was read is no burst.
func (b *bursts) passes(s []byte) bool {
	if b.open {
		seen := append(b.tail, s...)
		if bytes.Contains(seen, []byte(pasteEnd)) {
			b.open = bytes.LastIndex(seen, []byte(pasteStart)) > bytes.LastIndex(seen, []byte(pasteEnd))
		}
		b.tail = append([]byte(nil), seen[max(0, len(seen)-len(pasteEnd)+1):]...)
		return true
	}
	if i := bytes.LastIndex(s, []byte(pasteStart)); i >= 0 {
		b.open = !bytes.Contains(s[i:], []byte(pasteEnd))
		b.tail = append([]byte(nil), s[max(0, len(s)-len(pasteEnd)+1):]...)
		return true
	}
	if !plain(s) {
		return true
	}
	soon := !b.last.IsZero() && b.now().Sub(b.last) < afterglow
	return !soon && !(utf8.RuneCount(s) >= burst && bytes.ContainsAny(s, " \r\n"))
}

// plain reports whether there is nothing but text, tabs and line ends.
func plain(s []byte) bool {
	for _, c := range s {
		if c < 0x20 && c != '\r' && c != '\n' && c != '\t' || c == 0x7f {
			return false
		}
	}
	return true
}

// whole is how many bytes of s are whole characters: the last one may be unfinished.
func whole(s []byte) int {
	for i := len(s) - 1; i >= 0 && i > len(s)-utf8.UTFMax; i-- {
		if utf8.RuneStart(s[i]) {
			if !utf8.FullRune(s[i:]) {
				return i
			}
			break
		}
	}
	return len(s)
}
