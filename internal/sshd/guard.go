package sshd

import (
	"net"
	"sync"
	"sync/atomic"
	"time"
)

// guarded is a connection that the door watches. It keeps the time limits: those of the library's are ignored.
type guarded struct {
	net.Conn
	door  *door
	since time.Time
	once  sync.Once
	done  chan struct{} // closed with the connection
	stage atomic.Int32  // a stage; it changes under the door's lock
	turn  atomic.Bool   // it holds one of the door's turns
	stall atomic.Int64  // time.Duration

	source source // this and what follows under the door's lock
	gone   bool
	closed func()
}

func (g *guarded) at() stage { return stage(g.stage.Load()) }

// SetDeadline does nothing: the library would clear ours.
func (g *guarded) SetDeadline(time.Time) error { return nil }

// limit gives the client this long, from when it came, to sign in.
func (g *guarded) limit(d time.Duration) { _ = g.Conn.SetDeadline(g.since.Add(d)) }

// signedIn lifts the limit. From now on a write may take as long as stall.
func (g *guarded) signedIn(stall time.Duration) {
	g.door.advance(g, through, "")
	_ = g.Conn.SetDeadline(time.Time{})
	g.stall.Store(int64(stall))
}

// Read waits its turn while keys are exchanged: what the library computes then, it computes between two reads. A connection
// that has the turn and from which nothing comes gives it up. The first line, which the library reads byte by byte, is free.
func (g *guarded) Read(b []byte) (int, error) {
	g.yield()
	n, err := g.Conn.Read(b)
	if n > 0 && len(b) > 1 && g.at() < keyed {
		select {
		case g.door.turns <- struct{}{}:
			g.turn.Store(true)
		case <-g.done:
		}
		select {
		case <-g.done: // perhaps before it had the turn
			g.yield()
			return 0, net.ErrClosed
		default:
		}
	}
	return n, err
}

// yield gives the turn up.
func (g *guarded) yield() {
	if g.turn.CompareAndSwap(true, false) {
		<-g.door.turns
	}
}

// Numbers of the SSH messages that say how far the client has come when we send them.
const (
	msgKexInit = 20 // follows its first line
	msgNewKeys = 21 // follows its half of the key exchange
)

// Write gives up on a client whose machine takes nothing any more.
func (g *guarded) Write(b []byte) (int, error) {
	if d := time.Duration(g.stall.Load()); d > 0 {
		_ = g.Conn.SetWriteDeadline(time.Now().Add(d))
	}
	if at := g.at(); at < keyed && len(b) > 5 { // before that nothing is encrypted: four bytes of length, one of padding
		switch {
		case b[5] == msgKexInit && at == silent:
			g.door.advance(g, heard, "")
		case b[5] == msgNewKeys:
			g.limit(g.door.limits.SignIn) // people compare fingerprints and type passphrases
			g.door.advance(g, keyed, "")
		}
	}
	return g.Conn.Write(b)
}

// Close lets the connection go, and counts it as failed where nobody signed in.
func (g *guarded) Close() error {
	g.once.Do(func() {
		close(g.done)
		g.yield()
		g.door.mu.Lock()
		if at := g.at(); at < through {
			g.door.waiting[at].remove(g)
			g.door.past.failed(g.source.addr, time.Now())
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
