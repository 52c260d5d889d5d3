//go:build !(linux || darwin || freebsd || netbsd || openbsd || dragonfly)

package store

import "io/fs"

// fileLock is nothing where there is no flock: between processes SQLite's own lock has to do here, and a file that is
// open can be neither moved nor removed.
type fileLock struct{}

func openLock(string) (fileLock, error)    { return fileLock{}, nil }
func (fileLock) take() (chan error, error) { return nil, nil }
func (fileLock) try(bool) (bool, error)    { return true, nil }
func (fileLock) release()                  {}
func (fileLock) holder() string            { return someProgram }
func (fileLock) read() string              { return "" }
func (fileLock) write(string) error        { return nil }
func (fileLock) close() error              { return nil }
func identity(fs.FileInfo) string          { return "" }
func removedIn(string) string              { return "" }
