package app

import (
	"context"
	"io"
	"os"
	"runtime"
	"time"

	tea "charm.land/bubbletea/v2"
)

// framesPerSecond is how often the screen is written at most: the renderer's clock is most of what a key takes to show.
const framesPerSecond = 120

// Run shows the program on a terminal until the person leaves it or ctx ends. It first asks the terminal how it draws. What is typed is in drafts that the store
// writes; the caller closes the store afterwards, which writes the last of them.
func Run(ctx context.Context, m *Model, in io.Reader, out io.Writer, environ []string) error {
	if f, ok := in.(*os.File); ok && runtime.GOOS != "windows" {
		var typed []byte
		if o, ok := out.(*os.File); ok {
			start := m.start
			start, typed = ProbeGlyphs(f, o, environ, start)
			m.Shows(start)
		}
		in = newKeyboard(f, typed)
	}
	defer m.Close()
	_, err := tea.NewProgram(m,
		tea.WithContext(ctx),
		tea.WithInput(in),
		tea.WithOutput(out),
		tea.WithEnvironment(environ),
		tea.WithFPS(framesPerSecond),
		tea.WithFilter(func(_ tea.Model, msg tea.Msg) tea.Msg { return unwrap(msg) }),
	).Run()
	return err
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
