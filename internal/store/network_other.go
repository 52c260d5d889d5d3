//go:build !linux && !darwin

package store

import "strings"

// networkFileSystem names the type where the folder is on another machine, else "". Here only a Windows share can be told.
func networkFileSystem(dir string) string {
	if strings.HasPrefix(dir, `\\`) {
		return "shared folder"
	}
	return ""
}
