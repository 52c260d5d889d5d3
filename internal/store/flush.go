package store

import (
	"context"
	"errors"
	"maps"
	"time"

	"ppbtui/internal/ppb"
)

const (
	flushEvery = 250 * time.Millisecond
	flushTries = 5 * time.Second // after which the person is told that it does not work
)

func (s *Store) startFlusher(every time.Duration) {
	if every <= 0 {
		every = flushEvery
	}
	m := &s.memory
	m.drafts, m.newer, m.unread = map[draftKey]*typed{}, map[draftKey]*typed{}, map[draftKey]error{}
	m.places, m.moved = map[placeKey]string{}, map[placeKey]string{}
	m.wake, m.stop, m.done = make(chan struct{}, 1), make(chan struct{}), make(chan struct{})
	go s.flusher(every)
}

// flusher writes all that was typed, in one transaction, a moment after the first letter of it. There is no other moment
// to rely on: a line that drops tells the program nothing.
func (s *Store) flusher(every time.Duration) {
	m := &s.memory
	defer close(m.done)
	for {
		select {
		case <-m.stop:
			return
		case <-m.wake:
		}
		select {
		case <-m.stop:
			return
		case <-time.After(every):
		}
		ctx, cancel := context.WithTimeout(context.Background(), flushTries)
		if s.Flush(ctx) != nil {
			m.nudge() // try again; DraftState says so meanwhile
		}
		cancel()
	}
}

func (s *Store) stopFlusher() error {
	close(s.memory.stop)
	<-s.memory.done
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	return s.Flush(ctx)
}

// flushed is what one flush writes: each thing as it was when its turn came.
type flushed struct {
	drafts []*typed
	as     []typed          // copies, in the same order
	read   [][]ppb.DraftRow // what each of them began with
	places map[placeKey]string
}

// unwrittenAll collects what is newer than the file.
func (m *memory) unwrittenAll() flushed {
	m.mu.Lock()
	defer m.mu.Unlock()
	var f flushed
	for _, t := range m.newer {
		f.drafts = append(f.drafts, t)
		f.as = append(f.as, *t) // contents are never changed in place
		f.read = append(f.read, t.others())
	}
	f.places = maps.Clone(m.moved)
	return f
}

// Flush writes every draft that is not in the file yet, in one unaudited transaction. The turn to write is taken first,
// so that a draft committed meanwhile is not written behind its commit.
func (s *Store) Flush(ctx context.Context) (err error) {
	defer wrap(&err, "save drafts")
	m := &s.memory
	if f := m.unwrittenAll(); len(f.as)+len(f.places) == 0 {
		return nil
	}
	var refused error
	err = s.Write(ctx, ppb.Actor{}, func(tx *Tx) error {
		f := m.unwrittenAll()
		problems := make([]error, len(f.as))
		turn, err := tx.draftTurn()
		if err != nil {
			return err
		}
		for i := range f.as {
			f.as[i].draft.SavedAt = tx.now
			err := tx.putDraft(f.as[i].draft, f.as[i].rev, turn)
			if err != nil && !isConstraint(err) {
				return err
			}
			problems[i] = err // a draft that cannot be kept must not hold up the others
		}
		for i := range f.as { // now that it is in the file under this screen's name
			if problems[i] == nil {
				if err := tx.dropDraft(keyOf(f.as[i].draft), f.read[i]); err != nil {
					return err
				}
			}
		}
		for k, key := range f.places {
			if err := tx.putPlace(k, key); err != nil {
				return err
			}
		}
		tx.after = append(tx.after, func() {
			for i := range f.as {
				if problems[i] == nil {
					m.drop(keyOf(f.as[i].draft), f.read[i])
				}
			}
			m.mu.Lock()
			defer m.mu.Unlock()
			for i, t := range f.drafts {
				if t.failing = problems[i]; t.failing != nil {
					continue
				}
				t.savedAt = tx.now
				t.absorbed(f.read[i])
				m.wrote(keyOf(f.as[i].draft), t, f.as[i].rev)
			}
			for k, key := range f.places {
				if m.moved[k] == key {
					delete(m.moved, k)
				}
			}
			refused = errors.Join(problems...)
		})
		return nil
	})
	if err != nil {
		m.fail(err)
		return err
	}
	return refused
}

func (m *memory) fail(err error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, t := range m.newer {
		t.failing = err
	}
}
