package sshd

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"
)

// slots bound how many commands run at the same time, in all and of one officer, so that nobody holds all of them.
type slots struct {
	most, mine int

	mu      sync.Mutex
	running map[string]int // by login
	n       int
	waiting []*queued // in the order in which they came
}

// queued is a command that waits; its channel is closed when it may run.
type queued struct {
	login string
	begin chan struct{}
}

func newSlots(most, mine int) *slots {
	return &slots{most: most, mine: mine, running: make(map[string]int)}
}

// busy is that a command has waited long enough, and why, in a sentence for the person.
type busy string

func (b busy) Error() string { return string(b) }

// take waits for a slot and returns what frees it. It fails with busy after wait, and with the context's error.
func (s *slots) take(ctx context.Context, login string, wait time.Duration) (free func(), err error) {
	t := &queued{login: login, begin: make(chan struct{})}
	s.mu.Lock()
	s.waiting = append(s.waiting, t)
	s.admit()
	s.mu.Unlock()
	free = func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.release(t)
	}
	enough := time.NewTimer(wait)
	defer enough.Stop()
	select {
	case <-t.begin:
		return free, nil
	case <-ctx.Done():
		err = ctx.Err()
	case <-enough.C:
		err = s.why(login)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if i := slices.Index(s.waiting, t); i >= 0 {
		s.waiting = slices.Delete(s.waiting, i, i+1)
		return nil, err
	}
	s.release(t) // it has been let in meanwhile
	return nil, err
}

// admit lets in who may run now.
func (s *slots) admit() {
	s.waiting = slices.DeleteFunc(s.waiting, func(t *queued) bool {
		if s.n >= s.most || s.running[t.login] >= s.mine {
			return false
		}
		s.n++
		s.running[t.login]++
		close(t.begin)
		return true
	})
}

func (s *slots) release(t *queued) {
	s.n--
	if s.running[t.login]--; s.running[t.login] <= 0 {
		delete(s.running, t.login)
	}
	s.admit()
}

func (s *slots) why(login string) busy {
	s.mu.Lock()
	defer s.mu.Unlock()
	if n := s.running[login]; n >= s.mine {
		return busy(fmt.Sprintf("You have %d commands running already. Wait until one has ended, or end it, and try again.", n))
	}
	return "Too many commands are running at the moment. Try again in a minute."
}
