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

// Run shows the program on a terminal until the person leaves it or ctx ends. What is typed is in drafts that the store
// writes; the caller closes the store afterwards, which writes the last of them.
func Run(ctx context.Context, m *Model, in io.Reader, out io.Writer, environ []string) error {
	if f, ok := in.(*os.File); ok && runtime.GOOS != "windows" {
		in = &burstFile{File: f, bursts: Bursts(f)}
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
}

func (f *burstFile) Read(p []byte) (int, error) { return f.bursts.Read(p) }
