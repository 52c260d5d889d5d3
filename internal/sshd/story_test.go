//go:build unix

package sshd_test

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"io"
	"log/slog"
	"net"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/crypto/ssh"

	"ppbtui/internal/command"
	"ppbtui/internal/demo"
	"ppbtui/internal/ppb"
	"ppbtui/internal/sshd"
	"ppbtui/internal/store"
	"ppbtui/internal/store/storetest"
	"ppbtui/internal/ui"
	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/theme"
	"ppbtui/internal/upkeep"
)

// council is the whole program over SSH on a copy of the sample.
type council struct {
	st    *store.Store
	admin ppb.Actor
	addr  string
	host  ssh.PublicKey
	item  string // of the officer
	who   ppb.Officer

	logged seen
	stop   func() // ends the server
}

// newCouncil is a council on a copy of the demo, with an item that nobody has begun.
func newCouncil(t *testing.T, change ...func(*sshd.Limits)) *council {
	t.Helper()
	clock, _ := demo.Default().Clock("")
	path := filepath.Join(t.TempDir(), "ppb.db")
	if err := demo.Default().Prepare(t.Context(), path, true, root, "test", clock()); err != nil {
		t.Fatal(err)
	}
	c := councilOf(t, path, clock, change...)
	q, err := c.st.Current(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	book, err := c.st.Book(t.Context(), q)
	if err != nil {
		t.Fatal(err)
	}
	for _, it := range book.Items {
		if it.Measure != nil && len(it.Measure.Parts) == 0 && len(it.Officers) > 0 && it.Entry.State == ppb.NotStarted {
			c.item = it.Key()
			c.who, err = c.st.Person(t.Context(), it.Officers[0])
			break
		}
	}
	if c.item == "" || err != nil {
		t.Fatalf("the sample has no item to enter: %v", err)
	}
	return c
}

// root owns the file.
var root = ppb.Officer{Login: "root", Name: "Root", Post: "Administrator", Role: ppb.RoleAdministrator}

// councilOf serves a file, which it makes where there is none.
func councilOf(t *testing.T, path string, clock func() time.Time, change ...func(*sshd.Limits)) *council {
	t.Helper()
	limits := sshd.Limits{Recheck: 50 * time.Millisecond}
	for _, f := range change {
		f(&limits)
	}
	st, err := store.Open(t.Context(), path, store.Options{Create: true, Clock: clock})
	if err != nil {
		t.Fatal(err)
	}
	host, err := sshd.HostKey(filepath.Join(t.TempDir(), "host"), slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	c := &council{st: st, admin: ppb.Actor{Officer: root, Session: "test"}, host: host.PublicKey()}
	srv, err := sshd.New(sshd.Config{
		HostKey: host, Keys: st, Save: st.Flush,
		Open: func(ctx context.Context, s sshd.Session) (sshd.Screen, error) {
			q, err := st.Current(ctx)
			if err != nil {
				return sshd.Screen{}, err
			}
			actor := s.Actor
			if s.As != "" {
				if actor, err = st.ActAs(ctx, actor, s.As, true); err != nil {
					return sshd.Screen{}, err
				}
			}
			look, why := theme.FromEnv(s.Env), whyPlain(ctx, st, actor, s)
			if why != "" {
				look = theme.Options{Glyphs: theme.Words, Fixed: true}
			}
			pane := upkeep.Desk{Store: st}.Pane()
			m := app.New(ui.Env{Ctx: ctx, Actor: actor, Quarter: q, Clock: clock, Theme: theme.New(look)}, pane, app.Options{})
			if why != "" {
				return talking(m, pane, why), nil
			}
			return sshd.Screen{Model: m, Probe: m.Probe(s.Env), Close: func() { m.Close(); pane.Close() }, Again: m.Again}, nil
		},
		Exec: func(ctx context.Context, a ppb.Actor, _, args []string, in io.Reader, out, errw io.Writer) int {
			return command.Run(ctx, command.Deps{
				In: in, Out: out, Err: errw, Clock: clock, Remote: &command.Remote{Store: st, Person: a.Officer, Session: a.Session},
			}, args)
		},
		Limits: limits, Log: slog.New(slog.NewTextHandler(&c.logged, nil)),
	})
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	c.addr = l.Addr().String()
	ctx, cancel := context.WithCancel(context.Background())
	c.stop = cancel
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(ctx, l) }()
	t.Cleanup(func() {
		cancel()
		if err := <-ended; err != nil {
			t.Error(err)
		}
		if err := st.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

func (c *council) key(t *testing.T, login string) (ssh.Signer, ppb.Key) {
	t.Helper()
	_, private, _ := ed25519.GenerateKey(rand.Reader)
	s, err := ssh.NewSignerFromKey(private)
	if err != nil {
		t.Fatal(err)
	}
	k, err := c.st.AddKey(t.Context(), c.admin, login, string(ssh.MarshalAuthorizedKey(s.PublicKey())))
	if err != nil {
		t.Fatal(err)
	}
	return s, k
}

func (c *council) config(s ssh.Signer) *ssh.ClientConfig {
	return &ssh.ClientConfig{User: "ppb", Auth: []ssh.AuthMethod{ssh.PublicKeys(s)}, HostKeyCallback: ssh.FixedHostKey(c.host)}
}

func (c *council) dial(t *testing.T, s ssh.Signer) *ssh.Client {
	t.Helper()
	conn, err := ssh.Dial("tcp", c.addr, c.config(s))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	return conn
}

func command1(t *testing.T, c *ssh.Client, in, line string) (out, errs string, code int) {
	t.Helper()
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var o, e bytes.Buffer
	s.Stdin, s.Stdout, s.Stderr = strings.NewReader(in), &o, &e
	if err := s.Run(line); err != nil {
		x, ok := err.(*ssh.ExitError)
		if !ok {
			t.Fatal(err)
		}
		code = x.ExitStatus()
	}
	return o.String(), e.String(), code
}

// seen is what a screen was sent.
type seen struct {
	mu sync.Mutex
	b  strings.Builder
}

func (s *seen) Write(b []byte) (int, error) { s.mu.Lock(); defer s.mu.Unlock(); return s.b.Write(b) }

func (s *seen) wait(t *testing.T, want string) {
	t.Helper()
	for range 1000 {
		s.mu.Lock()
		ok := strings.Contains(s.b.String(), want)
		s.mu.Unlock()
		if ok {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatalf("never showed %q:\n%q", want, s.b.String())
}

func TestTheCouncilOverSSH(t *testing.T) {
	storetest.Twins(t, "on the screen", councilOnTheScreen, councilInPlain)
}

func councilOnTheScreen(t *testing.T) []storetest.Deed {
	c := newCouncil(t)
	signer, key := c.key(t, c.who.Login)
	officer := c.dial(t, signer)

	out, errs, code := command1(t, officer, "", "set "+c.item+" 62")
	if code != 0 {
		t.Fatalf("set: exit %d, %q %q", code, out, errs)
	}
	q, _ := c.st.Current(t.Context())
	history, err := c.st.History(t.Context(), q, c.item)
	if err != nil || len(history) == 0 {
		t.Fatalf("the history is %v %v", history, err)
	}
	want := key.Fingerprint + " " + officer.LocalAddr().String()
	if !slices.ContainsFunc(history, func(e ppb.Event) bool { return e.Session == want }) {
		t.Errorf("the audit does not name the session %q: %v", want, history)
	}
	for _, line := range []string{"--as root status", "--db /tmp/x status", "import x", "backup x", "sh", "serve", "officer key add ann /etc/hostname"} {
		if out, errs, code := command1(t, officer, "", line); code == 0 {
			t.Errorf("%s: exit %d, %q %q", line, code, out, errs)
		}
	}
	if out, errs, code := command1(t, officer, "", "status"); code != 0 || out == "" {
		t.Errorf("status: exit %d, %q %q", code, out, errs)
	}

	// The line is cut in the middle of a word, and the next session goes on at the same letter.
	cut := c.screen(t, officer)
	cut.seen.wait(t, c.who.Name)
	time.Sleep(300 * time.Millisecond)
	cut.goes(t, c.item, " Commentary ")
	time.Sleep(300 * time.Millisecond)
	cut.keys(t, "\t") // the commentary follows the value
	cut.keys(t, strings.Split("Collections fell in the thi", "")...)
	cut.seen.wait(t, "th")
	time.Sleep(600 * time.Millisecond) // drafts are written within a quarter of a second
	officer.Close()
	again := c.screen(t, c.dial(t, signer))
	again.seen.wait(t, "Collections fell in the thi")
	again.keys(t, "r", "d", "!")
	again.seen.wait(t, "rd!")
	half(t, c, "Collections fell in the third!")

	// A key that is withdrawn ends the session at once.
	if err := c.st.RemoveKey(t.Context(), c.admin, key.Fingerprint); err != nil {
		t.Fatal(err)
	}
	again.seen.wait(t, "Your key has been withdrawn.")
	if _, err := ssh.Dial("tcp", c.addr, c.config(signer)); err == nil {
		t.Error("a withdrawn key is let in")
	}
	return storetest.Deeds(t, c.st.Path())
}

// sitting is somebody at the screen.
type sitting struct {
	in     io.Writer
	seen   *seen
	window func(h, w int) error // resizes it
}

// screen opens the screen on a connection, by the words of a command where there are any.
func (c *council) screen(t *testing.T, conn *ssh.Client, words ...string) *sitting {
	t.Helper()
	s, err := conn.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	d := &sitting{seen: &seen{}, window: s.WindowChange}
	s.Stdout, s.Stderr = d.seen, d.seen
	if d.in, err = s.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := s.RequestPty("xterm-256color", 24, 80, nil); err != nil {
		t.Fatal(err)
	}
	if len(words) > 0 {
		err = s.Start(strings.Join(words, " "))
	} else {
		err = s.Shell()
	}
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func (d *sitting) keys(t *testing.T, keys ...string) {
	t.Helper()
	for _, k := range keys {
		if _, err := io.WriteString(d.in, k); err != nil {
			t.Fatal(err)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

// A command whose text is still coming when its time is up, or when the line is lost, stores none of it.
func TestHalfATextIsNotStored(t *testing.T) {
	c := newCouncil(t, func(l *sshd.Limits) { l.Command = 500 * time.Millisecond })
	key, _ := c.key(t, c.who.Login)
	for _, lost := range []bool{false, true} {
		conn := c.dial(t, key)
		x, err := conn.NewSession()
		if err != nil {
			t.Fatal(err)
		}
		var errs bytes.Buffer
		x.Stderr = &errs
		in, err := x.StdinPipe()
		if err == nil {
			err = x.Start("set " + c.item + " --commentary -")
		}
		if err == nil {
			_, err = io.WriteString(in, "Collections fell because of the strike at")
		}
		if err != nil {
			t.Fatal(err)
		}
		if lost {
			time.Sleep(100 * time.Millisecond)
			conn.Close()
			time.Sleep(300 * time.Millisecond)
		} else if err := x.Wait(); err == nil || !strings.Contains(err.Error(), "75") || !strings.HasPrefix(errs.String(), "The command has been ended") {
			t.Errorf("%v, %q", err, errs.String())
		}
		q, err := c.st.Current(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		book, err := c.st.Book(t.Context(), q)
		if err != nil {
			t.Fatal(err)
		}
		if it := book.Item(c.item); it == nil || it.Entry.Content[ppb.FieldCommentary] != "" {
			t.Errorf("stored: %+v", it)
		}
	}
}
