package store

import (
	"context"
	"sync"
	"time"
)

const watchEvery = time.Second

// Watch tells on a channel that something others can see may have changed: an entry, the plan, who is working on
// what, or Trouble. Changes made through this Store are told at once, those of other processes within about a second. Several
// changes may come as one notice: ask for the Book after each one, and once after calling Watch. The channel is closed
// when ctx ends or the store is closed.
func (s *Store) Watch(ctx context.Context) <-chan struct{} {
	from, _ := s.markNow(ctx) // where that fails the first look tells too much, which does no harm
	w, c := &s.watch, make(chan struct{}, 1)
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.closed || ctx.Err() != nil {
		close(c)
		return c
	}
	if len(w.waiting) == 0 {
		w.told = w.told.newer(from)
		w.begin(s)
	}
	w.waiting[c] = context.AfterFunc(ctx, func() { w.leave(c) })
	return c
}

// watch is who waits for changes, and how far they have been told.
type watch struct {
	every time.Duration

	mu      sync.Mutex
	waiting map[chan struct{}]func() bool // with what calls off leaving when their context ends
	told    mark
	sure    bool  // told is how far the file was when the poller looked last
	looks   int64 // that found another file than the look before
	closed  bool
	end     context.CancelFunc // of the poller, of which there is one while somebody waits
	polling sync.WaitGroup
}

// mark is how far the file is, in what others can see. Both numbers only ever grow.
type mark struct{ audit, presence int64 }

func (m mark) newer(n mark) mark { return mark{max(m.audit, n.audit), max(m.presence, n.presence)} }

// covers reports whether what was read at m shows all that there was at n.
func (m mark) covers(n mark) bool { return m.newer(n) == m }

func (w *watch) begin(s *Store) {
	ctx, end := context.WithCancel(context.Background())
	w.end = end
	w.polling.Add(1)
	go func() {
		defer w.polling.Done()
		s.poll(ctx)
	}()
}

// tell gives everybody a notice, unless they have been told of all up to m. It never waits.
func (w *watch) tell(m mark) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.advance(m)
}

func (w *watch) advance(m mark) {
	if w.told.covers(m) {
		return
	}
	w.told = w.told.newer(m)
	w.notify()
}

// looked tells of all up to m, which is how far the poller found the file.
func (w *watch) looked(m mark) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.looks++
	w.sure = len(w.waiting) > 0
	w.advance(m)
}

// unsure has nobody rely on what was told: nobody looks, or looking fails.
func (w *watch) unsure() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.sure = false
}

// standing is how far the file was when the poller looked last, with what this process has done since. sure is false where
// nobody looks: then only the file itself can say.
func (w *watch) standing() (told mark, looks int64, sure bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.told, w.looks, w.sure
}

// shake gives everybody a notice: not of a change, but that Trouble is another.
func (w *watch) shake() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.notify()
}

func (w *watch) notify() {
	for c := range w.waiting {
		select {
		case c <- struct{}{}:
		default: // there is one that they have not taken yet
		}
	}
}

func (w *watch) leave(c chan struct{}) {
	w.mu.Lock()
	defer w.mu.Unlock()
	callOff, here := w.waiting[c]
	if !here {
		return
	}
	callOff()
	delete(w.waiting, c)
	close(c)
	if len(w.waiting) == 0 {
		w.sure = false
		w.end()
	}
}

// close sends everybody away and returns when the poller is gone.
func (w *watch) close() {
	w.mu.Lock()
	w.closed = true
	all := make([]chan struct{}, 0, len(w.waiting))
	for c := range w.waiting {
		all = append(all, c)
	}
	w.mu.Unlock()
	for _, c := range all {
		w.leave(c)
	}
	w.polling.Wait()
}

// poll looks for changes by other processes until ctx ends. It has a connection of its own, for only one and the same
// connection can say whether others changed the file since it was last asked. Where that fails it tries again. A file
// that is lost changes no more.
func (s *Store) poll(ctx context.Context) {
	var c *conn
	var seen int64
	defer func() {
		if c != nil {
			c.close()
		}
	}()
	look := func() (err error) {
		if c == nil {
			if c, err = s.newReader(ctx); err != nil {
				return err
			}
		}
		var version int64
		if _, err := (reader{s, ctx, c}).one(`PRAGMA data_version`, nil, &version); err != nil || version == seen {
			return err
		}
		m, err := s.markNow(ctx)
		if err == nil {
			seen = version
			s.watch.looked(m)
		}
		return err
	}
	tick := time.NewTicker(s.watch.every)
	defer tick.Stop()
	for {
		if s.whole() != nil && s.lost.Load() != nil {
			s.watch.unsure()
			s.rescue()
		} else if look() != nil {
			s.watch.unsure()
			if c != nil {
				c.close()
				c, seen = nil, 0
			}
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
	}
}

func (s *Store) markNow(ctx context.Context) (m mark, err error) {
	err = s.read(ctx, func(r reader) error {
		m, err = r.mark()
		return err
	})
	return m, err
}

func (r reader) mark() (m mark, err error) {
	_, err = r.one(`SELECT coalesce((SELECT max(seq) FROM audit), 0), moved FROM presence`, nil, &m.audit, &m.presence)
	return m, err
}

// peopleMoved notes that somebody began or ended typing on an item.
func (tx *Tx) peopleMoved() error {
	_, err := tx.one(`UPDATE presence SET moved = moved + 1 RETURNING moved`, nil, &tx.shown.presence)
	return err
}
