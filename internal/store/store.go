package store

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"modernc.org/sqlite"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// Options are what Open may be told. The zero value is right for the program.
type Options struct {
	Clock      func() time.Time // nil: time.Now
	Create     bool             // make the file if it is not there
	FlushEvery time.Duration    // how long typing may wait for the file; 0: 250 ms
	WatchEvery time.Duration    // how often Watch looks for changes by other processes; 0: 1 s
	Keeper     string           // login of the account that the file belongs to, see ppb.Keeps; "": not known
	Rescue     string           // folder for a copy of a file that is lost, where there can be none beside it; "": none
	Blocked    func(error)      // told while Open itself has to wait for another process; nil: nobody

	tellAfter, waitMost time.Duration // how long a write waits before that is told of, and in all; 0: queueTell, queueMost
}

func (o Options) now() time.Time {
	if o.Clock == nil {
		return time.Now()
	}
	return o.Clock()
}

// Store is an open file. It is safe for use by several sessions at once, and several processes may have the same file
// open.
type Store struct {
	path   string
	keeper string // Options.Keeper
	shape  shape
	clock  func() time.Time
	zone   *time.Location

	hold    *Hold  // nobody puts another file in its place
	queue   *queue // one write at a time, over all processes
	writeDB *sql.DB
	writer  *conn // used only while the queue is held
	growth  growth
	uploads int64 // bytes of new files that a person may attach in a day
	readDB  *sql.DB
	readers chan *conn // free ones; nil stands for one not opened yet

	files    files // as they were opened
	lost     atomic.Pointer[lost]
	rescueTo string     // Options.Rescue, absolute
	rescuing sync.Mutex // with it, spare
	spare    *conn      // it has the file open whatever becomes of its name

	proved proved
	pasts  pasts
	memory memory
	pane   *Pane // of a process with one screen
	watch  watch
	shelf  shelf
	closed chan struct{} // closed with the store: nobody waits for a reader then
}

// ofd makes SQLite's locks survive another part of this process closing the same file. It has to come before the first
// file is opened; where there are no such locks (not Linux), the queue alone has to do.
var ofd = sync.OnceFunc(func() { _, _ = sqlite.OFDLocking(true) })

const readerCount = 4

// Open opens the file at path and brings its schema up to date. It fails with *NotThereError when there is none and
// o.Create is not set, and refuses, each with a sentence that says what to do, a file of another program, a file
// written by a later version of this one, and a folder on another machine.
func Open(ctx context.Context, path string, o Options) (_ *Store, err error) {
	defer wrap(&err, "open %s", path)
	defer func() {
		if err != nil && !isSentence(err) {
			if s := cannotOpen(path, err); s != "" {
				err = &troubleError{s, err}
			}
		}
	}()
	ofd()
	if path, err = realPath(path); err != nil {
		return nil, err
	}
	fresh, err := prepareFile(ctx, path, o)
	if err != nil {
		return nil, err
	}
	s := &Store{path: path, keeper: o.Keeper, clock: o.now, uploads: mostAttached, readers: make(chan *conn, readerCount), closed: make(chan struct{})}
	s.watch.waiting, s.watch.every = map[chan struct{}]func() bool{}, cmp.Or(o.WatchEvery, watchEvery)
	if o.Rescue != "" {
		if s.rescueTo, err = filepath.Abs(o.Rescue); err != nil {
			return nil, err
		}
	}
	s.zone, s.pane = s.clock().Location(), s.Pane()
	defer func() {
		if err != nil {
			s.closeFiles()
		}
	}()
	if s.shape, err = todaysShape(); err != nil {
		return nil, err
	}
	if s.hold, err = share(path); err != nil {
		return nil, err
	}
	before, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	opened := make(chan struct{})
	defer close(opened)
	if s.queue, err = newQueue(path, func() { s.blocked(opened, o.Blocked) }); err != nil {
		return nil, err
	}
	s.queue.tell, s.queue.most = cmp.Or(o.tellAfter, queueTell), cmp.Or(o.waitMost, queueMost)
	if s.writeDB, err = openWriter(ctx, path); err != nil {
		return nil, err
	}
	if err = s.migrate(ctx, fresh); err != nil {
		return nil, err
	}
	if s.readDB, err = openReaders(ctx, path); err != nil {
		return nil, err
	}
	for range readerCount {
		s.readers <- nil
	}
	if s.spare, err = newConn(ctx, s.readDB); err != nil {
		return nil, err
	}
	if _, err = s.spare.userVersion(ctx); err != nil { // now it has the log of changes open, too
		return nil, err
	}
	if err = s.identify(before); err != nil {
		return nil, err
	}
	s.startFlusher(o.FlushEvery)
	return s, nil
}

