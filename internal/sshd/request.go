package sshd

import (
	"cmp"
	"encoding/binary"
	"strings"

	gossh "golang.org/x/crypto/ssh"
)

// tty is what the client said of its terminal.
type tty struct {
	asked bool
	name  string
	w, h  int
}

// shows reports whether a screen can be shown on it.
func (t tty) shows() bool { return t.asked && t.name != "dumb" && t.name != "" }

// Dumb is why somebody at a terminal of this name is talked to in plain mode.
func Dumb(name string) string {
	return "your terminal is called " + cmp.Or(name, "nothing") + ", and shows no screen"
}

// requests answers the client's requests on a session until its end is closed.
func (x *session) requests(reqs <-chan *gossh.Request) {
	defer x.cancel()
	envs := 0
	for r := range reqs {
		ok := false
		switch r.Type {
		case "pty-req":
			ok = x.pty(r.Payload)
		case "window-change":
			w, h, fits := window(r.Payload)
			ok = fits && x.resize(w, h)
		case "env":
			if envs++; envs <= x.server.limits.Env && !x.started {
				ok = x.setEnv(r.Payload)
			}
		case "shell", "exec", "subsystem":
			x.mu.Lock()
			begin, over, said := !x.started, x.over, x.said
			x.started = true
			x.mu.Unlock()
			_ = r.Reply(begin, nil)
			switch {
			case begin && over:
				x.refuse(exitEnded, said)
			case begin:
				x.begin(r.Type, r.Payload)
			}
			continue
		case "auth-agent-req@openssh.com":
			x.server.refused(x.peer, "agent forwarding")
		case "x11-req":
			x.server.refused(x.peer, "X11 forwarding")
		case "signal": // none is asked for, and none gets an answer
			continue
		}
		_ = r.Reply(ok, nil)
	}
}

// begin starts what the session is for. The request has been granted, so that a refusal can say why.
func (x *session) begin(kind string, payload []byte) {
	if why := x.server.recheck(x.ctx, x.who); why != "" {
		x.refuse(exitEnded, why)
		return
	}
	arg, _, ok := str(payload)
	switch {
	case kind == "shell":
		x.screen("")
	case kind == "exec" && ok:
		x.exec(arg)
	case kind == "subsystem" && arg == "sftp":
		x.sftp()
	default:
		x.server.refused(x.peer, kind+" "+brief(arg))
		x.refuse(exitFailed, "There is no such service here. Ask for the screen, a command, or sftp.")
	}
}

// pty takes the size and name of the terminal. A terminal larger than the limits is drawn that large.
func (x *session) pty(payload []byte) bool {
	name, rest, ok := str(payload)
	if !ok || len(name) > 64 {
		return false
	}
	w, h, ok := window(rest)
	if !ok {
		return false
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.term.asked || x.started {
		return false
	}
	x.term = tty{asked: true, name: printable(name)}
	x.term.w, x.term.h = x.clamp(w, h)
	return true
}

// resize passes a new size on, or keeps it until there is somebody to pass it to.
func (x *session) resize(w, h int) bool {
	w, h = x.clamp(w, h)
	x.mu.Lock()
	defer x.mu.Unlock()
	if !x.term.asked {
		return false
	}
	x.term.w, x.term.h = w, h
	if x.size != nil {
		x.size(w, h)
	}
	return true
}

// clamp makes a usable size of what the client says; one that says 0 does not know.
func (x *session) clamp(w, h int) (int, int) {
	if w <= 0 || h <= 0 {
		return 80, 24
	}
	return min(w, x.server.limits.Width), min(h, x.server.limits.Height)
}

// setEnv takes what a terminal says of itself, and whether its person wants plain words, and nothing else.
func (x *session) setEnv(payload []byte) bool {
	name, rest, ok := str(payload)
	value, _, fits := str(rest)
	if !ok || !fits || len(value) > 64 {
		return false
	}
	switch name {
	case "COLORTERM", "NO_COLOR", "LANG", "TERM", "PPBTUI_PLAIN":
		x.env = append(x.env, name+"="+printable(value))
		return true
	}
	return false
}

// printable is s without anything but printable ASCII.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < 0x20 || r > 0x7e {
			return -1
		}
		return r
	}, s)
}

func str(b []byte) (s string, rest []byte, ok bool) {
	if len(b) < 4 {
		return "", nil, false
	}
	n := binary.BigEndian.Uint32(b)
	if uint64(n) > uint64(len(b)-4) {
		return "", nil, false
	}
	return string(b[4 : 4+n]), b[4+n:], true
}

func window(b []byte) (w, h int, ok bool) {
	if len(b) < 8 {
		return 0, 0, false
	}
	return int(min(binary.BigEndian.Uint32(b), 1<<16)), int(min(binary.BigEndian.Uint32(b[4:]), 1<<16)), true
}
