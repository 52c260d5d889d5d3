package sshd

import (
	"io"
	"sync"
	"unicode/utf8"

	"ppbtui/internal/clean"
)

// cooked is a terminal's line discipline, which a client with a terminal leaves to the server: keys are shown as they are
// typed, a line can be corrected until Enter, Ctrl+C stops the command and Ctrl+D ends the input. A command that asks
// questions, such as the plain mode, so works from PuTTY, which asks for a terminal whatever it runs.
type cooked struct {
	echo      io.Writer
	interrupt func()

	mu    sync.Mutex
	more  sync.Cond
	ready []byte // whole lines, not read yet
	ended bool

	line []byte // being typed
	part []byte // of a character that has not come whole
	last byte
}

// maxTyped is how much may be typed ahead, and how long a line may be, in bytes. What is beyond is answered with a bell.
const maxTyped = 64 << 10

func newCooked(echo io.Writer, interrupt func()) *cooked {
	c := &cooked{echo: echo, interrupt: interrupt}
	c.more.L = &c.mu
	return c
}

// run takes what is typed until the client's end closes.
func (c *cooked) run(in io.Reader) {
	defer c.end()
	var buf [1024]byte
	for {
		n, err := in.Read(buf[:])
		for _, b := range buf[:n] {
			c.typed(b)
		}
		if err != nil {
			return
		}
	}
}

func (c *cooked) typed(b byte) {
	defer func() { c.last = b }()
	if b >= utf8.RuneSelf {
		c.part = append(c.part, b)
	}
	for len(c.part) > 0 && (b < utf8.RuneSelf || utf8.FullRune(c.part)) {
		_, n := utf8.DecodeRune(c.part)
		c.put(c.part[:n])
		c.part = c.part[n:]
	}
	switch {
	case b >= utf8.RuneSelf:
	case b == '\r' || b == '\n':
		if b == '\n' && c.last == '\r' {
			return
		}
		c.show("\r\n")
		c.enter()
	case b == 0x7f || b == '\b':
		c.erase()
	case b == 0x15: // Ctrl+U
		for len(c.line) > 0 {
			c.erase()
		}
	case b == 0x03: // Ctrl+C
		c.show("^C\r\n")
		c.end()
		c.interrupt()
	case b == 0x04: // Ctrl+D
		if len(c.line) == 0 {
			c.end()
		}
	case b < 0x20 && b != '\t':
	default:
		c.put([]byte{b})
	}
}

// put adds a character to the line. Only what draws something is shown: of what is none, a question mark, for alone a byte
// may be a terminal's command.
func (c *cooked) put(char []byte) {
	if len(c.line) >= maxTyped {
		c.show("\a")
		return
	}
	c.line = append(c.line, char...)
	switch r, _ := utf8.DecodeRune(char); {
	case r == utf8.RuneError:
		c.show("?")
	case !clean.Hidden(r):
		c.show(string(r))
	}
}

// erase takes the last character off the line, and off the screen where it was shown.
func (c *cooked) erase() {
	r, n := utf8.DecodeLastRune(c.line)
	c.line = c.line[:len(c.line)-n]
	if n > 0 && !clean.Hidden(r) {
		c.show("\b \b")
	}
}

// enter hands the line over.
func (c *cooked) enter() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.ready)+len(c.line) < maxTyped {
		c.ready = append(append(c.ready, c.line...), '\n')
	} else {
		c.show("\a")
	}
	c.line = c.line[:0]
	c.more.Signal()
}

func (c *cooked) end() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.ended = true
	c.more.Broadcast()
}

// Read waits for a line.
func (c *cooked) Read(p []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.ready) == 0 {
		if c.ended {
			return 0, io.EOF
		}
		c.more.Wait()
	}
	n := copy(p, c.ready)
	c.ready = c.ready[n:]
	return n, nil
}

func (c *cooked) show(s string) { _, _ = io.WriteString(c.echo, s) }
