//go:build unix

package sshd

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/pkg/sftp"
	"golang.org/x/crypto/ssh"

	"ppbtui/internal/ppb"
)

var (
	forgeLines = flag.Int("forge", 1200, "random command lines that are sent to forge the log; 1,000,000 is the long run")
	forgeSeed  = flag.Uint64("forgeseed", 7, "what they are made from")
)

// scribe is a log that keeps what is in it raw: in what it is told, before any quoting, and in the lines that it writes.
type scribe struct {
	slog.Handler
	out  *lockedBuffer
	told *lockedBuffer
}

func newScribe() *scribe {
	s := &scribe{out: &lockedBuffer{}, told: &lockedBuffer{}}
	s.Handler = slog.NewTextHandler(s.out, nil)
	return s
}

// raw is the first byte of b that is no printable ASCII.
func raw(b string) (at int, found bool) {
	at = strings.IndexFunc(b, func(r rune) bool { return r < 0x20 || r > 0x7e })
	return at, at >= 0
}

func (s *scribe) Handle(ctx context.Context, r slog.Record) error {
	note := func(text string) {
		if _, bad := raw(text); bad {
			fmt.Fprintf(s.told, "%q in %q\n", text, r.Message)
		}
	}
	note(r.Message)
	r.Attrs(func(a slog.Attr) bool { note(a.Key); note(a.Value.String()); return true })
	return s.Handler.Handle(ctx, r)
}

// forger makes what somebody would send who wants to write into a log, or to drive the terminal of whoever reads it.
type forger struct{ *rand.Rand }

func (f forger) bytes() string {
	if f.IntN(3) == 0 {
		forged := []string{
			"\ntime=2026-11-28T10:00:00.000Z level=INFO msg=\"signed in\" officer=root", "\x1b]0;owned\a", "\x1b[2J\x1b[31m", "\r\n\r\n", "\x9b2J",
			"\u202etxt.exe", "\u200b\u2066", "\x00\x00", "\xff\xfe", "\b\b\b\b\b", "\"\\\"", "%n%s%x",
		}
		return forged[f.IntN(len(forged))] + string(rune('a'+f.IntN(26)))
	}
	b := make([]byte, 1+f.IntN(60))
	for i := range b {
		b[i] = byte(f.Uint32())
	}
	return string(b)
}

// line is a command line that is none of the few words the server looks for.
func (f forger) line() string {
	words := []string{"set", "status", "help", "__complete", "scp", "--commentary", "-", "\"", "'"}
	var b strings.Builder
	for range 1 + f.IntN(4) {
		if f.IntN(3) == 0 {
			b.WriteString(words[f.IntN(len(words))])
		} else {
			b.WriteString(f.bytes())
		}
		b.WriteByte(' ')
	}
	return b.String()
}

// Whatever a client sends, and wherever: the log gets none of it raw.
func TestNobodyWritesIntoTheLog(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	log, old := newScribe(), slog.Default()
	slog.SetDefault(slog.New(log)) // the libraries', too
	defer slog.SetDefault(old)
	var ran atomic.Int64
	s := serve(t, func(c *Config) {
		c.Log, c.Exports = slog.New(log), exportsFolder(t)
		c.Exec = func(context.Context, ppb.Actor, []string, []string, io.Reader, io.Writer, io.Writer) int {
			ran.Add(1)
			return 1
		}
		c.Limits.ByOfficer, c.Limits.MyCommands, c.Limits.Commands = 200, 200, 200
	})
	key := s.person(t, amina)
	t.Logf("seed %d", *forgeSeed)
	f := forger{rand.New(rand.NewPCG(*forgeSeed, 0))}
	s.forgeNames(t, f, key)
	for range 8 {
		c := s.dial(t, key)
		forgeRequests(t, f, c)
		forgeFiles(t, f, c)
		c.Close()
	}
	const clients = 8
	var wg sync.WaitGroup
	for i := range clients {
		f := forger{rand.New(rand.NewPCG(*forgeSeed, uint64(1+i)))}
		wg.Go(func() { s.forgeCommands(t, f, key, *forgeLines/clients) })
	}
	wg.Wait()
	_ = s.stop()
	if ran.Load() < int64(*forgeLines/3) {
		t.Errorf("only %d of the commands were run", ran.Load())
	}
	for _, want := range []string{"key refused", "signed in", "what=\"channel ", "what=\"subsystem ", "what=\"sftp ", "command=?", "command=set", "protocol"} {
		if !strings.Contains(log.out.String(), want) {
			t.Errorf("nothing in the log says %s", want)
		}
	}
	if told := log.told.String(); told != "" {
		t.Errorf("the log is told raw:\n%.2000s", told)
	}
	lines := log.out.String()
	for line := range strings.Lines(lines) {
		if at, bad := raw(strings.TrimSuffix(line, "\n")); bad || !strings.HasPrefix(line, "time=") {
			t.Fatalf("raw at %d of the log's line %q", at, line)
		}
	}
	t.Logf("%d command lines, %d of them run; %d lines of log", *forgeLines, ran.Load(), bytes.Count([]byte(lines), []byte("\n")))
}

