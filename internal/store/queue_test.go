//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// held is a store whose queue another process holds, until release.
func held(t *testing.T) (s *Store, pid int, release func()) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.db")
	must(t, startAt(t, path, 1).Close())
	cmd, sc := again(t, "write", path, "")
	if !sc.Scan() {
		t.Fatal("the other process says nothing")
	}
	release = func() { _ = cmd.Process.Kill(); _ = cmd.Wait() }
	t.Cleanup(release)
	s, err := Open(t.Context(), path, Options{ // who reads waits for nobody
		WatchEvery: quick, FlushEvery: quick, tellAfter: 50 * time.Millisecond, waitMost: 400 * time.Millisecond,
	})
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	return s, cmd.Process.Pid, release
}

// While another process holds the queue, everybody reads; who writes is told by whom they are held up, and is let go with
// a sentence. When it is over, all goes on.
func TestHeldQueue(t *testing.T) {
	s, pid, release := held(t)
	if got := value(t, s); got != "" {
		t.Errorf("M1 is %s", got)
	}
	other, err := Open(t.Context(), s.path, Options{})
	must(t, err)
	must(t, other.Close())
	if s.Trouble() != nil {
		t.Errorf("trouble before anybody writes: %v", s.Trouble())
	}
	who := fmt.Sprintf("process %d (store.test)", pid)
	if runtime.GOOS != "linux" {
		who = someProgram
	}
	notices := s.Watch(t.Context())
	s.SaveDraft(draft(ann, "M1", 0, nil, words("typed"))) // typing waits for nobody either
	if !told(notices, soon) {
		t.Fatal("nobody is told")
	}
	says(t, s.Trouble(), who, "keeps everybody else from writing to x.db")
	says(t, set(s, "30"), "nothing was saved", who)
	if d, ok, err := s.Draft(t.Context(), "ann", q2, "M1"); !ok || err != nil || d.Content[ppb.FieldCommentary] != "typed" {
		t.Errorf("typed: %v, %v, %v", d.Content, ok, err)
	}
	release()
	must(t, set(s, "30"))
	must(t, s.Flush(t.Context()))
	if s.Trouble() != nil {
		t.Errorf("trouble after it is over: %v", s.Trouble())
	}
	whole(t, s)
}

// Who gives up waiting leaves the queue in order: when the other lets go at last, the next one has its turn.
func TestGivingUpWaiting(t *testing.T) {
	s, _, release := held(t)
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Millisecond)
	defer cancel()
	err := s.Write(ctx, ann, func(*Tx) error { return nil })
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("gave up with %v", err)
	}
	says(t, err, "nothing was saved", "keeps everybody else")
	called, off := context.WithCancel(t.Context())
	off()
	if err := s.Write(called, ann, func(*Tx) error { return nil }); !errors.Is(err, context.Canceled) {
		t.Errorf("called off with %v", err)
	}
	release()
	must(t, set(s, "30"))
	must(t, set(s, "31"))
}

// A file that has to be brought up to date is written to, so opening it waits, and says for whom.
func TestOpeningAnOlderFileSaysForWhomItWaits(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "old.db")
	raw(t, path, strings.Join(scriptsUpTo(t, 1), "\n")+fmt.Sprintf(`; PRAGMA application_id = %d; PRAGMA user_version = 1;`, applicationID))
	l, err := openLock(path + "-queue")
	must(t, err)
	ok, err := l.try(true)
	if !ok || err != nil {
		t.Fatalf("%v, %v", ok, err)
	}
	heard := make(chan error, 1)
	s, err := Open(t.Context(), path, Options{Blocked: func(err error) {
		heard <- err
		_ = l.close()
	}})
	must(t, err)
	must(t, s.Close())
	says(t, <-heard, "keeps everybody else from writing")
}

// What stands in a queue file, and who once had it, names nobody.
func TestHolderIsWhoHoldsItNow(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x-queue")
	must(t, os.WriteFile(path, []byte(fmt.Sprint(os.Getppid())), 0o600))
	l, err := openLock(path)
	must(t, err)
	defer l.close()
	if who := l.holder(); who != someProgram {
		t.Errorf("nobody holds it, and %s is named", who)
	}
}

// With fewer and fewer files that may be open, it either works or says that this is why.
func TestTooFewFiles(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "x.db")
	must(t, startAt(t, path, 1).Close())
	worked, refused := 0, 0
	for most := 14; most < 46; most += 4 { // with fewer Go itself does not start
		cmd := exec.Command("sh", "-c", `ulimit -n "$1" && exec "$0" -test.run=^$`, os.Args[0], strconv.Itoa(most))
		cmd.Env = append(os.Environ(), roleEnv+"=set", fileEnv+"="+path, nameEnv+"="+strconv.Itoa(most))
		out, err := cmd.CombinedOutput()
		switch text := string(out); {
		case err == nil:
			worked++
		case strings.Contains(text, "too many files open"):
			refused++
		default:
			t.Errorf("%d files: %s", most, text)
		}
	}
	if worked == 0 || refused == 0 {
		t.Errorf("%d worked, %d were refused", worked, refused)
	}
}
