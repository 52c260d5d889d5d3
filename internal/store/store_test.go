package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/govalues/decimal"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

var (
	q2    = ppb.Quarter{Year: 2023, Q: 2}
	admin = ppb.Actor{Officer: ppb.Officer{Login: "root", Name: "Rita Oot", Post: "Systems", Role: ppb.RoleAdministrator}, Session: "root@here"}
	lead  = ppb.Actor{Officer: ppb.Officer{Login: "lea", Name: "Lea Dunn", Post: "Performance", Role: ppb.RoleLead}, Session: "lea@here"}
	ann   = ppb.Actor{Officer: ppb.Officer{Login: "ann", Name: "Ann Bell", Post: "Service", Role: ppb.RoleOfficer}, Session: "ann@here"}
	bob   = ppb.Actor{Officer: ppb.Officer{Login: "bob", Name: "Bob Cole", Post: "Service", Role: ppb.RoleOfficer}, Session: "bob@here"}
)

func number(s string) ppb.Decimal { return decimal.MustParse(s) }

// samplePlan has n measures M1..Mn, of which M2 has two parts, and one milestone, all ann's and bob's.
func samplePlan(n int) *ppb.PlanFiles {
	f := &ppb.PlanFiles{
		Plan: ppb.Plan{
			Council: "Anytown", Title: "Children", Quarter: q2, DueOn: ppb.Date{Year: 2023, Month: 10, Day: 16},
			Tolerance: number("10"),
		},
		Objectives: []ppb.Objective{{Code: "B", Title: "Second in the alphabet, first here"}, {Code: "A", Parent: "B", Title: "First"}},
		Officers:   []ppb.Officer{lead.Officer, ann.Officer, bob.Officer},
		Milestones: []ppb.Milestone{{Key: "MS1", Ref: "MS1", Objective: "B", Title: "Open the hub", Due: ppb.Date{Year: 2024, Month: 3, Day: 31}}},
	}
	for i := 1; i <= n; i++ {
		key := fmt.Sprintf("M%d", i)
		m := ppb.Measure{
			Key: key, Ref: key, Objective: []string{"A", "B"}[i%2], Title: "Measure " + key,
			Rule: rag.Rule{
				Polarity: rag.Lower, Basis: rag.CumulativeFinancial, Unit: rag.Count,
				Tolerance: rag.Tolerance{Amount: number("10"), Default: true},
			},
			Targets: []ppb.Target{{Period: q2.FinancialYear(), Target: rag.Target{Kind: rag.AbsoluteTarget, Value: number("68")}, Raw: "68"}},
		}
		if i == 2 {
			m.Headline = ppb.HeadlineSum
			m.Parts = []ppb.Part{{Code: "map", Label: "MAP", Rated: ppb.RatedNo}, {Code: "pre", Label: "PRE-MAP", Rated: ppb.RatedNo}}
		}
		f.Measures = append(f.Measures, m)
		f.Assignments = append(f.Assignments, ppb.Assignment{Key: key, Login: "ann", Role: "responsible"}, ppb.Assignment{Key: key, Login: "bob", Role: "contributor"})
		f.Figures = append(f.Figures,
			ppb.FigureRow{Key: key, Period: ppb.Period{Year: 2022}, Amount: ppb.Amount{Raw: "147", Value: number("147"), Known: true}, Source: "published table"},
			ppb.FigureRow{Key: key, Period: ppb.Period{Year: 2022, Q: 2}, Amount: ppb.Amount{Raw: "76", Value: number("76"), Known: true}, Source: "published table"})
	}
	f.Assignments = append(f.Assignments, ppb.Assignment{Key: "MS1", Login: "ann"})
	return f
}

// start is a store with a sample plan of n measures.
func start(t testing.TB, n int) *Store {
	t.Helper()
	return startAt(t, filepath.Join(t.TempDir(), "ppb.db"), n)
}

