// Package plaintest talks to plain mode as somebody at a keyboard does, in the time of a bubble of testing/synctest. Only tests import it.
package plaintest

import (
	"context"
	"io"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"ppbtui/internal/terminal"
	"ppbtui/internal/terminal/typed"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/plain"
)

// Conversation is one run of plain mode. Make it with Begin, in a bubble.
type Conversation struct {
	Result *terminal.Result // nil until it is over
	Asked  string           // the last question

	t     testing.TB
	keys  *io.PipeWriter
	out   written
	heard int
	ended chan terminal.Result
	stop  context.CancelFunc
}

// How what is typed comes.
const (
	AtTerminal = true  // key by key
	Piped      = false // in lines
)

// Begin begins one, and returns it with what is said up to the first question, and then to lines that are there beforehand.
func Begin(t testing.TB, m *app.Model, atTerminal bool, beforehand ...string) (c *Conversation, said string) {
	ctx, stop := context.WithCancel(context.Background())
	in, keys := io.Pipe()
	c = &Conversation{t: t, keys: keys, ended: make(chan terminal.Result, 1), stop: stop}
	var echo io.Writer
	if atTerminal {
		echo = io.Discard
	}
	go func() {
		r := plain.Run(ctx, plain.Options{Model: m, Reader: typed.NewReader(in, echo), Out: &c.out, Typed: atTerminal})
		m.Close()
		_ = in.Close()
		c.ended <- r
	}()
	if len(beforehand) > 0 {
		go func() { _, _ = io.WriteString(keys, strings.Join(beforehand, "\n")+"\n") }()
	}
	return c, c.hear()
}

// Type types lines, one after another, and returns what is said to the last.
func (c *Conversation) Type(lines ...string) (said string) {
	c.t.Helper()
	for _, l := range lines {
		said = c.Send(l + "\n")
	}
	return said
}

// Send sends all of this at once, as a paste does, and returns what is said to it.
func (c *Conversation) Send(keys string) (said string) {
	c.t.Helper()
	if c.Over() {
		c.t.Fatalf("%q is typed after the end", keys)
	}
	go func() { _, _ = io.WriteString(c.keys, keys) }()
	return c.hear()
}

// HangUp is the end of what is typed.
func (c *Conversation) HangUp() (said string) {
	_ = c.keys.Close()
	said = c.hear()
	c.stop()
	c.hear()
	return said
}

// Over reports whether it is over.
func (c *Conversation) Over() bool { return c.Result != nil }

// hear waits until nothing more comes.
func (c *Conversation) hear() (said string) {
	c.t.Helper()
	for range 3 {
		synctest.Wait()
		time.Sleep(400 * time.Millisecond) // longer than lines are gathered, and than answers are taken for a script
	}
	synctest.Wait()
	select {
	case r := <-c.ended:
		c.Result = &r
		c.stop()
		_ = c.keys.Close()
		if r.Why == terminal.Failed {
			c.t.Errorf("it panicked: %v\n%s", r.Panic, r.Stack)
		}
	default:
	}
	all := c.out.String()
	said, c.heard = all[c.heard:], len(all)
	if q := strings.Split(strings.TrimSpace(said), "\n"); said != "" {
		c.Asked = strings.TrimSpace(q[len(q)-1])
	}
	return said
}

// Heard is all that was said.
func (c *Conversation) Heard() string { return c.out.String() }

type written struct {
	mu sync.Mutex
	b  strings.Builder
}

func (w *written) Write(b []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.b.Write(b)
}

func (w *written) String() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.b.String()
}
