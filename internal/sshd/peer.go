package sshd

import (
	"sync"
	"time"

	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"
)

// peer is a connection: the door's guard, who signed in, and their sessions.
type peer struct {
	guard    *guarded
	opened   time.Time
	who      *who // set once, when signing in
	expelled bool // under the server's lock

	mu       sync.Mutex
	conn     *gossh.ServerConn // once there is a session
	sessions int
	refusals int
	idle     time.Time // since there is no session
}

type peerKey struct{}

func peerOf(ctx ssh.Context) *peer {
	p, _ := ctx.Value(peerKey{}).(*peer)
	return p
}

func (p *peer) addr() string { return p.guard.RemoteAddr().String() }

// enter counts a session on this connection, unless there are too many.
func (p *peer) enter(c *gossh.ServerConn, most int) (first, ok bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.sessions >= most {
		return false, false
	}
	p.sessions++
	first = p.conn == nil
	p.conn = c
	return first, true
}

func (p *peer) leave() {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.sessions--; p.sessions == 0 {
		p.idle = time.Now()
	}
}

// lingers reports whether the connection has been without a session for so long.
func (p *peer) lingers(now time.Time, most time.Duration) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.sessions == 0 && now.Sub(p.idle) > most
}

// keepAlive asks the client every now and then whether it is there, and closes the connection when it is not. It ends
// with the connection.
func (p *peer) keepAlive(ctx ssh.Context, c *gossh.ServerConn, every time.Duration) {
	t := time.NewTicker(every)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
		gone := time.AfterFunc(every, func() { p.guard.Close() })
		_, _, err := c.SendRequest("keepalive@openssh.com", true, nil)
		gone.Stop()
		if err != nil {
			return
		}
	}
}
