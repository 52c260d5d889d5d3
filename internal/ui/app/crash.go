package app

import (
	"context"
	"fmt"
	"runtime/debug"

	tea "charm.land/bubbletea/v2"
)

// Crash is a panic that ended the program. The terminal has been given back.
type Crash struct {
	What  any // what was recovered
	Stack []byte
}

// Error names what was recovered, which may hold text that somebody has typed.
func (c *Crash) Error() string { return fmt.Sprintf("panic: %v", c.What) }

// fuse ends the program where something panics, on whatever goroutine: the first panic is the cause of the context's end.
type fuse struct {
	ctx  context.Context
	blow context.CancelCauseFunc
}

func newFuse(ctx context.Context) *fuse {
	f := &fuse{}
	f.ctx, f.blow = context.WithCancelCause(ctx)
	return f
}

// guard is deferred where code runs that may panic.
func (f *fuse) guard() {
	if r := recover(); r != nil {
		f.blow(&Crash{r, debug.Stack()})
	}
}

// crashed reports whether something has panicked.
func (f *fuse) crashed() bool {
	_, ok := context.Cause(f.ctx).(*Crash)
	return ok
}

// why is why the program has ended: a panic, else the end of the context, else what the framework says.
func (f *fuse) why(err error) error {
	if f.ctx.Err() != nil {
		return context.Cause(f.ctx)
	}
	return err
}

// command is a command, and all that it batches, with a guard.
func (f *fuse) command(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() tea.Msg {
		defer f.guard()
		msg := cmd()
		if batch, ok := msg.(tea.BatchMsg); ok {
			for i, c := range batch {
				batch[i] = f.command(c)
			}
		}
		return msg
	}
}

// fused is the model as the framework runs it: what it does on the framework's own goroutine is guarded there, its
// commands are here.
type fused struct {
	*Model
	fuse *fuse
}

func (m fused) Init() tea.Cmd { return m.fuse.command(m.Model.Init()) }

func (m fused) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	_, cmd := m.Model.Update(msg)
	return m, m.fuse.command(cmd)
}
