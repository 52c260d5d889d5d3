//go:build unix

package sshd

import (
	"log/slog"
	"net/netip"
	"strings"
	"testing"
)

// What strangers can repeat is logged a few times by itself, and then as a number.
func TestWhatIsRepeatedIsCounted(t *testing.T) {
	var out lockedBuffer
	count := newTally(slog.New(slog.NewTextHandler(&out, nil)))
	from := netip.MustParseAddr("192.0.2.1")
	alone := 0
	for range 1000 {
		if count.addMost("nobody signed in", from) {
			alone++
		}
		count.add("too slow", from)
	}
	count.flush()
	if log := out.String(); alone != few || strings.Count(log, "\n") != 2 || !strings.Contains(log, `why="nobody signed in" count=980 latest=192.0.2.1`) ||
		!strings.Contains(log, `why="too slow" count=1000`) {
		t.Errorf("%d are logged by themselves, and:\n%s", alone, log)
	}
	count.add("too slow", from)
	count.flush() // too soon
	if strings.Count(out.String(), "\n") != 2 || !count.addMost("nobody signed in", from) {
		t.Error("the next while has not begun")
	}
}
