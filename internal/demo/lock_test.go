//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package demo

import (
	"path/filepath"
	"strings"
	"testing"
)

// Several may work on a copy; while anybody does, nobody makes it anew.
func TestUse(t *testing.T) {
	path := filepath.Join(t.TempDir(), "demo", "demo.db")
	use := func(alone bool, want string) *Lock {
		t.Helper()
		l, err := Use(path, alone)
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Fatalf("got %v, want %q", err, want)
		}
		return l
	}
	a, b := use(false, ""), use(false, "")
	use(true, "the demo is open elsewhere")
	for _, l := range []*Lock{a, b} {
		if err := l.Release(); err != nil {
			t.Fatal(err)
		}
	}
	c := use(true, "")
	use(false, "is being made anew")
	if err := c.Share(); err != nil {
		t.Fatal(err)
	}
	use(false, "")
}
