package sshd

import (
	"io"
	"time"

	"ppbtui/internal/terminal"
	"ppbtui/internal/terminal/typed"
)

// Talking is the line that plain mode has with a client.
type Talking struct {
	Reader        *typed.Reader
	Out           io.Writer
	Typed         bool       // at a terminal
	Width, Height func() int // of it; 0 where there is none
	Idle          Idle
	Told          <-chan string // ends it, with a sentence
	Keep          func() error
}

// plainAs reports whether somebody asks for plain mode, and as whom: "plain", "plain --as lea".
func plainAs(args []string) (as string, ok bool) {
	if args[0] != "plain" {
		return "", false
	}
	if len(args) == 1 {
		return "", true
	}
	as = screenAs(args[1:])
	return as, as != ""
}

// plain runs plain mode, with the limits of a screen.
func (x *session) plain(as, why string) {
	x.start(func() (int, bool) { return x.runScreen(as, why) })
}

// talk runs plain mode to its end.
func (x *session) talk(opened Screen, in io.Reader) terminal.Result {
	on := x.onTerminal()
	out := io.Writer(&stalling{w: x.out, limit: x.server.limits.Stall, gone: func() { x.peer.guard.Close() }})
	var echo io.Writer
	if on {
		out = crlf{out}
		echo = x.out
	}
	told := make(chan string, 1)
	x.onEnd(func(sentence string) {
		select {
		case told <- sentence:
		default: // somebody was faster
		}
	})
	size := func(of func(tty) int) func() int {
		return func() int {
			x.mu.Lock()
			defer x.mu.Unlock()
			if !x.term.asked {
				return 0
			}
			return of(x.term)
		}
	}
	return opened.Talk(x.ctx, Talking{
		Reader: typed.NewReader(whileRuns(x.ctx, in), echo), Out: out, Typed: on, Idle: x.server.limits.Idle, Told: told,
		Width: size(func(t tty) int { return t.w }), Height: size(func(t tty) int { return t.h }),
		Keep: func() error { return x.keep(opened) },
	})
}

// stalling is a writer to a client that may not leave what is written unread.
type stalling struct {
	w     io.Writer
	limit time.Duration
	gone  func()
}

func (s *stalling) Write(b []byte) (int, error) {
	if s.limit > 0 {
		late := time.AfterFunc(s.limit, s.gone)
		defer late.Stop()
	}
	return s.w.Write(b)
}

// parted is what is said at the end of a screen or of plain mode, by why it ended.
func (x *session) parted(opened Screen, r terminal.Result) string {
	switch r.Why {
	case terminal.Failed:
		return x.incident(r.Panic, r.Stack) + "\n" + terminal.Kept(x.keep(opened)) + " Sign in again to go on where you were."
	case terminal.Idled:
		return "The session has ended because nobody typed for a long time. " + terminal.Kept(x.keep(opened)) +
			" Sign in again to go on where you were."
	case terminal.Told:
		return r.Told + " " + terminal.Kept(x.keep(opened))
	}
	return ""
}
