// Package sshd serves the program over SSH: officers open ssh and are in their quarter.
//
// Who somebody is comes from their key alone: the name in user@host means nothing, and nothing but a registered key gets
// in. A session is the full screen, one command of the command line, or reading one's own exports by sftp and scp; there
// is no shell and nothing is forwarded. Everything that a client can make the server keep is bounded (Limits), before
// signing in more tightly than after, and a session that fails takes no other with it.
//
// The connections are wish's; the session channels are our own, for a session there accepts any number of environment
// variables, hangs on an early change of the window and acknowledges agent forwarding. The package knows neither the
// store nor the screens nor the commands: it is given them in Config. It logs who, from where and what kind of thing,
// never what somebody typed.
package sshd

import (
	"context"
	"io"
	"log/slog"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/crypto/ssh"

	"ppbtui/internal/ppb"
	"ppbtui/internal/terminal"
)

// Keys knows whose a key is.
type Keys interface {
	// OfficerByKey finds the officer of a key by its fingerprint ("SHA256:..."), or returns an error that is
	// ppb.ErrNotFound. It is asked at every sign-in and at every new session.
	OfficerByKey(ctx context.Context, fingerprint string) (ppb.Officer, error)
	// OfficersByKey are all officers whom a key lets in, by its fingerprint. It is asked every Limits.Recheck, once for all
	// open sessions.
	OfficersByKey(ctx context.Context) (map[string]ppb.Officer, error)
}

// Session is what the full screen is opened for.
type Session struct {
	Actor         ppb.Actor
	As            string   // login of whom they ask to act as; empty: nobody
	Env           []string // TERM, COLORTERM, NO_COLOR, LANG and PPBTUI_PLAIN, as far as the terminal sent them
	Width, Height int
	Plain         string // why plain mode is asked for, as "you asked for it"; empty: it is not
	Screen        bool   // the screen is, whatever else they have chosen or their environment says
	NoScreen      bool   // there is no terminal that could show it
}

// Screen is the full screen of one session.
type Screen struct {
	Model tea.Model
	Probe string // sent to the terminal before the first frame, on the screen that the person came from
	Close func() // called when it is over; may be nil
	// Talk is plain mode, which runs in the place of Model where it is not nil. The context ends with the session.
	Talk func(context.Context, Talking) terminal.Result
	// Again says, once the person has left, whether they asked for the screen in the place of plain mode, or for that. nil: they did not.
	Again func() bool
	// Keep writes what was typed on this screen now, or says why something of it is not in the file; nil: nothing is typed.
	Keep func(context.Context) error
}

// Idle is how long nobody may type.
type Idle = terminal.Idle

// Config is what the server is given.
type Config struct {
	HostKey ssh.Signer
	Keys    Keys
	// Open opens the full screen for a session. The context ends with the session.
	Open func(context.Context, Session) (Screen, error)
	// Exec runs a command of the command line and returns its exit code. env is as a Session has it. The context ends when the client goes.
	Exec func(ctx context.Context, actor ppb.Actor, env, args []string, in io.Reader, out, errw io.Writer) int
	// Exports is the folder with a folder for each login, whose files that person may read; empty: there are none.
	Exports string
	// Save writes what was typed and not written yet. It is called before the server ends.
	Save   func(context.Context) error
	Log    *slog.Logger
	Limits Limits
}

// Limits bound what clients can do. DefaultLimits fills in what is zero.
type Limits struct {
	Conns         int // connections that are signed in
	Unauthed      int // connections at each of the stages of signing in
	ByOfficer     int // connections, and sessions, of one officer
	ByConn        int // sessions on one connection
	Commands      int // commands running at the same time; more wait
	MyCommands    int // of them of one officer
	Env           int // environment requests of one session
	Width, Height int // of a terminal; larger ones are drawn this large
	MaxPaste      int // bytes
	Exchanges     int // of keys, on one connection at first
	Failures      int // sign-ins that may fail from one address before most of its connections are turned away

	Handshake    time.Duration // from connecting until keys are exchanged
	SignIn       time.Duration // from connecting until signed in: people compare fingerprints and type passphrases
	FailureEvery time.Duration // one failure is forgotten after this time
	RekeyEvery   time.Duration // a connection may exchange keys once more after this time
	Command      time.Duration // how long a command may run, reading what it is sent included
	Wait         time.Duration // how long a command may wait for others to end
	KeepAlive    time.Duration
	Recheck      time.Duration // how often the keys of open sessions are looked up
	Stall        time.Duration // how long a client may leave what it was sent unread
	Linger       time.Duration // how long a connection may stay without a session
	Drain        time.Duration // how long ending the server waits for sessions
	Idle         Idle
}

// DefaultLimits suit a council: 40 officers, one process.
func DefaultLimits() Limits {
	return Limits{
		Conns: 1000, Unauthed: 1024, ByOfficer: 10, ByConn: 4, Commands: 8, MyCommands: 2, Env: 16,
		Width: 500, Height: 200, MaxPaste: terminal.MaxPaste, Exchanges: 10, Failures: 30, RekeyEvery: time.Minute,
		Handshake: 10 * time.Second, SignIn: time.Minute, FailureEvery: 2 * time.Second, KeepAlive: 30 * time.Second,
		Command: 5 * time.Minute, Wait: 20 * time.Second,
		Recheck: time.Second, Stall: time.Minute, Linger: 5 * time.Minute, Drain: 10 * time.Second,
		Idle: Idle{Warn: 25 * time.Minute, Hide: 30 * time.Minute, Close: 60 * time.Minute},
	}
}

// filled is l with the defaults for what is zero.
func (l Limits) filled() Limits {
	d := DefaultLimits()
	for _, f := range []struct {
		v       *int
		without int
	}{
		{&l.Conns, d.Conns}, {&l.Unauthed, d.Unauthed}, {&l.ByOfficer, d.ByOfficer},
		{&l.ByConn, d.ByConn}, {&l.Commands, d.Commands}, {&l.MyCommands, d.MyCommands}, {&l.Env, d.Env}, {&l.Width, d.Width}, {&l.Height, d.Height},
		{&l.MaxPaste, d.MaxPaste}, {&l.Exchanges, d.Exchanges}, {&l.Failures, d.Failures},
	} {
		if *f.v <= 0 {
			*f.v = f.without
		}
	}
	for _, f := range []struct{ v, without *time.Duration }{
		{&l.Handshake, &d.Handshake}, {&l.SignIn, &d.SignIn}, {&l.FailureEvery, &d.FailureEvery}, {&l.RekeyEvery, &d.RekeyEvery}, {&l.KeepAlive, &d.KeepAlive},
		{&l.Command, &d.Command}, {&l.Wait, &d.Wait}, {&l.Recheck, &d.Recheck}, {&l.Stall, &d.Stall}, {&l.Linger, &d.Linger}, {&l.Drain, &d.Drain},
		{&l.Idle.Warn, &d.Idle.Warn}, {&l.Idle.Hide, &d.Idle.Hide}, {&l.Idle.Close, &d.Idle.Close},
	} {
		if *f.v <= 0 {
			*f.v = *f.without
		}
	}
	return l
}
