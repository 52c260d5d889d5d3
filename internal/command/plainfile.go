package command

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

var errNotPlain = errors.New("it is a folder, a pipe or a device and not a plain file")

// openPlain opens a plain file to read, or what a link to one leads to. Anything else is refused: opening a pipe waits for
// somebody who writes, reading a device may never end, and neither hears that the program is told to stop.
func openPlain(name string) (*os.File, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, errNotPlain
	}
	f, err := os.OpenFile(name, os.O_RDONLY|noWaiting, 0)
	if err != nil {
		return nil, err
	}
	if info, err = f.Stat(); err == nil && !info.Mode().IsRegular() { // put there since
		err = errNotPlain
	}
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

// plainFolder is a folder of which only plain files are opened.
type plainFolder string

// Open opens a plain file of the folder, or the folder itself to be listed.
func (d plainFolder) Open(name string) (fs.File, error) {
	if name == "." || !fs.ValidPath(name) {
		return os.DirFS(string(d)).Open(name)
	}
	return openPlain(filepath.Join(string(d), filepath.FromSlash(name)))
}
