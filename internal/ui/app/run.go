package app

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime"

	"ppbtui/internal/terminal"
)

// Crash is a panic that ended the program. The terminal has been given back.
type Crash struct {
	What  any // what was recovered
	Stack []byte
}

// Error names what was recovered, which may hold text that somebody has typed.
func (c *Crash) Error() string { return fmt.Sprintf("panic: %v", c.What) }

// Run shows the program on a terminal until the person leaves it, ctx ends, or it panics, which is a *Crash; the terminal
// is given back in every case. What is typed is in drafts that the store writes; the caller closes the store afterwards,
// which writes the last of them.
func Run(ctx context.Context, m *Model, in, out *os.File, environ []string) error {
	defer m.Close()
	o := terminal.Options{Model: m, Env: environ}
	if runtime.GOOS != "windows" { // whose consoles draw the shapes one column wide
		o.Probe = m.Probe(environ)
	}
	r, err := terminal.Here(ctx, in, out, o)
	switch {
	case err != nil:
		return fmt.Errorf("the screen needs a terminal: %w", err)
	case r.Why == terminal.Failed:
		return &Crash{r.Panic, r.Stack}
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case r.Why == terminal.Dropped:
		return errors.New("the terminal has gone")
	}
	return nil
}
