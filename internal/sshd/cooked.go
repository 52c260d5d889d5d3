package sshd

import (
	"io"
	"sync"

	"ppbtui/internal/terminal/typed"
)

// cooked is a terminal's line discipline for a command, which a client with a terminal leaves to the server: a command that reads text so works
// from PuTTY, which asks for a terminal whatever it runs.
type cooked struct {
	typed.Discipline

	mu    sync.Mutex
	more  sync.Cond
	ready []byte // whole lines, not read yet
	ended bool
}

// maxTyped is how much may be typed ahead, and how long a line may be, in bytes. What is beyond is answered with a bell.
const maxTyped = 64 << 10

func newCooked(echo io.Writer, interrupt func()) *cooked {
	c := &cooked{}
	c.more.L = &c.mu
	c.Discipline = typed.Discipline{Echo: echo, Most: maxTyped, Enter: c.enter, End: c.end, Interrupt: func() {
		c.end()
		interrupt()
	}}
	return c
}

// run takes what is typed until the client's end closes.
func (c *cooked) run(in io.Reader) {
	defer c.end()
	var buf [1024]byte
	for {
		n, err := in.Read(buf[:])
		for _, b := range buf[:n] {
			c.Type(b)
		}
		if err != nil {
			return
		}
	}
}

// enter hands a line over.
func (c *cooked) enter(line []byte) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.ready)+len(line) < maxTyped {
		c.ready = append(append(c.ready, line...), '\n')
	} else {
		_, _ = io.WriteString(c.Echo, "\a")
	}
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
