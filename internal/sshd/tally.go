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
	alone map[string]int // logged one by one
	count map[string]int // to be logged as a number
	from  map[string]netip.Addr
	last  time.Time
}

func newTally(log *slog.Logger) *tally {
	return &tally{log: log, alone: make(map[string]int), count: make(map[string]int), from: make(map[string]netip.Addr)}
}

func (t *tally) add(reason string, from netip.Addr) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.count[reason]++
	t.from[reason] = from
}

// few is how many of a kind may be logged one by one in a while.
const few = 20

// addMost reports whether this one may be logged by itself, and counts it where there have been too many.
func (t *tally) addMost(reason string, from netip.Addr) (alone bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.alone[reason] < few {
		t.alone[reason]++
		return true
	}
	t.count[reason]++
	t.from[reason] = from
	return false
}

// tallyEvery is how often it is logged.
const tallyEvery = 10 * time.Second

func (t *tally) flush() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if time.Since(t.last) < tallyEvery {
		return
	}
	t.last = time.Now()
	for reason, n := range t.count {
		t.log.Warn("connections turned away", "why", reason, "count", n, "latest", t.from[reason].String())
	}
	clear(t.alone)
	clear(t.count)
	clear(t.from)
}
