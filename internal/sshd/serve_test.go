package sshd

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net"
	"os"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
	"golang.org/x/crypto/ssh"

	"ppbtui/internal/ppb"
	"ppbtui/internal/ui"
)

// ring is a set of keys.
type ring struct {
	mu sync.Mutex
	of map[string]ppb.Officer
}

func (r *ring) OfficerByKey(_ context.Context, fp string) (ppb.Officer, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if o, ok := r.of[fp]; ok {
		return o, nil
	}
	return ppb.Officer{}, fmt.Errorf("key %s: %w", fp, ppb.ErrNotFound)
}

func (r *ring) OfficersByKey(context.Context) (map[string]ppb.Officer, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	return maps.Clone(r.of), nil
}

func (r *ring) set(s ssh.Signer, o ppb.Officer) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.of[ssh.FingerprintSHA256(s.PublicKey())] = o
}

func (r *ring) withdraw(s ssh.Signer) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.of, ssh.FingerprintSHA256(s.PublicKey()))
}

var (
	amina = ppb.Officer{Login: "akhan", Name: "Amina Khan", Role: ppb.RoleOfficer}
	priya = ppb.Officer{Login: "pnair", Name: "Priya Nair", Role: ppb.RoleLead}
)

func newKey(t testing.TB) ssh.Signer {
	t.Helper()
	_, key, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	s, err := ssh.NewSignerFromKey(key)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// note is a program that shows what was typed.
type note struct {
	text string
	size string
}

func (n *note) Init() tea.Cmd { return nil }

func (n *note) Update(m tea.Msg) (tea.Model, tea.Cmd) {
	switch m := m.(type) {
	case tea.WindowSizeMsg:
		n.size = fmt.Sprintf("%dx%d", m.Width, m.Height)
	case tea.KeyPressMsg:
		switch m.String() {
		case "ctrl+q":
			return n, tea.Quit
		case "f12":
			panic("the commentary on the bins")
		}
		n.text += m.Text
	case tea.PasteMsg:
		n.text += m.Content
	case ui.Flurry:
		n.text += string(m)
	}
	return n, nil
}

func (n *note) View() tea.View {
	v := tea.NewView(n.size + "\n" + n.text)
	v.Cursor = tea.NewCursor(len(n.text)%80, 1)
	return v
}

// served is a running server.
type served struct {
	*Server
	addr string
	keys *ring
	host ssh.Signer
	log  *lockedBuffer
	stop func() error
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}
func (l *lockedBuffer) String() string { l.mu.Lock(); defer l.mu.Unlock(); return l.b.String() }

// leaks checks at the end of a test that no goroutine and no file was left behind.
func leaks(t testing.TB) {
	t.Helper()
	routines, files := runtime.NumGoroutine(), openFiles()
	t.Cleanup(func() {
		for i := 0; (runtime.NumGoroutine() > routines || openFiles() > files) && i < 500; i++ {
			time.Sleep(10 * time.Millisecond)
		}
		if n := runtime.NumGoroutine() - routines; n > 0 {
			buf := make([]byte, 1<<16)
			t.Errorf("%d goroutines were left behind:\n%s", n, buf[:runtime.Stack(buf, true)])
		}
		if n := openFiles() - files; n > 0 {
			t.Errorf("%d files were left open", n)
		}
	})
}

func openFiles() int {
	entries, _ := os.ReadDir("/proc/self/fd")
	return len(entries)
}

func serve(t testing.TB, change func(*Config)) *served {
	t.Helper()
	leaks(t)
	s := &served{keys: &ring{of: map[string]ppb.Officer{}}, host: newKey(t), log: &lockedBuffer{}}
	cfg := Config{
		HostKey: s.host, Keys: s.keys, Log: slog.New(slog.NewTextHandler(s.log, nil)),
		Open: func(context.Context, Session) (Screen, error) { return Screen{Model: &note{}}, nil },
		Exec: func(_ context.Context, _ ppb.Actor, _, args []string, _ io.Reader, out, _ io.Writer) int {
			fmt.Fprintln(out, strings.Join(args, "|"))
			return 0
		},
		Limits: Limits{Recheck: 20 * time.Millisecond, Failures: 10_000},
	}
	if change != nil {
		change(&cfg)
	}
	srv, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- srv.Serve(ctx, l) }()
	s.Server, s.addr = srv, l.Addr().String()
	s.stop = sync.OnceValue(func() error {
		cancel()
		select {
		case err := <-ended:
			return err
		case <-time.After(20 * time.Second):
			return errors.New("the server does not end")
		}
	})
	t.Cleanup(func() {
		if err := s.stop(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// person makes a key and registers it.
func (s *served) person(t testing.TB, o ppb.Officer) ssh.Signer {
	k := newKey(t)
	s.keys.set(k, o)
	return k
}

func (s *served) config(keys ...ssh.Signer) *ssh.ClientConfig {
	return &ssh.ClientConfig{
		User: "ppb", Auth: []ssh.AuthMethod{ssh.PublicKeys(keys...)}, HostKeyCallback: ssh.FixedHostKey(s.host.PublicKey()),
		Timeout: 10 * time.Second,
	}
}

func (s *served) dial(t testing.TB, keys ...ssh.Signer) *ssh.Client {
	t.Helper()
	c, err := ssh.Dial("tcp", s.addr, s.config(keys...))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

// desk is a person at the screen.
type desk struct {
	*ssh.Session
	keys     io.Writer
	out, err *lockedBuffer
}

func sit(t testing.TB, c *ssh.Client, w, h int) *desk {
	t.Helper()
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	d := &desk{Session: s, out: &lockedBuffer{}, err: &lockedBuffer{}}
	s.Stdout, s.Stderr = d.out, d.err
	if d.keys, err = s.StdinPipe(); err != nil {
		t.Fatal(err)
	}
	if err := s.RequestPty("xterm-256color", h, w, nil); err != nil {
		t.Fatal(err)
	}
	if err := s.Shell(); err != nil {
		t.Fatal(err)
	}
	return d
}

func (d *desk) typed(t testing.TB, s string) {
	t.Helper()
	if _, err := io.WriteString(d.keys, s); err != nil {
		t.Fatal(err)
	}
}

func (d *desk) shows(t testing.TB, want string) { t.Helper(); eventually(t, d.out, want) }

func eventually(t testing.TB, b *lockedBuffer, want string) {
	t.Helper()
	for range 1000 {
		if strings.Contains(b.String(), want) {
			return
		}
		time.Sleep(5 * time.Millisecond)
	}
	t.Fatalf("never showed %q:\n%q", want, b.String())
}

// ended is the exit code of a session.
func ended(t testing.TB, s *ssh.Session) int {
	t.Helper()
	done := make(chan error, 1)
	go func() { done <- s.Wait() }()
	select {
	case err := <-done:
		return exitCode(t, err)
	case <-time.After(10 * time.Second):
		t.Fatal("the session does not end")
		return 0
	}
}

func exitCode(t testing.TB, err error) int {
	t.Helper()
	if e, ok := errors.AsType[*ssh.ExitError](err); ok {
		return e.ExitStatus()
	}
	if err != nil {
		t.Fatalf("the session ended without a code: %v", err)
	}
	return 0
}

// run runs a command.
func run(t testing.TB, c *ssh.Client, line, in string) (out, errs string, code int) {
	t.Helper()
	s, err := c.NewSession()
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	var o, e bytes.Buffer
	s.Stdout, s.Stderr, s.Stdin = &o, &e, strings.NewReader(in)
	code = exitCode(t, s.Run(line))
	return o.String(), e.String(), code
}
