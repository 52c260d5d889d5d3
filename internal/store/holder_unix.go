//go:build darwin || freebsd || netbsd || openbsd || dragonfly

package store

func (l fileLock) holder() string { return someProgram }

// removedIn does not know.
func removedIn(string) string { return "" }
