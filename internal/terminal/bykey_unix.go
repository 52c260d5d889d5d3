//go:build unix

package terminal

import (
	"os"

	"golang.org/x/sys/unix"
)

// ByKey has a terminal send keys as they are pressed and show none of them, as for a line discipline of one's own, and leaves all else as it is:
// Ctrl+C interrupts. shows says whether the terminal showed what is typed before: somebody else may.
func ByKey(in *os.File) (shows bool, giveBack func(), err error) {
	fd := int(in.Fd())
	was, err := unix.IoctlGetTermios(fd, readTermios)
	if err != nil {
		return false, nil, err
	}
	now := *was
	now.Lflag &^= unix.ICANON | unix.ECHO
	now.Cc[unix.VMIN], now.Cc[unix.VTIME] = 1, 0
	if err := unix.IoctlSetTermios(fd, writeTermios, &now); err != nil {
		return false, nil, err
	}
	return was.Lflag&unix.ECHO != 0, func() { _ = unix.IoctlSetTermios(fd, writeTermios, was) }, nil
}
