package sshd

import (
	"io/fs"
	"time"
)

// folder is an open folder: its list, as it was when it was opened.
type folder struct {
	infos
	close func()
}

// Close lets another be opened.
func (f *folder) Close() error {
	f.close()
	return nil
}

// emptyFolder is the root where somebody has no exports yet.
type emptyFolder struct{}

// Name is that of the root.
func (emptyFolder) Name() string { return "/" }

// Size is nothing.
func (emptyFolder) Size() int64 { return 0 }

// Mode is a folder that can be read.
func (emptyFolder) Mode() fs.FileMode { return fs.ModeDir | 0o500 }

// ModTime is not known.
func (emptyFolder) ModTime() time.Time { return time.Time{} }

// IsDir is true.
func (emptyFolder) IsDir() bool { return true }

// Sys is nil.
func (emptyFolder) Sys() any { return nil }
