package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// backedUp is a store with one entry, and a proved copy of it.
func backedUp(t testing.TB) (s *Store, file string, p Proof) {
	t.Helper()
	s = start(t, 3)
	must(t, set(s, "30"))
	file = filepath.Join(t.TempDir(), "copy.db")
	p, err := s.Backup(t.Context(), admin, file)
	must(t, err)
	return s, file, p
}

func TestVerify(t *testing.T) {
	s, file, made := backedUp(t)
	before, err := os.ReadFile(file)
	must(t, err)
	p, err := Verify(t.Context(), file, nil)
	must(t, err)
	rep := whole(t, s)
	if len(p.Problems) > 0 || p.Head != made.Head || p.Digest != made.Digest || int(p.Changes) != rep.Rows-1 { // and then the backup
		t.Errorf("proof %+v, made %+v, of %d", p, made, rep.Rows)
	}
	if age := time.Since(p.Last); age < 0 || age > time.Minute {
		t.Errorf("the last change was %v ago", age)
	}
	if got := fmt.Sprint(p.Rows); !strings.Contains(got, "{people 4} {quarters 1} {items 4}") || !strings.Contains(got, "{entries 1}") {
		t.Errorf("rows %s", got)
	}
	if after, _ := os.ReadFile(file); string(after) != string(before) {
		t.Error("the copy was changed")
	}
	if left, _ := filepath.Glob(filepath.Dir(file) + "/*"); len(left) != 1 {
		t.Errorf("left beside it: %v", left)
	}

	dir := t.TempDir()
	_, err = Verify(t.Context(), filepath.Join(dir, "none.db"), nil)
	says(t, err, "there is no file")
	_, err = Verify(t.Context(), dir, nil)
	says(t, err, "is not a file")
	text := filepath.Join(dir, "text.db")
	must(t, os.WriteFile(text, []byte(strings.Repeat("not a database ", 400)), 0o600))
	_, err = Verify(t.Context(), text, nil)
	says(t, err, text)
	_, err = Verify(t.Context(), s.Path(), nil) // in use: the newest changes are beside it
	says(t, err, "no finished copy", "ppbtui backup")
	off, stop := context.WithCancel(t.Context())
	stop()
	if _, err := Verify(off, file, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("called off with %v", err)
	}
}

// A copy of every earlier schema is proved as it is restored: brought up to date. Its head is its own.
func TestVerifyOlderCopies(t *testing.T) {
	t.Parallel()
	for n := 1; n < newestSchema(); n++ {
		path := filepath.Join(t.TempDir(), "old.db")
		raw(t, path, strings.Join(scriptsUpTo(t, n), "\n")+fmt.Sprintf(`; PRAGMA application_id = %d; PRAGMA user_version = %d;`, applicationID, n))
		p, err := Verify(t.Context(), path, nil)
		must(t, err)
		if len(p.Problems) > 0 || p.Head != noHash || p.Changes != 0 || !p.Last.IsZero() {
			t.Errorf("schema %d: %+v", n, p)
		}
	}
}

// Whichever page of a copy is spoilt, or wherever it is cut off, it is no good: nothing is left that could be taken for sound.
func TestVerifyFindsDamage(t *testing.T) {
	t.Parallel()
	_, file, _ := backedUp(t)
	good, err := os.ReadFile(file)
	must(t, err)
	const page = 4096
	bad := filepath.Join(t.TempDir(), "bad.db")
	try := func(name string, b []byte) {
		t.Helper()
		must(t, os.WriteFile(bad, b, 0o600))
		p, err := Verify(t.Context(), bad, nil)
		if err == nil && len(p.Problems) == 0 {
			t.Errorf("%s is not found", name)
		}
	}
	for at := 0; at+page <= len(good); at += 5 * page {
		b := append([]byte(nil), good...)
		for i := at; i < at+page; i++ {
			b[i] ^= 0x55
		}
		try(fmt.Sprintf("page %d", at/page+1), b)
	}
	try("a half", good[:len(good)/2])
	try("all but one page", good[:len(good)-page])
}

