package sshd

import (
	"net"
	"net/netip"
	"sync"
	"sync/atomic"
	"time"
)

// door lets connections in, and turns them away while there are too many: in all, not signed in, from one address, or
// from an address whose sign-ins keep failing. Turning away costs one accept and one close.
type door struct {
	net.Listener
	limits Limits
	away   func(reason string, from netip.Addr) // a connection was turned away

	mu       sync.Mutex
	conns    int
	waiting  []*guarded         // not signed in, oldest first
	byAddr   map[netip.Addr]int // of them
	failures failures
}

func newDoor(l net.Listener, limits Limits, away func(string, netip.Addr)) *door {
	return &door{
		Listener: l, limits: limits, away: away, byAddr: make(map[netip.Addr]int),
		failures: failures{most: limits.Failures, every: limits.FailureEvery, at: make(map[netip.Addr]time.Time)},
	}
}

// Accept returns the next connection that may come in.
func (d *door) Accept() (net.Conn, error) {
	for {
		c, err := d.Listener.Accept()
		if err != nil {
			return nil, err
		}
		g := &guarded{Conn: c, door: d, addr: network(c.RemoteAddr()), since: time.Now()}
		reason, old := d.enter(g)
		if old != nil {
			old.Close()
		}
		if reason == "" {
			g.limit(d.limits.Handshake)
			return g, nil
		}
		c.Close()
		d.away(reason, g.addr)
	}
}

// clear closes what has not signed in yet.
func (d *door) clear() {
	d.mu.Lock()
	all := append([]*guarded(nil), d.waiting...)
	d.mu.Unlock()
	for _, g := range all {
		g.Close()
	}
}

// graceful is how long a connection may take to sign in before it has to make room for another.
const graceful = 2 * time.Second

// enter takes a connection in, or says why not. Where too many are waiting to sign in, the one that has waited longest
// goes, if it has had the time that signing in takes.
func (d *door) enter(g *guarded) (reason string, old *guarded) {
	d.mu.Lock()
	defer d.mu.Unlock()
	switch {
	case d.conns >= d.limits.Conns:
		return "too many connections", nil
	case d.byAddr[g.addr] >= d.limits.UnauthedByAddr:
		return "too many sign-ins from this address", nil
	case d.failures.blocked(g.addr, g.since):
		return "too many failed sign-ins from this address", nil
	case len(d.waiting) >= d.limits.Unauthed:
		if g.since.Sub(d.waiting[0].since) < graceful {
			return "too many sign-ins", nil
		}
		old = d.waiting[0]
	}
	d.conns++
	d.waiting = append(d.waiting, g)
	d.byAddr[g.addr]++
	return "", old
}

// inside takes a connection off those that wait to sign in.
func (d *door) inside(g *guarded) {
	for i, w := range d.waiting {
		if w == g {
			d.waiting = append(d.waiting[:i], d.waiting[i+1:]...)
			if d.byAddr[g.addr]--; d.byAddr[g.addr] <= 0 {
				delete(d.byAddr, g.addr)
			}
			return
		}
	}
}

// guarded is a connection that the door counts. It keeps the time limits: those of the library's are ignored.
type guarded struct {
	net.Conn
	door   *door
	addr   netip.Addr // the client's address, or its network in IPv6
	since  time.Time
	once   sync.Once
	stall  atomic.Int64 // time.Duration
	signed bool         // in; this and what follows under the door's lock
	gone   bool
	closed func()
}

// SetDeadline does nothing: the library would clear ours.
func (g *guarded) SetDeadline(time.Time) error { return nil }

// limit gives the client this long to sign in.
func (g *guarded) limit(d time.Duration) { _ = g.Conn.SetDeadline(time.Now().Add(d)) }

// signedIn lifts the limit. From now on a write may take as long as stall.
func (g *guarded) signedIn(stall time.Duration) {
	g.door.mu.Lock()
	g.signed = true
	g.door.inside(g)
	delete(g.door.failures.at, g.addr)
	g.door.mu.Unlock()
	_ = g.Conn.SetDeadline(time.Time{})
	g.stall.Store(int64(stall))
}

// Write gives up on a client whose machine takes nothing any more.
func (g *guarded) Write(b []byte) (int, error) {
	if d := time.Duration(g.stall.Load()); d > 0 {
		_ = g.Conn.SetWriteDeadline(time.Now().Add(d))
	}
	return g.Conn.Write(b)
}

// Close lets the connection go, and counts it as failed where nobody signed in.
func (g *guarded) Close() error {
	g.once.Do(func() {
		g.door.mu.Lock()
		g.door.conns--
		g.door.inside(g)
		if !g.signed {
			g.door.failures.add(g.addr, time.Now())
		}
		g.gone = true
		f := g.closed
		g.door.mu.Unlock()
		if f != nil {
			f()
		}
	})
	return g.Conn.Close()
}

// onClose has f called when the connection is closed; at once, if it is.
func (g *guarded) onClose(f func()) {
	g.door.mu.Lock()
	g.closed = f
	gone := g.gone
	g.door.mu.Unlock()
	if gone {
		go f() // the caller may hold what f needs
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
