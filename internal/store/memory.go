package store

import (
	"maps"
	"slices"
	"sync"
	"time"

	"ppbtui/internal/ppb"
)

// memory is the typing that is newer than the file. It is only ever locked for a moment, so typing never waits.
type memory struct {
	mu     sync.Mutex
	drafts map[draftKey]*typed // of screens that are there, and what others have left until it is in the file
	newer  map[draftKey]*typed // those of drafts that are newer than the file
	places map[placeKey]string // where people were last
	moved  map[placeKey]string // those of places that are not in the file yet
	rev    int64               // counts all changes of drafts
	unread map[draftKey]error  // what a commit took over from others, until its screen was told or opens the item again

	once sync.Once // of stopping
	wake chan struct{}
	stop chan struct{}
	done chan struct{}
}

type draftKey struct {
	owner   string
	quarter ppb.Quarter
	key     string
	writer  string // the screen
}

type placeKey struct {
	owner   string
	quarter ppb.Quarter
}

// typed is one screen's draft of an item: as it is, and how much of it is in the file.
type typed struct {
	draft   ppb.Draft
	rev     int64 // of the draft as it is; 0 while nothing was typed on this screen
	written int64 // the revision that is in the file
	savedAt time.Time
	failing error            // of the last try, until one succeeds
	read    map[string]int64 // what of other screens this one began with: their revisions, by writer
	left    bool             // its screen is gone
}

// never is the revision of what must not be dropped.
const never = -1

func keyOf(d ppb.Draft) draftKey { return draftKey{d.Owner, d.Quarter, d.Key, d.Writer} }

// put takes a draft over and wakes the flusher. It gives all that is to go once this draft is committed.
func (m *memory) put(d ppb.Draft) []ppb.DraftRow {
	d.Content, d.Base = maps.Clone(d.Content), maps.Clone(d.Base)
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.of(keyOf(d))
	if d.Rows != nil { // it comes as it was read
		t.read = map[string]int64{}
		for _, row := range d.Rows {
			if row.Writer != d.Writer {
				t.read[row.Writer] = row.Rev
			}
		}
	}
	d.Rows = nil
	m.typed(keyOf(d), t, d)
	return t.rows(d.Writer)
}

// typed takes a draft over as it is now.
func (m *memory) typed(k draftKey, t *typed, d ppb.Draft) {
	m.rev++
	t.draft, t.rev = d, m.rev
	m.newer[k] = t
	m.nudge()
}

// wrote notes how much of a draft is in the file, or safe elsewhere. What a screen that is gone has left is not kept beside it.
func (m *memory) wrote(k draftKey, t *typed, rev int64) {
	t.written, t.failing = rev, nil
	if t.written != t.rev || m.drafts[k] != t {
		return
	}
	delete(m.newer, k)
	if t.left {
		delete(m.drafts, k)
	}
}

// leave forgets what a screen that is gone has shown; what it has typed as soon as that is in the file.
func (m *memory) leave(writer string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for k, t := range m.drafts {
		if k.writer != writer {
			continue
		}
		t.left = true
		if m.newer[k] == nil {
			delete(m.drafts, k)
		}
	}
	for k := range m.unread {
		if k.writer == writer {
			delete(m.unread, k)
		}
	}
}

func (m *memory) of(k draftKey) *typed {
	t := m.drafts[k]
	if t == nil {
		t = &typed{read: map[string]int64{}}
		m.drafts[k] = t
	}
	return t
}

// rows are what the draft consists of.
func (t *typed) rows(writer string) []ppb.DraftRow {
	out := []ppb.DraftRow{{Writer: writer, Rev: t.rev}}
	return append(out, t.others()...)
}

func (t *typed) others() (out []ppb.DraftRow) {
	for w, rev := range t.read {
		if rev != never {
			out = append(out, ppb.DraftRow{Writer: w, Rev: rev})
		}
	}
	return out
}

