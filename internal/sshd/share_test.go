//go:build unix

package sshd

import (
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/pkg/sftp"
	"golang.org/x/crypto/ssh"

	"ppbtui/internal/ppb"
)

// begin starts a command and leaves its input open.
func begin(t testing.TB, c *ssh.Client, line string) (d *desk, end func() int) {
	t.Helper()
	x, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	d = &desk{Session: x, out: &lockedBuffer{}, err: &lockedBuffer{}}
	x.Stdout, x.Stderr = d.out, d.err
	if d.keys, err = x.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := x.Start(line); err != nil {
		t.Fatal(err)
	}
	return d, func() int { return ended(t, x) }
}

// reader is a command that reads all that it is sent, and says how that ended.
func reader(_ context.Context, _ ppb.Actor, _, args []string, in io.Reader, out, errw io.Writer) int {
	if args[0] != "set" {
		fmt.Fprintln(out, "done")
		return 0
	}
	fmt.Fprintln(out, "reading")
	b, err := io.ReadAll(in)
	if err != nil {
		fmt.Fprintln(errw, "The text was cut off.")
		return 1
	}
	fmt.Fprintf(out, "%d bytes", len(b))
	return 0
}

// However many commands an officer leaves waiting for text, the others' commands run.
func TestNobodyHoldsAllCommands(t *testing.T) {
	s := serve(t, func(c *Config) { c.Exec = reader; c.Limits.Wait = 300 * time.Millisecond })
	key := s.person(t, amina)
	var first *desk
	beyond := map[*desk]func() int{}
	for i := range 2 { // connections
		c := s.dial(t, key)
		for j := range 4 {
			d, end := begin(t, c, "set PED02-05 --commentary -")
			if i == 0 && j < 2 {
				d.shows(t, "reading")
				first = d
				continue
			}
			beyond[d] = end
		}
	}
	for d, end := range beyond {
		if code := end(); code != exitEnded || d.err.String() != "You have 2 commands running already. Wait until one has ended, or end it, and try again.\n" {
			t.Errorf("beyond the share: exit %d, %q", code, d.err.String())
		}
	}
	if out, errs, code := run(t, s.dial(t, s.person(t, priya)), "status", ""); out != "done\n" || code != 0 {
		t.Errorf("another officer's command: %q %q %d", out, errs, code)
	}
	_ = first.Session.Close()
	if out, errs, code := run(t, s.dial(t, key), "set x", "text"); out != "reading\n4 bytes" || code != 0 {
		t.Errorf("after one has ended: %q %q %d", out, errs, code)
	}
}

func TestCommandsWaitInTurn(t *testing.T) {
	slots := newSlots(2, 1)
	ctx := t.Context()
	wait := func(login string) (free func(), err error) { return slots.take(ctx, login, 10*time.Millisecond) }
	a, err := wait("a")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := wait("a"); err != busy("You have 1 commands running already. Wait until one has ended, or end it, and try again.") {
		t.Error(err)
	}
	b, err := wait("b")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := wait("c"); err != busy("Too many commands are running at the moment. Try again in a minute.") {
		t.Error(err)
	}
	let := make(chan string, 9)
	for _, login := range []string{"a", "c"} { // a's turn comes first and cannot be used
		go func() {
			if _, err := slots.take(ctx, login, time.Minute); err == nil {
				let <- login
			}
		}()
		for queued := 0; queued == 0 || login == "c" && queued < 2; {
			slots.mu.Lock()
			queued = len(slots.waiting)
			slots.mu.Unlock()
		}
	}
	b()
	if got := <-let; got != "c" {
		t.Errorf("%s is let in", got)
	}
	a()
	if got := <-let; got != "a" {
		t.Errorf("%s is let in", got)
	}
	over, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := slots.take(over, "d", time.Minute); err != context.Canceled || len(slots.waiting) != 0 || slots.n != 2 || len(slots.running) != 2 {
		t.Errorf("%v: %d wait, %d run", err, len(slots.waiting), slots.n)
	}
}

