package command

import (
	"bytes"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
)

// watched is an output that remembers the first error, so that a command whose words got lost does not end as if all
// were well.
type watched struct {
	io.Writer
	err error
}

func (w *watched) Write(p []byte) (int, error) {
	n, err := w.Writer.Write(p)
	if w.err == nil {
		w.err = err
	}
	return n, err
}

// watchedFile is watched for a file, which stays one for those who ask whether it is a terminal.
type watchedFile struct {
	*os.File
	w watched
}

func (f *watchedFile) Write(p []byte) (int, error)         { return f.w.Write(p) }
func (f *watchedFile) WriteString(s string) (int, error)   { return f.w.Write([]byte(s)) }
func (f *watchedFile) ReadFrom(r io.Reader) (int64, error) { return io.Copy(&f.w, r) }

// watchOutput gives an output to print to and what went wrong with it.
func watchOutput(out io.Writer) (io.Writer, *watched) {
	if f, ok := out.(*os.File); ok {
		w := &watchedFile{f, watched{Writer: f}}
		return w, &w.w
	}
	w := &watched{Writer: out}
	return w, w
}

// reason is what went wrong with a file, without its name.
func reason(err error) error {
	if p, ok := errors.AsType[*fs.PathError](err); ok {
		return p.Err
	}
	if l, ok := errors.AsType[*os.LinkError](err); ok {
		return l.Err
	}
	return err
}

// target is where a report goes.
type target struct {
	file  string // empty or "-": standard output
	force bool   // a file that is there already is replaced
}

func (t target) named() bool { return t.file != "" && t.file != "-" }

// write writes to standard output, or to a file under a temporary name that is renamed once it is complete. db is the
// database that is read.
func (c *cli) write(to target, db string, report func(io.Writer) error) error {
	if !to.named() {
		return report(c.data())
	}
	old, err := replaceable(to.file, db)
	if err == nil && old != nil && !to.force {
		err = errors.New("it is there already: name another file, or say --force to replace it")
	}
	if err == nil {
		err = writeFile(to.file, old, report)
	}
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", to.file, reason(err))
	}
	c.say("Wrote %s.", to.file)
	return nil
}

func writeFile(file string, old fs.FileInfo, to func(io.Writer) error) error {
	tmp := filepath.Join(filepath.Dir(file), ".ppbtui-"+rand.Text())
	f, err := os.OpenFile(tmp, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o644) // less what the umask takes away
	if err != nil {
		return err
	}
	defer os.Remove(tmp)
	if old != nil {
		err = f.Chmod(old.Mode().Perm())
	}
	if err := errors.Join(err, to(f), f.Sync(), f.Close()); err != nil {
		return err
	}
	return os.Rename(tmp, file)
}

// replaceable looks at what stands under the name of a file to be written: nothing, or a plain file that is no database.
// A rename would put a report in the place of a device, a pipe or a link.
func replaceable(file, db string) (fs.FileInfo, error) {
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
		return nil, errors.New("it is a device or a pipe and not a plain file: leave -o out and redirect standard output")
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
	f, err := openPlain(file)
	if err != nil {
		return false
	}
	defer f.Close()
	head := make([]byte, 16)
	n, _ := io.ReadFull(f, head)
	return bytes.Equal(head[:n], []byte("SQLite format 3\x00"))
}
