//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package demo

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// lock holds a file at once or fails with errInUse.
func lock(f *os.File, alone bool) error {
	how := unix.LOCK_SH
	if alone {
		how = unix.LOCK_EX
	}
	for {
		err := unix.Flock(int(f.Fd()), how|unix.LOCK_NB)
		if errors.Is(err, unix.EWOULDBLOCK) {
			return errInUse
		}
		if !errors.Is(err, unix.EINTR) {
			return err
		}
	}
}
