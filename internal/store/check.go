package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	sqlite3 "modernc.org/sqlite/lib"
)

// Report is what Check found.
type Report struct {
	Rows     int      // audit rows walked
	LastHash string   // of the chain, empty where nothing was audited yet
	Problems []string // empty: the file is whole
}

// Check looks the whole file over: SQLite's own checks, the rules that guard it, the audit's chain and end, and whether
// entries, plan, people and figures are what the audit says, files what was attached, and drafts what was typed. Who may write the file can make it say anything, chain, end
// and all; what keeps them from that is a hash of the chain that is kept elsewhere, as in a printed report.
func (s *Store) Check(ctx context.Context) (rep Report, err error) {
	defer wrap(&err, "check %s", s.path)
	err = s.read(ctx, func(r reader) error {
		return r.check(&rep)
	})
	if hasCode(err, sqlite3.SQLITE_CORRUPT) || hasCode(err, sqlite3.SQLITE_NOTADB) { // so badly that it cannot be looked over
		rep.Problems, err = append(rep.Problems, "the file is damaged: "+err.Error()), nil
	}
	return rep, err
}

// Glance is the part of Check that takes little of a big file's time: whether its pages are what SQLite wrote. It is nil
// where they are, or where that is not known before the context ends, and else a sentence that says what to do.
func (s *Store) Glance(ctx context.Context) error {
	found := ""
	err := s.read(ctx, func(r reader) error {
		_, err := r.one(`PRAGMA quick_check(1)`, nil, &found)
		return err
	})
	switch {
	case hasCode(err, sqlite3.SQLITE_CORRUPT) || hasCode(err, sqlite3.SQLITE_NOTADB):
		found = err.Error()
	case err != nil || found == "ok":
		return nil
	}
	return say("%s is damaged (%s): see what `ppbtui check` says, keep the file as it is, and put the last good copy in its place with "+
		"`ppbtui restore`", s.path, strings.ReplaceAll(found, "\n", " "))
}

func (r reader) check(rep *Report) error {
	problem := func(format string, args ...any) { rep.Problems = append(rep.Problems, fmt.Sprintf(format, args...)) }
	if err := r.checkPages(problem); err != nil {
		return err
	}
	if err := r.compareSchema(problem); err != nil {
		return err
	}
	w, err := r.walk(rep, problem)
	if err != nil {
		return err
	}
	if err := r.compareFrozen(w.signed, problem); err != nil {
		return err
	}
	if err := r.compareCorrections(w.opened, problem); err != nil {
		return err
	}
	if err := r.compareTables(w.seals, problem); err != nil {
		return err
	}
	if err := r.compareFiles(problem); err != nil {
		return err
	}
	if err := r.compareDrafts(problem); err != nil {
		return err
	}
	return r.compare(w.told, problem)
}

// compareTables holds the plan, the people, their keys and earlier figures against their last digests.
func (r reader) compareTables(told map[string]seal, problem func(string, ...any)) error {
	for _, t := range r.s.shape.sealed {
		want, ok := told[t.table]
		if !ok {
			continue // not changed since digests are kept
		}
		is, err := r.tableDigest(t.table, want.schema)
		if err != nil {
			return err
		}
		if is != want.digest {
			problem("the table %s was changed by something else than this program: it is not what the audit says it is", t.table)
			continue
		}
		if want.schema < groupedSeals {
			continue
		}
		kept, err := r.sealedGroups(t.table)
		if err != nil {
			return err
		}
		if groupsDigest(kept) != want.digest {
			problem("the digests of the table %s in the table sealed were changed by something else than this program", t.table)
		}
	}
	return nil
}

