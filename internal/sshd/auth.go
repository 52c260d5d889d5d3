package sshd

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"

	"ppbtui/internal/ppb"
)

// who is on a connection, as the accepted key says. It travels in the permissions that the library keeps for that key and
// no other.
type who struct {
	officer     ppb.Officer
	fingerprint string
}

// whoKey is where who stands in the permissions.
type whoKey struct{}

// identity is who signed in on a connection. Nothing else decides it.
func identity(c *gossh.ServerConn) (who, bool) {
	if c.Permissions == nil {
		return who{}, false
	}
	w, ok := c.Permissions.ExtraData[whoKey{}].(who)
	return w, ok
}

// lookup is how long the store may take to say whose a key is.
const lookup = 3 * time.Second

// config is what the library needs for one connection: public keys only.
func (s *Server) config(ctx ssh.Context) *gossh.ServerConfig {
	p := peerOf(ctx)
	offer := offers()
	offer.Rand = &exchanges{
		Reader: rand.Reader,
		most:   func() int { return moreKeys(s.limits, time.Since(p.opened)) },
		tired:  func() { s.away.add("keys exchanged too often", network(p.guard.RemoteAddr())) },
	}
	return &gossh.ServerConfig{
		Config:                  offer,
		PublicKeyAuthAlgorithms: userKeys(),
		MaxAuthTries:            6, // an agent may hold several keys
		PublicKeyCallback: func(_ gossh.ConnMetadata, key gossh.PublicKey) (*gossh.Permissions, error) {
			return s.offered(ctx, p, key)
		},
		VerifiedPublicKeyCallback: func(_ gossh.ConnMetadata, _ gossh.PublicKey, perms *gossh.Permissions, _ string) (*gossh.Permissions, error) {
			return s.proved(p, perms)
		},
	}
}

// offered looks up a key that a client has. An unknown one is refused, with a word to the person, and not accepted to
// explain: the agent's next key may be the right one.
func (s *Server) offered(ctx context.Context, p *peer, key gossh.PublicKey) (*gossh.Permissions, error) {
	fp := gossh.FingerprintSHA256(key)
	ctx, cancel := context.WithTimeout(ctx, lookup)
	defer cancel()
	officer, err := s.cfg.Keys.OfficerByKey(ctx, fp)
	switch {
	case errors.Is(err, ppb.ErrNotFound):
		if s.away.addMost("key not registered", network(p.guard.RemoteAddr())) {
			s.log.Info("key refused", "key", fp, "from", p.addr())
		}
		return nil, &gossh.BannerError{Err: err, Message: fmt.Sprintf(
			"This key is not registered here, %s. To get in, send your administrator this line, all of it:\r\n%s\r\n",
			fp, bytes.TrimSpace(gossh.MarshalAuthorizedKey(key)))}
	case err != nil:
		s.log.Error("a key could not be looked up", "key", fp, "from", p.addr(), "error", err)
		return nil, &gossh.BannerError{Err: err, Message: "Your key cannot be looked up at the moment. Try again in a minute.\r\n"}
	}
	p.guard.door.advance(p.guard, offered, fp)
	return &gossh.Permissions{ExtraData: map[any]any{whoKey{}: who{officer, fp}}}, nil
}

// proved lets the owner of a key in, unless they have too many connections.
func (s *Server) proved(p *peer, perms *gossh.Permissions) (*gossh.Permissions, error) {
	w, ok := perms.ExtraData[whoKey{}].(who)
	if !ok {
		return nil, errors.New("the key belongs to nobody")
	}
	if why := s.admit(p, w); why != "" {
		s.log.Warn("too many connections", "officer", w.officer.Login, "from", p.addr())
		return nil, &gossh.BannerError{Err: errors.New("too many connections"), Message: why + "\r\n"}
	}
	p.guard.signedIn(s.limits.Stall)
	s.log.Info("signed in", "officer", w.officer.Login, "key", w.fingerprint, "from", p.addr())
	return perms, nil
}
