package store

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	sqlite3 "modernc.org/sqlite/lib"
)

// Proof is what a copy was found to hold, by opening it as the program opens any file.
type Proof struct {
	Changes  int64     // recorded, as the copy tells them
	Head     string    // hash of the last one, noHash where there is none
	Last     time.Time // when that was; zero where there is none
	Rows     []Count
	Digest   string   // SHA-256 of the file's bytes
	Problems []string // empty: it is sound
}

// Count is how many of something a file holds.
type Count struct {
	What string // "items"
	N    int64
}

// counted are the tables that somebody knows the size of by heart, with the words for their rows.
var counted = []struct{ table, words string }{
	{"officer", "people"}, {"plan", "quarters"}, {"item", "items"}, {"figure", "earlier figures"},
	{"entry", "entries"}, {"draft", "drafts"}, {"sign_off", "revisions signed off"},
}

// Verify proves that a file is good as a backup: it restores it into a temporary folder, opens it there, brings it up to
// date, and looks it over as Check does. The file itself is read and never opened. Whoever is to trust the answer looks
// at Problems too.
func Verify(ctx context.Context, file string, clock func() time.Time) (p Proof, err error) {
	defer wrap(&err, "verify %s", file)
	if hasChangesBeside(file) && !isFinished(file) {
		return p, say("%s may be no finished copy: there are changes beside it, in %s; if those do not belong to it, move them away (copies "+
			"that ppbtui has made need none), and else make a copy of it with `ppbtui backup`", file, file+"-wal")
	}
	dir, err := os.MkdirTemp("", "ppbtui-verify-*")
	if err != nil {
		return p, err
	}
	defer os.RemoveAll(dir)
	restored := filepath.Join(dir, "restored.db")
	p.Digest, err = copyFile(ctx, file, restored)
	if errors.Is(err, fs.ErrNotExist) {
		return p, say("there is no file %s", file)
	}
	if err == nil {
		err = p.look(ctx, restored, clock)
	}
	switch {
	case hasCode(err, sqlite3.SQLITE_CORRUPT) || hasCode(err, sqlite3.SQLITE_NOTADB) || hasCode(err, sqlite3.SQLITE_IOERR):
		return p, say("%s is damaged and no good as a backup: use an older copy, and keep this one as it is", file)
	case err != nil && isSentence(err):
		text := strings.ReplaceAll(err.Error(), restored, file) // the name that the person knows it by
		return p, &troubleError{strings.Replace(text, nameAnother, ": name a copy that ppbtui has made", 1), err}
	}
	return p, err
}

// look fills the proof from a copy that is its own.
func (p *Proof) look(ctx context.Context, path string, clock func() time.Time) (err error) {
	if err := p.readHead(ctx, path); err != nil {
		return err
	}
	s, err := Open(ctx, path, Options{Clock: clock})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	return s.read(ctx, func(r reader) error {
		var rep Report
		if err := r.check(&rep); err != nil {
			return err
		}
		p.Problems = rep.Problems
		for _, c := range counted {
			n := Count{What: c.words}
			if _, err := r.one("SELECT count(*) FROM "+c.table, nil, &n.N); err != nil {
				return err
			}
			p.Rows = append(p.Rows, n)
		}
		return nil
	})
}

// readHead reads where the record of changes ends, before opening the file may bring it up to date and add to that.
func (p *Proof) readHead(ctx context.Context, path string) error {
	fresh, err := probe(ctx, path)
	if err != nil {
		return err
	}
	if fresh {
		return say("%s is empty", path)
	}
	db, err := sql.Open("sqlite", dsn(path, url.Values{"_query_only": {"1"}, "mode": {"rw"}}))
	if err != nil {
		return err
	}
	defer db.Close()
	var at int64
	err = db.QueryRowContext(ctx, `SELECT seq, at, hash FROM audit ORDER BY seq DESC LIMIT 1`).Scan(&p.Changes, &at, &p.Head)
	if errors.Is(err, sql.ErrNoRows) {
		p.Head = noHash
		return nil
	}
	p.Last = time.UnixMilli(at)
	return err
}

// isFinished reports whether all that a file holds is in it: by its header it is not kept with a log of changes, as a copy is
// that was never opened. SQLite marks a file so only once all of its log is in it, and marks it otherwise before there is one.
func isFinished(file string) bool {
	f, err := os.Open(file)
	if err != nil {
		return false
	}
	defer f.Close()
	const withoutLog = 1
	version := make([]byte, 2) // to write it with and to read it with
	_, err = f.ReadAt(version, 18)
	return err == nil && version[0] == withoutLog && version[1] == withoutLog && isOurs(file)
}

// unsound is nil for a proof without problems, else a sentence that says what the file is and what to do.
func (p *Proof) unsound(file string) error {
	if n := len(p.Problems); n > 0 {
		return say("%s is not sound (%d found, the first: %s)", file, n, p.Problems[0])
	}
	return nil
}
