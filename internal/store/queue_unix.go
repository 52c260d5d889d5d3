//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package store

import (
	"context"
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// queue lets one writer in at a time, over goroutines and processes, in about the order they came. SQLite's own lock is
// polled, so a busy process would starve the others; the kernel's queue on this file does not.
type queue struct {
	turn chan struct{} // of this process
	file *os.File      // of all processes; its content means nothing
}

func openQueue(path string) (*queue, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, err
	}
	return &queue{make(chan struct{}, 1), f}, nil
}

// wait returns when it is the caller's turn, with the function that ends it.
func (q *queue) wait(ctx context.Context) (release func(), err error) {
	select {
	case q.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	release = func() {
		_ = q.flock(unix.LOCK_UN)
		<-q.turn
	}
	switch err := q.flock(unix.LOCK_EX | unix.LOCK_NB); {
	case err == nil:
		return release, nil
	case !errors.Is(err, unix.EWOULDBLOCK):
		<-q.turn
		return nil, err
	}
	got := make(chan error, 1)
	go func() { got <- q.flock(unix.LOCK_EX) }()
	select {
	case err := <-got:
		if err != nil {
			<-q.turn
			return nil, err
		}
		return release, nil
	case <-ctx.Done():
		go func() { // a waiting flock cannot be called off: give the turn back when it comes
			<-got
			release()
		}()
		return nil, ctx.Err()
	}
}

func (q *queue) flock(how int) error {
	for {
		if err := unix.Flock(int(q.file.Fd()), how); !errors.Is(err, unix.EINTR) {
			return err
		}
	}
}

func (q *queue) close() error { return q.file.Close() }
