package store

import (
	"context"
	"database/sql"
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

// compare holds the entries against their stories.
func (r reader) compare(told map[entryKey]*story, problem func(string, ...any)) error {
	err := r.each(`SELECT quarter, key, version, state, content FROM entry`, nil, func(rows *sql.Rows) error {
		var k entryKey
		var version int64
		var state string
		var content ppb.Content
		if err := rows.Scan(&k.quarter, &k.key, &version, &state, contentCol(&content)); err != nil {
			return err
		}
		t := told[k]
		delete(told, k)
		var toldState string
		var toldContent ppb.Content
		if t != nil {
			var err error
			if toldState, toldContent, err = t.read(); err != nil {
				return err
			}
		}
		switch {
		case t == nil:
			problem("%s in %s was entered without a line in the audit", k.key, k.quarter)
		case t.version != version:
			problem("%s in %s is at version %d; the audit says %d", k.key, k.quarter, version, t.version)
		case toldState != state || !toldContent.Equal(content):
			problem("%s in %s is not what the audit says it is", k.key, k.quarter)
		}
		return nil
	})
	for k := range told {
		problem("%s in %s is in the audit and not in the file", k.key, k.quarter)
	}
	return err
}