// A file that is damaged is not backed up, and what was backed up before stays.
func TestBackupOfADamagedFile(t *testing.T) {
	for name, spoil := range map[string]func(t *testing.T, path string){
		"another program": func(t *testing.T, path string) {
			raw(t, path, `DROP TRIGGER audit_not_changed; UPDATE audit SET became = 'x' WHERE seq = 2`)
		},
		"the disk": func(t *testing.T, path string) {
			db, err := sql.Open("sqlite", "file:"+path)
			must(t, err)
			var page int64
			must(t, db.QueryRow(`SELECT rootpage FROM sqlite_schema WHERE name = 'figure'`).Scan(&page))
			must(t, db.Close())
			f, err := os.OpenFile(path, os.O_WRONLY, 0)
			must(t, err)
			_, err = f.WriteAt([]byte(strings.Repeat("?", 4096)), (page-1)*4096)
			must(t, err)
			must(t, f.Close())
		},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "x.db")
			must(t, startAt(t, path, 3).Close())
			s := open(t, path)
			dir := t.TempDir()
			kept, err := s.Keep(t.Context(), admin, dir, "")
			must(t, err)
			must(t, s.Close())
			spoil(t, path)
			s, err = Open(t.Context(), path, Options{})
			must(t, err)
			defer s.Close()
			_, err = s.Backup(t.Context(), admin, filepath.Join(dir, "new.db"))
			says(t, err, "is damaged, so no copy of it is kept", "earlier copies are as they were", "ppbtui restore")
			_, err = s.Keep(t.Context(), admin, dir, "")
			says(t, err, "is damaged, so no copy of it is kept")
			if left, _ := os.ReadDir(dir); len(left) != 1 || left[0].Name() != filepath.Base(kept.File) {
				t.Errorf("in the folder: %v", left)
			}
		})
	}
}

func TestLastBackup(t *testing.T) {
	s := start(t, 1)
	if _, ok, err := s.LastBackup(t.Context()); ok || err != nil {
		t.Errorf("%v, %v", ok, err)
	}
	must(t, s.Write(t.Context(), admin, func(tx *Tx) error { // of a version that proved nothing
		return tx.record(auditRow{action: backupAction, what: "old.db"})
	}))
	if _, ok, err := s.LastBackup(t.Context()); ok || err != nil {
		t.Errorf("%v, %v", ok, err)
	}
	p, err := s.Backup(t.Context(), admin, filepath.Join(t.TempDir(), "copy.db"))
	must(t, err)
	b, ok, err := s.LastBackup(t.Context())
	if !ok || err != nil || b.File != "copy.db" || b.Head != p.Head || time.Since(b.At) > time.Minute {
		t.Errorf("%+v, %v, %v", b, ok, err)
	}
	whole(t, s)
}

func TestRestore(t *testing.T) {
	s, file, p := backedUp(t)
	path := s.Path()
	must(t, set(s, "99"))
	_, err := Restore(t.Context(), file, path, "root", "here", Options{})
	says(t, err, "is open", "systemctl stop ppbtui", "nothing was changed")
	if value(t, s) != "99" {
		t.Error("changed while it was open")
	}
	must(t, s.Close())

	r, err := Restore(t.Context(), file, path, "root", "here", Options{})
	must(t, err)
	if r.Head != p.Head || len(r.Aside) == 0 {
		t.Errorf("%+v", r)
	}
	info, err := os.Stat(path)
	must(t, err)
	if info.Mode().Perm() != 0o600 {
		t.Errorf("restored as %v", info.Mode())
	}
	s = open(t, path)
	if value(t, s) != "30" {
		t.Errorf("restored: %s", value(t, s))
	}
	rep := whole(t, s)
	if rep.Rows != int(p.Changes)+1 { // that it was restored
		t.Errorf("%d rows of %d", rep.Rows, p.Changes)
	}
	aside := open(t, r.Aside[0]) // nothing is deleted
	if value(t, aside) != "99" {
		t.Errorf("aside: %s", value(t, aside))
	}
	if left, _ := filepath.Glob(path + "*" + unfinished); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}

