//go:build unix

package letter

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// What a program that takes mail does, and what is said of it.
func TestSendmail(t *testing.T) {
	for name, tc := range map[string]struct {
		script string
		taken  bool
		answer string
	}{
		"takes it":                        {"cat >/dev/null", true, ""},
		"takes it and talks":              {"cat >/dev/null; echo queued as 4711; echo fine >&2", true, "queued as 4711 fine"},
		"refuses it":                      {"cat >/dev/null; echo no such user >&2; exit 67", false, "exit status 67: no such user"},
		"refuses it without reading":      {"exit 1", false, "exit status 1"},
		"takes it, and something goes on": {"cat >/dev/null; sleep 5 & exit 0", true, ""},
		"never answers":                   {"sleep 60", false, "it did not answer within 400ms"},
		"never answers, and talks":        {"echo working; sleep 60", false, "it did not answer within 400ms: working"},
		"is killed":                       {"kill -9 $$", false, "signal: killed"},
		"talks without an end":            {"cat >/dev/null; yes word | head -n 100000", true, strings.TrimSpace(strings.Repeat("word ", maxAnswer/5)) + "..."},
		"moves the cursor":                {`cat >/dev/null; printf 'a\033[2Jb\n'; exit 1`, false, "exit status 1: ab"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "sendmail")
			if err := os.WriteFile(path, []byte("#!/bin/sh\n"+tc.script+"\n"), 0o700); err != nil {
				t.Fatal(err)
			}
			t.Parallel() // once all are written: a program that another begins meanwhile would hold the file as busy
			wait := 20 * time.Second
			if strings.HasPrefix(name, "never") {
				wait = 400 * time.Millisecond
			}
			began := time.Now()
			answer, taken := Sendmail(t.Context(), path, []byte("To: a@b\n\ntext\n"), wait)
			if taken != tc.taken || answer != tc.answer {
				t.Errorf("taken %v, %q", taken, answer)
			}
			if took := time.Since(began); took > 40*time.Second {
				t.Errorf("it took %s", took)
			}
		})
	}
}

// Who stops the program stops what it waits for, and nothing is said to be taken.
func TestSendmailIsStopped(t *testing.T) {
	path := filepath.Join(t.TempDir(), "sendmail")
	if err := os.WriteFile(path, []byte("#!/bin/sh\nsleep 60\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithTimeout(t.Context(), 200*time.Millisecond)
	defer stop()
	if answer, taken := Sendmail(ctx, path, nil, time.Minute); taken || answer != "it was stopped before it answered" {
		t.Errorf("taken %v, %q", taken, answer)
	}
}
