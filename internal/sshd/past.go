package sshd

import (
	"net/netip"
	"time"
)

// past remembers of addresses how often signing in failed from there, and when somebody last did sign in.
//
// Failures are kept as the time at which all are forgotten: each moves it on by every. An address from which officers have
// signed in lately is never refused, however many failures come from there.
type past struct {
	most  int // failures that cost nothing
	every time.Duration
	fails map[netip.Addr]time.Time
	good  map[netip.Addr]time.Time
}

const (
	maxAddresses = 4096 // bounds the memory
	lately       = 30 * 24 * time.Hour
	ofOfficers   = 8 // places of an address from which officers signed in that do not count
	// refused is the share of connections that are turned away from an address whose sign-ins keep failing. It is not all:
	// an officer may be behind it who has not signed in since the server was started, and once one has, nobody is refused.
	refused = 0.75
)

func newPast(most int, every time.Duration) past {
	return past{most: most, every: every, fails: make(map[netip.Addr]time.Time), good: make(map[netip.Addr]time.Time)}
}

// failed counts a connection on which nobody signed in.
func (p *past) failed(a netip.Addr, now time.Time) {
	t, known := p.fails[a]
	if !known {
		trim(p.fails, now)
	}
	if t.Before(now) {
		t = now
	}
	// A flood must not cost an address for long after it.
	p.fails[a] = minTime(t.Add(p.every), now.Add(time.Duration(p.most+1)*p.every))
}

// signedIn remembers where an officer is.
func (p *past) signedIn(a netip.Addr, now time.Time) {
	delete(p.fails, a)
	if _, known := p.good[a]; !known {
		trim(p.good, now.Add(-lately))
	}
	p.good[a] = now
}

// kept is how many places of the address do not count.
func (p *past) kept(a netip.Addr, now time.Time) int {
	if t, ok := p.good[a]; ok && now.Sub(t) < lately {
		return ofOfficers
	}
	return 0
}

// refuses reports whether a connection from the address is turned away at once, where roll is from 0 up to 1 at random.
func (p *past) refuses(a netip.Addr, now time.Time, roll float64) bool {
	t, failed := p.fails[a]
	return failed && t.Sub(now) > time.Duration(p.most)*p.every && p.kept(a, now) == 0 && roll < refused
}

// trim makes room for one more: it forgets what was before now, and where that is not enough, any few. Under a flood from
// so many addresses the other limits hold.
func trim(times map[netip.Addr]time.Time, now time.Time) {
	if len(times) < maxAddresses {
		return
	}
	for a, t := range times {
		if t.Before(now) {
			delete(times, a)
		}
	}
	for a := range times {
		if len(times) < maxAddresses*7/8 {
			return
		}
		delete(times, a)
	}
}

func minTime(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}
