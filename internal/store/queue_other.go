//go:build !(linux || darwin || freebsd || netbsd || openbsd || dragonfly)

package store

import "context"

// queue lets one writer in at a time within this process; between processes SQLite's own lock has to do here.
type queue struct{ turn chan struct{} }

func openQueue(string) (*queue, error) { return &queue{make(chan struct{}, 1)}, nil }

func (q *queue) wait(ctx context.Context) (release func(), err error) {
	select {
	case q.turn <- struct{}{}:
		return func() { <-q.turn }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

func (q *queue) close() error { return nil }