// killedWriter leaves a file as a process does that is killed: the newest changes are in the log beside it.
func killedWriter(t *testing.T, path string) {
	t.Helper()
	cmd, sc := again(t, "commit", path, "")
	for range 5 {
		if !sc.Scan() {
			t.Fatal("the writer says nothing")
		}
	}
	must(t, cmd.Process.Kill())
	_ = cmd.Wait()
	if info, err := os.Stat(path + "-wal"); err != nil || info.Size() == 0 {
		t.Fatalf("there is no log: %v, %v", info, err)
	}
}

// A log of changes that is left from the file before would ruin the copy: it goes aside with its file, which stays whole.
func TestRestoreBesideALogThatIsLeft(t *testing.T) {
	t.Parallel()
	for name, fileToo := range map[string]bool{"with its file": false, "of a file that is gone": true} {
		t.Run(name, func(t *testing.T) {
			s, file, _ := backedUp(t)
			path := s.Path()
			must(t, s.Close())
			killedWriter(t, path)
			if fileToo {
				must(t, os.Remove(path))
			}
			r, err := Restore(t.Context(), file, path, "root", "here", Options{})
			must(t, err)
			s = open(t, path)
			if value(t, s) != "30" {
				t.Errorf("restored: %s", value(t, s))
			}
			whole(t, s)
			if !slices.ContainsFunc(r.Aside, func(name string) bool { return strings.HasSuffix(name, "-wal") }) {
				t.Errorf("the log is gone: %v", r.Aside)
			}
			for _, name := range r.Aside { // it names only what there is
				if _, err := os.Stat(name); err != nil {
					t.Error(err)
				}
			}
			if fileToo {
				return
			}
			if c := open(t, r.Aside[0]); value(t, c) == "30" {
				t.Error("the file that was moved aside lacks its newest changes")
			}
		})
	}
}

// After the loss of a disk nothing is left but the copy, not even the folder.
func TestRestoreWhereNothingIsLeft(t *testing.T) {
	_, file, _ := backedUp(t)
	path := filepath.Join(t.TempDir(), "new", "disk", "x.db")
	r, err := Restore(t.Context(), file, path, "root", "here", Options{})
	must(t, err)
	if len(r.Aside) > 0 {
		t.Errorf("something was moved aside: %s", r.Aside)
	}
	s := open(t, path)
	if value(t, s) != "30" {
		t.Errorf("restored: %s", value(t, s))
	}
	for p, want := range map[string]fs.FileMode{path: 0o600, filepath.Dir(path): 0o700} {
		if info, err := os.Stat(p); err != nil || info.Mode().Perm() != want {
			t.Errorf("%s: %v, %v", p, info.Mode(), err)
		}
	}
	whole(t, s)
}

// A copy that is no good moves nothing.
func TestRestoreOfADamagedCopy(t *testing.T) {
	s, file, _ := backedUp(t)
	path := s.Path()
	must(t, set(s, "99"))
	must(t, s.Close())
	raw(t, file, `DROP TRIGGER entry_moves_by_1; UPDATE entry SET content = '{"value":"31"}'`)
	_, err := Restore(t.Context(), file, path, "root", "here", Options{})
	says(t, err, "is not sound", "nothing was restored", "use an older copy")
	must(t, os.Truncate(file, 5000))
	_, err = Restore(t.Context(), file, path, "root", "here", Options{})
	says(t, err, "no good as a backup")
	_, err = Restore(t.Context(), path, path, "root", "here", Options{})
	says(t, err, "is the file itself")
	s = open(t, path)
	if value(t, s) != "99" {
		t.Error("the file was changed")
	}
	if left, _ := filepath.Glob(path + ".*"); len(left) > 0 {
		t.Errorf("left: %v", left)
	}
}

// A log of changes that was left beside a copy is not the copy's, where the copy has never had one; beside a file that may
// have one it is not passed over.
func TestVerifyWithALogBeside(t *testing.T) {
	s, file, _ := backedUp(t)
	must(t, os.WriteFile(file+"-wal", []byte("of another file"), 0o600))
	p, err := Verify(t.Context(), file, nil)
	must(t, err)
	if len(p.Problems) > 0 {
		t.Errorf("problems: %v", p.Problems)
	}
	must(t, s.Close())
	must(t, os.WriteFile(s.Path()+"-wal", []byte("of another file"), 0o600))
	_, err = Verify(t.Context(), s.Path(), nil) // it was open, so it is kept with a log
	says(t, err, "if those do not belong to it, move them away", s.Path()+"-wal")
}