func startAt(t testing.TB, path string, n int) *Store {
	t.Helper()
	s := open(t, path)
	must(t, s.Init(t.Context(), admin.Officer, admin.Session))
	_, err := s.Import(t.Context(), admin, samplePlan(n), false)
	must(t, err)
	return s
}

// emptyFile is a file of today's schema with nothing in it. It is made once: most tests begin with one, and TestOlderFiles makes them of all schemas.
var emptyFile = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "ppbtui-empty")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "ppb.db")
	s, err := Open(context.Background(), path, Options{Create: true})
	if err != nil {
		return nil, err
	}
	if err := s.Close(); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

func open(t testing.TB, path string) *Store {
	t.Helper()
	file, err := emptyFile()
	must(t, err)
	if f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600); err == nil { // else it is there, or Open has more to make
		_, err = f.Write(file)
		must(t, errors.Join(err, f.Close()))
	}
	s, err := Open(t.Context(), path, Options{Create: true})
	must(t, err)
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return s
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// whole fails unless Check finds nothing.
func whole(t testing.TB, s *Store) Report {
	t.Helper()
	rep, err := s.Check(context.Background())
	must(t, err)
	if len(rep.Problems) > 0 {
		t.Fatalf("check: %s", strings.Join(rep.Problems, "\n"))
	}
	return rep
}

