//go:build unix

package sshd_test

import (
	"flag"
	"io"
	"sync"
	"testing"
	"time"
)

var closed = flag.Int("closed", 40, "how many sessions type a little and end, one after another")

// Nothing of a session that is over is kept: neither its goroutines nor its files nor what it had in memory. The ordinary run
// is small; -closed 10000 measures.
func TestNothingStaysOfSessionsThatAreOver(t *testing.T) {
	if testing.Short() {
		t.Skip("short")
	}
	addr, host, stop := startApp(t)
	defer stop()
	control := dialApp(t, addr, host)
	defer control.Close()
	visit := func() {
		client := dialApp(t, addr, host)
		defer client.Close()
		s, err := client.NewSession()
		if err != nil {
			t.Error(err)
			return
		}
		in, err := s.StdinPipe()
		if err == nil {
			s.Stdout = io.Discard
			err = s.RequestPty("xterm-256color", 24, 80, nil)
		}
		if err == nil {
			err = s.Shell()
		}
		if err == nil {
			_, err = io.WriteString(in, "\ttyped in a hurry")
		}
		if err != nil {
			t.Error(err)
		}
	}
	for range 5 { // what is made once is there, all connections of the store's pool among it: they are opened where many read at once
		var together sync.WaitGroup
		for range 10 {
			together.Go(visit)
		}
		together.Wait()
	}
	settled := func() cost {
		time.Sleep(time.Second) // its drafts are in the file
		return costOf(t, control)
	}
	before := settled()
	for range *closed {
		visit()
	}
	after := settled()
	for wait := 0; after.Goroutines > before.Goroutines && wait < 10; wait++ {
		after = settled()
	}
	grown := int64(after.Heap) - int64(before.Heap)
	t.Logf("after %d sessions: heap %+d kB, goroutines %+d, files %+d", *closed, grown/1000, after.Goroutines-before.Goroutines, after.Files-before.Files)
	// A key that was seen is remembered by the test's own ring; caches of the library breathe, and a machine that is busy has been seen
	// with one goroutine more. What stayed of sessions would be at least one of each.
	if most := int64(400_000 + 600**closed); grown > most || after.Goroutines-before.Goroutines >= *closed/2 || after.Files > before.Files {
		t.Errorf("it stays in memory: %+d bytes, %+d goroutines, %+d files\n%s", grown, after.Goroutines-before.Goroutines, after.Files-before.Files,
			asked(t, control, "goroutines"))
	}
}
