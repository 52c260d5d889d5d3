package sshd

import (
	"context"
	"io"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"charm.land/ssh"
	"github.com/charmbracelet/x/ansi"
	gossh "golang.org/x/crypto/ssh"
)

// session is one session channel: the screen, a command, or sftp.
type session struct {
	server *Server
	peer   *peer
	who    who
	ch     gossh.Channel
	out    io.Writer // ch, for several goroutines
	err    io.Writer
	ctx    context.Context
	cancel context.CancelFunc
	env    []string
	done   atomic.Bool // over, but for the client's closing its end

	mu      sync.Mutex
	term    tty
	said    string // how it was ended from outside
	over    bool   // it was
	started bool
	tell    func(string) // ends it, without waiting; nil while nothing runs
	size    func(w, h int)
}

// lingering is how long a client may take to close its end of a session that is over.
const lingering = 5 * time.Second

// channel serves one session channel to its end. It returns when the client has closed its end, so that what a session
// leaves behind in the library is counted as long as it is there.
func (s *Server) channel(_ *ssh.Server, conn *gossh.ServerConn, offer gossh.NewChannel, ctx ssh.Context) {
	p := peerOf(ctx)
	w, ok := identity(conn)
	if p == nil || !ok {
		_ = offer.Reject(gossh.Prohibited, "nobody is signed in")
		return
	}
	first, ok := p.enter(conn, s.limits.ByConn)
	if !ok {
		_ = offer.Reject(gossh.ResourceShortage, "too many sessions on one connection: close one first")
		return
	}
	defer p.leave()
	if first {
		go p.keepAlive(ctx, conn, s.limits.KeepAlive)
	}
	ch, reqs, err := offer.Accept()
	if err != nil {
		return
	}
	x := &session{server: s, peer: p, who: w, ch: ch, out: &shared{w: ch}, err: &shared{w: ch.Stderr()}}
	x.ctx, x.cancel = context.WithCancel(ctx)
	defer x.cancel()
	if why := s.open(x); why != "" {
		x.end(why)
	}
	defer s.closed(x)
	defer func() {
		if r := recover(); r != nil {
			_ = x.incident(r, debug.Stack())
			p.guard.Close()
		}
	}()
	silent := time.AfterFunc(s.limits.SignIn, x.silent)
	defer silent.Stop()
	x.requests(reqs)
}

// open counts a session in, or says why there can be none.
func (s *Server) open(x *session) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ending {
		return stopping
	}
	n := 0
	for other := range s.sessions {
		if other.who.officer.Login == x.who.officer.Login && !other.done.Load() {
			n++
		}
	}
	if n >= s.limits.ByOfficer {
		return "You have too many sessions open. Close one of them and try again."
	}
	s.sessions[x] = struct{}{}
	return ""
}

func (s *Server) closed(x *session) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.sessions, x)
	if s.ending && len(s.sessions) == 0 {
		select {
		case <-s.empty:
		default:
			close(s.empty)
		}
	}
}

// start runs what the session is for on a goroutine of its own, unless it has been ended meanwhile. f returns the exit
// code and whether the client took what it was sent.
func (x *session) start(f func() (code int, flushed bool)) {
	go func() {
		code, flushed := x.guarded(f)
		x.finish(code, flushed)
	}()
}

// guarded runs f; a panic in it ends this session only, with a sentence.
func (x *session) guarded(f func() (int, bool)) (code int, flushed bool) {
	defer func() {
		if r := recover(); r != nil {
			x.say(x.incident(r, debug.Stack()))
			code, flushed = 1, true
		}
	}()
	return f()
}

// finish tells the client the exit code and closes the session; a client that does not close its end too loses the
// connection, and so does one that does not read.
func (x *session) finish(code int, flushed bool) {
	x.done.Store(true)
	if !flushed {
		x.peer.guard.Close()
		return
	}
	gone := time.AfterFunc(lingering, func() { x.peer.guard.Close() })
	_, _ = x.ch.SendRequest("exit-status", false, gossh.Marshal(struct{ Status uint32 }{uint32(code)}))
	_ = x.ch.Close()
	<-x.ctx.Done() // the client has closed its end
	gone.Stop()
}

// end ends the session from outside with a sentence.
func (x *session) end(sentence string) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.over {
		return
	}
	x.over, x.said = true, sentence
	switch {
	case x.tell != nil:
		x.tell(sentence)
	case !x.started: // the client hears it when it asks for something
		gone := time.AfterFunc(lingering, func() { x.peer.guard.Close() })
		context.AfterFunc(x.ctx, func() { gone.Stop() })
	}
}

// onEnd sets how the session is ended from outside; at once, where it was already.
func (x *session) onEnd(tell func(string)) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.over {
		tell(x.said)
		return
	}
	x.tell = tell
}

// silent closes the connection of a session that was opened and then not used for anything.
func (x *session) silent() {
	x.mu.Lock()
	defer x.mu.Unlock()
	if !x.started {
		go x.peer.guard.Close()
	}
}

// refuse says why there will be no session, and ends it.
func (x *session) refuse(code int, sentence string) {
	x.start(func() (int, bool) {
		x.say(sentence)
		return code, true
	})
}

// say writes a sentence to the client's standard error.
func (x *session) say(sentence string) {
	b := []byte(sentence + "\n")
	x.mu.Lock()
	if x.term.asked {
		sentence = ansi.Wrap(sentence, max(x.term.w, 10), "")
		b = []byte(strings.ReplaceAll(sentence, "\n", "\r\n") + "\r\n")
	}
	x.mu.Unlock()
	_, _ = x.err.Write(b)
}

// shared lets several goroutines write: the library's channel does not.
type shared struct {
	mu sync.Mutex
	w  io.Writer
}

func (s *shared) Write(b []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.w.Write(b)
}
