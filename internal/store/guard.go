package store

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"modernc.org/sqlite"
)

// What goes with a file, each by the ending of its name. Without any one of them two processes no longer mean the same.
var ending = [...]string{"", "-wal", "-shm", "-queue", "-open"}

// files are those that a store has open, as they were then. Their names may lead elsewhere by now: the kernel goes on
// with a file that was moved, replaced or removed, and what is written into it is gone when the store is closed.
type files [len(ending)]fs.FileInfo

// identify notes which files are open. The database has to be the same as before SQLite opened it.
func (s *Store) identify(before fs.FileInfo) error {
	for i, e := range ending {
		info, err := os.Stat(s.path + e)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		s.files[i] = info // nil where there is none: not every system has them all
	}
	if s.files[0] == nil || !os.SameFile(before, s.files[0]) {
		return say("%s was put in the place of another file this very moment: try again", s.path)
	}
	return nil
}

// astray is the first name that does not lead to the open file any more, "" where all do.
func (s *Store) astray() (string, error) {
	for i, was := range s.files {
		if was == nil {
			continue
		}
		is, err := os.Stat(s.path + ending[i])
		switch {
		case errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR) || err == nil && !os.SameFile(was, is):
			return s.path + ending[i], nil
		case err != nil:
			return "", err // it may still be there
		}
	}
	return "", nil
}

// whole is nil while the open files are those under their names. It is asked before and after every write: what is not in
// the file that others will open is not acknowledged.
func (s *Store) whole() error {
	if l := s.lost.Load(); l != nil {
		return l.error(s.path)
	}
	what, err := s.astray()
	if err != nil {
		return fmt.Errorf("see whether the file is still there: %w", err)
	}
	if what != "" {
		return s.lose(what).error(s.path)
	}
	return nil
}

// lose notes that the file is lost, for good: two files cannot be made one again. Everybody is told.
func (s *Store) lose(what string) *lost {
	s.lost.CompareAndSwap(nil, &lost{what: what})
	s.watch.shake()
	s.rescue()
	return s.lost.Load()
}

// rescue keeps what the lost file holds, as a file. The poller asks for it again and again: a folder that was
// removed may come back, and one that is being removed takes the copy with it.
func (s *Store) rescue() {
	s.rescuing.Lock()
	defer s.rescuing.Unlock()
	l := s.lost.Load()
	if l.kept != "" {
		if _, err := os.Lstat(l.kept); err == nil {
			return
		}
	}
	kept, err := s.keepCopy()
	if next := (&lost{l.what, kept, err}); next.sentence(s.path) != l.sentence(s.path) {
		s.lost.Store(next)
		s.watch.shake()
	}
}

// keepCopy copies the lost file to where it was, or else, where the folder went too, beside that, or else to the folder that
// is there for it: the first two may be no folders any more that this process can reach, as those that a service is given.
func (s *Store) keepCopy() (file string, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), rescueMost)
	defer cancel()
	c := s.spare
	if _, err := c.sql.ExecContext(ctx, "PRAGMA query_only = 0"); err != nil {
		return "", err
	}
	dir := filepath.Dir(s.path)
	folders := []string{dir, filepath.Dir(dir)}
	if s.rescueTo != "" {
		folders = append(folders, s.rescueTo)
	}
	for _, in := range folders {
		if _, err = os.Stat(in); err != nil {
			continue
		}
		file = dated(filepath.Join(in, filepath.Base(s.path)+".rescued-"), s.now(), "")
		if err = c.copyTo(ctx, file, nil); err == nil {
			return file, nil
		}
	}
	return "", err
}

// Lost is nil while the file is where it was, and else a *LostError. It looks now.
func (s *Store) Lost() error {
	if err := s.whole(); s.lost.Load() != nil {
		return err
	}
	return nil
}

// Trouble is a sentence while nothing can be saved, and nil while all is well: the file is lost (a *LostError), or somebody keeps
// everybody from writing. Watch tells when it changes.
func (s *Store) Trouble() error {
	if l := s.lost.Load(); l != nil {
		return l.error(s.path)
	}
	return s.queue.trouble()
}

// rescueMost is how long keeping a copy may take.
const rescueMost = time.Minute

// keepLog has SQLite leave the log of changes where it is when the store is closed. It would remove it by its name, and
// that may lead to another's by now.
func (c *conn) keepLog() {
	_ = c.sql.Raw(func(driver any) error {
		if f, ok := driver.(sqlite.FileControl); ok {
			_, err := f.FileControlPersistWAL("main", 1)
			return err
		}
		return nil
	})
}
