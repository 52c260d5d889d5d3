package store

import (
	"database/sql"
	"errors"

	"ppbtui/internal/ppb"
)

// entryKey names an entry.
type entryKey struct{ quarter, key string }

// signing is what the audit tells of a sign-off.
type signing struct{ hash, became string }

// walker follows the chain and tells every entry's story and every quarter's sign-off from it.
type walker struct {
	problem func(string, ...any)
	told    map[entryKey]*story
	signed  map[string]signing
	prev    string
	seq     int64
	broken  int
}

// walk reads the audit in batches, which are followed while the next ones are read: half of the time goes into either.
func (r reader) walk(rep *Report, problem func(string, ...any)) (map[entryKey]*story, map[string]signing, error) {
	w := &walker{problem: problem, told: map[entryKey]*story{}, signed: map[string]signing{}, prev: noHash}
	batches, followed := make(chan []auditRow, 4), make(chan error, 1)
	go func() {
		var failed error
		for batch := range batches {
			for i := range batch {
				if failed == nil {
					failed = w.row(&batch[i])
				}
			}
		}
		followed <- failed
	}()
	const size = 500
	batch := make([]auditRow, 0, size)
	err := r.each(`SELECT seq, at, who, acting, session, action, quarter, what, version, was, became, reason, prev, hash
		FROM audit ORDER BY seq`, nil, func(rows *sql.Rows) error {
		var a auditRow
		err := rows.Scan(&a.seq, &a.at, &a.who, &a.acting, &a.session, &a.action, &a.quarter, &a.what, &a.version, &a.was,
			&a.became, &a.reason, &a.prev, &a.sum)
		rep.Rows++
		if batch = append(batch, a); len(batch) == size {
			batches <- batch
			batch = make([]auditRow, 0, size)
		}
		return err
	})
	batches <- batch
	close(batches)
	err = errors.Join(err, <-followed)
	if rep.Rows > 0 {
		rep.LastHash = w.prev
	}
	return w.told, w.signed, err
}

func (w *walker) row(a *auditRow) error {
	if w.seq++; w.broken < 10 && (a.seq != w.seq || a.prev != w.prev || a.sum != a.hash()) {
		w.problem("the audit is not as it was written at row %d (%s %s)", a.seq, a.action, a.what)
		w.broken++
	}
	w.prev, w.seq = a.sum, a.seq
	if a.action == "sign_off" {
		w.signed[a.quarter] = signing{a.sum, a.became}
	}
	if a.version == 0 {
		return nil
	}
	k := entryKey{a.quarter, a.what}
	t := w.told[k]
	if t == nil {
		t = &story{boxes: map[string]string{stateName: `"` + ppb.NotStarted.String() + `"`}}
		w.told[k] = t
	}
	if a.version != t.version+1 {
		w.problem("the audit goes from version %d of %s to %d", t.version, a.what, a.version)
	}
	t.version = a.version
	return t.apply(a.was, a.became)
}
