//go:build !unix

package command

import "os"

// ownedByMe trusts the system's own access rights where files have no numeric owner.
func ownedByMe(os.FileInfo) bool { return true }
