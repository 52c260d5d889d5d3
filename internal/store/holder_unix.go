//go:build darwin || freebsd || netbsd || openbsd || dragonfly

package store

func (l fileLock) holder() string { return someProgram }