// handedOut notes that a screen was given a draft with what other screens have left. Where it was given another revision
// before, nobody knows which of them it shows, and what the other screen has is kept.
func (m *memory) handedOut(k draftKey, d ppb.Draft) {
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.of(k)
	for _, row := range d.Rows {
		if row.Writer == k.writer {
			continue
		}
		if had, ok := t.read[row.Writer]; ok && had != row.Rev {
			row.Rev = never
		}
		t.read[row.Writer] = row.Rev
	}
	if t.rev == 0 {
		t.savedAt = d.SavedAt
	}
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
	t := m.newer[k]
	if t == nil {
		return ppb.Draft{}, false
	}
	d := t.draft
	d.SavedAt, d.Rows = t.savedAt, t.rows(k.writer)
	d.Content, d.Base = maps.Clone(d.Content), maps.Clone(d.Base)
	return d, true
}

// unwrittenOf are the drafts of one person in a quarter where memory is newer than the file.
func (m *memory) unwrittenOf(owner string, q ppb.Quarter) map[draftKey]ppb.Draft {
	out := map[draftKey]ppb.Draft{}
	m.mu.Lock()
	var keys []draftKey
	for k := range m.newer {
		if k.owner == owner && k.quarter == q {
			keys = append(keys, k)
		}
	}
	m.mu.Unlock()
	for _, k := range keys {
		if d, ok := m.unwritten(k); ok {
			out[k] = d
		}
	}
	return out
}

// mustRead notes what a commit took over, nil for nothing.
func (m *memory) mustRead(k draftKey, unread error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.unread, k)
	if unread != nil {
		m.unread[k] = unread
	}
}

// told is what mustRead noted, once.
func (m *memory) told(k draftKey) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	err := m.unread[k]
	delete(m.unread, k)
	return err
}

// rows are what a screen shows of the drafts of an item: its own, whole, and what it was given of others.
func (m *memory) rows(k draftKey) []ppb.DraftRow {
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.drafts[k]
	if t == nil {
		return nil
	}
	return t.rows(k.writer)
}

// began is what of other screens a draft began with.
func (m *memory) began(k draftKey) []ppb.DraftRow {
	m.mu.Lock()
	defer m.mu.Unlock()
	if t := m.drafts[k]; t != nil {
		return t.others()
	}
	return nil
}

func (m *memory) forget(k draftKey) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.remove(k)
}

func (m *memory) remove(k draftKey) {
	delete(m.drafts, k)
	delete(m.newer, k)
}

// drop forgets what other screens of this process have typed up to these revisions.
func (m *memory) drop(k draftKey, rows []ppb.DraftRow) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, row := range rows {
		o := k
		o.writer = row.Writer
		if t := m.drafts[o]; t != nil && o != k && t.rev <= row.Rev && t.rev > 0 {
			m.wrote(o, t, t.rev) // what the screen still shows is safe elsewhere
		}
	}
}

// absorbed notes that the file holds a draft, and what it began with no longer beside it.
func (t *typed) absorbed(rows []ppb.DraftRow) {
	for _, row := range rows {
		if t.read[row.Writer] == row.Rev {
			delete(t.read, row.Writer)
		}
	}
}

// committed drops a draft that became the entry e. What was typed while that was being written stays, as a draft that
// starts from e. g is the table that it is of, or nil.
func (m *memory) committed(g *ppb.Grid, d ppb.Draft, rows []ppb.DraftRow, e ppb.Entry) {
	m.drop(keyOf(d), rows)
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.drafts[keyOf(d)]
	if t == nil {
		return
	}
	mine := slices.IndexFunc(rows, func(row ppb.DraftRow) bool { return row.Writer == d.Writer })
	if t.rev == 0 || t.draft.Content.Equal(d.Content) || mine >= 0 && t.rev <= rows[mine].Rev {
		m.remove(keyOf(d))
		return
	}
	merged, _, _ := ppb.Merge(g, d.Content, t.draft.Content, e.Content)
	rest := t.draft
	rest.Base, rest.Content, rest.Version = maps.Clone(e.Content), merged, e.Version
	t.read = map[string]int64{}
	m.typed(keyOf(d), t, rest)
}

func (m *memory) state(k draftKey) (savedAt time.Time, pending bool, failing error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	t := m.drafts[k]
	if t == nil {
		return time.Time{}, false, nil
	}
	return t.savedAt, t.rev != t.written, t.failing
}
