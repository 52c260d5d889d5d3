package command

import (
	"bytes"
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/store"
)

// Whoever makes a quarter final is told how old the last proven backup is, and warned where that is more than a week.
func TestSignOffWarnsOfAnOldBackup(t *testing.T) {
	const signed = "The quarter is signed off, but "
	for name, tc := range map[string]struct {
		age        time.Duration // 0: there is none
		demo       bool
		says, warn string
	}{
		"none":        {0, false, "Last proven backup: none.", signed + "there is no proven backup of this file"},
		"of today":    {time.Hour, false, "Last proven backup: copy.db, 60 minutes ago, up to the hash ", ""},
		"of the week": {7 * 24 * time.Hour, false, "copy.db, 7 days ago", ""},
		"older":       {8*24*time.Hour + time.Hour, false, "copy.db, 8 days ago", signed + "the last proven backup is 8 days old"},
		"a demo":      {0, true, "is signed off", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			db := filepath.Join(dir, "q.db")
			now := time.Date(2023, 10, 9, 10, 0, 0, 0, time.Local)
			run := func(args ...string) (out, errs string) {
				t.Helper()
				var o, e bytes.Buffer
				code := Run(t.Context(), Deps{In: strings.NewReader(""), Out: &o, Err: &e, Clock: func() time.Time { return now },
					Getenv: func(string) string { return "" }}, append([]string{"--db", db}, args...))
				if code != 0 {
					t.Fatalf("%v: %d, %s", args, code, e.String())
				}
				return o.String(), e.String()
			}
			run("init", "--name", "Ada")
			run("import", "../../testdata/halton-2023-24-q2")
			if tc.age > 0 {
				run("backup", filepath.Join(dir, "copy.db"))
				now = now.Add(tc.age)
			}
			if tc.demo {
				markDemo(t, db)
			}
			out, errs := run("--as", "bravenhall", "sign-off", "2023-24-Q2", "--gaps", "They come later.")
			if !strings.Contains(out, tc.says) || tc.demo && strings.Contains(out, "backup") {
				t.Errorf("it prints\n%s", out)
			}
			if strings.Contains(errs, "backup") != (tc.warn != "") || !strings.Contains(errs, tc.warn) {
				t.Errorf("it warns %q", errs)
			}
		})
	}
}

// markDemo makes a file one of the demo.
func markDemo(t *testing.T, db string) {
	t.Helper()
	s, err := store.Open(t.Context(), db, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := s.SetPreference(t.Context(), "demo", "is-demo", "yes"); err != nil {
		t.Fatal(err)
	}
}

// A command that waits for another says on standard error for whom, before it has its turn.
func TestACommandSaysForWhomItWaits(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it waits for some seconds")
	}
	db := filepath.Join(t.TempDir(), "q.db")
	var out, errs bytes.Buffer
	run := func(args ...string) int {
		return Run(t.Context(), Deps{In: strings.NewReader(""), Out: &out, Err: &errs, Getenv: func(string) string { return "" }},
			append([]string{"--db", db}, args...))
	}
	if run("init", "--name", "Ada") != 0 || run("import", "../../testdata/halton-2023-24-q2") != 0 {
		t.Fatal(errs.String())
	}
	other, err := store.Open(t.Context(), db, store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	writing, enough := make(chan struct{}), make(chan struct{})
	go func() {
		_ = other.Write(context.Background(), ppb.Actor{}, func(*store.Tx) error {
			close(writing)
			<-enough
			return nil
		})
	}()
	<-writing
	if code := run("status"); code != 0 || errs.Len() > 0 {
		t.Errorf("reading: %d, %s", code, errs.String())
	}
	time.AfterFunc(4*time.Second, func() { close(enough) })
	if code := run("--as", "pnadkarni", "set", "PED02-05", "62"); code != 0 {
		t.Errorf("exit code %d", code)
	}
	if !strings.HasPrefix(errs.String(), "Nothing can be saved at the moment: ") || !strings.Contains(errs.String(), "keeps everybody else from writing to q.db") {
		t.Errorf("it says %q", errs.String())
	}
}
