//go:build unix

package terminal

import (
	"io"
	"os"
	"os/signal"

	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"
)

// raw has the terminal send every key as it is pressed, and shows nothing of it by itself. Once it is given back nothing reads it.
func raw(in, _ *os.File) (keys io.Reader, giveBack func(), err error) {
	was, err := term.MakeRaw(in.Fd())
	if err != nil {
		return nil, nil, err
	}
	r, err := poll(in)
	if err != nil {
		_ = term.Restore(in.Fd(), was)
		return nil, nil, err
	}
	return r, func() {
		r.close()
		_ = term.Restore(in.Fd(), was)
	}, nil
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