// compareSchema holds the rules of the file against those that the program gives a new one: a trigger that is gone keeps
// nobody from anything.
func (r reader) compareSchema(problem func(string, ...any)) error {
	db, err := sql.Open("sqlite", "file::memory:")
	if err != nil {
		return err
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	c, err := newConn(r.ctx, db)
	if err != nil {
		return err
	}
	defer c.close()
	if _, err := c.sql.ExecContext(r.ctx, strings.Join(r.s.shape.scripts, "\n;")); err != nil {
		return err
	}
	want, err := reader{r.s, r.ctx, c}.schema()
	if err != nil {
		return err
	}
	is, err := r.schema()
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(want)) {
		switch text, there := is[name]; {
		case !there:
			problem("the file has lost its %s: it was changed by another program", name)
		case text != want[name]:
			problem("the %s of the file is not this program's: it was changed by another", name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(is)) {
		if _, ours := want[name]; !ours {
			problem("the file has a %s, which is not this program's", name)
		}
	}
	return nil
}

// schema is the SQL of every table, index and trigger, such as "trigger entry_stays".
func (r reader) schema() (map[string]string, error) {
	out := map[string]string{}
	err := r.each(`SELECT type || ' ' || name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\_%' ESCAPE '\'`, nil, func(rows *sql.Rows) error {
		var name string
		var text sql.NullString
		err := rows.Scan(&name, &text)
		out[name] = text.String
		return err
	})
	return out, err
}

// compare holds the entries against their stories.
func (r reader) compare(told map[entryKey]*story, problem func(string, ...any)) error {
	err := r.each(`SELECT quarter, key, version, state, content, entered_by, coalesce(entered_at, 0), submitted_by,
			coalesce(submitted_at, 0), decided_by, coalesce(decided_at, 0), note, opened_by, coalesce(opened_at, 0), editors,
			before_by, coalesce(before_at, 0), before_note, reread, marks FROM entry ORDER BY quarter, key`, nil, func(rows *sql.Rows) error {
		var k entryKey
		var version int64
		var state, text, marks, editors string
		var p people
		err := rows.Scan(&k.quarter, &k.key, &version, &state, &text, &p.entered.by, &p.entered.at, &p.submitted.by,
			&p.submitted.at, &p.decided.by, &p.decided.at, &p.note, &p.opened.by, &p.opened.at, &editors, &p.before.by,
			&p.before.at, &p.beforeNote, &p.reread, &marks)
		if err != nil {
			return err
		}
		t := told[k]
		delete(told, k)
		if t == nil {
			problem("%s in %s was entered without a line in the audit", k.key, k.quarter)
			return nil
		}
		toldState, toldContent, err := t.read()
		content, unread := parseContent(text)
		marked, unreadMarks := parseContent(marks)
		maps.Copy(content, marked)
		names, unreadable := parseKeys(editors)
		p.editors = names
		switch {
		case t.version != version:
			problem("%s in %s is at version %d; the audit says %d", k.key, k.quarter, version, t.version)
		case errors.Join(err, unread, unreadMarks, unreadable) != nil || toldState != state || !toldContent.Equal(content):
			problem("%s in %s is not what the audit says it is", k.key, k.quarter)
		default:
			if what := p.differs(&t.people); what != "" {
				problem("%s in %s is not what the audit says it is: %s", k.key, k.quarter, what)
			}
		}
		return nil
	})
	for k := range told {
		problem("%s in %s is in the audit and not in the file", k.key, k.quarter)
	}
	return err
}

// differs names the first thing that is not the same.
func (p *people) differs(q *people) string {
	for _, x := range []struct {
		what string
		same bool
	}{
		{"who entered it", p.entered == q.entered},
		{"who changed it", slices.Equal(slices.Sorted(slices.Values(p.editors)), slices.Sorted(slices.Values(q.editors)))},
		{"who submitted it", p.submitted == q.submitted},
		{"who accepted or returned it", p.decided == q.decided},
		{"the note", p.note == q.note},
		{"who opened it", p.opened == q.opened},
		{"what stood before the last decision", p.before == q.before && p.beforeNote == q.beforeNote},
		{"why it reads differently", p.reread == q.reread},
	} {
		if !x.same {
			return x.what
		}
	}
	return ""
}
