package sshd

import (
	"math/rand/v2"
	"net"
	"net/netip"
	"runtime"
	"sync"
	"time"
)

// door lets connections in. At an address that officers share with an attacker nothing tells their connections apart at
// first, so the door turns almost nobody away: it lets all in, keeps those that get on with signing in, and drops the
// others once there are too many at their stage (places).
type door struct {
	net.Listener
	limits Limits
	away   func(reason string, from netip.Addr) // a connection was turned away or dropped
	turns  chan struct{}                        // one for each key exchange that is being computed

	mu      sync.Mutex
	waiting [through]*places // who has not signed in, by stage
	past    past
}

func newDoor(l net.Listener, limits Limits, away func(string, netip.Addr)) *door {
	d := &door{
		Listener: l, limits: limits, away: away, past: newPast(limits.Failures, limits.FailureEvery),
		// As many as can be computed: who is signed in so never waits behind a crowd of them.
		turns: make(chan struct{}, runtime.GOMAXPROCS(0)),
	}
	for i := range d.waiting {
		d.waiting[i] = newPlaces(limits.Unauthed)
	}
	return d
}

// Accept returns the next connection that may come in.
func (d *door) Accept() (net.Conn, error) {
	for {
		c, err := d.Listener.Accept()
		if err != nil {
			return nil, err
		}
		g := &guarded{Conn: c, door: d, source: source{addr: network(c.RemoteAddr())}, since: time.Now(), done: make(chan struct{})}
		if d.refuses(g) {
			c.Close()
			d.away("too many failed sign-ins from this address", g.source.addr)
			continue
		}
		g.limit(d.limits.Handshake)
		d.enter(g)
		return g, nil
	}
}

// refuses reports whether a connection is turned away at once.
func (d *door) refuses(g *guarded) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.past.refuses(g.source.addr, g.since, rand.Float64())
}

// enter gives a new connection its first place.
func (d *door) enter(g *guarded) {
	d.mu.Lock()
	out := d.waiting[silent].add(g, d.spared(g.since))
	d.mu.Unlock()
	d.drop(out)
}

// advance moves a connection on to a later stage, where it has a place among those that have come as far. key is the
// fingerprint of the key that is offered there, or nothing.
func (d *door) advance(g *guarded, to stage, key string) {
	d.mu.Lock()
	from := g.at()
	if g.gone || from >= to {
		d.mu.Unlock()
		return
	}
	d.waiting[from].remove(g)
	g.stage.Store(int32(to))
	g.source.key = key
	var out *guarded
	if to < through {
		out = d.waiting[to].add(g, d.spared(time.Now()))
	} else {
		d.past.signedIn(g.source.addr, time.Now())
	}
	d.mu.Unlock()
	d.drop(out)
}

// spared is how many places of an address do not count when there are too few; under the door's lock.
func (d *door) spared(now time.Time) func(netip.Addr) int {
	return func(a netip.Addr) int { return d.past.kept(a, now) }
}

func (d *door) drop(g *guarded) {
	if g != nil {
		g.Close()
		d.away("too many sign-ins at the same time", g.source.addr)
	}
}

// clear closes what has not signed in yet.
func (d *door) clear() {
	d.mu.Lock()
	var all []*guarded
	for _, p := range d.waiting {
		for _, some := range p.by {
			all = append(all, some...)
		}
	}
	d.mu.Unlock()
	for _, g := range all {
		g.Close()
	}
}

// network is what stands for a client in counts: its address, or the /64 that one machine has to itself in IPv6.
func network(a net.Addr) netip.Addr {
	ap, err := netip.ParseAddrPort(a.String())
	if err != nil {
		return netip.Addr{}
	}
	ip := ap.Addr().Unmap().WithZone("")
	if ip.Is6() {
		if p, err := ip.Prefix(64); err == nil {
			return p.Addr()
		}
	}
	return ip
}
