package sshd

import (
	"context"
	"fmt"
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

// screen runs the full screen, as the person whom they ask to act as where that is not "".
func (x *session) screen(as string) {
	x.mu.Lock()
	term := x.term
	x.mu.Unlock()
	if !term.asked || term.name == "dumb" {
		x.server.refused(x.peer, "the screen without a terminal")
		x.refuse(exitFailed, "The screen needs a terminal. Without one, ask for a command: ssh ppb@host status, or ssh ppb@host help.")
		return
	}
	x.start(func() (int, bool) { return x.runScreen(as) })
}

func (x *session) runScreen(as string) (int, bool) {
	x.mu.Lock()
	env := append([]string{"TERM=" + x.term.name}, x.env...)
	w, h := x.term.w, x.term.h
	x.mu.Unlock()
	opened, err := x.server.cfg.Open(x.ctx, Session{Actor: x.actor(), As: as, Env: env, Width: w, Height: h})
	if err != nil {
		x.server.log.Error("the screen could not be opened", "officer", x.who.officer.Login, "error", err)
		x.say(fmt.Sprintf("The screen cannot be opened: %v.", err))
		return 1, true
	}
	if opened.Close != nil {
		defer opened.Close()
	}
	l := x.server.limits
	p := terminal.New(terminal.Options{
		Model: opened.Model, Probe: opened.Probe, In: x.ch, Out: x.ch, Width: w, Height: h, Profile: colorprofile.Env(env), Env: env,
		Idle: l.Idle, Stall: l.Stall, MaxPaste: l.MaxPaste,
		Keep: func() error { return x.keep(opened) },
	})
	x.mu.Lock()
	x.size = p.Resize
	p.Resize(x.term.w, x.term.h)
	x.mu.Unlock()
	x.onEnd(p.End)
	r := p.Run(x.ctx, func(r terminal.Result) string {
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
	})
	switch r.Why {
	case terminal.Failed:
		return exitFailed, r.Flushed
	case terminal.Told, terminal.Idled:
		return exitEnded, r.Flushed
	}
	return 0, r.Flushed
}
