package files

import (
	"bytes"
	"crypto/rand"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// ErrDevice says that something stands under the name of a file to be written that holds nothing.
var ErrDevice = errors.New("it is a device or a pipe and not a plain file")

// Write writes a file under a temporary name that is renamed once it is complete, in the place of old where that is not nil: see
// Replaceable.
func Write(file string, old fs.FileInfo, to func(io.Writer) error) error {
	d, err := Begin(file, old, to)
	defer d.Discard()
	if err != nil {
		return err
	}
	return d.Keep()
}

// Draft is a file that is complete under a temporary name, and has not got its own yet. The zero Draft is none.
type Draft struct{ file, tmp string }

// Begin writes one. It is discarded also where that fails.
func Begin(file string, old fs.FileInfo, to func(io.Writer) error) (d Draft, err error) {
	tmp := filepath.Join(filepath.Dir(file), ".ppbtui-"+rand.Text())
	f, err := os.OpenFile(tmp, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644) // less what the umask takes away
	if err != nil {
		return d, err
	}
	if old != nil {
		err = f.Chmod(old.Mode().Perm())
	}
	return Draft{file, tmp}, errors.Join(err, to(f), f.Sync(), f.Close())
}

// Keep gives it its name.
func (d Draft) Keep() error { return os.Rename(d.tmp, d.file) }

// Discard takes it away, where it has not got its name.
func (d Draft) Discard() {
	if d.tmp != "" {
		_ = os.Remove(d.tmp) // it is not there any more once it is kept
	}
}

// Replaceable looks at what stands under the name of a file to be written: nothing, or a plain file that is no database; db is
// the one that is read. A rename would put a report in the place of a device, a pipe or a link.
func Replaceable(file, db string) (fs.FileInfo, error) {
	for _, suffix := range []string{"", "-wal", "-shm", "-queue"} {
		if sameFile(file, db+suffix) {
			return nil, errors.New("it is the database itself, and a report would destroy it: name another file")
		}
	}
	info, err := os.Lstat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, errors.New("it is a folder: name a file in it")
	case info.Mode()&fs.ModeSymlink != 0:
		return nil, errors.New("it is a link: name the file that it leads to")
	case !info.Mode().IsRegular():
		return nil, ErrDevice
	case isDatabase(file):
		return nil, errors.New("it is a database, and a report would destroy it: name another file")
	}
	return info, nil
}

// sameFile reports whether two names lead to one file, or would.
func sameFile(a, b string) bool {
	x, errX := os.Stat(a)
	y, errY := os.Stat(b)
	if errX == nil && errY == nil {
		return os.SameFile(x, y)
	}
	return place(a) == place(b)
}

// place is the absolute name of a file in a folder without links.
func place(file string) string {
	dir, err := filepath.EvalSymlinks(filepath.Dir(file))
	if err != nil {
		return file
	}
	dir, err = filepath.Abs(dir)
	if err != nil {
		return file
	}
	return filepath.Join(dir, filepath.Base(file))
}

func isDatabase(file string) bool {
	f, err := Open(file)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 16)
	n, _ := io.ReadFull(f, head)
	return bytes.Equal(head[:n], []byte("SQLite format 3\x00"))
}
