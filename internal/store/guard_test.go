package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"ppbtui/internal/ppb"
)

// value is what M1 holds.
func value(t testing.TB, s *Store) string {
	t.Helper()
	_, it, err := s.Item(t.Context(), q2, "M1")
	must(t, err)
	return it.Entry.Content[ppb.FieldValue]
}

func set(s *Store, to string) error {
	_, err := s.Set(context.Background(), ann, q2, "M1", map[ppb.Field]string{ppb.FieldValue: to})
	return err
}

// rescued is the one copy that was kept of a lost file, in this folder or in the one that it had below.
func rescued(t testing.TB, dir string) string {
	t.Helper()
	found, _ := filepath.Glob(filepath.Join(dir, "*.rescued-*"))
	below, _ := filepath.Glob(filepath.Join(dir, "data", "*.rescued-*"))
	found = append(found, below...)
	if len(found) != 1 {
		t.Fatalf("kept: %v", found)
	}
	info, err := os.Stat(found[0])
	must(t, err)
	if info.Mode().Perm() != 0o600 {
		t.Errorf("the kept copy is %v", info.Mode())
	}
	return found[0]
}

// ways are how the names of an open file come to lead elsewhere.
var ways = map[string]func(t testing.TB, path string){
	"all removed": func(t testing.TB, path string) {
		for _, e := range ending {
			must(t, os.Remove(path+e))
		}
	},
	"the file removed":  func(t testing.TB, path string) { must(t, os.Remove(path)) },
	"the log removed":   func(t testing.TB, path string) { must(t, os.Remove(path+"-wal")) },
	"the index removed": func(t testing.TB, path string) { must(t, os.Remove(path+"-shm")) },
	"the queue removed": func(t testing.TB, path string) { must(t, os.Remove(path+"-queue")) },
	"the queue made anew": func(t testing.TB, path string) {
		must(t, os.Remove(path+"-queue"))
		must(t, os.WriteFile(path+"-queue", nil, 0o600))
	},
	"the hold removed": func(t testing.TB, path string) { must(t, os.Remove(path+"-open")) },
	"the file moved":   func(t testing.TB, path string) { must(t, os.Rename(path, path+".elsewhere")) },
	"all moved": func(t testing.TB, path string) {
		for _, e := range ending {
			must(t, os.Rename(path+e, path+".elsewhere"+e))
		}
	},
	"replaced by a copy": func(t testing.TB, path string) {
		b, err := os.ReadFile(path)
		must(t, err)
		must(t, os.WriteFile(path+".tmp", b, 0o600))
		must(t, os.Rename(path+".tmp", path))
	},
	"the folder moved": func(t testing.TB, path string) {
		must(t, os.Rename(filepath.Dir(path), filepath.Dir(path)+".elsewhere"))
	},
	"the folder removed": func(t testing.TB, path string) { _ = os.RemoveAll(filepath.Dir(path)) }, // a copy may be in it by then
}

// Whatever becomes of the file while it is open: the next write is not acknowledged, everybody is told why, and all that was
// acknowledged is kept beside it.
func TestLostFileAcknowledgesNothing(t *testing.T) {
	for name, way := range ways {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := filepath.Join(t.TempDir(), "data")
			path := filepath.Join(dir, "x.db")
			startAt(t, path, 1).Close()
			s := watching(t, path)
			must(t, set(s, "30"))
			for range readerCount { // whoever reads already goes on reading
				value(t, s)
			}
			notices := s.Watch(t.Context())
			way(t, path)

			says(t, set(s, "31"), "nothing can be saved any more")
			says(t, set(s, "32"), "nothing can be saved any more") // from now on
			for s.Trouble() == nil || !strings.Contains(s.Trouble().Error(), ".rescued-") {
				if !told(notices, soon) {
					t.Fatalf("nobody is told: %v", s.Trouble())
				}
			}
			if value(t, s) != "30" {
				t.Errorf("what is shown is %s", value(t, s))
			}
			s.SaveDraft(draft(ann, "M1", 1, nil, words("typed")))
			says(t, s.Flush(t.Context()), "nothing can be saved any more")
			says(t, s.Close(), "nothing can be saved any more") // a draft is not in the file

			kept := rescued(t, filepath.Dir(dir))
			p, err := Verify(t.Context(), kept, nil)
			must(t, err)
			if len(p.Problems) > 0 {
				t.Errorf("the kept copy: %v", p.Problems)
			}
			if c := open(t, kept); value(t, c) != "30" {
				t.Errorf("the kept copy has %s", value(t, c))
			}
		})
	}
}

// A store that only reads notices within about a second.
func TestLostFileIsNoticedWhileNobodyWrites(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "x.db")
	must(t, startAt(t, path, 1).Close())
	s, err := Open(t.Context(), path, Options{}) // looks every second, as the program does
	must(t, err)
	notices := s.Watch(t.Context())
	must(t, os.Remove(path))
	begun := time.Now()
	if !told(notices, soon) || s.Trouble() == nil {
		t.Fatalf("not told: %v", s.Trouble())
	}
	t.Logf("told after %v", time.Since(begun))
	must(t, s.Close())
	rescued(t, filepath.Dir(path))
}

