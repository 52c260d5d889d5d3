//go:build unix

package command

import (
	"context"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"
	"golang.org/x/term"

	"ppbtui/internal/demo"
	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
)

// onTerminal is the program on a terminal of its own.
type onTerminal struct {
	t        testing.TB
	cmd      *exec.Cmd
	keys     *os.File // the other side
	tty      *os.File
	before   *term.State
	finished chan struct{}
	closing  chan struct{} // nobody reads any more
	deaf     chan struct{} // nobody does now
	once     sync.Once

	mu  sync.Mutex
	out strings.Builder
}

// demoFile is the file of a demo that whoever runs the tests has begun. It is made once, for it takes longer than most tests.
var demoFile = sync.OnceValues(func() ([]byte, error) {
	login, err := localLogin()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "ppbtui-demo")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "ppb.db")
	clock, _ := demo.Default().Clock("")
	me := ppb.Officer{Login: login, Name: "Me", Post: "Visitor", Role: ppb.RoleAdministrator}
	if err := demo.Default().Prepare(context.Background(), path, true, me, "test", clock()); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

// sample is a fresh copy of the demo, in which whoever runs the tests has begun a commentary on PED02-05, where the
// program opens with the cursor behind it.
func sample(t testing.TB) (path, login string) {
	t.Helper()
	login, err := localLogin()
	if err != nil {
		t.Fatal(err)
	}
	path = filepath.Join(t.TempDir(), "ppb.db")
	made, err := demoFile()
	if err == nil {
		err = os.WriteFile(path, made, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	st, q := reopen(t, path)
	st.SaveDraft(ppb.Draft{
		Owner: login, Quarter: q, Key: begun, Content: ppb.Content{ppb.FieldCommentary: beginning},
		Cursor: ppb.Cursor{Field: ppb.FieldCommentary, Offset: len(beginning)},
	})
	if err := st.Close(); err != nil {
		t.Fatal(err)
	}
	return path, login
}

// another is a copy of a sample that nobody has open.
func another(t *testing.T, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	path = filepath.Join(t.TempDir(), "ppb.db")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

const begun, beginning = "PED02 05", "So-far-"

func reopen(t testing.TB, path string) (*store.Store, ppb.Quarter) {
	t.Helper()
	st, err := store.Open(context.Background(), path, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = st.Close() })
	q, err := st.Current(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return st, q
}

// commentary is what the draft in the file says.
func commentary(t *testing.T, path, login string) string {
	t.Helper()
	st, q := reopen(t, path)
	defer st.Close()
	d, _, err := st.Draft(context.Background(), login, q, begun)
	if err != nil {
		t.Fatal(err)
	}
	return d.Content[ppb.FieldCommentary]
}

// sit starts a program of this name (see TestMain) on a terminal of 80 columns and 24 lines.
func sit(t testing.TB, name string, args ...string) *onTerminal {
	t.Helper()
	return sitAt(t, "xterm-256color", name, args...)
}

// sitAt is sit at a terminal that calls itself so.
func sitAt(t testing.TB, terminal, name string, args ...string) *onTerminal {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	s := &onTerminal{t: t, cmd: exec.Command(exe, args...), finished: make(chan struct{}), closing: make(chan struct{}), deaf: make(chan struct{})}
	s.cmd.Args[0] = name
	if s.keys, s.tty, err = pty.Open(); err != nil {
		t.Skipf("no terminal can be made here: %v", err)
	}
	if err := pty.Setsize(s.keys, &pty.Winsize{Rows: 24, Cols: 80}); err != nil {
		t.Fatal(err)
	}
	if s.before, err = term.GetState(int(s.tty.Fd())); err != nil {
		t.Fatal(err)
	}
	s.cmd.Stdin, s.cmd.Stdout, s.cmd.Stderr = s.tty, s.tty, s.tty
	s.cmd.Env = append(os.Environ(), "TERM="+terminal, "LANG=C.UTF-8")
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	// Under nohup a hangup is ignored, by what is started here too, unless somebody here listens.
	signal.Notify(make(chan os.Signal, 1), syscall.SIGHUP)
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go s.read()
	go func() {
		_ = s.cmd.Wait()
		close(s.finished)
	}()
	t.Cleanup(func() {
		_ = s.cmd.Process.Kill()
		<-s.finished
		s.stopReading()
		_ = s.keys.Close()
		_ = s.tty.Close()
	})
	return s
}

func (s *onTerminal) read() {
	defer close(s.deaf)
	var b [4096]byte
	for fd := int(s.keys.Fd()); ; {
		ready := []unix.PollFd{{Fd: int32(fd), Events: unix.POLLIN}}
		if n, _ := unix.Poll(ready, 20); n <= 0 {
			select {
			case <-s.closing:
				return
			default:
				continue
			}
		}
		n, err := s.keys.Read(b[:])
		s.mu.Lock()
		s.out.Write(b[:n])
		s.mu.Unlock()
		if err != nil {
			return
		}
	}
}

// stopReading takes no more of what the program writes.
func (s *onTerminal) stopReading() {
	s.once.Do(func() { close(s.closing) })
	<-s.deaf
}

func (s *onTerminal) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.out.String()
}

// wait waits until the program has written this.
func (s *onTerminal) wait(want string) {
	s.t.Helper()
	for end := time.Now().Add(20 * time.Second); !strings.Contains(s.text(), want); time.Sleep(2 * time.Millisecond) {
		if time.Now().After(end) {
			s.t.Fatalf("%q does not show:\n%q", want, s.text())
		}
	}
}

func (s *onTerminal) press(keys string) {
	s.t.Helper()
	if _, err := s.keys.WriteString(keys); err != nil {
		s.t.Fatal(err)
	}
}

// ended waits for the end and returns how long it took and the exit code.
func (s *onTerminal) ended() (after time.Duration, code int) {
	s.t.Helper()
	began := time.Now()
	select {
	case <-s.finished:
	case <-time.After(time.Minute): // a disk that is slow for a while is no hang
		s.t.Fatalf("it has not ended:\n%q", s.text())
	}
	after = time.Since(began)
	s.stopReading() // all that it has written
	return after, s.cmd.ProcessState.ExitCode()
}

// restored fails unless the terminal is as it was: line discipline, screen, cursor and the paste mode.
func (s *onTerminal) restored() {
	s.t.Helper()
	after, err := term.GetState(int(s.tty.Fd()))
	if err != nil {
		s.t.Fatal(err)
	}
	if !reflect.DeepEqual(s.before, after) {
		s.t.Errorf("the line discipline was %+v and is %+v", s.before, after)
	}
	out := s.text()
	for name, mode := range map[string][2]string{
		"the other screen":     {"\x1b[?1049l", "\x1b[?1049h"},
		"the cursor is hidden": {"\x1b[?25h", "\x1b[?25l"},
		"the paste mode":       {"\x1b[?2004l", "\x1b[?2004h"},
	} {
		if strings.LastIndex(out, mode[1]) > strings.LastIndex(out, mode[0]) {
			s.t.Errorf("%s stays:\n%q", name, out[max(0, len(out)-300):])
		}
	}
}

// lastWords is what stands on the terminal after the screen was given back.
func (s *onTerminal) lastWords() string {
	out := s.text()
	for _, mark := range []string{"\x1b[K", "\x1b[?1049l", "\x1b[?25h"} {
		if i := strings.LastIndex(out, mark); i >= 0 {
			out = out[i+len(mark):]
		}
	}
	return strings.TrimSpace(strings.ReplaceAll(out, "\r\n", "\n"))
}
