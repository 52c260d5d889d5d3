package command

import (
	"bytes"
	"database/sql"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/store"
)

// Once the file is lost, check fails, what only reads answers and says so on standard error, and what writes fails; each
// says it once, without a folder of the server.
func TestCommandsOnALostFile(t *testing.T) {
	st, ann, _ := forgeStore(t)
	for range 8 { // whoever has read it goes on reading
		if _, err := st.People(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Remove(st.Path()); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		line   []string
		code   int
		answer bool
	}{
		{[]string{"check"}, 1, false},
		{[]string{"status"}, 0, true},
		{[]string{"show", "P1"}, 0, true},
		{[]string{"history", "P1"}, 0, true},
		{[]string{"export", "--format", "csv"}, 0, true},
		{[]string{"set", "P1", "62"}, 1, false},
	} {
		var out, errs bytes.Buffer
		code := Run(t.Context(), Deps{
			In: strings.NewReader(""), Out: &out, Err: &errs, Clock: clockOf2023,
			Remote: &Remote{Store: st, Person: ann, Session: "test"},
		}, c.line)
		said := errs.String()
		if code != c.code || (out.Len() > 0) != c.answer {
			t.Errorf("%q: exit %d, %q", c.line, code, out.String())
		}
		if strings.Count(said, "\n") != 1 || !strings.HasPrefix(said, "Nothing can be saved any more: copy the words") ||
			!strings.Contains(said, "x.db.rescued-") || strings.Contains(said, "/") {
			t.Errorf("%q says %q", c.line, said)
		}
	}
}

// The log names the copy with its folder and says what to do.
func TestTheLogSaysWhereALostFileIsKept(t *testing.T) {
	st, _, _ := forgeStore(t)
	var log bytes.Buffer
	done := make(chan struct{})
	go func() {
		defer close(done)
		logTrouble(t.Context(), st, slog.New(slog.NewTextHandler(&log, nil)))
	}()
	time.Sleep(100 * time.Millisecond) // it watches
	if err := os.Remove(st.Path()); err != nil {
		t.Fatal(err)
	}
	if _, lost := st.Lost().(*store.LostError); !lost {
		t.Fatal("not noticed")
	}
	time.Sleep(100 * time.Millisecond)
	_ = st.Close()
	<-done
	if s := log.String(); !strings.Contains(s, "level=ERROR") || !strings.Contains(s, "stop ppbtui and restore that") ||
		!strings.Contains(s, "ppbtui restore "+st.Path()+".rescued-") {
		t.Errorf("logged:\n%s", s)
	}
}

// A new file is not made where something is left of one that is gone.
func TestInitBesideACopyIsRefused(t *testing.T) {
	db := filepath.Join(t.TempDir(), "q.db")
	rescued := db + ".rescued-20231009T013000"
	if code, text := runHere(t, db, "", "init"); code != 0 {
		t.Fatal(text)
	}
	if err := os.Rename(db, rescued); err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"init", "status"} {
		code, text := runHere(t, db, "", line)
		if code != 1 || !strings.Contains(text, "`ppbtui restore "+rescued+"`") || strings.Contains(text, "ppbtui init") {
			t.Errorf("%s: exit %d, %s", line, code, text)
		}
	}
	code, text := runHere(t, db, "", "restore", rescued)
	if code != 0 || strings.Contains(text, "What was there") || !strings.Contains(text, "Keys that were removed since that copy was made hold again") {
		t.Errorf("exit %d, %s", code, text)
	}
	if code, text := runHere(t, db, "", "check"); code != 0 {
		t.Error(text)
	}
}

// A server says of a damaged file at its start that it is damaged, and one of a whole file says nothing.
func TestTheServerLogsADamagedFile(t *testing.T) {
	st, _, _ := forgeStore(t)
	var log bytes.Buffer
	logDamage(t.Context(), st, slog.New(slog.NewTextHandler(&log, nil)))
	if log.Len() > 0 {
		t.Errorf("a whole file: %s", log.String())
	}
	_ = st.Close()
	db, err := sql.Open("sqlite", "file:"+st.Path())
	if err != nil {
		t.Fatal(err)
	}
	var at int64
	if err := errors.Join(db.QueryRow(`SELECT rootpage FROM sqlite_schema WHERE name = 'sign_off'`).Scan(&at), db.Close()); err != nil {
		t.Fatal(err)
	}
	f, err := os.OpenFile(st.Path(), os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := f.WriteAt([]byte("nonsense"), (at-1)*4096); err != nil {
		t.Fatal(err)
	}
	_ = f.Close()
	damaged, err := store.Open(t.Context(), st.Path(), store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer damaged.Close()
	logDamage(t.Context(), damaged, slog.New(slog.NewTextHandler(&log, nil)))
	if s := log.String(); !strings.Contains(s, "level=ERROR") || !strings.Contains(s, "is damaged") || !strings.Contains(s, "ppbtui restore") {
		t.Errorf("logged %q", s)
	}
}
