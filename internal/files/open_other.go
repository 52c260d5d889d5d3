//go:build !unix

package files

// noWaiting is nothing where pipes are no files.
const noWaiting = 0
