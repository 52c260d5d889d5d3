//go:build !unix

package command

import "os"

// noWaiting is nothing where pipes are no files.
const noWaiting = 0

// ownedByMe trusts the system's own access rights where files have no numeric owner.
func ownedByMe(os.FileInfo) bool { return true }
