package command

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"
)

// ending is a history that moves on with every look, and fails at the third.
type ending struct {
	mu    sync.Mutex
	looks int64
}

func (e *ending) Head(context.Context) (int64, string, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.looks++; e.looks == 3 {
		return 0, "", errors.New("the disk is gone")
	}
	return e.looks, strings.Repeat("ab", 32), nil
}

// A server logs where the history ends when it starts, as time passes and when it ends; a failure of one look is said
// and stops no other.
func TestTheHeadIsLogged(t *testing.T) {
	var text bytes.Buffer
	st := &ending{}
	ctx, cancel := context.WithCancel(t.Context())
	done := logHead(ctx, slog.New(slog.NewTextHandler(&text, nil)), st, time.Millisecond)
	for enough := false; !enough; time.Sleep(time.Millisecond) {
		st.mu.Lock()
		enough = st.looks >= 5
		st.mu.Unlock()
	}
	cancel() // the server is told to stop
	done()
	lines := strings.Split(strings.TrimSpace(text.String()), "\n")
	if int64(len(lines)) != st.looks {
		t.Errorf("%d lines of %d looks", len(lines), st.looks)
	}
	for i, line := range lines {
		want := `msg="the history ends here" change=`
		if i == 2 {
			want = "the disk is gone"
		}
		if !strings.Contains(line, want) {
			t.Errorf("line %d is %s", i+1, line)
		}
	}
}
