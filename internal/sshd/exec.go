package sshd

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync/atomic"
	"time"
)

// maxCommand is the longest command line, in bytes. Text that is longer comes in on standard input.
const maxCommand = 32 << 10

// exec runs a command of the command line.
func (x *session) exec(line string) {
	if len(line) > maxCommand {
		x.refuse(exitUsage, "The command is too long. Send long text on standard input.")
		return
	}
	args, err := words(line)
	as, isPlain := "", false
	if err == nil && len(args) > 0 {
		as, isPlain = plainAs(args)
	}
	switch {
	case err != nil:
		x.refuse(exitUsage, "The command cannot be read: "+err.Error()+".")
		return
	case len(args) == 0:
		x.screen("")
		return
	case screenAs(args) != "":
		x.screen(screenAs(args))
		return
	case isPlain:
		x.plain(as, "you asked for it")
		return
	case args[0] == "scp":
		x.server.refused(x.peer, "the old scp protocol")
		x.refuse(exitFailed, "The old scp protocol is not spoken here: use scp without -O, from OpenSSH 9 on, or sftp.")
		return
	}
	x.start(func() (int, bool) { return x.runCommand(args) })
}

// screenAs is whom somebody asks to act as who asks for nothing else, which is for the screen: "as lea", for ssh itself takes what
// begins with a minus, and behind its --, "--as lea" and "--as=lea".
func screenAs(args []string) string {
	switch as, joined := strings.CutPrefix(args[0], "--as="); {
	case joined && len(args) == 1:
		return as
	case (args[0] == "as" || args[0] == "--as") && len(args) == 2:
		return args[1]
	}
	return ""
}

func (x *session) runCommand(args []string) (int, bool) {
	s := x.server
	ctx, stop := context.WithCancel(x.ctx)
	defer stop()
	var told atomic.Bool
	x.onEnd(func(sentence string) { // say it, and let the command notice
		gone := time.AfterFunc(expelled, func() { x.peer.guard.Close() })
		context.AfterFunc(x.ctx, func() { gone.Stop() })
		told.Store(true)
		go func() {
			x.say(sentence)
			stop()
		}()
	})
	free, err := s.commands.take(ctx, x.who.officer.Login, s.limits.Wait)
	if why, waited := errors.AsType[busy](err); waited {
		s.log.Warn("a command waited in vain", "officer", x.who.officer.Login, "from", x.peer.addr(), "command", name(args[0]))
		x.say(why.Error())
	}
	if err != nil {
		return exitEnded, true
	}
	defer free()
	late := time.AfterFunc(s.limits.Command, func() { x.end(tooLong(s.limits.Command)) })
	defer late.Stop()
	started := time.Now()
	var in io.Reader = x.ch
	out, errw := x.out, x.err
	if x.onTerminal() {
		typed := newCooked(out, stop)
		go typed.run(x.ch)
		defer typed.end()
		in, out, errw = typed, crlf{out}, crlf{errw}
	}
	code := s.cfg.Exec(ctx, x.actor(), x.env, args, whileRuns(ctx, in), out, errw)
	s.log.Info("command", "officer", x.who.officer.Login, "from", x.peer.addr(), "command", name(args[0]), "exit", code,
		"after", time.Since(started).Round(time.Millisecond).String())
	if told.Load() && ctx.Err() != nil && code != 0 {
		code = exitEnded
	}
	return code, true
}

func tooLong(limit time.Duration) string {
	return fmt.Sprintf("The command has been ended: it took more than %s. If it waits for text on standard input, end that with Ctrl+D or send a file.", limit)
}

// cutOff is how soon after the end of what it sent a client is known to be gone altogether.
const cutOff = 50 * time.Millisecond

// whileRuns reads from r until the context ends: then it fails, so that half a text is not taken for all of it when the time
// is up or the line is lost. A read that nothing comes for any more is left behind until the session's end closes.
func whileRuns(ctx context.Context, r io.Reader) io.Reader {
	in, from := io.Pipe()
	go func() {
		_, err := io.Copy(from, r)
		select { // a lost line looks like an end first
		case <-ctx.Done():
		case <-time.After(cutOff):
			from.CloseWithError(err)
		}
	}()
	context.AfterFunc(ctx, func() { from.CloseWithError(context.Cause(ctx)) })
	return in
}

func (x *session) onTerminal() bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.term.asked
}

// name is a command's name for the log, and nothing that somebody may have written in its place.
func name(s string) string {
	if len(s) > 20 || strings.Trim(s, "abcdefghijklmnopqrstuvwxyz-") != "" {
		return "?"
	}
	return s
}

// crlf ends lines as a terminal without line discipline needs it.
type crlf struct{ w io.Writer }

func (c crlf) Write(b []byte) (int, error) {
	if _, err := c.w.Write(bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n"))); err != nil {
		return 0, err
	}
	return len(b), nil
}
