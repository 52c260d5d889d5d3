package store

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"ppbtui/internal/ppb"
)

// Surplus is what a file has more than the copy that takes its place.
type Surplus struct {
	There   bool  // there is a file
	Known   bool  // it could be read
	Follows bool  // it goes on where the copy ends, or the copy goes on where it ends: they are one history
	Changes int64 // that it has recorded after the copy's last one, backups aside
	Last    time.Time
	Signed  []ppb.Quarter // signed off in these changes
}

// surplus reads what the file at path, which nobody has open, has more than a copy with this proof. It looks into a copy of
// the file: to open it would finish what is in its log, and it is to be moved aside as it was found.
func surplus(ctx context.Context, path, file string, p Proof) (s Surplus, err error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	s.There = true
	dir, err := os.MkdirTemp("", "ppbtui-restore-*")
	if err != nil {
		return s, err
	}
	defer os.RemoveAll(dir)
	held, copied := filepath.Join(dir, "held.db"), filepath.Join(dir, "copy.db")
	for _, c := range []struct{ from, to string }{{path, held}, {path + "-wal", held + "-wal"}, {file, copied}} {
		if _, err := copyFile(ctx, c.from, c.to); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return s, err
		}
	}
	if s.read(ctx, held, copied, p) == nil { // what cannot be read is why somebody restores
		s.Known = true
	}
	return s, ctx.Err()
}

// read fills the surplus from copies of both files.
func (s *Surplus) read(ctx context.Context, held, copied string, p Proof) error {
	if _, err := probe(ctx, held); err != nil {
		return err
	}
	db, err := sql.Open("sqlite", dsn(held, url.Values{"_query_only": {"1"}, "mode": {"rw"}}))
	if err != nil {
		return err
	}
	defer db.Close()
	var shared, last int64 // up to where both may be the same, and where this one ends
	if err := db.QueryRowContext(ctx, `SELECT coalesce(max(seq), 0) FROM audit`).Scan(&last); err != nil {
		return err
	}
	shared = min(last, p.Changes)
	hash, err := hashAt(ctx, held, shared)
	if err != nil {
		return err
	}
	of, err := hashAt(ctx, copied, shared)
	if err != nil {
		return err
	}
	s.Follows = hash == of
	const since = ` FROM audit WHERE seq > $1 AND action <> '` + backupAction + `'` // that the copy was made is no loss
	var at int64
	if err := db.QueryRowContext(ctx, `SELECT count(*), coalesce(max(at), 0)`+since, shared).Scan(&s.Changes, &at); err != nil {
		return err
	}
	if s.Changes == 0 {
		return nil
	}
	s.Last = time.UnixMilli(at)
	rows, err := db.QueryContext(ctx, `SELECT quarter`+since+` AND action = 'sign_off' GROUP BY quarter ORDER BY min(seq)`, shared)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var q ppb.Quarter
		if err := rows.Scan(parsed(&q, ppb.ParseQuarter)); err != nil {
			return err
		}
		s.Signed = append(s.Signed, q)
	}
	return rows.Err()
}

// hashAt is the hash of a file's change, noHash before the first.
func hashAt(ctx context.Context, file string, seq int64) (hash string, err error) {
	if seq == 0 {
		return noHash, nil
	}
	db, err := sql.Open("sqlite", dsn(file, url.Values{"_query_only": {"1"}, "mode": {"rw"}}))
	if err != nil {
		return "", err
	}
	defer db.Close()
	err = db.QueryRowContext(ctx, `SELECT hash FROM audit WHERE seq = $1`, seq).Scan(&hash)
	return hash, err
}
