package sshd

import (
	"net/netip"
	"time"
)

// failures remembers how often signing in failed from an address, as the time at which all of it is forgotten: each
// failure moves that time on by every, and an address has to wait while it is more than most times every away.
type failures struct {
	most  int
	every time.Duration
	at    map[netip.Addr]time.Time
}

// maxAddresses bounds the memory.
const maxAddresses = 4096

func (f *failures) add(a netip.Addr, now time.Time) {
	t, known := f.at[a]
	if !known && len(f.at) >= maxAddresses {
		f.forget(now)
	}
	if t.Before(now) {
		t = now
	}
	// A flood must not shut an address out for long after it.
	f.at[a] = minTime(t.Add(f.every), now.Add(time.Duration(f.most+1)*f.every))
}

func (f *failures) blocked(a netip.Addr, now time.Time) bool {
	t, ok := f.at[a]
	return ok && t.Sub(now) > time.Duration(f.most)*f.every
}

// forget drops what is over, and where that is not enough, any few: under such a flood the other limits hold.
func (f *failures) forget(now time.Time) {
	for a, t := range f.at {
		if t.Before(now) {
			delete(f.at, a)
		}
	}
	for a := range f.at {
		if len(f.at) < maxAddresses*7/8 {
			return
		}
		delete(f.at, a)
	}
}

func minTime(a, b time.Time) time.Time {
	if a.Before(b) {
		return a
	}
	return b
}
