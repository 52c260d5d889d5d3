//go:build linux

package command

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/creack/pty"
	"golang.org/x/sys/unix"
	"golang.org/x/term"

	"ppbtui/internal/ppb"
)

// BenchmarkLocalKey is what a key costs on this machine's own terminal, from the key to the first byte of the frame that
// shows it: the real program in a process of its own on the sample, typing into the middle of 300 words, saving as it goes.
// Its floor is a terminal whose other side sends every key back. cpu is the program's processor time a key, flushes and all.
func BenchmarkLocalKey(b *testing.B) {
	b.Run("echo", func(b *testing.B) {
		far, near, err := pty.Open()
		if err != nil {
			b.Skipf("no terminal can be made here: %v", err)
		}
		defer far.Close()
		defer near.Close()
		if _, err := term.MakeRaw(int(near.Fd())); err != nil {
			b.Fatal(err)
		}
		go func() { _, _ = io.Copy(near, near) }()
		pressing(b, far, nil)
	})
	b.Run("program", func(b *testing.B) {
		path, login := sample(b)
		st, q := reopen(b, path)
		words := strings.Repeat("children in care ", 100)
		st.SaveDraft(ppb.Draft{
			Owner: login, Quarter: q, Key: begun, Content: ppb.Content{ppb.FieldCommentary: words},
			Cursor: ppb.Cursor{Field: ppb.FieldCommentary, Offset: len(words) / 2},
		})
		if err := st.Close(); err != nil {
			b.Fatal(err)
		}
		s := sit(b, "ppbtui", "--db", path)
		s.wait("children in care")
		time.Sleep(time.Second) // it has settled
		s.stopReading()
		pid := s.cmd.Process.Pid
		pressing(b, s.keys, func() time.Duration { return processor(b, pid) })
	})
}

// pressing presses b.N keys, a letter and Backspace by turns, each once nothing has been shown for a while.
func pressing(b *testing.B, far *os.File, used func() time.Duration) {
	b.Helper()
	var took []time.Duration
	buf := make([]byte, 32<<10)
	shown := func(wait int) bool {
		n, err := unix.Poll([]unix.PollFd{{Fd: int32(far.Fd()), Events: unix.POLLIN}}, wait)
		for errors.Is(err, unix.EINTR) {
			n, err = unix.Poll([]unix.PollFd{{Fd: int32(far.Fd()), Events: unix.POLLIN}}, wait)
		}
		if n <= 0 {
			return false
		}
		_, err = far.Read(buf)
		return err == nil
	}
	before := time.Duration(0)
	if used != nil {
		before = used()
	}
	b.ResetTimer()
	for i := range b.N {
		b.StopTimer()
		for shown(15) {
		}
		b.StartTimer()
		began := time.Now()
		if _, err := far.WriteString([]string{"x", "\x7f"}[i%2]); err != nil {
			b.Fatal(err)
		}
		if !shown(5000) {
			b.Fatal("a key shows nothing")
		}
		took = append(took, time.Since(began))
	}
	b.StopTimer()
	slices.Sort(took)
	ms := func(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }
	b.ReportMetric(ms(took[len(took)/2]), "p50-ms")
	b.ReportMetric(ms(took[len(took)*99/100]), "p99-ms")
	if used != nil {
		b.ReportMetric(ms(used()-before)/float64(b.N), "cpu-ms/key")
	}
}

// processor is the processor time that a process has used so far.
func processor(b *testing.B, pid int) time.Duration {
	b.Helper()
	var all time.Duration
	tasks, err := os.ReadDir(fmt.Sprintf("/proc/%d/task", pid))
	if err != nil {
		b.Fatal(err)
	}
	for _, task := range tasks {
		s, err := os.ReadFile(fmt.Sprintf("/proc/%d/task/%s/schedstat", pid, task.Name()))
		if err != nil {
			continue // it has just ended
		}
		ns, _ := strconv.ParseInt(strings.Fields(string(s))[0], 10, 64)
		all += time.Duration(ns)
	}
	return all
}
