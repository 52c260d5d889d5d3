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

// lost is what became of a store whose file is not under its name any more.
type lost struct {
	what string // the name that leads elsewhere
	kept string // where the copy of what the file held is; empty until there is one
	why  error  // why there is none
}

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
		return l.sentence(s.path)
	}
	what, err := s.astray()
	if err != nil {
		return fmt.Errorf("see whether the file is still there: %w", err)
	}
	if what != "" {
		return s.lose(what).sentence(s.path)
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

// rescue keeps what the lost file holds, as a file beside it. The poller asks for it again and again: a folder that was
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
	if next := (&lost{l.what, kept, err}); next.text(s.path) != l.text(s.path) {
		s.lost.Store(next)
		s.watch.shake()
	}
}

// keepCopy copies the lost file to where it was, or else, where the folder went too, beside that.
func (s *Store) keepCopy() (file string, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), rescueMost)
	defer cancel()
	c := s.spare
	if _, err := c.sql.ExecContext(ctx, "PRAGMA query_only = 0"); err != nil {
		return "", err
	}
	dir := filepath.Dir(s.path)
	for _, in := range []string{dir, filepath.Dir(dir)} {
		if _, e := os.Stat(in); e != nil {
			err = e
			continue
		}
		file = dated(filepath.Join(in, filepath.Base(s.path)+".rescued-"), s.now(), "")
		if err = c.copyTo(ctx, file, nil); err == nil {
			return file, nil
		}
	}
	return "", err
}

// Trouble is a sentence while nothing can be saved, and nil while all is well: the file is lost, or somebody keeps everybody
// from writing. Watch tells when it changes.
func (s *Store) Trouble() error {
	if l := s.lost.Load(); l != nil {
		return l.sentence(s.path)
	}
	return s.queue.trouble()
}

// rescueMost is how long keeping a copy may take.
const rescueMost = time.Minute

// errLost is in every error of a store whose file is lost.
var errLost = errors.New("the file is lost")

func (l *lost) sentence(path string) error { return &troubleError{l.text(path), errLost} }

// text names files without their folder, which is nobody's business but the server's: its log has the whole path.
func (l *lost) text(path string) string {
	text := filepath.Base(l.what) + " was moved, removed or replaced while it was open, so nothing can be saved any more"
	switch {
	case l.kept == "" && l.why == nil:
		return text + "; a copy of what it held is being made"
	case l.kept == "":
		return text + ", and what it held could not be kept either: leave this open, and have its folder made again with room on " +
			"its disk: a copy is put there within a second"
	case filepath.Dir(l.kept) != filepath.Dir(path):
		text += "; what it held is kept in the folder above as " + filepath.Base(l.kept)
	default:
		text += "; what it held is kept beside it as " + filepath.Base(l.kept)
	}
	return text + ": whoever looks after the machine has to stop ppbtui and restore that"
}

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
