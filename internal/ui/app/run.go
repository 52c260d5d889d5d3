package app

import (
	"context"
	"io"
	"os"
	"runtime"

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
		in = &burstFile{File: f, bursts: Bursts(f), typed: typed}
	}
	defer m.Close()
	_, err := tea.NewProgram(m,
		tea.WithContext(ctx),
		tea.WithInput(in),
		tea.WithOutput(out),
		tea.WithEnvironment(environ),
		tea.WithFPS(framesPerSecond),
	).Run()
	return err
}

// burstFile is a terminal whose bursts are pastes.
type burstFile struct {
	*os.File
	bursts io.Reader
	typed  []byte // before the program started
}

func (f *burstFile) Read(p []byte) (int, error) {
	if len(f.typed) > 0 {
		n := copy(p, f.typed)
		f.typed = f.typed[n:]
		return n, nil
	}
	return f.bursts.Read(p)
}