func says(t testing.TB, err error, words ...string) {
	t.Helper()
	if err == nil {
		t.Fatalf("no error; want one with %q", words)
	}
	for _, w := range words {
		if !strings.Contains(err.Error(), w) {
			t.Errorf("error %q does not say %q", err, w)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	ctx, dir := t.Context(), t.TempDir()
	var there *NotThereError
	_, err := Open(ctx, filepath.Join(dir, "none.db"), Options{})
	if !errors.As(err, &there) {
		t.Errorf("missing file: %v", err)
	}
	says(t, err, "ppbtui init")
	if _, err := os.Stat(filepath.Join(dir, "none.db")); err == nil {
		t.Error("a file was made all the same")
	}

	text := filepath.Join(dir, "text.db")
	must(t, os.WriteFile(text, []byte(strings.Repeat("not a database ", 100)), 0o600))
	_, err = Open(ctx, text, Options{Create: true})
	says(t, err, "not a file of ppbtui", "--db")

	foreign := filepath.Join(dir, "foreign.db")
	raw(t, foreign, `CREATE TABLE t (x)`)
	before, err := os.ReadFile(foreign)
	must(t, err)
	_, err = Open(ctx, foreign, Options{Create: true})
	says(t, err, "not a file of ppbtui")
	if after, _ := os.ReadFile(foreign); string(after) != string(before) {
		t.Error("a foreign file was changed")
	}

	newer := filepath.Join(dir, "newer.db")
	raw(t, newer, fmt.Sprintf("PRAGMA application_id = %d; PRAGMA user_version = 999; CREATE TABLE t (x)", applicationID))
	_, err = Open(ctx, newer, Options{})
	says(t, err, "later version", "install")
}

// raw runs SQL on a file as another program would, without our protections.
func raw(t testing.TB, path, query string) {
	t.Helper()
	db, err := sql.Open("sqlite", "file:"+path)
	must(t, err)
	defer db.Close()
	if _, err := db.Exec(query); err != nil {
		t.Fatal(err)
	}
}

func TestFileIsPrivateAndAnyPathWorks(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new dir", "a # b % c?é.db")
	s := startAt(t, path, 1)
	for p, want := range map[string]os.FileMode{path: 0o600, path + "-wal": 0o600, path + "-queue": 0o600, filepath.Dir(path): 0o700} {
		st, err := os.Stat(p)
		must(t, err)
		if st.Mode().Perm() != want {
			t.Errorf("%s is %v, want %v", p, st.Mode().Perm(), want)
		}
	}
	real, err := filepath.EvalSymlinks(path)
	must(t, err)
	if s.Path() != real {
		t.Errorf("path is %s", s.Path())
	}
	link := filepath.Join(t.TempDir(), "link.db")
	must(t, os.Symlink(path, link))
	if other := open(t, link); other.Path() != real {
		t.Errorf("by another name it is %s", other.Path())
	}
}

func TestInitOnlyOnce(t *testing.T) {
	s := start(t, 1)
	says(t, s.Init(t.Context(), ann.Officer, ""), "in use already")
	o, err := s.Person(t.Context(), "root")
	must(t, err)
	if o != admin.Officer {
		t.Errorf("first administrator is %+v", o)
	}
	var none *ppb.NotFoundError
	if _, err := s.Person(t.Context(), "nobody"); !errors.As(err, &none) {
		t.Errorf("nobody: %v", err)
	}
}

func TestNoPlanYet(t *testing.T) {
	s := open(t, filepath.Join(t.TempDir(), "x.db"))
	_, err := s.Current(t.Context())
	says(t, err, "no plan yet", "import")
	if !errors.Is(err, ppb.ErrNotFound) {
		t.Error("not a not-found error")
	}
	var none *ppb.NotFoundError
	if !errors.As(err, &none) {
		t.Error("not a *ppb.NotFoundError")
	}
}

func TestMigrationCopiesFirst(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	later := "CREATE TABLE later (x TEXT) STRICT;"
	n := newestSchema() + 1
	s.shape.scripts = append(s.shape.scripts, later)
	must(t, s.migrate(t.Context(), false))
	must(t, s.migrate(t.Context(), false)) // and once only
	copies, _ := filepath.Glob(fmt.Sprintf("%s-before-%d-*", path, n))
	if len(copies) != 1 {
		t.Fatalf("copies: %v", copies)
	}
	st, err := os.Stat(copies[0])
	must(t, err)
	if st.Mode().Perm() != 0o600 {
		t.Errorf("copy is %v", st.Mode())
	}
	old := open(t, copies[0])
	whole(t, old)
	s.shape.scripts = append(s.shape.scripts, later)
	says(t, s.migrate(t.Context(), false), fmt.Sprintf("schema %d to %d", n, n+1))
	if v, err := s.writer.userVersion(t.Context()); err != nil || v != n {
		t.Errorf("version %d, %v after a failed step", v, err)
	}
}

// Whoever was killed while copying has left half a copy; the next one begins again, in the same second too, and a copy that
// is complete stays.
func TestMigrationAfterOneThatWasKilled(t *testing.T) {
	path := filepath.Join(t.TempDir(), "old.db")
	raw(t, path, strings.Join(scriptsUpTo(t, 1), "\n")+fmt.Sprintf(`; PRAGMA application_id = %d; PRAGMA user_version = 1;`, applicationID))
	now := time.Date(2023, 10, 9, 10, 0, 0, 0, time.UTC)
	name := fmt.Sprintf("%s-before-%d-20231009T100000", path, newestSchema())
	must(t, os.WriteFile(name+unfinished, []byte("half a copy"), 0o600))
	must(t, os.WriteFile(path+"-before-3-20200101T000000"+unfinished, []byte("half a copy"), 0o600))
	must(t, os.WriteFile(name, []byte("a whole one"), 0o600))
	s, err := Open(t.Context(), path, Options{Clock: func() time.Time { return now }})
	must(t, err)
	must(t, s.Close())
	if b, _ := os.ReadFile(name); string(b) != "a whole one" {
		t.Errorf("the earlier copy is now %q", b)
	}
	if left, _ := filepath.Glob(path + "*" + unfinished); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
	old := open(t, name+"-2")
	whole(t, old)
}

// scriptsUpTo are the migrations that lead to a schema.
func scriptsUpTo(t testing.TB, n int) []string {
	t.Helper()
	var out []string
	for _, name := range migrations()[:n] {
		b, err := migrationFiles.ReadFile(name)
		must(t, err)
		out = append(out, string(b))
	}
	return out
}

// The schema itself refuses what the program never does, whoever tries.
func TestTriggers(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	commit(t, s, ann, "M1", ppb.Content{ppb.FieldValue: "30"})
	db, err := sql.Open("sqlite", "file:"+path)
	must(t, err)
	defer db.Close()
	row := `SELECT seq, at, 'eve', acting, session, action, quarter, what, version, was, became, reason, prev, hash FROM audit`
	for name, query := range map[string]string{
		"audit update":        `UPDATE audit SET who = 'eve'`,
		"audit delete":        `DELETE FROM audit WHERE seq = 1`,
		"audit replace":       `INSERT OR REPLACE INTO audit ` + row + ` WHERE seq = 1`,
		"audit replace last":  `INSERT OR REPLACE INTO audit ` + row + ` ORDER BY seq DESC LIMIT 1`,
		"audit gap":           `INSERT INTO audit SELECT max(seq) + 2, 0, 'eve', '', '', 'x', '', '', 0, '', '', '', hash, hash FROM audit`,
		"audit wrong link":    `INSERT INTO audit SELECT max(seq) + 1, 0, 'eve', '', '', 'x', '', '', 0, '', '', '', hash || 'f', hash FROM audit`,
		"entry delete":        `DELETE FROM entry`,
		"entry replace":       `INSERT OR REPLACE INTO entry SELECT * FROM entry`,
		"entry same version":  `UPDATE entry SET content = '{}'`,
		"entry two versions":  `UPDATE entry SET content = '{}', version = version + 2`,
		"entry back":          `UPDATE entry SET version = version - 1`,
		"entry other state":   `UPDATE entry SET state = 'done', version = version + 1`,
		"entry no JSON":       `UPDATE entry SET content = 'x', version = version + 1`,
		"entry other key":     `UPDATE entry SET key = 'M9'`,
		"officer other role":  `UPDATE officer SET role = 'god'`,
		"tolerance no number": `UPDATE plan SET tolerance = '1e3'`,
		"target no number":    `UPDATE target SET value = '1-2'`,
		"figure two points":   `UPDATE figure SET value = '1.2.3'`,
		"text for a number":   `UPDATE audit SET at = 'x'`,
	} {
		if _, err := db.Exec(query); err == nil {
			t.Errorf("%s: nothing stops it", name)
		}
	}
	whole(t, s)
}

func TestCheckFindsTampering(t *testing.T) {
	for name, query := range map[string]string{
		"audit row":     `DROP TRIGGER audit_not_changed; UPDATE audit SET became = 'x' WHERE seq = 3`,
		"audit removed": `DROP TRIGGER audit_not_deleted; DELETE FROM audit WHERE seq = 3`,
		"entry content": `DROP TRIGGER entry_moves_by_1; UPDATE entry SET content = '{"value":"31"}'`,
		"entry version": `UPDATE entry SET version = version + 1`,
		"entry state":   `DROP TRIGGER entry_moves_by_1; UPDATE entry SET state = 'returned'`,
		"entry removed": `DROP TRIGGER entry_stays; DELETE FROM entry`,
		"orphan":        `PRAGMA foreign_keys = 0; UPDATE assignment SET login = 'eve' WHERE login = 'ann' AND key = 'M1'`,
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "x.db")
			s := startAt(t, path, 1)
			commit(t, s, ann, "M1", ppb.Content{ppb.FieldValue: "30"})
			whole(t, s)
			raw(t, path, query)
			rep, err := s.Check(t.Context())
			must(t, err)
			if len(rep.Problems) == 0 {
				t.Error("not found")
			}
		})
	}
}

