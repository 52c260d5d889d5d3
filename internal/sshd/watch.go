package sshd

import (
	"context"
	"errors"
	"time"

	"ppbtui/internal/ppb"
)

// Recheck looks up the keys of all open connections and ends those whose key was withdrawn, or now stands for somebody
// else or another role. Serve calls it every Limits.Recheck; whoever changes keys in this process may call it at once.
func (s *Server) Recheck(ctx context.Context) {
	known := make(map[string]string) // what to say, by fingerprint; empty: all is as it was
	for _, p := range s.everyone() {
		w := *p.who
		say, done := known[w.fingerprint]
		if !done {
			say = s.recheck(ctx, w)
			known[w.fingerprint] = say
		}
		if say != "" {
			s.expel(p, say)
		}
	}
}

// recheck is what to tell somebody who may not stay, and nothing where all is as it was. A store that does not answer
// ends nobody's session.
func (s *Server) recheck(ctx context.Context, w who) string {
	ctx, cancel := context.WithTimeout(ctx, lookup)
	defer cancel()
	officer, err := s.cfg.Keys.OfficerByKey(ctx, w.fingerprint)
	switch {
	case errors.Is(err, ppb.ErrNotFound):
		return "Your key has been withdrawn. Ask your administrator if this surprises you."
	case err != nil:
		if ctx.Err() == nil {
			s.log.Error("a key could not be looked up", "key", w.fingerprint, "error", err)
		}
		return ""
	case officer.Login != w.officer.Login || officer.Role != w.officer.Role:
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
