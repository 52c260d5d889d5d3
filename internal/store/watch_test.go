package store

import (
	"context"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// told reports whether a notice came within d.
func told(c <-chan struct{}, d time.Duration) bool {
	select {
	case _, open := <-c:
		return open
	case <-time.After(d):
		return false
	}
}

const (
	atOnce = 50 * time.Millisecond
	soon   = 5 * time.Second // far above what it takes: the machine may be busy
	quick  = 10 * time.Millisecond
)

func watching(t *testing.T, path string) *Store {
	t.Helper()
	s, err := Open(t.Context(), path, Options{WatchEvery: quick, FlushEvery: quick})
	must(t, err)
	t.Cleanup(func() { must(t, s.Close()) })
	return s
}

func TestWatchTellsOwnChangesAtOnce(t *testing.T) {
	s := start(t, 1)
	c := s.Watch(t.Context())
	if told(c, atOnce) {
		t.Error("told of nothing")
	}
	commit(t, s, ann, "M1", ppb.Content{ppb.FieldValue: "30"})
	if !told(c, 0) && !told(c, atOnce) {
		t.Error("not told at once")
	}
	if told(c, 1500*time.Millisecond) {
		t.Error("told again by the poller")
	}
	must(t, s.SetPreference(t.Context(), "ann", "glyphs", "ascii"))
	s.SetLastPlace("ann", q2, "M1")
	must(t, s.Flush(t.Context()))
	if told(c, atOnce) {
		t.Error("told of what is nobody else's business")
	}
}

func TestWatchTellsWhatOtherProcessesDo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	startAt(t, path, 1)
	here, there := watching(t, path), watching(t, path)
	c := here.Watch(t.Context())
	for range 3 {
		commit(t, there, ann, "M1", ppb.Content{ppb.FieldValue: time.Now().String()})
		if !told(c, soon) {
			t.Fatal("not told of a commit")
		}
	}
	must(t, there.SetPreference(t.Context(), "ann", "glyphs", "ascii"))
	if told(c, 10*quick) {
		t.Error("told of a preference")
	}
}

// Beginning and ending are told; every letter between is not.
func TestWatchTellsWhoIsWorking(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	startAt(t, path, 1)
	here, there := watching(t, path), watching(t, path)
	mine, other := there.Watch(t.Context()), here.Watch(t.Context())
	typing := func(text string) {
		there.SaveDraft(draft(ann, "M1", 0, nil, ppb.Content{ppb.FieldCommentary: text}))
		must(t, there.Flush(t.Context()))
	}
	typing("a")
	if !told(mine, soon) || !told(other, soon) {
		t.Error("not told that somebody began")
	}
	_, it, err := here.Item(t.Context(), q2, "M1")
	must(t, err)
	if len(it.Working) != 1 || it.Working[0] != "Ann Bell" {
		t.Errorf("working: %v", it.Working)
	}
	typing("ab")
	typing("abc")
	if told(mine, atOnce) || told(other, 10*quick) {
		t.Error("told of every letter")
	}
	there.SaveDraft(draft(ann, "M1", 0, nil, nil)) // all taken out again
	if !told(mine, soon) || !told(other, soon) {
		t.Error("not told that nothing is left of it")
	}
	typing("a")
	told(mine, soon)
	told(other, soon)
	must(t, there.DiscardDraft(t.Context(), "ann", q2, "M1"))
	if !told(mine, soon) || !told(other, soon) {
		t.Error("not told that it was discarded")
	}
}

func TestWatchEnds(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	before := runtime.NumGoroutine()
	for range 3 {
		ctx, cancel := context.WithCancel(t.Context())
		for range 50 {
			c := s.Watch(ctx)
			context.AfterFunc(ctx, func() { <-c })
		}
		until(t, func() bool { return pollers() == 1 })
		cancel()
		until(t, func() bool { return runtime.NumGoroutine() <= before && pollers() == 0 })
	}
	c := s.Watch(context.Background()) // which never ends by itself
	must(t, s.Close())
	if _, open := <-c; open {
		t.Error("a notice after closing")
	}
	if _, open := <-s.Watch(t.Context()); open {
		t.Error("a notice of a closed store")
	}
	until(t, func() bool { return pollers() == 0 })
	_, err := s.Book(t.Context(), q2)
	says(t, err, "is closed")
}

// pollers counts the goroutines that poll.
func pollers() int {
	buf := make([]byte, 1<<20)
	return strings.Count(string(buf[:runtime.Stack(buf, true)]), "(*Store).poll(")
}

func until(t *testing.T, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(soon); !ok(); time.Sleep(quick) {
		if time.Now().After(deadline) {
			t.Fatal("there are too many goroutines, or too few")
		}
	}
}

// A watcher that never looks holds nobody up, and finds one notice.
func TestWatchNeverWaits(t *testing.T) {
	s := start(t, 1)
	c := s.Watch(t.Context())
	for i := range 20 {
		commit(t, s, ann, "M1", ppb.Content{ppb.FieldValue: string(rune('a' + i))})
	}
	if !told(c, atOnce) || told(c, atOnce) {
		t.Error("want one notice")
	}
}

// What the poller does every second where nothing happened.
func BenchmarkPoll(b *testing.B) {
	s := start(b, 1)
	c, err := newConn(b.Context(), s.readDB)
	must(b, err)
	defer c.close()
	var v int64
	for b.Loop() {
		if _, err := (reader{s, b.Context(), c}).one(`PRAGMA data_version`, nil, &v); err != nil {
			b.Fatal(err)
		}
	}
}
