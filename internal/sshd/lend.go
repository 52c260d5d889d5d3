package sshd

import (
	"context"
	"io"
	"sync"
)

// lent is what a client sends, lent to one reader after another: what comes once a reader has given it back is for the next one, even where a
// read of the first was under way. It is for sessions that go from the screen to plain mode, and back.
type lent struct {
	reading sync.Mutex
	chunks  chan []byte
	left    []byte // of a chunk, for the next read
	err     error  // how it ended; set before chunks is closed
}

// lend reads from until its end, or until the context ends.
func lend(ctx context.Context, from io.Reader) *lent {
	l := &lent{chunks: make(chan []byte)}
	go func() {
		defer close(l.chunks)
		var bufs [2][1024]byte // one is being used up while the other is filled
		for i := 0; ; i = 1 - i {
			n, err := from.Read(bufs[i][:])
			if n > 0 {
				select {
				case l.chunks <- bufs[i][:n]:
				case <-ctx.Done():
					l.err = context.Cause(ctx)
					return
				}
			}
			if err != nil {
				l.err = err
				return
			}
		}
	}()
	return l
}

// to lends it until it is given back.
func (l *lent) to() (r io.Reader, giveBack func()) {
	back := make(chan struct{})
	return borrowed{l, back}, func() { close(back) }
}

type borrowed struct {
	*lent
	back chan struct{}
}

func (b borrowed) Read(p []byte) (int, error) {
	b.reading.Lock()
	defer b.reading.Unlock()
	if len(b.left) == 0 {
		select {
		case <-b.back:
		case chunk, ok := <-b.chunks:
			if !ok {
				return 0, b.err
			}
			b.left = chunk
		}
	}
	select {
	case <-b.back:
		return 0, io.EOF
	default:
	}
	n := copy(p, b.left)
	b.left = b.left[n:]
	return n, nil
}