func TestBackup(t *testing.T) {
	s := start(t, 2)
	commit(t, s, ann, "M1", ppb.Content{ppb.FieldValue: "30"})
	file := filepath.Join(t.TempDir(), "copy.db")
	if _, err := s.Backup(t.Context(), ann, file); !errors.Is(err, ppb.ErrDenied) {
		t.Errorf("an officer's backup: %v", err)
	}
	_, err := s.Backup(t.Context(), admin, file)
	must(t, err)
	_, err = s.Backup(t.Context(), admin, file)
	says(t, err, "there already")
	left, _ := filepath.Glob(file + "*")
	if len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
	st, err := os.Stat(file)
	must(t, err)
	if st.Mode().Perm() != 0o600 {
		t.Errorf("backup is %v", st.Mode())
	}
	c := open(t, file)
	whole(t, c)
	_, it, err := c.Item(t.Context(), q2, "M1")
	must(t, err)
	if it.Entry.Content[ppb.FieldValue] != "30" {
		t.Errorf("the copy has %v", it.Entry.Content)
	}
	whole(t, s)
}

func TestPreferenceAndPlace(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	ctx := t.Context()
	must(t, s.SetPreference(ctx, "ann", "glyphs", "ascii"))
	if v, err := s.Preference(ctx, "ann", "glyphs"); err != nil || v != "ascii" {
		t.Errorf("%q, %v", v, err)
	}
	if v, err := s.Preference(ctx, "bob", "glyphs"); err != nil || v != "" {
		t.Errorf("%q, %v", v, err)
	}
	if _, ok, err := s.LastPlace(ctx, "ann", q2); ok || err != nil {
		t.Errorf("been nowhere: %v, %v", ok, err)
	}
	s.SetLastPlace("ann", q2, "M1")
	for range 2 {
		if k, ok, err := s.LastPlace(ctx, "ann", q2); k != "M1" || !ok || err != nil {
			t.Errorf("%q, %v, %v", k, ok, err)
		}
		must(t, s.Flush(ctx))
	}
	s.SetLastPlace("ann", q2, "")
	must(t, s.Flush(ctx))
	other := open(t, path)
	if k, ok, err := other.LastPlace(ctx, "ann", q2); k != "" || !ok || err != nil {
		t.Errorf("%q, %v, %v", k, ok, err)
	}
}

