// Package files reads and writes plain files for people: nothing that waits for ever is opened, nothing is replaced unasked, and
// what is half written has no name.
package files

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrNotPlain says that a name leads to something else than a plain file.
var ErrNotPlain = errors.New("it is a folder, a pipe or a device and not a plain file")

// Open opens a plain file to read, or what a link to one leads to. Anything else is refused: opening a pipe waits for
// somebody who writes, reading a device may never end, and neither hears that the program is told to stop.
func Open(name string) (*os.File, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, ErrNotPlain
	}
	f, err := os.OpenFile(name, os.O_RDONLY|noWaiting, 0)
	if err != nil {
		return nil, err
	}
	if info, err = f.Stat(); err == nil && !info.Mode().IsRegular() { // put there since
		err = ErrNotPlain
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// Folder is a folder of which only plain files are opened.
type Folder string

// Open opens a plain file of the folder, or the folder itself to be listed.
func (d Folder) Open(name string) (fs.File, error) {
	if name == "." || !fs.ValidPath(name) {
		return os.DirFS(string(d)).Open(name)
	}
	return Open(filepath.Join(string(d), filepath.FromSlash(name)))
}

// Reason is what went wrong with a file, without its name.
func Reason(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err
	}
	if l, ok := errors.AsType[*os.LinkError](err); ok {
		return l.Err
	}
	return err
}
