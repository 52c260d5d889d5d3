package sshd

import (
	"strings"

	"charm.land/ssh"
	gossh "golang.org/x/crypto/ssh"
)

// Exit codes of what the server itself ends or refuses; a command that ran gives its own, and a screen that was left 0.
const (
	exitFailed = 1  // refused, or it failed
	exitUsage  = 2  // the command line cannot be read
	exitEnded  = 75 // ended or not begun by the server (a restart, a withdrawn key, nobody typed, too many sessions)
)

// mostRefusals is how many refusals of one connection are logged: a client can ask without end.
const mostRefusals = 50

// refused logs what an officer asked for and cannot have.
func (s *Server) refused(p *peer, what string) {
	if p == nil || p.who == nil {
		return
	}
	p.mu.Lock()
	p.refusals++
	n := p.refusals
	p.mu.Unlock()
	if n <= mostRefusals {
		s.log.Info("refused", "what", what, "officer", p.who.officer.Login, "from", p.addr())
	}
}

// otherChannel refuses every channel that is no session.
func (s *Server) otherChannel(_ *ssh.Server, _ *gossh.ServerConn, offer gossh.NewChannel, ctx ssh.Context) {
	what := "channel " + brief(offer.ChannelType())
	if strings.HasPrefix(offer.ChannelType(), "direct-") {
		what = "port forwarding"
	}
	s.refused(peerOf(ctx), what)
	_ = offer.Reject(gossh.UnknownChannelType, "unsupported channel type")
}

// otherRequest refuses every request of a connection; those that only ask whether the server is there are not logged.
func (s *Server) otherRequest(ctx ssh.Context, _ *ssh.Server, r *gossh.Request) (bool, []byte) {
	switch r.Type {
	case "tcpip-forward", "streamlocal-forward@openssh.com":
		s.refused(peerOf(ctx), "port forwarding")
	}
	return false, nil
}

// brief is a name that a client gave, for the log.
func brief(s string) string {
	s = printable(s)
	return s[:min(len(s), 40)]
}