func TestVersionMovesWithChangesOfOthersOnly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s, other := startAt(t, path, 1), open(t, path)
	v1, err := s.Version(t.Context())
	must(t, err)
	other.SaveDraft(draft(ann, "M1", 0, nil, ppb.Content{ppb.FieldValue: "1"}))
	must(t, other.Flush(t.Context()))
	if v, _ := s.Version(t.Context()); v != v1 {
		t.Error("a draft moved the version")
	}
	commit(t, other, ann, "M1", ppb.Content{ppb.FieldValue: "30"})
	if v, _ := s.Version(t.Context()); v == v1 {
		t.Error("a commit of another process did not move it")
	}
}

func TestCancelledWriteLeavesStoreUsable(t *testing.T) {
	s := start(t, 1)
	for range 20 {
		ctx, cancel := context.WithTimeout(t.Context(), time.Millisecond)
		_ = s.Write(ctx, ann, func(tx *Tx) error {
			for {
				if err := tx.exec(`UPDATE preference SET value = 'x'`); err != nil {
					return err
				}
			}
		})
		cancel()
	}
	for i := range 300 { // at the very moment of beginning
		ctx, cancel := context.WithTimeout(t.Context(), time.Duration(i)*time.Microsecond)
		_ = s.Write(ctx, ann, func(*Tx) error { return nil })
		_ = s.read(ctx, func(reader) error { return nil })
		cancel()
	}
	commit(t, s, ann, "M1", ppb.Content{ppb.FieldValue: "30"})
	whole(t, s)
}

