package store

import (
	"errors"
	"maps"
)

// entryKey names an entry.
type entryKey struct{ quarter, key string }

// walker follows the chain and tells every entry's story and every quarter's sign-off from it.
type walker struct {
	problem func(string, ...any)
	told    map[entryKey]*story
	signed  map[string][]*auditRow       // of sign-offs, by quarter, a revision each
	opened  map[string][]*correctionTold // of corrections, by quarter
	prev    string
	seq     int64
	broken  int
	since   int64           // see story.person
	seals   map[string]seal // of tables, by name
}

// walk reads the audit in batches, which are followed while the next ones are read: half of the time goes into either.
func (r reader) walk(rep *Report, problem func(string, ...any)) (*walker, error) {
	w := &walker{problem: problem, told: map[entryKey]*story{}, signed: map[string][]*auditRow{}, opened: map[string][]*correctionTold{}, prev: noHash, seals: map[string]seal{}}
	var seq int64
	var hash string
	if _, err := r.one(`SELECT seq, hash, since FROM audit_end`, nil, &seq, &hash, &w.since); err != nil {
		return nil, err
	}
	batches, followed := make(chan []auditRow, 4), make(chan struct{})
	go func() {
		for batch := range batches {
			for i := range batch {
				w.row(&batch[i])
			}
		}
		close(followed)
	}()
	const size = 500
	batch := make([]auditRow, 0, size)
	err := r.eachAudit(func(a auditRow) {
		rep.Rows++
		if batch = append(batch, a); len(batch) == size {
			batches <- batch
			batch = make([]auditRow, 0, size)
		}
	})
	batches <- batch
	close(batches)
	<-followed
	if rep.Rows > 0 {
		rep.LastHash = w.prev
	}
	if err == nil && (seq != w.seq || hash != w.prev) {
		problem("the audit ends with row %d; when it was last written whole it ended with row %d", w.seq, seq)
	}
	return w, err
}

func (w *walker) row(a *auditRow) {
	if w.seq++; w.broken < 10 && (a.seq != w.seq || a.prev != w.prev || a.sum != a.hash()) {
		w.problem("the audit is not as it was written at row %d (%s %s)", a.seq, a.action, a.what)
		w.broken++
	}
	w.prev, w.seq = a.sum, a.seq
	switch a.action {
	case signOffAction:
		w.signed[a.quarter] = append(w.signed[a.quarter], a)
		w.end(a, "", correctionSigned)
	case correctAction:
		w.begin(a)
	case dropAction:
		w.end(a, a.what, correctionDropped)
	case sealAction:
		told, err := readSeal(a.became)
		if err != nil {
			w.problem("row %d of the audit cannot be read (%s)", a.seq, a.action)
		}
		maps.Copy(w.seals, told)
	}
	k := entryKey{a.quarter, a.what}
	t := w.told[k]
	if a.version == 0 {
		if t != nil && (a.action == "open" || a.action == rereadAction || a.action == correctAction) {
			t.person(a, t.state(), w.since)
		}
		return
	}
	if t == nil {
		t = begin()
		w.told[k] = t
	}
	if a.version != t.version+1 {
		w.problem("the audit goes from version %d of %s to %d", t.version, a.what, a.version)
	}
	t.version = a.version
	t.person(a, t.state(), w.since)
	switch err := t.goOn(a.was, a.became); {
	case errors.Is(err, errUnfit) && t.unfit:
	case errors.Is(err, errUnfit):
		w.problem("row %d of the audit (%s %s) does not go on from what the rows before it say", a.seq, a.action, a.what)
		t.unfit = true
	case err != nil:
		w.problem("row %d of the audit cannot be read (%s %s)", a.seq, a.action, a.what)
	}
}
