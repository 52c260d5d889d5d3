package terminal

import (
	"io"
	"os"
	"time"

	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/windows"
)

// raw has the console send every key as it is pressed, and take what other terminals take.
func raw(in, out *os.File) (keys io.Reader, giveBack func(), err error) {
	was, err := term.MakeRaw(in.Fd())
	if err != nil {
		return nil, nil, err
	}
	console, mode := windows.Handle(out.Fd()), uint32(0)
	if err := windows.GetConsoleMode(console, &mode); err != nil {
		_ = term.Restore(in.Fd(), was)
		return nil, nil, err
	}
	giveBack = func() {
		_ = windows.SetConsoleMode(console, mode)
		_ = term.Restore(in.Fd(), was)
	}
	if err := windows.SetConsoleMode(console, mode|windows.ENABLE_PROCESSED_OUTPUT|windows.ENABLE_VIRTUAL_TERMINAL_PROCESSING); err != nil {
		giveBack()
		return nil, nil, err
	}
	return in, giveBack, nil
}

// measureEvery is how often a console is asked for its size: it sends no signal.
const measureEvery = 250 * time.Millisecond

// whenResized calls measure from time to time, until stop is called.
func whenResized(measure func()) (stop func()) {
	tick, done := time.NewTicker(measureEvery), make(chan struct{})
	go func() {
		for {
			select {
			case <-tick.C:
				measure()
			case <-done:
				return
			}
		}
	}()
	return func() {
		tick.Stop()
		close(done)
	}
}
