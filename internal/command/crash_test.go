//go:build unix

package command

import (
	"context"
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/upkeep"
)

// failing is the name of the program whose screen fails when the word "crash" was typed.
const failing = "ppbtui-that-fails"

func failingScreen(ctx context.Context, a ScreenArgs) error {
	return show(ctx, a, &failingPane{upkeep.Desk{Store: a.Store}.Pane()})
}

// failingPane panics where the environment says: in Update, in View, or in a command.
type failingPane struct{ upkeep.Pane }

func (p *failingPane) SaveDraft(d ppb.Draft) {
	p.Pane.SaveDraft(d)
	if strings.HasSuffix(d.Content[ppb.FieldCommentary], "crash") {
		panic("a secret text")
	}
}

func (p *failingPane) Commit(context.Context, ppb.Actor, ppb.Draft) (ppb.Saved, error) {
	panic("a secret text") // in a command, as the page is left
}

// A panic gives the terminal back, keeps what was typed, says one sentence, and writes down where it was.
func TestAPanicOfTheScreen(t *testing.T) {
	made, login := sample(t)
	for where, keys := range map[string]string{"in Update": "crash", "in a command": "x\x1b"} {
		for _, full := range []bool{false, true} {
			path := another(t, made)
			if full {
				refuse(t, path)
			}
			s := sit(t, failing, "--db", path)
			s.wait(beginning)
			s.press(keys)
			_, code := s.ended()
			s.restored()
			said := strings.ReplaceAll(s.lastWords(), "\n", "")
			if code != 1 || !strings.HasPrefix(said, "ppbtui has failed and had to stop: what you typed ") || strings.Contains(said, "secret") || strings.Contains(said, "goroutine") {
				t.Errorf("%s: exit %d, said %q", where, code, said)
			}
			if full != strings.Contains(said, "what you typed last is NOT SAVED") || full == strings.Contains(said, "what you typed is kept") {
				t.Errorf("%s, full disk %v: said %q", where, full, said)
			}
			if kept := commentary(t, path, login); !full && kept != beginning+strings.TrimSuffix(keys, "\x1b") || full && kept != beginning {
				t.Errorf("%s, full disk %v: kept is %q", where, full, kept)
			}
			files, _ := filepath.Glob(filepath.Join(filepath.Dir(path), "incident-*.txt"))
			if len(files) != 1 || !strings.Contains(said, filepath.Base(files[0])) {
				t.Fatalf("%s: said %q, there is %q", where, said, files)
			}
			written, err := os.ReadFile(files[0])
			if err != nil {
				t.Fatal(err)
			}
			if st, _ := os.Stat(files[0]); st.Mode().Perm() != 0o600 || strings.Contains(string(written), "secret") || !strings.Contains(string(written), "crash_test.go") {
				t.Errorf("%s: %v\n%s", where, st.Mode(), written)
			}
		}
	}
}

// refuse has the file take nothing that is typed any more, as a full disk does, until it is told to take them again.
func refuse(t *testing.T, path string) (again func()) {
	t.Helper()
	do := func(query string) {
		db, err := sql.Open("sqlite", path)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		if _, err := db.Exec(query); err != nil {
			t.Fatal(err)
		}
	}
	const no = ` BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END;`
	do(`PRAGMA busy_timeout = 10000; CREATE TRIGGER full1 BEFORE INSERT ON draft` + no + `CREATE TRIGGER full2 BEFORE INSERT ON entry` + no +
		`CREATE TRIGGER full3 BEFORE UPDATE ON entry` + no)
	return func() { do(`PRAGMA busy_timeout = 10000; DROP TRIGGER full1; DROP TRIGGER full2; DROP TRIGGER full3`) }
}

// What is said at the end of the save's failing is so, whether the person leaves or the program is told to stop.
func TestTheFarewellIsTrue(t *testing.T) {
	made, login := sample(t)
	for name, end := range map[string]func(*onTerminal){
		"told to stop": func(s *onTerminal) { _ = s.cmd.Process.Signal(os.Interrupt) },
		"leaves":       func(s *onTerminal) { s.press("\x03"); s.wait("press it again"); s.press("\x03"); s.press("\x03\x03") },
	} {
		path := another(t, made)
		refuse(t, path)
		s := sit(t, "ppbtui", "--db", path)
		s.wait(beginning)
		s.press("two families")
		s.wait("NOT SAVED")
		end(s)
		_, code := s.ended()
		s.restored()
		if said := s.lastWords(); code != 1 || !strings.Contains(said, "hat you typed last is NOT SAVED") || strings.Contains(said, "kept") {
			t.Errorf("%s: exit %d, said %q", name, code, said)
		}
		if kept := commentary(t, path, login); kept != beginning {
			t.Errorf("%s: kept is %q", name, kept)
		}
	}
}

// What says that saving fails goes when a later save succeeds, without a key.
func TestAFullDiskThatIsFullNoMore(t *testing.T) {
	path, login := sample(t)
	again := refuse(t, path)
	s := sit(t, "ppbtui", "--db", path)
	s.wait(beginning)
	s.press("two families")
	s.wait("NOT SAVED")
	s.press("\x1b") // leaves the page, which commits
	s.wait("ull (1811)")
	before := len(s.text())
	again()
	for end := time.Now().Add(20 * time.Second); !strings.Contains(s.text()[before:], "Draft saved"); time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("it goes on saying:\n%q", s.text()[before:])
		}
	}
	s.press("\x03")
	if s.wait("What you typed is saved."); commentary(t, path, login) != beginning+"two families" {
		t.Errorf("kept is %q", commentary(t, path, login))
	}
}
