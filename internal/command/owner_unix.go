//go:build unix

package command

import (
	"os"
	"syscall"
)

// ownedByMe reports whether the file belongs to the user whose process this is.
func ownedByMe(info os.FileInfo) bool {
	st, ok := info.Sys().(*syscall.Stat_t)
	return !ok || int(st.Uid) == os.Geteuid()
}