// Where a file is gone and something of it is left, that is named and not how to make a new one; the newest of all.
func TestAMissingFileNamesWhatIsLeft(t *testing.T) {
	s, file, _ := backedUp(t)
	must(t, s.Close())
	copied, err := os.ReadFile(file)
	must(t, err)
	dir := filepath.Join(t.TempDir(), "data")
	path, third := filepath.Join(dir, "x.db"), t.TempDir()
	must(t, os.MkdirAll(filepath.Join(dir, "backups"), 0o700))
	o := Options{Rescue: third}
	must(t, Missing(path, o))
	must(t, os.WriteFile(path+"-wal", []byte("changes"), 0o600))
	says(t, Missing(path, o), path+"-wal", "put it back there", "ppbtui restore")
	for _, not := range []string{path + ".rescued-20231009T013000.part", path + ".rescued-20231009T013000-wal", path + ".rescued-notes",
		filepath.Join(dir, "backups", "y-backup-20231009T013000.db")} {
		must(t, os.WriteFile(not, copied, 0o600))
	}
	must(t, os.WriteFile(path+".rescued-20231010T013000", []byte("a person's notes"), 0o600))
	says(t, Missing(path, o), "ppbtui restore COPY")
	at := time.Date(2023, 10, 9, 1, 30, 0, 0, time.UTC)
	for i, left := range []string{
		filepath.Join(dir, "backups", "x-backup-20231009T013000.db"), path + ".before-restore-20231009T013000",
		path + ".rescued-20231009T013001-2", dir + "/../x.db.rescued-20231009T013002", filepath.Join(third, "x.db.rescued-20231009T013003"),
	} {
		must(t, os.WriteFile(left, copied, 0o600))
		must(t, os.Chtimes(left, at, at.Add(time.Duration(i)*time.Minute)))
		says(t, Missing(path, o), "`ppbtui restore "+filepath.Clean(left)+"`")
		_, err := Open(t.Context(), path, o)
		says(t, err, filepath.Clean(left))
		if strings.Contains(err.Error(), "ppbtui init") {
			t.Errorf("it advises init: %v", err)
		}
	}
	if _, err := os.Stat(path); err == nil {
		t.Error("a file was made")
	}
}

// What is said of a file that is no copy of ours is about the copy: no database is named here.
func TestVerifyOfAnothersFile(t *testing.T) {
	foreign := filepath.Join(t.TempDir(), "foreign.db")
	raw(t, foreign, `CREATE TABLE t (x)`)
	_, err := Verify(t.Context(), foreign, nil)
	says(t, err, foreign+" is not a file of ppbtui", "name a copy that ppbtui has made")
	if strings.Contains(err.Error(), "--db") {
		t.Errorf("it says %v", err)
	}
}

// A file with a page that SQLite did not write is found by a glance, and by Check as a thing that it found.
func TestGlanceAtADamagedFile(t *testing.T) {
	s := start(t, 3)
	must(t, s.Glance(t.Context()))
	path := s.Path()
	must(t, s.Close())
	db, err := sql.Open("sqlite", path)
	must(t, err)
	var at int64
	must(t, db.QueryRow(`SELECT rootpage FROM sqlite_schema WHERE name = 'sign_off'`).Scan(&at))
	must(t, db.Close())
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	must(t, err)
	_, err = f.WriteAt([]byte("nonsense"), (at-1)*4096)
	must(t, err)
	must(t, f.Close())
	s, err = Open(t.Context(), path, Options{})
	must(t, err)
	defer s.Close()
	says(t, s.Glance(t.Context()), path+" is damaged", "`ppbtui check`", "`ppbtui restore`")
	rep, err := s.Check(t.Context())
	must(t, err)
	if len(rep.Problems) == 0 {
		t.Error("sound")
	}
}
