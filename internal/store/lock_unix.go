//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"syscall"

	"golang.org/x/sys/unix"
)

// fileLock is a file beside the database that processes hold, alone or together. The kernel lets go of it with them.
type fileLock struct{ file *os.File }

func openLock(path string) (fileLock, error) {
	f, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	return fileLock{f}, err
}

// take holds the file alone. Where others hold it, got gives the answer when it comes.
func (l fileLock) take() (got chan error, err error) {
	switch err := l.flock(unix.LOCK_EX | unix.LOCK_NB); {
	case err == nil:
		return nil, nil
	case !errors.Is(err, unix.EWOULDBLOCK):
		return nil, err
	}
	got = make(chan error, 1)
	go func() { got <- l.flock(unix.LOCK_EX) }()
	return got, nil
}

// try holds the file, alone or with others, at once or not at all.
func (l fileLock) try(alone bool) (ok bool, err error) {
	how := unix.LOCK_SH
	if alone {
		how = unix.LOCK_EX
	}
	err = l.flock(how | unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		return false, nil
	}
	return err == nil, err
}

func (l fileLock) release() { _ = l.flock(unix.LOCK_UN) }

func (l fileLock) flock(how int) error {
	for {
		if err := unix.Flock(int(l.file.Fd()), how); !errors.Is(err, unix.EINTR) {
			return err
		}
	}
}

func (l fileLock) close() error { return l.file.Close() }

// identity names a file whatever it is called, for as long as anybody has it open.
func identity(info fs.FileInfo) string {
	if st, ok := info.Sys().(*syscall.Stat_t); ok {
		return fmt.Sprintf("%d:%d", st.Dev, st.Ino)
	}
	return ""
}

// read and write are a short note in the file, for those who hold it together.
func (l fileLock) read() string {
	b := make([]byte, 64)
	n, _ := l.file.ReadAt(b, 0)
	return string(b[:n])
}

func (l fileLock) write(note string) error {
	if err := l.file.Truncate(0); err != nil {
		return err
	}
	_, err := l.file.WriteAt([]byte(note), 0)
	return err
}
