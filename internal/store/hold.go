package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// Hold keeps a file of ppbtui from being put in another's place. Every store has one, together with all others that have
// the file open; who makes the file anew has it alone.
type Hold struct {
	path string
	lock fileLock
}

// ErrOpen says that somebody has the file open.
var ErrOpen = errors.New("the file is open")

// Alone keeps everybody from opening the file at path, which need not be there, until the hold is released. It fails with
// ErrOpen where anybody has it open, this process too, or is seen to have one open that was removed from under that name.
func Alone(path string) (*Hold, error) {
	path, err := realPath(path)
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	l, err := openLock(path + "-open")
	if err != nil {
		return nil, err
	}
	ok, err := l.try(true)
	if err == nil && !ok {
		err = ErrOpen
	}
	if err == nil {
		if who := removedIn(path); who != "" {
			err = fmt.Errorf("%w in %s, though its name is gone", ErrOpen, who)
		}
	}
	if err != nil {
		return nil, errors.Join(err, l.close())
	}
	return &Hold{path, l}, nil
}

// openedTries is how long opening waits for somebody who has the file alone: who opens it first has it so for a moment.
const openedTries = 2 * time.Second

// share is the hold of somebody who works on the file. It notes which file that is: where another was put under the name
// meanwhile, the two have a log of changes in common and would ruin each other.
func share(path string) (*Hold, error) {
	l, err := openLock(path + "-open")
	if err != nil {
		return nil, err
	}
	h := &Hold{path, l}
	if err := h.Share(); err != nil {
		return nil, errors.Join(err, l.close())
	}
	return h, nil
}

// Share lets others in who only work on the file that is there now.
func (h *Hold) Share() error {
	for until := time.Now().Add(openedTries); ; time.Sleep(5 * time.Millisecond) {
		alone, err := h.lock.try(true)
		if err == nil && alone {
			err = h.note()
		}
		if err != nil {
			return err
		}
		shared, err := h.lock.try(false) // between the one and the other somebody may have had it alone
		switch {
		case err != nil:
			return err
		case shared:
			return h.sameAsNoted()
		case time.Now().After(until):
			return say("%s is being restored or made anew: try again in a moment", h.path)
		}
	}
}

// note writes down which file it is that those who come now have open.
func (h *Hold) note() error {
	info, err := os.Stat(h.path)
	if errors.Is(err, fs.ErrNotExist) {
		return &NotThereError{Path: h.path}
	}
	if err != nil {
		return err
	}
	return h.lock.write(identity(info))
}

func (h *Hold) sameAsNoted() error {
	info, err := os.Stat(h.path)
	if errors.Is(err, fs.ErrNotExist) {
		return &NotThereError{Path: h.path}
	}
	if err != nil {
		return err
	}
	if noted := h.lock.read(); noted != "" && noted != identity(info) {
		return say("%s was put in the place of another file that is still open: stop ppbtui everywhere, then try again", h.path)
	}
	return nil
}

// Release ends the hold.
func (h *Hold) Release() error { return h.lock.close() }
