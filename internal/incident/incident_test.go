package incident

import (
	"errors"
	"os"
	"runtime/debug"
	"strings"
	"testing"
	"time"
)

// caught is the incident of a panic in f.
func caught(f func()) (i Incident) {
	defer func() { i = Of(recover(), debug.Stack()) }()
	f()
	return i
}

func TestAnIncidentSaysWhereAndNeverWhat(t *testing.T) {
	text, at := "Two families came to us", 7
	for name, f := range map[string]func(){
		"a text":         func() { panic(text) },
		"an error":       func() { panic(errors.New("cannot save " + text)) },
		"an index":       func() { _ = []string{text}[at] },
		"a type":         func() { _ = any(text).(error) },
		"a slice of one": func() { _ = text[at*100:] },
	} {
		dir := t.TempDir()
		i := caught(f)
		path, err := i.Write(dir, time.Date(2023, 10, 9, 10, 42, 7, 0, time.UTC), "1.2")
		if err != nil {
			t.Fatal(err)
		}
		got, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if s := string(got); strings.Contains(s, "famil") || !strings.Contains(s, "incident_test.go") || !strings.Contains(s, "panic: "+i.Kind+"\n") || !strings.Contains(path, i.ID) {
			t.Errorf("%s: %s\n%s", name, path, s)
		}
		if st, _ := os.Stat(path); st.Mode().Perm() != 0o600 {
			t.Errorf("%s: others can read it: %v", name, st.Mode())
		}
	}
}

func TestAnIncidentThatCannotBeWritten(t *testing.T) {
	if path, err := caught(func() { panic("x") }).Write(t.TempDir()+"/not/there", time.Now(), "1.2"); err == nil {
		t.Errorf("written to %q", path)
	}
}
