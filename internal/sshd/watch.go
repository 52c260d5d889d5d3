package sshd

import (
	"context"
	"errors"
	"time"

	"ppbtui/internal/ppb"
)

// Recheck looks up the keys of all open connections and ends those whose key was withdrawn, or now stands for somebody
// else or another role. Serve calls it every Limits.Recheck; whoever changes keys in this process may call it at once. A
// store that does not answer ends nobody's session.
func (s *Server) Recheck(ctx context.Context) {
	peers := s.everyone()
	if len(peers) == 0 {
		return
	}
	ctx, cancel := context.WithTimeout(ctx, lookup)
	defer cancel()
	hold, err := s.cfg.Keys.OfficersByKey(ctx)
	if err != nil {
		if ctx.Err() == nil {
			s.log.Error("the keys could not be looked up", "error", err)
		}
		return
	}
	for _, p := range peers {
		w := *p.who
		officer, holds := hold[w.fingerprint]
		if say := w.mayNotStay(officer, holds); say != "" {
			s.expel(p, say)
		}
	}
}

// recheck is what to tell somebody who may not stay, and nothing where all is as it was.
func (s *Server) recheck(ctx context.Context, w who) string {
	ctx, cancel := context.WithTimeout(ctx, lookup)
	defer cancel()
	officer, err := s.cfg.Keys.OfficerByKey(ctx, w.fingerprint)
	if err != nil && !errors.Is(err, ppb.ErrNotFound) {
		if ctx.Err() == nil {
			s.log.Error("a key could not be looked up", "key", w.fingerprint, "error", err)
		}
		return ""
	}
	return w.mayNotStay(officer, err == nil)
}

// mayNotStay is what to tell somebody whose key lets in another officer now, or nobody; nothing where all is as it was.
func (w who) mayNotStay(now ppb.Officer, holds bool) string {
	switch {
	case !holds:
		return "Your key has been withdrawn. Ask your administrator if this surprises you."
	case now.Login != w.officer.Login || now.Role != w.officer.Role:
		return "What you may do here has been changed. Sign in again to go on."
	}
	return ""
}

// expelled is how long a session may take to say goodbye before the connection is closed.
const expelled = 2 * time.Second

// expel ends the sessions of a connection, and then the connection.
func (s *Server) expel(p *peer, sentence string) {
	s.mu.Lock()
	if _, here := s.peers[p]; !here || p.expelled {
		s.mu.Unlock()
		return
	}
	p.expelled = true
	n := 0
	for x := range s.sessions {
		if x.peer == p {
			x.end(sentence)
			n++
		}
	}
	s.mu.Unlock()
	s.log.Warn("key withdrawn or changed", "officer", p.who.officer.Login, "key", p.who.fingerprint, "from", p.addr(), "sessions", n)
	if n == 0 {
		p.guard.Close()
		return
	}
	time.AfterFunc(expelled, func() { p.guard.Close() })
}

// dropIdle closes connections that have had no session for long.
func (s *Server) dropIdle() {
	now := time.Now()
	for _, p := range s.everyone() {
		if p.lingers(now, s.limits.Linger) {
			p.guard.Close()
		}
	}
}
