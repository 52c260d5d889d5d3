//go:build unix

package sshd

import (
	"io"
	"net"
	"net/netip"
	"testing"
	"time"
)

// knocking is a connection that has just come in, and the client's end of it.
func knocking(t *testing.T, d *door) (g *guarded, client net.Conn) {
	t.Helper()
	client, server := net.Pipe()
	g = &guarded{Conn: server, door: d, source: source{addr: netip.MustParseAddr("192.0.2.1")}, since: time.Now(), done: make(chan struct{})}
	d.enter(g)
	t.Cleanup(func() { g.Close(); client.Close() })
	return g, client
}

// reads has g read what its client sends, and says how that ended.
func reads(g *guarded, client net.Conn) <-chan error {
	done := make(chan error, 1)
	go func() {
		_, err := g.Read(make([]byte, 9))
		done <- err
	}()
	_, _ = io.WriteString(client, "a packet.")
	return done
}

func waits(t *testing.T, read <-chan error, what string) {
	t.Helper()
	select {
	case err := <-read:
		t.Errorf("%s does not wait: %v", what, err)
	case <-time.After(50 * time.Millisecond):
	}
}

// Key exchanges are computed in turn. Whoever waits for more, is through or is gone gives the turn up, whenever that is.
func TestKeysAreExchangedInTurn(t *testing.T) {
	d := newDoor(nil, DefaultLimits(), func(string, netip.Addr) {})
	d.turns = make(chan struct{}, 1)
	first, a := knocking(t, d)
	if err := <-reads(first, a); err != nil {
		t.Fatal(err)
	}
	second, b := knocking(t, d)
	third, c := knocking(t, d)
	of2 := reads(second, b)
	waits(t, of2, "the second")
	of3 := reads(third, c)
	waits(t, of3, "the third")
	second.Close() // while it waits
	if err := <-of2; err == nil {
		t.Error("a closed connection is read")
	}
	go func() { _, _ = first.Read(make([]byte, 9)) }() // it wants more
	if err := <-of3; err != nil {
		t.Fatal(err)
	}
	third.Close() // while it has the turn
	fourth, e := knocking(t, d)
	if err := <-reads(fourth, e); err != nil {
		t.Fatal(err)
	}
	go io.Copy(io.Discard, e)
	for _, kind := range []byte{msgKexInit, msgNewKeys} {
		if _, err := fourth.Write([]byte{0, 0, 0, 12, 10, kind, 0}); err != nil {
			t.Fatal(err)
		}
	}
	if fourth.at() != keyed || d.waiting[keyed].n != 1 || d.waiting[silent].n != 1 || d.waiting[heard].n != 0 {
		t.Errorf("the fourth is at %d; %d at first, %d heard, %d keyed", fourth.at(), d.waiting[silent].n, d.waiting[heard].n, d.waiting[keyed].n)
	}
	for range 3 { // and waits for no turn any more
		if err := <-reads(fourth, e); err != nil {
			t.Fatal(err)
		}
	}
	if len(d.turns) != 0 {
		t.Error("a turn is left")
	}
	d.advance(fourth, offered, "SHA256:x")
	d.advance(fourth, keyed, "") // never back
	if fourth.at() != offered || d.waiting[offered].n != 1 || d.waiting[keyed].n != 0 {
		t.Error("it is not where it should be")
	}
	fourth.signedIn(time.Second)
	if d.waiting[offered].n != 0 || d.past.kept(fourth.source.addr, time.Now()) == 0 {
		t.Error("it still waits to sign in")
	}
	d.clear()
	if d.waiting[silent].n != 0 {
		t.Error("somebody is left waiting")
	}
}
