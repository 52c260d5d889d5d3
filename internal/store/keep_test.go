package store

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

func namesIn(t testing.TB, dir string) (out []string) {
	t.Helper()
	list, err := os.ReadDir(dir)
	must(t, err)
	for _, e := range list {
		out = append(out, e.Name())
	}
	return out
}

// The newest of each of the last 14 days and 12 months that have a copy stay.
func TestSuperfluousCopies(t *testing.T) {
	begin := time.Date(2023, 10, 9, 1, 30, 0, 0, time.UTC)
	var copies []made
	for day := range 800 {
		for n, hour := range []int{0, 6, 12} {
			at := begin.AddDate(0, 0, -day).Add(time.Duration(hour) * time.Hour)
			copies = append(copies, made{fmt.Sprintf("%s-%d", at.Format("2006-01-02"), n), at, 0})
		}
	}
	gone := superfluous(copies)
	var stay []string
	for _, c := range copies {
		if !slices.Contains(gone, c.name) {
			stay = append(stay, c.name)
		}
	}
	slices.Sort(stay)
	want := "2022-11-30-2 2022-12-31-2 2023-01-31-2 2023-02-28-2 2023-03-31-2 2023-04-30-2 2023-05-31-2 2023-06-30-2 2023-07-31-2 " +
		"2023-08-31-2 2023-09-26-2 2023-09-27-2 2023-09-28-2 2023-09-29-2 2023-09-30-2 2023-10-01-2 2023-10-02-2 2023-10-03-2 " +
		"2023-10-04-2 2023-10-05-2 2023-10-06-2 2023-10-07-2 2023-10-08-2 2023-10-09-2"
	if got := strings.Join(stay, " "); got != want {
		t.Errorf("kept\n%s, want\n%s", got, want)
	}
	one := []made{{"first", begin, 0}, {"second", begin, 2}, {"tenth", begin, 10}}
	if got := superfluous(one); !slices.Equal(got, []string{"second", "first"}) {
		t.Errorf("of one second %v go", got)
	}
}

// A folder of copies over a year of nights, which holds other things too. Only what was made there goes.
func TestKeep(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "x.db")
	now := time.Date(2023, 10, 9, 1, 30, 0, 0, time.UTC)
	s, err := Open(t.Context(), path, Options{Create: true, Clock: func() time.Time { return now }})
	must(t, err)
	defer s.Close()
	must(t, s.Init(t.Context(), admin.Officer, admin.Session))
	if _, err := s.Keep(t.Context(), ann, t.TempDir(), ""); !errors.Is(err, ppb.ErrDenied) {
		t.Errorf("an officer's: %v", err)
	}
	dir, second := filepath.Join(t.TempDir(), "copies"), t.TempDir()
	first, err := s.Keep(t.Context(), admin, dir, second)
	must(t, err)
	if first.File != filepath.Join(dir, "x-backup-20231009T013000.db") || first.Removed != 0 {
		t.Errorf("%+v", first)
	}
	copied, err := os.ReadFile(first.File)
	must(t, err)
	put := func(name string, content []byte) {
		for _, d := range []string{dir, second} {
			must(t, os.WriteFile(filepath.Join(d, name), content, 0o600))
		}
	}
	others := []string{"x-backup-20220101T000000.db", "y-backup-20200101T000000.db", "x-backup-mine.db", "x-backup-20200101T000000.db.bak", "notes.txt"}
	put(others[0], []byte("a person's own notes"))
	for _, name := range others[1:] {
		put(name, copied)
	}
	put("x-backup-20230101T000000.db.part", nil)
	put("x-backup-20231009T012900.db.part", nil) // somebody may be making it
	for night := range 400 {
		put(now.AddDate(0, 0, -1-night).Format("x-backup-20060102T150405.db"), copied)
	}
	k, err := s.Keep(t.Context(), admin, dir, second) // in the same second
	must(t, err)
	if filepath.Base(k.File) != "x-backup-20231009T013000-2.db" || filepath.Base(k.Second) != filepath.Base(k.File) {
		t.Errorf("%+v", k)
	}
	for _, d := range []string{dir, second} {
		have := namesIn(t, d)
		for _, name := range append(others, "x-backup-20231009T012900.db.part", filepath.Base(k.File)) {
			if !slices.Contains(have, name) {
				t.Errorf("%s is gone", name)
			}
		}
		if n := len(have) - len(others) - 1; n != 14+10 {
			t.Errorf("%d copies stay: %v", n, have)
		}
	}
	for _, file := range []string{k.File, k.Second} {
		p, err := Verify(t.Context(), file, nil)
		must(t, err)
		if p.Head != k.Head || len(p.Problems) > 0 {
			t.Errorf("%s: %+v", file, p)
		}
	}

	now = now.AddDate(-1, 0, 0) // the clock is set back: the new copy stays all the same
	if k, err = s.Keep(t.Context(), admin, dir, second); err != nil || !slices.Contains(namesIn(t, dir), filepath.Base(k.File)) {
		t.Errorf("%+v, %v", k, err)
	}
	whole(t, s)
}

// A second folder that is not there, as when its disk is not mounted, is not made. The first copy is good all the same,
// recorded, and nothing is removed.
func TestKeepWithoutTheSecondFolder(t *testing.T) {
	s := start(t, 1)
	dir, second := t.TempDir(), filepath.Join(t.TempDir(), "not mounted")
	for range 2 {
		_, err := s.Keep(t.Context(), admin, dir, second)
		says(t, err, "is good, but there is none in the second folder", "mount the disk")
	}
	if have := namesIn(t, dir); len(have) != 2 {
		t.Errorf("copies: %v", have)
	}
	if _, err := os.Stat(second); err == nil {
		t.Error("it was made")
	}
	if _, ok, err := s.LastBackup(t.Context()); !ok || err != nil {
		t.Errorf("not recorded: %v", err)
	}
}

// A second folder that the account cannot write is said to be that, and not by the name of an unfinished copy.
func TestKeepInASecondFolderThatCannotBeWritten(t *testing.T) {
	s := start(t, 1)
	second := t.TempDir()
	must(t, os.Chmod(second, 0o500))
	if f, err := os.Create(filepath.Join(second, "f")); err == nil {
		must(t, f.Close())
		t.Skip("this account may write everywhere")
	}
	_, err := s.Keep(t.Context(), admin, t.TempDir(), second)
	says(t, err, "none in the second folder: "+second+" cannot be written by this account")
	if strings.Contains(err.Error(), unfinished) {
		t.Errorf("it says %v", err)
	}
}
