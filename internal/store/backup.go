package store

import (
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"time"

	sqlite3 "modernc.org/sqlite/lib"

	"ppbtui/internal/ppb"
)

// Backup writes a whole, consistent copy to a new file while others go on working, proves it good, and records that. It
// never overwrites, and what is not good gets no name: earlier copies are as they were.
func (s *Store) Backup(ctx context.Context, a ppb.Actor, file string) (p Proof, err error) {
	defer wrap(&err, "back up to %s", file)
	if err := ppb.Permit(a, ppb.ActBackup, nil); err != nil {
		return p, err
	}
	if file, err = filepath.Abs(file); err != nil {
		return p, err
	}
	if err := notTaken(file); err != nil {
		return p, err
	}
	if p, err = s.copyProved(ctx, file); err != nil {
		return p, err
	}
	err = s.Write(ctx, a, func(tx *Tx) error {
		return tx.record(auditRow{action: backupAction, what: filepath.Base(file), became: jsonText(view{"changes": p.Changes, "head": p.Head})})
	})
	if err != nil {
		err = say("the copy %s is good, but that it was made is not recorded: %s", file, err)
	}
	return p, err
}

const backupAction = "backup"

// copyProved copies the file and gives the copy its name once it is proved.
func (s *Store) copyProved(ctx context.Context, file string) (p Proof, err error) {
	if err := s.whole(); err != nil {
		return p, err
	}
	db, err := openWriter(ctx, s.path) // a connection of its own: copying holds nobody up
	if err != nil {
		return p, err
	}
	defer db.Close()
	c, err := newConn(ctx, db)
	if err != nil {
		return p, err
	}
	defer c.close()
	err = c.copyTo(ctx, file, func(part string) error {
		if p, err = Verify(ctx, part, s.clock); err != nil {
			return err
		}
		if err := s.whole(); err != nil { // or it is a copy of another file
			return err
		}
		return p.unsound("it")
	})
	damaged := len(p.Problems) > 0 || hasCode(err, sqlite3.SQLITE_CORRUPT) || hasCode(err, sqlite3.SQLITE_NOTADB)
	if err != nil && damaged {
		what := "it cannot be read"
		if len(p.Problems) > 0 {
			what = p.Problems[0]
		}
		err = &troubleError{fmt.Sprintf("%s is damaged, so no copy of it is kept (%s); earlier copies are as they were: stop, keep the "+
			"file as it is, and go back to the last good copy with `ppbtui restore`", s.path, what), err}
	}
	return p, err
}

// Backed is a copy that was proved good, as the record of changes tells of it.
type Backed struct {
	At   time.Time
	File string // its name, without the folder
	Head string // hash of the last change in it
}

// LastBackup is the newest copy that was proved good; ok is false where there is none.
func (s *Store) LastBackup(ctx context.Context) (b Backed, ok bool, err error) {
	defer wrap(&err, "look for the last backup")
	var text string
	err = s.read(ctx, func(r reader) error {
		ok, err = r.one(`SELECT at, what, became FROM audit WHERE action = $1 AND became <> '' ORDER BY seq DESC LIMIT 1`,
			[]any{backupAction}, s.timeCol(&b.At), &b.File, &text)
		return err
	})
	if ok && err == nil {
		var told struct{ Head string }
		err = json.Unmarshal([]byte(text), &told)
		b.Head = told.Head
	}
	return b, ok, err
}