// forgeNames uses what is sent before anybody is signed in: the client's own name, the user's, the method's.
func (s *served) forgeNames(t *testing.T, f forger, key ssh.Signer) {
	stranger := newKey(t)
	for i := range 60 {
		c, err := net.Dial("tcp", s.addr)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = io.WriteString(c, f.bytes()+"\nSSH-2.0-"+f.bytes()+"\r\n"+f.bytes())
		c.Close()
		cfg := s.config(key)
		if i%2 == 0 {
			cfg = s.config(stranger)
		}
		cfg.User = f.bytes()
		cfg.ClientVersion = "SSH-2.0-" + strings.Map(func(r rune) rune { return max(r, ' ') }, f.bytes())
		if c, err := ssh.Dial("tcp", s.addr, cfg); err == nil {
			c.Close()
		}
	}
}

// forgeRequests uses the names of what can be asked for on a connection.
func forgeRequests(t *testing.T, f forger, c *ssh.Client) {
	t.Helper()
	for range 15 {
		_, _, _ = c.SendRequest(f.bytes(), true, []byte(f.bytes()))
		_, _, _ = c.OpenChannel(f.bytes(), []byte(f.bytes()))
		_, _, _ = c.OpenChannel("direct-"+f.bytes(), []byte(f.bytes()))
		x, err := c.NewSession()
		for err != nil && strings.Contains(err.Error(), "too many sessions") { // those before are still being closed
			time.Sleep(time.Millisecond)
			x, err = c.NewSession()
		}
		if err != nil {
			t.Fatal(err)
		}
		_ = x.Setenv(f.bytes(), f.bytes())
		_ = x.Setenv("LANG", f.bytes())
		_, _ = x.SendRequest(f.bytes(), true, []byte(f.bytes()))
		_ = x.RequestPty(f.bytes(), 24, 80, nil)
		_ = x.RequestSubsystem(f.bytes())
		x.Close()
	}
}

// forgeFiles uses paths.
func forgeFiles(t *testing.T, f forger, c *ssh.Client) {
	t.Helper()
	files, err := sftp.NewClient(c)
	if err != nil {
		t.Fatal(err)
	}
	defer files.Close()
	for range 15 {
		p := f.bytes()
		_, _ = files.Open(p)
		_, _ = files.Create(p)
		_, _ = files.ReadDir(p)
		_, _ = files.Stat(p)
		_ = files.Rename(p, f.bytes())
		_ = files.Symlink(p, f.bytes())
		_ = files.Mkdir(p)
	}
}

// forgeCommands sends command lines, some hundred on a connection.
func (s *served) forgeCommands(t *testing.T, f forger, key ssh.Signer, n int) {
	for n > 0 {
		c, err := ssh.Dial("tcp", s.addr, s.config(key))
		if err != nil {
			t.Error(err)
			return
		}
		for range min(n, 500) {
			n--
			ch, reqs, err := c.OpenChannel("session", nil)
			if err != nil {
				time.Sleep(time.Millisecond) // those before are still being closed
				continue
			}
			_, _ = ch.SendRequest("exec", true, ssh.Marshal(struct{ Line string }{f.line()}))
			ssh.DiscardRequests(reqs)
			ch.Close()
		}
		c.Close()
	}
}