func TestLostFileIsKeptAtTheLastMoment(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	must(t, set(s, "30"))
	must(t, os.Remove(path))
	must(t, s.Close()) // there was nothing left to write
	if c := open(t, rescued(t, filepath.Dir(path))); value(t, c) != "30" {
		t.Errorf("kept is %s", value(t, c))
	}
}

// Where there is no folder to keep it in, it is kept as soon as there is one again.
func TestLostFileIsKeptWhenTheFolderIsBack(t *testing.T) {
	top := filepath.Join(t.TempDir(), "a")
	path := filepath.Join(top, "b", "x.db")
	must(t, startAt(t, path, 1).Close())
	s := watching(t, path)
	must(t, set(s, "30"))
	notices := s.Watch(t.Context())
	must(t, os.Rename(top, top+".gone"))
	err := set(s, "31")
	for end := time.Now().Add(soon); err != nil && strings.Contains(err.Error(), "is being made") && time.Now().Before(end); {
		time.Sleep(time.Millisecond) // the first look at it is under way
		err = set(s, "31")
	}
	says(t, err, "could not be kept", "copy the words that you typed", "ring your administrator")
	if l, ok := errors.AsType[*LostError](err); !ok || !strings.Contains(l.Log(), "have the folder "+filepath.Dir(path)+" made again") {
		t.Errorf("the log is told %v", err)
	}
	must(t, os.MkdirAll(filepath.Join(top+".new", "b"), 0o700))
	must(t, os.Rename(top+".new", top)) // at once, else it may be kept in the folder above
	for !strings.Contains(s.Trouble().Error(), ".rescued-") {
		if !told(notices, soon) {
			t.Fatal(s.Trouble())
		}
	}
	if c := open(t, rescued(t, filepath.Dir(path))); value(t, c) != "30" {
		t.Errorf("kept is %s", value(t, c))
	}
}

// A service may reach neither the folder nor the one above once they are removed: there is a third place.
func TestLostFileIsKeptInTheFolderForIt(t *testing.T) {
	top := filepath.Join(t.TempDir(), "a")
	path, third := filepath.Join(top, "b", "x.db"), t.TempDir()
	must(t, startAt(t, path, 1).Close())
	s, err := Open(t.Context(), path, Options{Rescue: third})
	must(t, err)
	must(t, set(s, "30"))
	must(t, os.RemoveAll(top))
	err = s.Lost()
	kept := rescued(t, third)
	says(t, err, "in the folder for rescued copies as "+filepath.Base(kept))
	if l, ok := errors.AsType[*LostError](err); !ok || !strings.Contains(l.Log(), "ppbtui restore "+kept) || strings.Contains(err.Error(), third) {
		t.Errorf("the log is told %v", err)
	}
	must(t, s.Close())
	if c := open(t, kept); value(t, c) != "30" {
		t.Errorf("kept is %s", value(t, c))
	}
}

// What another has put under the names meanwhile is left alone, also when the store is closed.
func TestLostFileLeavesAnotherAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	must(t, set(s, "30"))
	for _, e := range []string{"", "-wal", "-shm"} {
		must(t, os.Remove(path+e))
		must(t, os.WriteFile(path+e, []byte("another's"+e), 0o600))
	}
	if set(s, "31") == nil {
		t.Error("acknowledged")
	}
	must(t, s.Close())
	for _, e := range []string{"", "-wal", "-shm"} {
		if b, err := os.ReadFile(path + e); string(b) != "another's"+e {
			t.Errorf("%s holds %q, %v", e, b, err)
		}
	}
}

// Two processes with two files under one name would share one log of changes: the second is refused.
func TestAFilePutInThePlaceOfAnOpenOneIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	ways["replaced by a copy"](t, path)
	_, err := Open(t.Context(), path, Options{})
	says(t, err, "put in the place of another file that is still open", "stop ppbtui everywhere")
	must(t, s.Close())
}

// Removing the names of an open file, the lock's too, does not let another be put there while it is still open.
func TestRestoreIsRefusedWhileARemovedFileIsOpen(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("only Linux tells")
	}
	for _, name := range []string{"all removed", "the folder removed"} {
		s, file, _ := backedUp(t)
		path := s.Path()
		keep := filepath.Join(t.TempDir(), "copy.db")
		must(t, os.Rename(file, keep))
		ways[name](t, path)
		_, err := Restore(t.Context(), keep, path, "root", "here", Options{})
		says(t, err, path+" is open in ", "though its name is gone: stop the server", "nothing was changed")
		if _, err := os.Stat(path); err == nil {
			t.Errorf("%s: it was restored", name)
		}
		must(t, s.Close())
		_, err = Restore(t.Context(), keep, path, "root", "here", Options{})
		must(t, err)
	}
}

func TestAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "x.db")
	s := startAt(t, path, 1)
	other := open(t, path)
	for range 2 {
		if _, err := Alone(path); !errors.Is(err, ErrOpen) {
			t.Errorf("alone with an open file: %v", err)
		}
		must(t, s.Close())
	}
	must(t, other.Close())
	h, err := Alone(path)
	must(t, err)
	_, err = Open(t.Context(), path, Options{})
	says(t, err, "is being restored or made anew", "try again")
	must(t, h.Share())
	open(t, path)
	must(t, h.Release())
}
