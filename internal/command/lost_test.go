package command

import (
	"bytes"
	"log/slog"
	"os"
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
