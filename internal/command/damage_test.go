package command

import (
	"bytes"
	"database/sql"
	"flag"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/report"
)

var (
	damages    = flag.Int("damages", 80, "how many damaged copies of a signed quarter are exported")
	damageSeed = flag.Uint64("damage-seed", 0, "what they are drawn from; 0: the time")
)

// A signed quarter is exported to the letter as it was signed off, or not at all, whatever became of the file: bytes of
// its pages flipped as a disk does, or rows changed as another program does.
func TestADamagedSignedQuarterIsNotExported(t *testing.T) {
	seed := *damageSeed
	if seed == 0 {
		seed = uint64(time.Now().UnixNano())
	}
	t.Logf("-damage-seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 1))
	dir := t.TempDir()
	signed, want := signedQuarter(t, dir)
	whole, err := os.ReadFile(signed)
	if err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(dir, "damaged.db")
	refused := 0
	for i := range *damages {
		if err := os.WriteFile(copied, whole, 0o600); err != nil {
			t.Fatal(err)
		}
		what := "pages"
		if i%2 == 0 {
			flipBytes(t, copied, whole, random)
		} else {
			what = changeRow(t, copied, random)
		}
		f := report.Formats()[random.IntN(len(report.Formats()))].Name
		out := filepath.Join(dir, "out")
		if err := os.WriteFile(out, []byte("before"), 0o600); err != nil {
			t.Fatal(err)
		}
		code, text := runHere(t, copied, "", "export", "--quarter", "2023-24-Q2", "--format", f, "-o", out, "--force")
		got, err := os.ReadFile(out)
		if err != nil {
			t.Fatal(err)
		}
		switch {
		case code == 0 && !bytes.Equal(got, want[f]):
			t.Errorf("%d, %s: another text was exported as %s", i, what, f)
		case code != 0 && (code != 1 || string(got) != "before" || strings.Count(text, "\n") != 1):
			t.Errorf("%d, %s: exit %d, %q, and the file has %d bytes", i, what, code, text, len(got))
		case code != 0:
			refused++
		case what != "pages":
			t.Errorf("%d, %s: was exported", i, what)
		}
		for _, left := range []string{"-wal", "-shm", "-queue"} {
			_ = os.Remove(copied + left)
		}
	}
	t.Logf("%d of %d were refused, the others were exported as they were signed off", refused, *damages)
	if refused < *damages/2 {
		t.Errorf("only %d of %d were refused", refused, *damages)
	}
}

// signedQuarter is a file with the sample signed off, and its exports by format.
func signedQuarter(t *testing.T, dir string) (path string, exports map[string][]byte) {
	t.Helper()
	path = filepath.Join(dir, "signed.db")
	for _, line := range [][]string{
		{"init"},
		{"import", "../../testdata/halton-2023-24-q2"},
		{"--as", "bravenhall", "sign-off", "2023-24-Q2", "--gaps", "As published."},
	} {
		if code, text := runHere(t, path, "", line...); code != 0 {
			t.Fatalf("%q: exit %d, %s", line, code, text)
		}
	}
	exports = map[string][]byte{}
	for _, f := range report.Formats() {
		code, text := runHere(t, path, "", "export", "--format", f.Name)
		if code != 0 {
			t.Fatalf("export: exit %d, %s", code, text)
		}
		exports[f.Name] = []byte(text)
	}
	return path, exports
}

// runHere runs a command as on the machine of the file, and gives both outputs.
func runHere(t *testing.T, db, in string, args ...string) (int, string) {
	t.Helper()
	var out bytes.Buffer
	at := func() time.Time { return time.Date(2024, 1, 15, 9, 0, 0, 0, time.UTC) }
	code := Run(t.Context(), Deps{In: strings.NewReader(in), Out: &out, Err: &out, Clock: at}, append([]string{"--db", db}, args...))
	return code, out.String()
}

// flipBytes changes some bytes of one page.
func flipBytes(t *testing.T, path string, whole []byte, random *rand.Rand) {
	t.Helper()
	const page = 4096
	damaged := bytes.Clone(whole)
	at := random.IntN(len(whole)/page) * page
	for range 1 + random.IntN(8) {
		damaged[at+random.IntN(page)] ^= byte(1 + random.IntN(255))
	}
	if err := os.WriteFile(path, damaged, 0o600); err != nil {
		t.Fatal(err)
	}
}

// changeRow changes something of a signed quarter as another program could, and says what.
func changeRow(t *testing.T, path string, random *rand.Rand) (what string) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	run := func(query string, args ...any) {
		if _, err := db.Exec(query, args...); err != nil {
			t.Fatalf("%s: %v", query, err)
		}
	}
	for _, trigger := range []string{"frozen_not_changed", "frozen_not_deleted", "frozen_before_sign_off", "sign_off_not_changed", "sign_off_not_deleted", "audit_not_changed", "audit_not_deleted"} {
		run("DROP TRIGGER " + trigger)
	}
	position := random.IntN(40)
	changes := []struct{ what, query string }{
		{"letters", `UPDATE frozen SET body = replace(body, 'i', 'y') WHERE position = $1`},
		{"colour", `UPDATE frozen SET body = replace(body, '"red"', '"green"')`},
		{"gone", `DELETE FROM frozen WHERE position = $1`},
		{"order", `UPDATE frozen SET position = 10000 WHERE position = $1`},
		{"added", `INSERT INTO frozen SELECT quarter, revision, 10000, 'NEW', body FROM frozen WHERE position = $1`},
		{"moved", `UPDATE frozen SET quarter = '2023-24-Q1' WHERE position = $1`},
		{"all gone", `DELETE FROM frozen`},
		{"reopened", `DELETE FROM sign_off`},
		{"reopened and thawed", `DELETE FROM sign_off; DELETE FROM frozen`},
		{"signed by", `UPDATE sign_off SET name = 'Somebody Else'`},
		{"signed as", `UPDATE sign_off SET login = 'else'`},
		{"signed at", `UPDATE sign_off SET at = at + 86400000`},
		{"why", `UPDATE sign_off SET gaps = 'None.'`},
		{"what was open", `UPDATE sign_off SET open = '["PED02 05"]'`},
		{"revision", `UPDATE sign_off SET revision = 2`},
		{"own reasons", `UPDATE sign_off SET reasons = '[{"key":"PED02 05","reason":"None."}]'`},
		{"corrections", `UPDATE sign_off SET corrections = '[{"key":"PED02 05"}]'`},
		{"prepared", `UPDATE sign_off SET prepared = '{"by":"else"}'`},
		{"anchor", `UPDATE sign_off SET anchor = replace(anchor, substr(anchor, 1, 1), 'f0')`},
		{"digest", `UPDATE sign_off SET digest = replace(digest, substr(digest, 1, 1), 'f0')`},
		{"the audit's row", `UPDATE audit SET became = replace(became, 'digest', 'other') WHERE action = 'sign_off'`},
		{"the audit's row gone", `DELETE FROM audit WHERE action = 'sign_off'`},
		{"the audit's name of it", `UPDATE audit SET who = 'else' WHERE action = 'sign_off'`},
	}
	c := changes[random.IntN(len(changes))]
	if strings.Contains(c.what, "anchor") || c.what == "digest" {
		run(`PRAGMA ignore_check_constraints = 1`)
	}
	if strings.Contains(c.query, "$1") {
		run(c.query, position)
	} else {
		run(c.query)
	}
	return c.what
}
