package sshd

import (
	"context"
	"fmt"
	"time"

	"github.com/charmbracelet/colorprofile"

	"ppbtui/internal/ppb"
	"ppbtui/internal/sshd/program"
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

// screen runs the full screen.
func (x *session) screen() {
	x.mu.Lock()
	terminal := x.term
	x.mu.Unlock()
	if !terminal.asked || terminal.name == "dumb" {
		x.server.refused(x.peer, "the screen without a terminal")
		x.refuse(exitFailed, "The screen needs a terminal. Without one, ask for a command: ssh ppb@host status, or ssh ppb@host help.")
		return
	}
	x.start(x.runScreen)
}

func (x *session) runScreen() (int, bool) {
	x.mu.Lock()
	env := append([]string{"TERM=" + x.term.name}, x.env...)
	w, h := x.term.w, x.term.h
	x.mu.Unlock()
	opened, err := x.server.cfg.Open(x.ctx, Session{Actor: x.actor(), Env: env, Width: w, Height: h})
	if err != nil {
		x.server.log.Error("the screen could not be opened", "officer", x.who.officer.Login, "error", err)
		x.say(fmt.Sprintf("The screen cannot be opened: %v.", err))
		return 1, true
	}
	if opened.Close != nil {
		defer opened.Close()
	}
	l := x.server.limits
	p := program.New(program.Options{
		Model: opened.Model, Ask: opened.Ask, In: x.ch, Out: x.ch, Width: w, Height: h, Profile: colorprofile.Env(env), Env: env,
		Idle: l.Idle, Stall: l.Stall, MaxPaste: l.MaxPaste,
		Keep: func() error { return x.keep(opened) },
	})
	x.mu.Lock()
	x.size = p.Resize
	p.Resize(x.term.w, x.term.h)
	x.mu.Unlock()
	x.onEnd(p.End)
	r := p.Run(x.ctx, func(r program.Result) string {
		switch r.Why {
		case program.Failed:
			return x.incident(r.Panic, r.Stack) + "\n" + program.Kept(x.keep(opened)) + " Sign in again to go on where you were."
		case program.Idled:
			return "The session has ended because nobody typed for a long time. " + program.Kept(x.keep(opened)) +
				" Sign in again to go on where you were."
		case program.Told:
			return r.Told + " " + program.Kept(x.keep(opened))
		}
		return ""
	})
	switch r.Why {
	case program.Failed:
		return exitFailed, r.Flushed
	case program.Told, program.Idled:
		return exitEnded, r.Flushed
	}
	return 0, r.Flushed
}
