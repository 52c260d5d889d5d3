package store

import (
	"maps"
	"sync"
	"time"

	"ppbtui/internal/ppb"
)

// memory is the typing that is newer than the file. It is only ever locked for a moment, so typing never waits.
type memory struct {
	mu     sync.Mutex
	drafts map[draftKey]*typed
	places map[placeKey]*place

	once sync.Once // of stopping
	wake chan struct{}
	stop chan struct{}
	done chan struct{}
}

type draftKey struct {
	owner   string
	quarter ppb.Quarter
	key     string
}

type placeKey struct {
	owner   string
	quarter ppb.Quarter
}

// typed is one draft: as it is, and how much of it is in the file.
type typed struct {
	draft   ppb.Draft
	typed   uint64 // counts the changes
	written uint64 // the count that is in the file
	savedAt time.Time
	failing error // of the last try, until one succeeds
}

type place struct {
	key   string
	dirty bool
}

func keyOf(d ppb.Draft) draftKey { return draftKey{d.Owner, d.Quarter, d.Key} }

// put takes a draft over and wakes the flusher.
func (m *memory) put(d ppb.Draft) {
	d.Content, d.Base = maps.Clone(d.Content), maps.Clone(d.Base)
	m.mu.Lock()
	t := m.drafts[keyOf(d)]
	if t == nil {
		t = &typed{}
		m.drafts[keyOf(d)] = t
	}
	t.draft = d
	t.typed++
	m.mu.Unlock()
	m.nudge()
}

func (m *memory) nudge() {
	select {
	case m.wake <- struct{}{}:
	default:
	}
}

// unwritten is the draft where memory is newer than the file.
func (m *memory) unwritten(k draftKey) (ppb.Draft, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.drafts[k]
	if t == nil || t.typed == t.written {
		return ppb.Draft{}, false
	}
	d := t.draft
	d.SavedAt = t.savedAt
	d.Content, d.Base = maps.Clone(d.Content), maps.Clone(d.Base)
	return d, true
}

// unwrittenOf are the drafts of one person in a quarter where memory is newer than the file.
func (m *memory) unwrittenOf(owner string, q ppb.Quarter) map[string]ppb.Draft {
	out := map[string]ppb.Draft{}
	m.mu.Lock()
	var keys []draftKey
	for k := range m.drafts {
		if k.owner == owner && k.quarter == q {
			keys = append(keys, k)
		}
	}
	m.mu.Unlock()
	for _, k := range keys {
		if d, ok := m.unwritten(k); ok {
			out[k.key] = d
		}
	}
	return out
}

func (m *memory) forget(k draftKey) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.drafts, k)
}

// committed drops a draft that became the entry e. What was typed while that was being written stays, as a draft that
// starts from e.
func (m *memory) committed(d ppb.Draft, e ppb.Entry) {
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.drafts[keyOf(d)]
	if t == nil {
		return
	}
	if t.typed == t.written || t.draft.Content.Equal(d.Content) {
		delete(m.drafts, keyOf(d))
		return
	}
	merged, _, _ := ppb.Merge(d.Content, t.draft.Content, e.Content)
	t.draft.Base, t.draft.Content, t.draft.Version = maps.Clone(e.Content), merged, e.Version
	t.typed++
	m.nudge()
}

// working are the owners of drafts that differ from their entry, by item.
func (m *memory) working(q ppb.Quarter) map[string][]string {
	out := map[string][]string{}
	m.mu.Lock()
	defer m.mu.Unlock()
	for k, t := range m.drafts {
		if k.quarter == q && t.typed != t.written && !t.draft.Content.Equal(t.draft.Base) {
			out[k.key] = append(out[k.key], k.owner)
		}
	}
	return out
}

func (m *memory) state(k draftKey) (savedAt time.Time, pending bool, failing error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.drafts[k]
	if t == nil {
		return time.Time{}, false, nil
	}
	return t.savedAt, t.typed != t.written, t.failing
}
