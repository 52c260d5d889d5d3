//go:build unix

package sshd

import (
	"fmt"
	"net"
	"net/netip"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"
)

// knock connects from an address and says nothing.
func knock(t testing.TB, from, to string) net.Conn {
	t.Helper()
	d := net.Dialer{LocalAddr: &net.TCPAddr{IP: net.ParseIP(from)}, Timeout: 5 * time.Second}
	c, err := d.Dial("tcp", to)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

// open reports whether the server still holds the connection, after it has said its name.
func open(c net.Conn) bool {
	_ = c.SetReadDeadline(time.Now().Add(300 * time.Millisecond))
	b := make([]byte, 64)
	for {
		if _, err := c.Read(b); err != nil {
			ne, ok := err.(net.Error)
			return ok && ne.Timeout()
		}
	}
}

// What says nothing goes after Limits.Handshake, and before that when others need its place.
func TestHalfOpenConnections(t *testing.T) {
	s := serve(t, func(c *Config) { c.Limits.Unauthed, c.Limits.Handshake = 3, 2*time.Second })
	first, second := knock(t, "127.0.0.2", s.addr), knock(t, "127.0.0.2", s.addr)
	alone := knock(t, "127.0.0.3", s.addr)
	if !open(first) {
		t.Fatal("the first was closed")
	}
	last := knock(t, "127.0.0.2", s.addr)
	if open(first) {
		t.Error("of four, the oldest of the address with the most stays")
	}
	for what, c := range map[string]net.Conn{"second": second, "one from elsewhere": alone, "last": last} {
		if !open(c) {
			t.Errorf("the %s was closed, too", what)
		}
	}
	s.dial(t, s.person(t, amina))
	time.Sleep(2 * time.Second)
	if open(last) {
		t.Error("a connection that says nothing may stay")
	}
}

func TestConnectionsInAll(t *testing.T) {
	s := serve(t, func(c *Config) { c.Limits.Conns = 2 })
	key := s.person(t, amina)
	s.dial(t, key)
	c := s.dial(t, key)
	cfg, banner := s.config(key), ""
	cfg.BannerCallback = func(m string) error { banner += m; return nil }
	if _, err := ssh.Dial("tcp", s.addr, cfg); err == nil || banner != "Too many people are signed in at the moment. Try again in a few minutes.\r\n" {
		t.Errorf("a third connection: %v, %q", err, banner)
	}
	c.Close()
	time.Sleep(50 * time.Millisecond)
	s.dial(t, key)
}

// An address whose sign-ins keep failing is turned away three times of four; never again once an officer has signed in.
func TestFailedSignIns(t *testing.T) {
	s := serve(t, func(c *Config) { c.Limits.Failures, c.Limits.FailureEvery = 3, time.Minute })
	key := s.person(t, amina)
	in := 0
	for range 60 {
		c := knock(t, "127.0.0.2", s.addr)
		if _, err := c.Read(make([]byte, 1)); err == nil { // our name
			in++
		}
		c.Close()
		time.Sleep(2 * time.Millisecond) // until it is counted
	}
	if in < 6 || in > 40 {
		t.Errorf("%d of 60 are let in", in)
	}
	from := net.Dialer{LocalAddr: &net.TCPAddr{IP: net.ParseIP("127.0.0.2")}}
	try := func() error {
		c, err := from.Dial("tcp", s.addr)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { c.Close() })
		_, _, _, err = ssh.NewClientConn(c, s.addr, s.config(key))
		return err
	}
	for i := 0; try() != nil; i++ {
		if i == 100 {
			t.Fatal("an officer behind that address does not get in at all")
		}
	}
	for range 20 {
		c := knock(t, "127.0.0.2", s.addr)
		c.Close()
	}
	for range 5 {
		if err := try(); err != nil {
			t.Errorf("an address that officers sign in from is turned away: %v", err)
		}
	}
}

func TestThePastIsBounded(t *testing.T) {
	p := newPast(3, time.Second)
	now := time.Now()
	for i := range 3 * maxAddresses {
		a := netip.MustParseAddr(fmt.Sprintf("10.%d.%d.%d", i>>16, i>>8&255, i&255))
		p.failed(a, now)
		p.signedIn(a, now)
		p.failed(a, now)
	}
	if len(p.fails) > maxAddresses || len(p.good) > maxAddresses {
		t.Errorf("remembers %d and %d addresses", len(p.fails), len(p.good))
	}
	bad := netip.MustParseAddr("192.0.2.1")
	for range 1000 {
		p.failed(bad, now)
	}
	if !p.refuses(bad, now, 0.74) || p.refuses(bad, now, 0.75) || p.refuses(bad, now.Add(2*time.Second), 0) {
		t.Error("a flood is refused for the wrong time or share")
	}
	p.signedIn(bad, now)
	for range 1000 {
		p.failed(bad, now)
	}
	if p.refuses(bad, now, 0) || p.kept(bad, now) != ofOfficers || p.kept(bad, now.Add(lately)) != 0 {
		t.Error("where officers sign in is not known, or for ever")
	}
}

// Who goes is the oldest of whoever holds the most, less what is spared.
func TestPlaces(t *testing.T) {
	began := time.Now()
	n := 0
	arrive := func(addr, key string) *guarded {
		n++
		return &guarded{since: began.Add(time.Duration(n)), source: source{netip.MustParseAddr(addr), key}}
	}
	office, home, far := "192.0.2.1", "192.0.2.2", "192.0.2.3"
	spared := func(a netip.Addr) int {
		if a == netip.MustParseAddr(office) {
			return 2
		}
		return 0
	}
	p := newPlaces(4)
	quiet := arrive(home, "")
	a, b, c := arrive(office, ""), arrive(office, ""), arrive(office, "")
	for _, g := range []*guarded{quiet, a, b, c} {
		if p.add(g, spared) != nil {
			t.Fatal("somebody goes while there is room")
		}
	}
	if out := p.add(arrive(far, ""), spared); out != quiet {
		t.Error("of three with one place too many each, the oldest does not go")
	}
	if out := p.add(arrive(office, ""), spared); out != a {
		t.Error("the oldest of the address with the most does not go")
	}
	p.remove(b)
	p.remove(b)
	p.remove(quiet)
	if p.n != 3 || p.add(arrive(home, ""), spared) != nil {
		t.Errorf("%d places are taken", p.n)
	}
	keys := newPlaces(3)
	hers, flood := arrive(home, "hers"), arrive(home, "his")
	keys.add(hers, spared)
	keys.add(flood, spared)
	for range 10 {
		if out := keys.add(arrive(home, "his"), spared); out == hers {
			t.Fatal("a flood with one key pushes out another from the same address")
		}
	}
}

func TestNetworks(t *testing.T) {
	for in, want := range map[string]string{
		"192.0.2.7:22": "192.0.2.7", "[::ffff:192.0.2.7]:22": "192.0.2.7", "[2001:db8:1:2:3:4:5:6]:22": "2001:db8:1:2::", "[fe80::1%eth0]:22": "fe80::",
	} {
		ap := net.TCPAddrFromAddrPort(netip.MustParseAddrPort(in))
		if got := network(ap).String(); got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}
