package store

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"time"
)

// How long a write waits for its turn before that is told, and before it is given up.
const (
	queueTell = 2 * time.Second
	queueMost = 30 * time.Second
)

// queue lets one writer in at a time, over goroutines and processes, in about the order they came. SQLite's own lock is
// polled, so a busy process would starve the others; the kernel's queue on this file does not.
type queue struct {
	turn chan struct{} // of this process
	lock fileLock      // of all processes

	name       string // of the database, for sentences
	tell, most time.Duration
	changed    func() // is called when blocked begins or ends to say something

	mu      sync.Mutex
	blocked error // who holds everybody up; nil while nobody does
}

func newQueue(path string, changed func()) (*queue, error) {
	l, err := openLock(path + "-queue")
	if err != nil {
		return nil, err
	}
	return &queue{
		turn: make(chan struct{}, 1), lock: l, name: filepath.Base(path), changed: changed,
	}, nil
}

// errPatience is why a wait for the turn ends by itself.
var errPatience = errors.New("waited long enough")

// wait returns when it is the caller's turn, with the function that ends it. A wait that is long is told of by trouble,
// and one that is too long fails with a sentence that says who is in the way.
func (q *queue) wait(ctx context.Context) (release func(), err error) {
	ctx, cancel := context.WithTimeoutCause(ctx, q.most, errPatience)
	defer cancel()
	over := false // guarded by q.mu: this wait has come to an end
	late := time.AfterFunc(q.tell, func() {
		who := q.lock.holder()
		q.set(func() error {
			if over {
				return q.blocked
			}
			return say("nothing can be saved at the moment: %s keeps everybody else from writing to %s; wait, it is tried again",
				who, q.name)
		})
	})
	defer func() {
		late.Stop()
		q.set(func() error {
			if over = true; err == nil {
				return nil
			}
			return q.blocked
		})
	}()
	select {
	case q.turn <- struct{}{}:
	case <-ctx.Done():
		return nil, q.gaveUp(ctx)
	}
	end := func() {
		q.lock.release()
		<-q.turn
	}
	got, err := q.lock.take()
	switch {
	case err != nil:
		<-q.turn
		return nil, err
	case got == nil:
		return end, nil
	}
	select {
	case err := <-got:
		if err != nil {
			<-q.turn
			return nil, err
		}
		return end, nil
	case <-ctx.Done():
		go func() { // a waiting lock cannot be called off: give the turn back when it comes
			<-got
			end()
			q.set(func() error { return nil })
		}()
		return nil, q.gaveUp(ctx)
	}
}

// gaveUp is why a wait ended without its turn.
func (q *queue) gaveUp(ctx context.Context) error {
	if errors.Is(ctx.Err(), context.Canceled) {
		return ctx.Err()
	}
	long := "too long"
	if context.Cause(ctx) == errPatience {
		long = fmt.Sprintf("for %d seconds", q.most/time.Second)
	}
	return &troubleError{fmt.Sprintf("nothing was saved: %s keeps everybody else from writing to %s, and has done so %s; see what it "+
		"does, end it if it hangs, then try again", q.lock.holder(), q.name, long), ctx.Err()}
}

func (q *queue) set(blocked func() error) {
	q.mu.Lock()
	was := q.blocked
	q.blocked = blocked()
	same := (was == nil) == (q.blocked == nil)
	q.mu.Unlock()
	if !same {
		q.changed()
	}
}

// trouble is who holds everybody up, nil while nobody does.
func (q *queue) trouble() error {
	q.mu.Lock()
	defer q.mu.Unlock()
	return q.blocked
}

func (q *queue) close() error { return q.lock.close() }
