package app

import (
	"bytes"
	"encoding/base64"
	"io"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
	"ppbtui/internal/ui/burst"
)

// The marks of a bracketed paste.
const (
	pasteStart = "\x1b[200~"
	pasteEnd   = "\x1b[201~"
)

const (
	silence = 30 * time.Millisecond // what follows a burst so soon belongs to it
	mostRaw = 256 << 10             // bytes of a paste that are kept: more fits no box
)

// source is a terminal that can be asked whether more has come.
type source interface {
	io.Reader
	Waits(d time.Duration) bool // there is something to read, or there will be within d
}

// bursts reads a terminal and finds what was not typed key by key. Each paste becomes an envelope that Unwrap opens: on
// the way through the decoder of keys nothing of it is lost, for that drops control sequences, and so joins what they
// separated. A terminal without bracketed paste sends for a paste what looks like keys: eight or more characters in one
// read with a blank among them are one, with the control characters in it and what follows until there is silence. Fewer,
// but more than two, are a flurry: text in a box, and anywhere else nothing. Control sequences with no text around them,
// such as held arrow keys, pass as they are.
type bursts struct {
	src   source
	buf   [4096]byte
	ready []byte // to be handed out
	open  bool   // inside a bracketed paste of the terminal's own
	paste []byte
}

func (b *bursts) Read(p []byte) (int, error) {
	for len(b.ready) == 0 {
		s, err := b.more()
		if len(s) == 0 {
			return 0, err
		}
		b.take(s)
	}
	n := copy(p, b.ready)
	b.ready = b.ready[n:]
	return n, nil
}

// more is one read; an error comes again at the next one.
func (b *bursts) more() ([]byte, error) {
	n, err := b.src.Read(b.buf[:])
	return append([]byte(nil), b.buf[:n]...), err
}

// take makes ready what was read.
func (b *bursts) take(s []byte) {
	for len(s) > 0 {
		if b.open {
			s = b.inside(s)
			continue
		}
		s = b.whole(s)
		i := bytes.Index(s, []byte(pasteStart))
		if i < 0 {
			b.keys(s)
			return
		}
		b.ready = append(b.ready, s[:i]...)
		b.open, b.paste = true, nil
		s = s[i+len(pasteStart):]
	}
}

// inside keeps what belongs to a bracketed paste and returns what follows it.
func (b *bursts) inside(s []byte) (rest []byte) {
	from := max(len(b.paste)-len(pasteEnd), 0) // the mark may be cut in two
	b.paste = append(b.paste, s...)
	if i := bytes.Index(b.paste[from:], []byte(pasteEnd)); i >= 0 {
		rest = append(rest, b.paste[from+i+len(pasteEnd):]...)
		b.wrap(wholePaste, b.paste[:from+i])
		b.open, b.paste = false, nil
		return rest
	}
	if keep := mostRaw + len(pasteEnd); len(b.paste) > 2*keep {
		b.paste = append(b.paste[:keep], b.paste[len(b.paste)-keep:]...)
	}
	return nil
}

// whole waits for the rest of a mark that is cut at the end of s.
func (b *bursts) whole(s []byte) []byte {
	for n := min(len(pasteStart)-1, len(s)); n > 0; n-- {
		if !bytes.HasSuffix(s, []byte(pasteStart[:n])) || n == len(s) && n < 3 { // a lone Escape is a key
			continue
		}
		if b.src.Waits(silence) {
			next, _ := b.more()
			return append(s, next...)
		}
		break
	}
	return s
}

// keys makes ready what stands outside of marks.
func (b *bursts) keys(s []byte) {
	n := burst.Stretch(s)
	if n == 0 {
		b.ready = append(b.ready, s...)
		return
	}
	s, after := s[:n:n], s[n:]
	for len(after) == 0 && b.src.Waits(silence) {
		next, err := b.more()
		if len(next) == 0 || err != nil {
			after = next
			break
		}
		n := burst.Follows(s, next)
		if len(s) <= mostRaw {
			s = append(s, next[:n]...)
		}
		after = next[n:]
	}
	if burst.Paste(s) {
		b.wrap(wholePaste, s)
	} else {
		b.wrap(keyByKey, s)
	}
	b.take(after)
}

// What an envelope holds.
const (
	wholePaste = "p"
	keyByKey   = "k"
	tooMuch    = "o"
	envelope   = "ppbtui:" // every paste is in one, so that no pasted text is taken for one
)

func (b *bursts) wrap(kind string, s []byte) {
	if len(s) > mostRaw {
		kind, s = tooMuch, nil
	}
	b.ready = append(b.ready, pasteStart+envelope+kind...)
	b.ready = base64.StdEncoding.AppendEncode(b.ready, s)
	b.ready = append(b.ready, pasteEnd...)
}

// overMsg is a paste that is too long for anything.
type overMsg struct{}

// unwrap opens an envelope.
func unwrap(msg tea.Msg) tea.Msg {
	p, ok := msg.(tea.PasteMsg)
	if !ok || !strings.HasPrefix(p.Content, envelope) || len(p.Content) == len(envelope) {
		return msg
	}
	kind, code := p.Content[len(envelope):len(envelope)+1], p.Content[len(envelope)+1:]
	s, err := base64.StdEncoding.DecodeString(code)
	switch {
	case err != nil:
		return msg
	case kind == keyByKey:
		return ui.Flurry(s)
	case kind == tooMuch:
		return overMsg{}
	}
	return tea.PasteMsg{Content: string(s)}
}
