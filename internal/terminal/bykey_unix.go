//go:build unix

package terminal

import (
	"io"
	"os"

	"golang.org/x/sys/unix"
)

// ByKey has a terminal send keys as they are pressed and show none of them, as for a line discipline of one's own, and leaves all else as it is:
// Ctrl+C interrupts. shows says whether the terminal showed what is typed before: somebody else may. Once it is given back no read is under way
// that would take a key from whoever reads the terminal next.
func ByKey(in *os.File) (keys io.Reader, shows bool, giveBack func(), err error) {
	fd := int(in.Fd())
	was, err := unix.IoctlGetTermios(fd, readTermios)
	if err != nil {
		return nil, false, nil, err
	}
	now := *was
	now.Lflag &^= unix.ICANON | unix.ECHO
	now.Cc[unix.VMIN], now.Cc[unix.VTIME] = 1, 0
	if err := unix.IoctlSetTermios(fd, writeTermios, &now); err != nil {
		return nil, false, nil, err
	}
	r, err := poll(in)
	if err != nil {
		_ = unix.IoctlSetTermios(fd, writeTermios, was)
		return nil, false, nil, err
	}
	return r, was.Lflag&unix.ECHO != 0, func() {
		r.close()
		_ = unix.IoctlSetTermios(fd, writeTermios, was)
	}, nil
}
