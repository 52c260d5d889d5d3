package clean

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
	"syscall"
	"testing"
)

func TestPathless(t *testing.T) {
	path := &fs.PathError{Op: "open", Path: "/srv/secret/x.db", Err: syscall.EACCES}
	link := &os.LinkError{Op: "rename", Old: "/srv/secret/a", New: "/srv/secret/b", Err: syscall.ENOSPC}
	for _, tt := range []struct {
		err  error
		want string
	}{
		{nil, ""},
		{errors.New("as it is"), "as it is"},
		{fmt.Errorf("it cannot be kept: %w", path), "it cannot be kept: permission denied"},
		{fmt.Errorf("one: %w", errors.Join(fmt.Errorf("two: %w", path), link, errors.New("three"))), "one: two: permission denied\nno space left on device\nthree"},
	} {
		if got := Pathless(tt.err); got != tt.want || strings.Contains(got, "secret") {
			t.Errorf("%v: %q, want %q", tt.err, got, tt.want)
		}
	}
}
