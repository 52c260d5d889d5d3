//go:build unix

package files

import "syscall"

// noWaiting keeps opening a pipe from waiting for its other end.
const noWaiting = syscall.O_NONBLOCK
