package store

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"

	"ppbtui/internal/ppb"
)

// Report is what Check found.
type Report struct {
	Rows     int      // audit rows walked
	LastHash string   // of the chain, empty where nothing was audited yet
	Problems []string // empty: the file is whole
}

// Check looks the whole file over: SQLite's own checks, the audit's chain, and whether the entries are what the audit says.
func (s *Store) Check(ctx context.Context) (rep Report, err error) {
	defer wrap(&err, "check %s", s.path)
	err = s.read(ctx, func(r reader) error {
		return r.check(&rep)
	})
	return rep, err
}

func (r reader) check(rep *Report) error {
	problem := func(format string, args ...any) { rep.Problems = append(rep.Problems, fmt.Sprintf(format, args...)) }
	err := r.each(`PRAGMA integrity_check`, nil, func(rows *sql.Rows) error {
		var text string
		err := rows.Scan(&text)
		if text != "ok" {
			problem("the file is damaged: %s", text)
		}
		return err
	})
	if err != nil {
		return err
	}
	err = r.each(`PRAGMA foreign_key_check`, nil, func(rows *sql.Rows) error {
		var table, parent string
		var row, n any
		err := rows.Scan(&table, &row, &parent, &n)
		problem("a row of %s points to a missing row of %s", table, parent)
		return err
	})
	if err != nil {
		return err
	}
	told, signed, err := r.walk(rep, problem)
	if err != nil {
		return err
	}
	if err := r.compareFrozen(signed, problem); err != nil {
		return err
	}
	return r.compare(told, problem)
}

// entryKey names an entry.
type entryKey struct{ quarter, key string }

// story is what the audit tells of an entry.
type story struct {
	version int64
	state   string
	content ppb.Content
}

// signing is what the audit tells of a sign-off.
type signing struct{ hash, became string }

// walk follows the chain and tells every entry's story and every quarter's sign-off from it.
func (r reader) walk(rep *Report, problem func(string, ...any)) (map[entryKey]*story, map[string]signing, error) {
	told, signed := map[entryKey]*story{}, map[string]signing{}
	prev, seq := noHash, int64(0)
	broken := 0
	err := r.each(`SELECT seq, at, who, acting, session, action, quarter, what, version, was, became, reason, prev, hash
		FROM audit ORDER BY seq`, nil, func(rows *sql.Rows) error {
		var a auditRow
		if err := rows.Scan(&a.seq, &a.at, &a.who, &a.acting, &a.session, &a.action, &a.quarter, &a.what, &a.version, &a.was,
			&a.became, &a.reason, &a.prev, &a.sum); err != nil {
			return err
		}
		rep.Rows++
		seq++
		if broken < 10 && (a.seq != seq || a.prev != prev || a.sum != a.hash()) {
			problem("the audit is not as it was written at row %d (%s %s)", a.seq, a.action, a.what)
			broken++
		}
		prev, seq = a.sum, a.seq
		if a.action == "sign_off" {
			signed[a.quarter] = signing{a.sum, a.became}
		}
		if a.version == 0 {
			return nil
		}
		k := entryKey{a.quarter, a.what}
		t := told[k]
		if t == nil {
			t = &story{state: ppb.NotStarted.String(), content: ppb.Content{}}
			told[k] = t
		}
		if a.version != t.version+1 {
			problem("the audit goes from version %d of %s to %d", t.version, a.what, a.version)
		}
		t.version = a.version
		return t.apply(a.was, a.became)
	})
	if rep.Rows > 0 {
		rep.LastHash = prev
	}
	return told, signed, err
}

// apply takes a change over: boxes named in was and not in became were emptied.
func (t *story) apply(was, became string) error {
	if was == "" && became == "" {
		return nil
	}
	var b, a map[string]string
	if err := json.Unmarshal([]byte(was), &b); err != nil {
		return err
	}
	if err := json.Unmarshal([]byte(became), &a); err != nil {
		return err
	}
	for f := range b {
		delete(t.content, ppb.Field(f))
	}
	for f, text := range a {
		t.content[ppb.Field(f)] = text
	}
	if s, ok := a[stateBox]; ok {
		t.state = s
	}
	delete(t.content, stateBox)
	return nil
}

// compare holds the entries against their stories.
func (r reader) compare(told map[entryKey]*story, problem func(string, ...any)) error {
	err := r.each(`SELECT quarter, key, version, state, content FROM entry`, nil, func(rows *sql.Rows) error {
		var k entryKey
		var have story
		if err := rows.Scan(&k.quarter, &k.key, &have.version, &have.state, contentCol(&have.content)); err != nil {
			return err
		}
		t := told[k]
		delete(told, k)
		switch {
		case t == nil:
			problem("%s in %s was entered without a line in the audit", k.key, k.quarter)
		case t.version != have.version:
			problem("%s in %s is at version %d; the audit says %d", k.key, k.quarter, have.version, t.version)
		case t.state != have.state || !t.content.Equal(have.content):
			problem("%s in %s is not what the audit says it is", k.key, k.quarter)
		}
		return nil
	})
	for k := range told {
		problem("%s in %s is in the audit and not in the file", k.key, k.quarter)
	}
	return err
}