// What another program did to the file, each as sqlite3 could.
func TestCheckFindsDirectChanges(t *testing.T) {
	without := func(trigger, query string) string { return "DROP TRIGGER " + trigger + "; " + query }
	again := func(query string) string { // as somebody who puts the trigger back
		return `CREATE TABLE tmp AS SELECT sql FROM sqlite_schema WHERE name = 'entry_moves_by_1'; ` +
			without("entry_moves_by_1", query) + `; DROP TABLE tmp`
	}
	for name, tc := range map[string]struct{ query, says string }{
		"figure":         {`UPDATE figure SET value = '1' WHERE period = '2022-23'`, "table figure"},
		"target":         {`UPDATE target SET value = '1'`, "table target"},
		"role":           {`UPDATE officer SET role = 'lead' WHERE login = 'ann'`, "table officer"},
		"who decided":    {again(`UPDATE entry SET decided_by = 'bob'`), "who accepted or returned it"},
		"who entered":    {again(`UPDATE entry SET entered_by = 'bob'`), "who entered it"},
		"who changed":    {again(`UPDATE entry SET editors = '[]'`), "who changed it"},
		"note":           {again(`UPDATE entry SET note = 'x'`), "the note"},
		"last row":       {without("audit_not_deleted", `DELETE FROM audit WHERE seq = (SELECT max(seq) FROM audit)`), "the audit ends with row"},
		"triggers":       {`DROP TRIGGER audit_not_changed; DROP TRIGGER audit_not_deleted`, "lost its trigger audit_not_deleted"},
		"weaker trigger": {`DROP TRIGGER entry_stays; CREATE TRIGGER entry_stays BEFORE DELETE ON entry BEGIN SELECT 1; END`, "trigger entry_stays"},
		"more":           {`CREATE TABLE extra (x)`, "table extra"},
		"broken row":     {without("audit_not_changed", `UPDATE audit SET became = '{"value' WHERE action = 'commit'`), "cannot be read (commit M1)"},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "x.db")
			s := startAt(t, path, 1)
			commit(t, s, ann, "M1", ppb.Content{ppb.FieldValue: "30", ppb.FieldCommentary: "Fine."})
			_, err := s.Submit(t.Context(), ann, q2, "M1")
			must(t, err)
			_, err = s.Return(t.Context(), lead, q2, "M1", "Which month?")
			must(t, err)
			must(t, s.MarkOpened(t.Context(), ann, q2, "M1")) // a last row without a version
			whole(t, s)
			raw(t, path, tc.query)
			rep, err := s.Check(t.Context())
			must(t, err)
			if all := strings.Join(rep.Problems, "\n"); !strings.Contains(all, tc.says) {
				t.Errorf("%q is not in:\n%s", tc.says, all)
			}
		})
	}
}

func TestOpeningWhatCannotBeWritten(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may write everything")
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "x.db")
	s := startAt(t, path, 1)
	must(t, s.Close())
	must(t, os.Chmod(dir, 0o500))
	defer func() { must(t, os.Chmod(dir, 0o700)) }()
	must(t, os.RemoveAll(path+"-x"))
	_, err := Open(t.Context(), path, Options{})
	if err == nil {
		t.Fatal("it opens")
	}
	if strings.Contains(err.Error(), "nothing was saved") || !strings.Contains(err.Error(), "have to be writable") {
		t.Error(err)
	}
}

func TestTroubleAtOpening(t *testing.T) {
	for _, err := range []error{syscall.EMFILE, &os.PathError{Op: "open", Path: "x", Err: syscall.ENFILE}} {
		for _, s := range []string{cannotOpen("x.db", err), trouble(err)} {
			if !strings.Contains(s, "too many files open") || strings.Contains(s, "writable") {
				t.Errorf("%v: %q", err, s)
			}
		}
	}

	for _, err := range []error{syscall.ENOSPC, fmt.Errorf("x: %w", syscall.EROFS), os.ErrPermission} {
		if s := cannotOpen("x.db", err); !strings.Contains(s, "cannot be opened") || strings.Contains(s, "saved") {
			t.Errorf("%v: %q", err, s)
		}
	}
}

func TestForeignFilesKeepTheirMode(t *testing.T) {
	path := filepath.Join(t.TempDir(), "other.txt")
	must(t, os.WriteFile(path, []byte("hello, this is no database\n"), 0o644))
	if _, err := Open(t.Context(), path, Options{}); err == nil {
		t.Fatal("a text was opened")
	}
	st, err := os.Stat(path)
	must(t, err)
	if st.Mode().Perm() != 0o644 {
		t.Errorf("its mode was changed to %v", st.Mode().Perm())
	}
}
