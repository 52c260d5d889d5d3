//go:build unix

package terminal

import (
	"os"
	"os/signal"

	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"
)

// raw has the terminal send every key as it is pressed, and shows nothing of it by itself.
func raw(in, _ *os.File) (giveBack func(), err error) {
	was, err := term.MakeRaw(in.Fd())
	if err != nil {
		return nil, err
	}
	return func() { _ = term.Restore(in.Fd(), was) }, nil
}

// whenResized calls measure whenever the window has another size, until stop is called.
func whenResized(measure func()) (stop func()) {
	signals, done := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(signals, unix.SIGWINCH)
	go func() {
		for {
			select {
			case <-signals:
				measure()
			case <-done:
				return
			}
		}
	}()
	measure() // it may have changed before anybody listened
	return func() {
		signal.Stop(signals)
		close(done)
	}
}
