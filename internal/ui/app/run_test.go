//go:build unix

package app_test

import (
	"context"
	"errors"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"

	"ppbtui/internal/ui/app"
	"ppbtui/internal/ui/uitest"
)

// sitting is a program on a terminal of this machine.
type sitting struct {
	t   *testing.T
	far *os.File // what the person sees and types on
	end chan error
}

func sit(ctx context.Context, t *testing.T, m *app.Model) *sitting {
	t.Helper()
	far, near, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	if err := pty.Setsize(near, &pty.Winsize{Rows: 24, Cols: 80}); err != nil {
		t.Fatal(err)
	}
	s := &sitting{t: t, far: far, end: make(chan error, 1)}
	go func() { s.end <- app.Run(ctx, m, near, near, []string{"TERM=xterm-256color"}) }()
	t.Cleanup(func() { near.Close(); far.Close() })
	return s
}

// wait reads what is shown until that has been.
func (s *sitting) wait(want string) {
	s.t.Helper()
	var all strings.Builder
	buf := make([]byte, 32<<10)
	for !strings.Contains(all.String(), want) {
		_ = s.far.SetReadDeadline(time.Now().Add(10 * time.Second))
		n, err := s.far.Read(buf)
		if all.Write(buf[:n]); err != nil {
			s.t.Fatalf("never showed %q: %q, %v", want, all.String(), err)
		}
	}
}

func (s *sitting) press(keys string) {
	s.t.Helper()
	if _, err := io.WriteString(s.far, keys); err != nil {
		s.t.Fatal(err)
	}
}

func (s *sitting) ended() error {
	s.t.Helper()
	go func() { _, _ = io.Copy(io.Discard, s.far) }()
	select {
	case err := <-s.end:
		return err
	case <-time.After(10 * time.Second):
		s.t.Fatal("did not end")
		return nil
	}
}

func amina() *app.Model {
	return app.New(uitest.Env(uitest.Amina), uitest.NewStore(uitest.Book()), app.Options{})
}

func TestRunEndsWhenThePersonLeaves(t *testing.T) {
	s := sit(t.Context(), t, amina())
	s.wait("Bins collected")
	s.press("q")
	if err := s.ended(); err != nil {
		t.Fatal(err)
	}
}

func TestRunEndsWithItsContext(t *testing.T) {
	ctx, end := context.WithCancelCause(t.Context())
	s := sit(ctx, t, amina())
	s.wait("Bins collected")
	why := errors.New("told to stop")
	end(why)
	if err := s.ended(); !errors.Is(err, why) {
		t.Fatalf("ended with %v", err)
	}
}

func TestTheWindowIsFollowed(t *testing.T) {
	s := sit(t.Context(), t, amina())
	s.wait("Bins collected")
	if err := pty.Setsize(s.far, &pty.Winsize{Rows: 5, Cols: 20}); err != nil {
		t.Fatal(err)
	}
	// The kernel tells the terminal's own processes, of which this test is none.
	p, err := os.FindProcess(os.Getpid())
	if err == nil {
		err = p.Signal(unix.SIGWINCH)
	}
	if err != nil {
		t.Fatal(err)
	}
	s.wait("\x1b[2J")
	s.press("\x03\x03")
	if err := s.ended(); err != nil {
		t.Fatal(err)
	}
}
