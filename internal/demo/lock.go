package demo

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// Lock says that a copy of the demo is in use, so that nobody puts a new one in its place meanwhile.
type Lock struct{ file *os.File }

var errInUse = errors.New("in use")

// Use holds the copy at path for one who works on it, or, with alone, for one who makes it anew.
func Use(path string, alone bool) (*Lock, error) {
	if p, err := filepath.EvalSymlinks(path); err == nil {
		path = p
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, fmt.Errorf("the demo's folder cannot be made: %w", err)
	}
	f, err := os.OpenFile(path+"-open", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("the demo's file cannot be made: %w", err)
	}
	err = lock(f, alone)
	switch {
	case errors.Is(err, errInUse) && alone:
		err = errors.New("the demo is open elsewhere: leave it there before you throw its copy away")
	case errors.Is(err, errInUse):
		err = errors.New("the demo's copy is being made anew: try again in a moment")
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return &Lock{f}, nil
}

// Share lets others in who only work on the copy.
func (l *Lock) Share() error { return lock(l.file, false) }

// Release ends the use.
func (l *Lock) Release() error { return l.file.Close() }
