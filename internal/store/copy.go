package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// unfinished ends the name of a copy that is not complete yet. Nothing else has such a name.
const unfinished = ".part"

// copyTo writes a whole, consistent copy of the file, private from the start. Only when it is complete, on the disk and
// proved good does it get its name, which nobody else may have; where it fails, nothing is left behind. prove may be nil.
func (c *conn) copyTo(ctx context.Context, file string, prove func(part string) error) (err error) {
	part := file + unfinished
	if err := os.Remove(part); err != nil && !errors.Is(err, fs.ErrNotExist) { // of one who was killed
		return err
	}
	f, err := os.OpenFile(part, os.O_CREATE|os.O_EXCL|os.O_RDWR, 0o600)
	if err != nil {
		return err
	}
	defer os.Remove(part)
	_, err = c.sql.ExecContext(ctx, "VACUUM INTO $1", part)
	if err == nil {
		err = f.Sync()
	}
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	if prove != nil {
		if err := prove(part); err != nil {
			return err
		}
	}
	return settle(part, file)
}

// copyFile copies a plain file that nobody writes to, byte for byte, and gives its SHA-256 in hexadecimal.
func copyFile(ctx context.Context, from, to string) (sum string, err error) {
	info, err := os.Stat(from)
	if err != nil {
		return "", err
	}
	if !info.Mode().IsRegular() {
		return "", say("%s is not a file", from)
	}
	in, err := os.Open(from)
	if err != nil {
		return "", err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if err != nil {
		return "", err
	}
	defer func() {
		if err = errors.Join(err, out.Close()); err != nil {
			_ = os.Remove(to)
		}
	}()
	h := sha256.New()
	if _, err := io.Copy(io.MultiWriter(out, h), whileWanted{ctx, in}); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), out.Sync()
}

// digestOf is the SHA-256 of a file in hexadecimal, as it is read back.
func digestOf(ctx context.Context, file string) (string, error) {
	f, err := os.Open(file)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	_, err = io.Copy(h, whileWanted{ctx, f})
	return hex.EncodeToString(h.Sum(nil)), err
}

// whileWanted reads until nobody wants it any more.
type whileWanted struct {
	ctx context.Context
	r   io.Reader
}

func (w whileWanted) Read(p []byte) (int, error) {
	if err := w.ctx.Err(); err != nil {
		return 0, err
	}
	return w.r.Read(p)
}

func notTaken(file string) error {
	if _, err := os.Lstat(file); !errors.Is(err, fs.ErrNotExist) {
		if err != nil {
			return err
		}
		return say("%s is there already: a copy never overwrites, so name a new file", file)
	}
	return nil
}

// settle gives a finished copy its name, and fails where somebody took that meanwhile.
func settle(part, file string) error {
	err := os.Link(part, file)
	switch {
	case errors.Is(err, fs.ErrExist):
		return notTaken(file)
	case err != nil: // a file system without links
		if err := notTaken(file); err != nil {
			return err
		}
		if err := os.Rename(part, file); err != nil {
			return err
		}
	}
	return syncFolder(filepath.Dir(file))
}

// syncFolder pushes names to the disk. Where that cannot be done it is left to the system.
func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	_ = d.Sync()
	return d.Close()
}

// dated is a name that nothing has yet: the text, and when.
func dated(text string, at time.Time, ending string) string {
	text += at.UTC().Format("20060102T150405")
	name := text + ending
	for n := 2; ; n++ {
		if _, err := os.Lstat(name); errors.Is(err, fs.ErrNotExist) {
			return name
		}
		name = fmt.Sprintf("%s-%d%s", text, n, ending)
	}
}
