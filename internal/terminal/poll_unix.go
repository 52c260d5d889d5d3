//go:build unix

package terminal

import (
	"errors"
	"io"
	"os"
	"sync"

	"golang.org/x/sys/unix"
)

// polled reads a file while there is something to read, until it is closed: then no read is under way that would take what is for somebody else.
type polled struct {
	in      *os.File
	over    *os.File // the end of a pipe that is closed when it is over
	end     *os.File // the other one
	reading sync.Mutex
}

// poll begins to read a file so.
func poll(in *os.File) (*polled, error) {
	over, end, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	return &polled{in: in, over: over, end: end}, nil
}

// close ends it, and waits for a read that is under way.
func (p *polled) close() {
	_ = p.end.Close()
	p.reading.Lock()
	defer p.reading.Unlock()
	_ = p.over.Close()
}

func (p *polled) Read(b []byte) (int, error) {
	p.reading.Lock()
	defer p.reading.Unlock()
	for {
		ready := []unix.PollFd{{Fd: int32(p.in.Fd()), Events: unix.POLLIN}, {Fd: int32(p.over.Fd()), Events: unix.POLLIN}}
		switch _, err := unix.Poll(ready, -1); {
		case errors.Is(err, unix.EINTR):
		case err != nil:
			return 0, err
		case ready[1].Revents != 0:
			return 0, io.EOF
		default:
			return p.in.Read(b)
		}
	}
}
