package sshd

import (
	"log/slog"
	"net/netip"
	"sync"
	"time"
)

// tally logs what an attacker could repeat without end: how many there were, once a while.
type tally struct {
	log   *slog.Logger
	mu    sync.Mutex
	count map[string]int
	from  map[string]netip.Addr
	last  time.Time
}

// few is how many of one kind may be logged one by one before the next count.
const few = 20

// add counts one, and reports whether it may be logged by itself, too.
func (t *tally) add(reason string, from netip.Addr) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.count == nil {
		t.count, t.from = make(map[string]int), make(map[string]netip.Addr)
	}
	t.count[reason]++
	t.from[reason] = from
	return t.count[reason] <= few
}

// tallyEvery is how often it is logged.
const tallyEvery = 10 * time.Second

func (t *tally) flush() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if len(t.count) == 0 || time.Since(t.last) < tallyEvery {
		return
	}
	t.last = time.Now()
	for reason, n := range t.count {
		t.log.Warn("connections turned away", "why", reason, "count", n, "latest", t.from[reason].String())
	}
	clear(t.count)
	clear(t.from)
}
