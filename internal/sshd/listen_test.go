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

func TestHalfOpenConnections(t *testing.T) {
	s := serve(t, func(c *Config) { c.Limits.UnauthedByAddr, c.Limits.Handshake = 3, 700*time.Millisecond })
	var first net.Conn
	for i := range 3 {
		c := knock(t, "127.0.0.2", s.addr)
		if i == 0 {
			first = c
		}
	}
	if !open(first) {
		t.Fatal("the first was closed")
	}
	if open(knock(t, "127.0.0.2", s.addr)) {
		t.Error("a fourth from the same address may wait")
	}
	s.dial(t, s.person(t, amina)) // from another one it is no matter
	time.Sleep(700 * time.Millisecond)
	if open(first) {
		t.Error("a connection that says nothing may stay")
	}
}

func TestTheOldestMakesRoom(t *testing.T) {
	s := serve(t, func(c *Config) { c.Limits.Unauthed, c.Limits.Handshake = 2, time.Minute })
	old := knock(t, "127.0.0.2", s.addr)
	knock(t, "127.0.0.3", s.addr)
	if open(knock(t, "127.0.0.4", s.addr)) {
		t.Error("a third is let in while the others are new")
	}
	time.Sleep(graceful)
	s.dial(t, s.person(t, amina))
	if open(old) {
		t.Error("the oldest stays")
	}
}

func TestConnectionsInAll(t *testing.T) {
	s := serve(t, func(c *Config) { c.Limits.Conns = 2 })
	key := s.person(t, amina)
	s.dial(t, key)
	c := s.dial(t, key)
	if _, err := ssh.Dial("tcp", s.addr, s.config(key)); err == nil {
		t.Error("a third connection is let in")
	}
	c.Close()
	time.Sleep(50 * time.Millisecond)
	s.dial(t, key)
}

func TestFailedSignIns(t *testing.T) {
	s := serve(t, func(c *Config) { c.Limits.Failures, c.Limits.FailureEvery = 3, 200*time.Millisecond })
	key := s.person(t, amina)
	for range 8 {
		_, _ = ssh.Dial("tcp", s.addr, s.config(newKey(t)))
	}
	if _, err := ssh.Dial("tcp", s.addr, s.config(key)); err == nil {
		t.Error("an address whose sign-ins keep failing need not wait")
	}
	time.Sleep(300 * time.Millisecond)
	s.dial(t, key)
}

func TestFailuresAreBounded(t *testing.T) {
	f := failures{most: 3, every: time.Second, at: map[netip.Addr]time.Time{}}
	now := time.Now()
	for i := range 3 * maxAddresses {
		f.add(netip.MustParseAddr(fmt.Sprintf("10.%d.%d.%d", i>>16, i>>8&255, i&255)), now)
	}
	if len(f.at) > maxAddresses {
		t.Errorf("remembers %d addresses", len(f.at))
	}
	bad := netip.MustParseAddr("192.0.2.1")
	for range 1000 {
		f.add(bad, now)
	}
	if !f.blocked(bad, now) || f.blocked(bad, now.Add(2*time.Second)) {
		t.Error("a flood is blocked for the wrong time")
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