// Close writes the drafts that are not in the file yet and closes it.
func (s *Store) Close() (err error) {
	s.memory.once.Do(func() {
		if _ = s.whole(); s.lost.Load() != nil {
			s.rescue() // the last moment
		}
		err = s.stopFlusher()
		s.watch.close()
		close(s.closed)
		err = errors.Join(err, s.closeFiles())
	})
	return err
}

func (s *Store) closeFiles() error {
	var errs []error
	if s.readDB != nil {
		for range readerCount {
			if c := <-s.readers; c != nil {
				c.close()
			}
		}
		if s.spare != nil {
			s.spare.close()
		}
		errs = append(errs, s.readDB.Close())
	}
	if s.writer != nil { // the last connection: it is the one that would remove the log of changes
		if s.lost.Load() != nil {
			s.writer.keepLog()
		}
		s.writer.close()
	}
	if s.writeDB != nil {
		errs = append(errs, s.writeDB.Close())
	}
	if s.queue != nil {
		errs = append(errs, s.queue.close())
	}
	if s.hold != nil {
		errs = append(errs, s.hold.Release())
	}
	return errors.Join(errs...)
}

// blocked tells that somebody keeps everybody from writing, or no longer does: whoever is opening the file, or watches it.
func (s *Store) blocked(opened chan struct{}, opening func(error)) {
	s.watch.shake()
	select {
	case <-opened:
	default:
		if err := s.queue.trouble(); err != nil && opening != nil {
			opening(err)
		}
	}
}

// Path is the file's absolute path.
func (s *Store) Path() string { return s.path }

// now is the time in whole milliseconds, as it is stored.
func (s *Store) now() time.Time { return s.at(s.clock().UnixMilli()) }

// today is the day that it is.
func (s *Store) today() ppb.Date { return rag.DateOf(s.now()) }

func (s *Store) at(ms int64) time.Time { return time.UnixMilli(ms).In(s.zone) }

// realPath is the absolute path without links: whatever name people give the file, they have to meet in one queue.
func realPath(path string) (string, error) {
	path, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	if p, err := filepath.EvalSymlinks(path); err == nil {
		return p, nil
	}
	if dir, err := filepath.EvalSymlinks(filepath.Dir(path)); err == nil {
		return filepath.Join(dir, filepath.Base(path)), nil
	}
	return path, nil // nothing is there yet
}

// prepareFile sees to it that there is a file that may be opened: ours, private, and on this machine. fresh means that
// it is still empty. The file is made here and not by SQLite, so that nobody else can read it even for a moment.
func prepareFile(ctx context.Context, path string, o Options) (fresh bool, err error) {
	st, err := os.Stat(path)
	missing := errors.Is(err, os.ErrNotExist)
	if err != nil && !missing {
		return false, err
	}
	if !missing && !st.Mode().IsRegular() {
		return false, say("%s is not a file that can hold the database: name one with --db", path)
	}
	if (missing || st.Size() == 0) && !o.Create {
		return false, notThere(path, o.Rescue)
	}
	dir := filepath.Dir(path)
	if missing {
		if err := os.MkdirAll(dir, 0o700); err != nil {
			return false, err
		}
	}
	if kind := networkFileSystem(dir); kind != "" {
		return false, onAnotherMachine(dir, kind)
	}
	if missing {
		f, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
		if err != nil && !errors.Is(err, os.ErrExist) {
			return false, err
		}
		if err == nil {
			if err := f.Close(); err != nil {
				return false, err
			}
		}
		return true, nil
	}
	fresh = st.Size() == 0
	if !fresh {
		if fresh, err = probe(ctx, path); err != nil {
			return false, err
		}
	}
	if st.Mode().Perm()&0o077 != 0 { // it is ours
		if err := os.Chmod(path, 0o600); err != nil {
			return false, say("others can read %s and that cannot be changed: make it private with chmod 600", path)
		}
	}
	return fresh, nil
}