// A command has its time, and what came until then is not taken for all of it. The officer's screen beside it stays; a
// client that reads nothing of what a command says loses its connection.
func TestCommandsHaveTheirTime(t *testing.T) {
	over := make(chan error, 1)
	s := serve(t, func(c *Config) {
		c.Limits.Command = 300 * time.Millisecond
		c.Exec = func(ctx context.Context, a ppb.Actor, _, args []string, in io.Reader, out, errw io.Writer) int {
			if args[0] == "set" {
				return reader(ctx, a, nil, args, in, out, errw)
			}
			for {
				if _, err := out.Write(make([]byte, 64<<10)); err != nil {
					over <- err
					return 1
				}
			}
		}
	})
	ch, reqs, err := s.dial(t, s.person(t, priya)).OpenChannel("session", nil)
	if err != nil {
		t.Fatal(err)
	}
	go ssh.DiscardRequests(reqs)
	if _, err := ch.SendRequest("exec", true, ssh.Marshal(struct{ Line string }{"export"})); err != nil {
		t.Fatal(err)
	}
	c := s.dial(t, s.person(t, amina))
	screen := sit(t, c, 80, 24)
	screen.shows(t, "80x24")
	d, end := begin(t, c, "set PED02-05 --commentary -")
	d.typed(t, "half a sen")
	if code := end(); code != exitEnded || !strings.HasPrefix(d.err.String(), "The command has been ended: it took more than 300ms.") ||
		!strings.HasSuffix(d.err.String(), "The text was cut off.\n") {
		t.Errorf("exit %d, %q", code, d.err.String())
	}
	time.Sleep(expelled + 300*time.Millisecond)
	screen.typed(t, "still")
	screen.shows(t, "still")
	select {
	case <-over:
	case <-time.After(10 * time.Second):
		t.Error("a command that nobody reads goes on")
	}
}

// When the line is lost in the middle of a text, the command learns that it is not all.
func TestALostLineIsNotTheEndOfAText(t *testing.T) {
	for range 20 {
		read := make(chan error, 1)
		s := serve(t, func(c *Config) {
			c.Exec = func(_ context.Context, _ ppb.Actor, _, _ []string, in io.Reader, out, _ io.Writer) int {
				fmt.Fprintln(out, "reading")
				_, err := io.ReadAll(in)
				read <- err
				return 1
			}
		})
		c := s.dial(t, s.person(t, amina))
		d, _ := begin(t, c, "set PED02-05 --commentary -")
		d.shows(t, "reading")
		d.typed(t, "half a sen")
		c.Close()
		if err := <-read; err == nil {
			t.Fatal("half a text is taken for the whole")
		}
		_ = s.stop()
	}
}

// Folders that are opened and never closed are counted, with exports and without.
func TestOpenFoldersAreCounted(t *testing.T) {
	base := exportsFolder(t)
	for _, o := range []ppb.Officer{amina, {Login: "newcomer", Role: ppb.RoleOfficer}} {
		s := serve(t, func(c *Config) { c.Exports = base })
		c, end := s.dial(t, s.person(t, o)), make(chan struct{})
		x, err := c.NewSession()
		if err != nil {
			t.Fatal(err)
		}
		in, _ := x.StdinPipe()
		out, _ := x.StdoutPipe()
		if err := x.RequestSubsystem("sftp"); err != nil {
			t.Fatal(err)
		}
		// pkg/sftp's client closes what it lists, so the requests are written by hand: version 3, then folders without end.
		packet := func(kind byte, rest ...byte) []byte {
			return append([]byte{0, 0, 0, byte(1 + len(rest)), kind}, rest...)
		}
		const opendir, handle, status, many = 11, 102, 101, 5000
		go func() {
			defer close(end)
			_, _ = in.Write(packet(1, 0, 0, 0, 3))
			for range many {
				_, _ = in.Write(packet(opendir, 0, 0, 0, 1, 0, 0, 0, 1, '/'))
			}
		}()
		got := map[byte]int{}
		for range 1 + many {
			head := make([]byte, 5)
			if _, err := io.ReadFull(out, head); err != nil {
				t.Fatal(err)
			}
			got[head[4]]++
			if _, err := io.CopyN(io.Discard, out, int64(head[2])<<8+int64(head[3])-1); err != nil {
				t.Fatal(err)
			}
		}
		if got[handle] != maxFolders || got[status] != many-maxFolders {
			t.Errorf("%s: %d folders can be open, %d were refused", o.Login, got[handle], got[status])
		}
		<-end
		_, _ = in.Write(packet(4, 0, 0, 0, 1, 0, 0, 0, 1, '2')) // closes the second
		_, _ = in.Write(packet(opendir, 0, 0, 0, 1, 0, 0, 0, 1, '/'))
		for _, want := range []byte{status, handle} {
			head := make([]byte, 5)
			if _, err := io.ReadFull(out, head); err != nil || head[4] != want {
				t.Errorf("after closing one: %d %v, want %d", head[4], err, want)
			}
			_, _ = io.CopyN(io.Discard, out, int64(head[2])<<8+int64(head[3])-1)
		}
		_ = x.Close()
		files, err := sftp.NewClient(c)
		if err != nil {
			t.Fatal(err)
		}
		for range 3 * maxFolders { // one after the other is no matter
			if _, err := files.ReadDir("/"); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := files.Stat("/" + strings.Repeat("x", maxPath)); !os.IsNotExist(err) {
			t.Errorf("a path without end: %v", err)
		}
		files.Close()
	}
}
