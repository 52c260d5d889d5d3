package command

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/report"
	"ppbtui/internal/store"
)

// runAs runs a command as the person with this login, let in by a key of their own, and gives both outputs.
func runAs(t *testing.T, db, login string, args ...string) (int, string) {
	t.Helper()
	at := func() time.Time { return time.Date(2024, 1, 15, 9, 0, 0, 0, time.UTC) }
	st, err := store.Open(t.Context(), db, store.Options{Clock: at})
	if err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	person, err := st.Person(t.Context(), login)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	code := Run(t.Context(), Deps{In: strings.NewReader(""), Out: &out, Err: &out, Clock: at, Remote: &Remote{Store: st, Person: person, Session: "test"}}, args)
	return code, out.String()
}

// A revision that was signed is exported to the byte as it was, in every format: while it is corrected and when it was, after the
// next quarters began with another plan, other people and revised figures, published and withdrawn, and on a copy of the file.
func TestARevisionIsTheSameForEver(t *testing.T) {
	dir := t.TempDir()
	path, first := signedQuarter(t, dir)
	const q, item = "2023-24-Q2", "PED02-05"
	must := func(login string, args ...string) {
		t.Helper()
		run := runHere
		code, text := 0, ""
		if login == "" {
			code, text = run(t, path, "", args...)
		} else {
			code, text = runAs(t, path, login, args...)
		}
		if code != 0 {
			t.Fatalf("%s %q: exit %d, %s", login, args, code, text)
		}
	}
	compare := func(what, db, revision string, want map[string][]byte) {
		t.Helper()
		for _, f := range report.Formats() {
			code, text := runAs(t, db, "bravenhall", "export", "--quarter", q, "--format", f.Name, "--revision", revision)
			if strings.HasPrefix(text, "This is revision 1 as it was signed off, and PED02 05 is open") { // said beside it
				_, text, _ = strings.Cut(text, "\n")
			}
			if code != 0 || text != string(want[f.Name]) {
				t.Errorf("%s: revision %s as %s is another one (exit %d, %d bytes of %d)", what, revision, f.Name, code, len(text), len(want[f.Name]))
			}
		}
	}
	compare("at once", path, "1", first)
	must("bravenhall", "correct", item, "--quarter", q, "--reason", "Two children were counted twice.")
	must("pnadkarni", "set", item, "60", "--quarter", q, "--commentary", "Fewer came than was said.")
	compare("while it is corrected", path, "1", first)
	must("pnadkarni", "submit", item, "--quarter", q)
	must("bravenhall", "accept", item, "--quarter", q)
	must("bravenhall", "sign-off", q, "--corrections")
	compare("corrected", path, "1", first)
	second := map[string][]byte{}
	for _, f := range report.Formats() {
		_, text := runAs(t, path, "bravenhall", "export", "--quarter", q, "--format", f.Name)
		second[f.Name] = []byte(text)
		if bytes.Equal(second[f.Name], first[f.Name]) {
			t.Errorf("revision 2 as %s is revision 1", f.Name)
		}
	}
	for _, name := range []string{"2023-24-Q3", "2023-24-Q4"} {
		must("", "import", changedPlan(t, name))
	}
	must("bravenhall", "quarter", "open", "2024-25-Q1", "--due", "2024-07-15")
	must("bravenhall", "plan", "set", item, "title=Young people who come into care")
	must("bravenhall", "plan", "target", item, "9", "--approved-by", "Cabinet", "--on", "2024-01-10", "--reason", "Demand.")
	must("bravenhall", "plan", "retire", "PED01b", "--from", "2024-25-Q1", "--reason", "It is not funded.")
	must("pnadkarni", "set", item, "90")
	compare("when others began", path, "1", first)
	compare("when others began", path, "2", second)
	must("bravenhall", "publish", q, "--on", "2024-01-15", "--meeting", "2024-01-30", "--revision", "1")
	must("bravenhall", "withdraw", q, "--revision", "1", "--reason", "A small number can be traced.")
	compare("published and withdrawn", path, "1", first)
	must("", "backup", filepath.Join(dir, "copy.db"))
	compare("on a copy", filepath.Join(dir, "copy.db"), "1", first)
	compare("on a copy", filepath.Join(dir, "copy.db"), "2", second)
}

// changedPlan is the sample as the plan of another quarter: with another title, tolerance and name of a person, and revised figures.
func changedPlan(t *testing.T, quarter string) (dir string) {
	t.Helper()
	dir = t.TempDir()
	const sample = "../../testdata/halton-2023-24-q2"
	if err := os.CopyFS(dir, os.DirFS(sample)); err != nil {
		t.Fatal(err)
	}
	err := filepath.WalkDir(dir, func(path string, f fs.DirEntry, err error) error {
		if err != nil || f.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		text = bytes.ReplaceAll(text, []byte("2023-24-Q2"), []byte(quarter))
		text = bytes.ReplaceAll(text, []byte("Nadkarni"), []byte("Married"))
		text = bytes.ReplaceAll(text, []byte("children"), []byte("young people"))
		text = bytes.ReplaceAll(text, []byte(",76,76,"), []byte(",75,75,"))
		return os.WriteFile(path, text, 0o600)
	})
	if err != nil {
		t.Fatal(err)
	}
	return dir
}
