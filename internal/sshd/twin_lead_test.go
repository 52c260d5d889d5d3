//go:build unix

package sshd_test

import "testing"

func leadInPlain(t *testing.T) []deed {
	l := newLeading(t)
	return deeds(t, l.st)
}
