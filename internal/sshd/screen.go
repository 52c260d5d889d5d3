package sshd

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/charmbracelet/colorprofile"

	"ppbtui/internal/ppb"
	"ppbtui/internal/terminal"
)

// actor is who acts in this session; the audit names the key and the address.
func (x *session) actor() ppb.Actor {
	return ppb.Actor{Officer: x.who.officer, Session: x.who.fingerprint + " " + x.peer.addr()}
}

// keeping is how long it may take to find out whether what was typed is kept, before a session says what it can.
const keeping = 1500 * time.Millisecond

// keep writes what was typed on a screen, and returns why that cannot be done.
func (x *session) keep(opened Screen) error {
	if opened.Keep == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(x.ctx), keeping)
	defer cancel()
	err := opened.Keep(ctx)
	if err != nil {
		x.server.log.Error("what was typed could not be saved", "officer", x.who.officer.Login, "error", err)
	}
	return err
}

// screen runs the full screen, as the person whom they ask to act as where that is not "". On a terminal that only writes on it is plain mode.
func (x *session) screen(as string) {
	x.mu.Lock()
	term := x.term
	x.mu.Unlock()
	switch {
	case !term.asked:
		x.server.refused(x.peer, "the screen without a terminal")
		x.refuse(exitFailed, "The screen needs a terminal. Without one, ask for plain mode, ssh ppb@host plain, or for a command: ssh ppb@host status, or ssh ppb@host help.")
	case !term.shows():
		x.plain(as, Dumb(term.name))
	default:
		x.start(func() (int, bool) { return x.runScreen(as, "") })
	}
}

// runScreen runs the screen, or plain mode where a reason for that is given or the person has chosen it, and again where they go from one to the
// other.
func (x *session) runScreen(as, why string) (int, bool) {
	x.mu.Lock()
	env := append([]string{"TERM=" + x.term.name}, x.env...)
	term := x.term
	x.mu.Unlock()
	sent := lend(x.ctx, x.ch)
	s := Session{Actor: x.actor(), As: as, Env: env, Width: term.w, Height: term.h, Plain: why, NoScreen: !term.shows()}
	for {
		opened, err := x.server.cfg.Open(x.ctx, s)
		if err != nil {
			x.server.log.Error("the screen could not be opened", "officer", x.who.officer.Login, "error", err)
			x.say(fmt.Sprintf("The screen cannot be opened: %v.", err))
			return 1, true
		}
		in, giveBack := sent.to()
		r := x.shown(opened, in, env)
		giveBack()
		again := opened.Again != nil && r.Why == terminal.Left && opened.Again()
		if opened.Close != nil {
			opened.Close()
		}
		switch {
		case again: // from plain mode to the screen, or to that
			s.Plain, s.Screen = "", opened.Talk != nil
			if !s.Screen {
				s.Plain = "you have chosen it"
			}
		case r.Why == terminal.Failed:
			return exitFailed, r.Flushed
		case r.Why == terminal.Told || r.Why == terminal.Idled:
			return exitEnded, r.Flushed
		default:
			return 0, r.Flushed
		}
	}
}

// shown runs what was opened to its end.
func (x *session) shown(opened Screen, in io.Reader, env []string) terminal.Result {
	if opened.Talk != nil {
		r := x.talk(opened, in)
		if last := x.parted(opened, r); last != "" {
			x.say(last)
		}
		return r
	}
	x.mu.Lock()
	w, h := x.term.w, x.term.h
	x.mu.Unlock()
	l := x.server.limits
	p := terminal.New(terminal.Options{
		Model: opened.Model, Probe: opened.Probe, In: in, Out: x.ch, Width: w, Height: h, Profile: colorprofile.Env(env), Env: env,
		Idle: l.Idle, Stall: l.Stall, MaxPaste: l.MaxPaste,
		Keep: func() error { return x.keep(opened) },
	})
	x.mu.Lock()
	x.size = p.Resize
	p.Resize(x.term.w, x.term.h)
	x.mu.Unlock()
	x.onEnd(p.End)
	return p.Run(x.ctx, func(r terminal.Result) string { return x.parted(opened, r) })
}
