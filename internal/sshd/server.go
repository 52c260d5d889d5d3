package sshd

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"sync"
	"time"

	"charm.land/ssh"
	"charm.land/wish/v2"
	gossh "golang.org/x/crypto/ssh"
)

// stopping is said where the server ends as it was told to, to come back or not: it is not told which.
const stopping = "The server is stopping. Try again in a minute; if nobody answers then, ask your administrator."

// Server serves one council. Make it with New.
type Server struct {
	cfg      Config
	limits   Limits
	log      *slog.Logger
	ssh      *ssh.Server
	commands *slots
	away     *tally

	mu       sync.Mutex
	peers    map[*peer]struct{}
	sessions map[*session]struct{}
	ending   bool
	empty    chan struct{} // closed when the last session went while ending
}

// New makes a server. Serve runs it.
func New(cfg Config) (*Server, error) {
	if cfg.HostKey == nil || cfg.Keys == nil || cfg.Open == nil || cfg.Exec == nil {
		return nil, errors.New("the SSH server needs a host key, keys, a screen and commands")
	}
	if kind := cfg.HostKey.PublicKey().Type(); kind != gossh.KeyAlgoED25519 {
		return nil, fmt.Errorf("the server's own key is of the kind %s, and only ed25519 is used: move its file away, so that "+
			"a new one is made, and tell everyone that the server has a new key", kind)
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	s := &Server{
		cfg: cfg, limits: cfg.Limits.filled(), log: cfg.Log,
		peers: make(map[*peer]struct{}), sessions: make(map[*session]struct{}), empty: make(chan struct{}),
	}
	s.commands = newSlots(s.limits.Commands, s.limits.MyCommands)
	s.away = newTally(s.log)
	srv, err := wish.NewServer(
		wish.WithVersion("ppbtui"),
		func(srv *ssh.Server) error {
			srv.HostSigners = []ssh.Signer{bounded{cfg.HostKey}}
			srv.ConnCallback = func(ctx ssh.Context, c net.Conn) net.Conn {
				g, ok := c.(*guarded)
				if !ok {
					return nil
				}
				ctx.SetValue(peerKey{}, &peer{guard: g, idle: time.Now(), opened: time.Now()})
				return c
			}
			srv.ServerConfigCallback = s.config
			srv.ConnectionFailedCallback = func(c net.Conn, err error) { s.failed(c, err) }
			srv.ChannelHandlers = map[string]ssh.ChannelHandler{"session": s.channel, "default": s.otherChannel}
			srv.RequestHandlers = map[string]ssh.RequestHandler{"default": s.otherRequest} // no forwarding
			srv.SubsystemHandlers = map[string]ssh.SubsystemHandler{}                      // ours are in channel
			return nil
		},
	)
	if err != nil {
		return nil, err
	}
	s.ssh = srv
	return s, nil
}

// Serve serves the connections of l until the context ends; then it tells everyone, saves what was typed, waits a little
// for the sessions to end, and returns nil.
func (s *Server) Serve(ctx context.Context, l net.Listener) error {
	ended := make(chan error, 1)
	d := newDoor(l, s.limits, s.away.add)
	go func() { ended <- s.ssh.Serve(d) }()
	s.log.Info("serving", "address", l.Addr().String(), "key", gossh.FingerprintSHA256(s.cfg.HostKey.PublicKey()))

	watch := time.NewTicker(s.limits.Recheck)
	defer watch.Stop()
	for {
		select {
		case err := <-ended:
			s.end(d, "The server has stopped.")
			return err
		case <-ctx.Done():
			s.end(d, stopping)
			<-ended
			return nil
		case <-watch.C:
			s.Recheck(ctx)
			s.dropIdle()
			s.away.flush()
		}
	}
}

// end closes the listener, ends all sessions with a sentence, to which each screen adds what has become of what was typed,
// saves, and closes what is left after Limits.Drain.
func (s *Server) end(d *door, sentence string) {
	s.mu.Lock()
	s.ending = true
	n := len(s.sessions)
	if n == 0 {
		close(s.empty)
	}
	for x := range s.sessions {
		x.end(sentence)
	}
	s.mu.Unlock()
	s.log.Info("ending", "sessions", n)

	// The library's own Shutdown counts connections in a way that can fail while one is signing in.
	_ = d.Close()
	ctx, cancel := context.WithTimeout(context.Background(), s.limits.Drain)
	defer cancel()
	s.save(ctx)
	select {
	case <-s.empty:
	case <-ctx.Done():
	}
	s.save(ctx)
	for _, p := range s.everyone() {
		p.guard.Close()
	}
	d.clear()
	_ = s.ssh.Close()
	s.away.flush()
	s.log.Info("ended")
}

func (s *Server) save(ctx context.Context) {
	if s.cfg.Save == nil {
		return
	}
	if err := s.cfg.Save(ctx); err != nil {
		s.log.Error("what was typed could not be saved", "error", err)
	}
}

// failed is called when a connection ends before anybody signed in.
func (s *Server) failed(c net.Conn, err error) {
	var auth *gossh.ServerAuthError
	if errors.As(err, &auth) {
		if s.away.addMost("nobody signed in", network(c.RemoteAddr())) {
			s.log.Info("nobody signed in", "from", c.RemoteAddr().String(), "tries", len(auth.Errors))
		}
		return
	}
	s.away.add("not SSH, or too slow", network(c.RemoteAddr()))
}

// admit counts a connection of an officer, or says why there can be no more.
func (s *Server) admit(p *peer, w who) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for other := range s.peers {
		if other.who.officer.Login == w.officer.Login {
			n++
		}
	}
	switch {
	case s.ending:
		return stopping
	case n >= s.limits.ByOfficer:
		return fmt.Sprintf("You are signed in %d times already. Close one of those windows, or wait a minute, and try again.", n)
	case len(s.peers) >= s.limits.Conns:
		return "Too many people are signed in at the moment. Try again in a few minutes."
	}
	p.who = &w
	s.peers[p] = struct{}{}
	p.guard.onClose(func() {
		s.mu.Lock()
		delete(s.peers, p)
		s.mu.Unlock()
		s.log.Info("signed out", "officer", w.officer.Login, "from", p.addr(), "after", time.Since(p.opened).Round(time.Second).String())
	})
	return ""
}

func (s *Server) everyone() []*peer {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := make([]*peer, 0, len(s.peers))
	for p := range s.peers {
		out = append(out, p)
	}
	return out
}
