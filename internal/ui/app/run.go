package app

import (
	"context"
	"io"
	"os"
	"runtime"
	"time"

	tea "charm.land/bubbletea/v2"

	"ppbtui/internal/ui"
)

// framesPerSecond is how often the screen is written at most: the renderer's clock is most of what a key takes to show.
const framesPerSecond = 120

// parting is how long the terminal may take to be given back once the context has ended. One that takes no output any
// more is left as it stands, but for its line discipline.
const parting = time.Second

// Run shows the program on a terminal until the person leaves it, ctx ends, or it panics, which is a *Crash; the terminal
// is given back in every case. It first asks the terminal how it draws. What is typed is in drafts that the store writes;
// the caller closes the store afterwards, which writes the last of them.
//
// The framework's own ways with signals and panics are not used: its handler of signals waits for a loop that our context
// has already ended, and it prints the stack of a panic on the terminal.
func Run(ctx context.Context, m *Model, in io.Reader, out io.Writer, environ []string) error {
	f := newFuse(ctx)
	defer f.blow(nil)
	defer m.Close()
	giveBack := func() {}
	if file, ok := in.(*os.File); ok && runtime.GOOS != "windows" {
		giveBack = lineDiscipline(file)
		var typed []byte
		if o, ok := out.(*os.File); ok {
			start := m.start
			start, typed = ProbeGlyphs(file, o, environ, start)
			m.Shows(start)
		}
		in = &guarded{newKeyboard(file, typed), f}
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	ended := make(chan error, 1)
	go func() { ended <- f.run(m, in, out, environ) }()
	select {
	case err := <-ended:
		return err
	case <-f.ctx.Done():
	}
	select {
	case err := <-ended:
		return err
	case <-time.After(parting):
		giveBack()
		return f.why(nil)
	}
}

// run runs the framework's program to its end, which gives the terminal back.
func (f *fuse) run(m *Model, in io.Reader, out io.Writer, environ []string) error {
	p := tea.NewProgram(fused{m, f},
		tea.WithContext(f.ctx),
		tea.WithInput(in),
		tea.WithOutput(out),
		tea.WithEnvironment(environ),
		tea.WithFPS(framesPerSecond),
		tea.WithFilter(func(_ tea.Model, msg tea.Msg) tea.Msg { return native(unwrap(msg)) }),
		tea.WithoutSignalHandler(),
		tea.WithoutCatchPanics(),
	)
	var err error
	func() {
		defer f.guard()
		_, err = p.Run()
	}()
	if f.crashed() {
		p.Kill() // gives the terminal back where Run has not come to it
	}
	return f.why(err)
}

// native is what the framework knows in place of what a page asks the runtime for.
func native(msg tea.Msg) tea.Msg {
	if c, ok := msg.(ui.Copy); ok {
		return tea.SetClipboard(c.Text)()
	}
	return msg
}

// guarded is the keyboard as the framework reads it, on a goroutine of its own.
type guarded struct {
	*keyboard
	fuse *fuse
}

func (g *guarded) Read(p []byte) (n int, err error) {
	err = io.EOF
	defer g.fuse.guard()
	return g.keyboard.Read(p)
}

// keyboard is a terminal as the program reads it. It has a descriptor, to be put into raw mode, and no name, by which it
// would be waited for elsewhere: some of what was read may still be here.
type keyboard struct {
	f *os.File
	b bursts
}

func newKeyboard(f *os.File, typed []byte) *keyboard {
	return &keyboard{f: f, b: bursts{src: waiting{f}, ready: typed}}
}

func (k *keyboard) Fd() uintptr                 { return k.f.Fd() }
func (k *keyboard) Close() error                { return k.f.Close() }
func (k *keyboard) Write(p []byte) (int, error) { return k.f.Write(p) }
func (k *keyboard) Read(p []byte) (int, error)  { return k.b.Read(p) }

type waiting struct{ *os.File }

func (w waiting) Waits(d time.Duration) bool { return waitFor(w.File, d) }
