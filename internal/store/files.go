package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"time"

	"ppbtui/internal/ppb"
	"ppbtui/internal/rag"
)

// mostAttached is how many bytes of new files one person may attach in a day: none is ever deleted, and one person is not to fill
// the disk for everybody. What an import brings is not counted, as its texts are not.
const mostAttached = 10 * ppb.MaxFile

// Attach is Set with a file that goes with the item from now on, in the place of the one before. A file that cannot be attached is
// refused (*ppb.RefusedError).
func (s *Store) Attach(
	ctx context.Context, a ppb.Actor, q ppb.Quarter, key string, up ppb.Upload, changes map[ppb.Field]string,
) (saved ppb.Saved, err error) {
	defer wrap(&err, "attach a file to %s", key)
	return s.set(ctx, a, q, key, &up, changes)
}

// attach gives the box that says of a file, which is kept once an entry has it. The same file under the same name leaves the box
// as it is.
func (tx *Tx) attach(it *ppb.Item, up ppb.Upload) (box string, err error) {
	f, problem := ppb.NewFile(up, tx.actor.Login, rag.DateOf(tx.now))
	if problem != "" {
		return "", &ppb.RefusedError{Key: it.Key(), Reasons: []ppb.Problem{{Field: ppb.FieldFile, Text: problem}}}
	}
	if had, ok := it.Entry.Content.File(); ok && had.Same(f) {
		return it.Entry.Content[ppb.FieldFile], nil
	}
	if tx.uploads == nil {
		tx.uploads = map[string][]byte{}
	}
	tx.uploads[f.Sum] = up.Data
	return f.String(), nil
}

// keepFile keeps the file of which an entry says, as the one before it did not. An entry that says of one that nobody brings and that
// is not held is refused.
func (tx *Tx) keepFile(was, now ppb.Entry, action string) error {
	box := now.Content[ppb.FieldFile]
	if box == "" || box == was.Content[ppb.FieldFile] {
		return nil
	}
	f, ok := ppb.ParseFile(box)
	if ok {
		held, err := tx.holdsFile(f)
		if err != nil || held {
			return err
		}
	}
	data, brought := tx.uploads[f.Sum]
	if !brought {
		return say("%s: a file is attached and not typed: use `ppbtui set %[1]s --file FILE`", now.Key)
	}
	return tx.keepBytes(f, data, action == importAction)
}

// keepBytes keeps a file under its hash. What an import brings is free; else a person brings so much a day.
func (tx *Tx) keepBytes(f ppb.File, data []byte, free bool) error {
	who := tx.actor.Real().Login
	today := time.Date(tx.now.Year(), tx.now.Month(), tx.now.Day(), 0, 0, 0, 0, tx.now.Location())
	var already int64
	_, err := tx.one(`SELECT coalesce(sum(length(bytes)), 0) FROM attached WHERE login = $1 AND at >= $2`, []any{who, ms(today)}, &already)
	if err != nil {
		return err
	}
	if !free && already+f.Size > tx.s.uploads {
		return say("nothing was saved: the files that you attach in a day come to %d MiB at the most: go on tomorrow, and tell your "+
			"administrator if it was not you who attached the others", tx.s.uploads>>20)
	}
	return tx.exec(`INSERT INTO attached (sum, bytes, login, at) VALUES ($1, $2, $3, $4)`, f.Sum, data, who, ms(tx.now))
}

// holdsFile reports whether the bytes of a file are held.
func (r reader) holdsFile(f ppb.File) (bool, error) {
	var size int64
	there, err := r.one(`SELECT length(bytes) FROM attached WHERE sum = $1`, []any{f.Sum}, &size)
	return there && size == f.Size, err
}

// Attached are the bytes of a file that an entry says of, as they were attached. Who may read the entry may read them.
func (s *Store) Attached(ctx context.Context, f ppb.File) (data []byte, err error) {
	defer wrap(&err, "read the file %s", f.Name)
	err = s.read(ctx, func(r reader) error {
		there, err := r.one(`SELECT bytes FROM attached WHERE sum = $1`, []any{f.Sum}, &data)
		switch {
		case err != nil:
			return err
		case !there:
			return say("the file is not there: see what `ppbtui check` says")
		case sumOf(data) != f.Sum:
			return say("the file is not what was attached: see what `ppbtui check` says")
		}
		return nil
	})
	return data, err
}

func sumOf(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

// compareFiles holds what was attached against its hashes, and looks whether all is there of which an entry says, or a quarter that
// is signed off.
func (r reader) compareFiles(problem func(string, ...any)) error {
	held := map[string]bool{}
	err := r.each(`SELECT sum, bytes FROM attached ORDER BY sum`, nil, func(rows *sql.Rows) error {
		var sum string
		var data sql.RawBytes
		err := rows.Scan(&sum, &data)
		held[sum] = true
		if err == nil && sumOf(data) != sum {
			problem("the file with the hash %s is not what was attached: it was changed by something else than this program", sum)
		}
		return err
	})
	if err != nil {
		return err
	}
	if err := r.compareLiveries(held, problem); err != nil {
		return err
	}
	lost := func(c ppb.Content, key, where string) {
		if f, ok := c.File(); ok && !held[f.Sum] {
			problem("%s in %s names the file %s, with the hash %s, which is not there", key, where, f.Name, f.Sum)
		}
	}
	err = r.each(`SELECT quarter, key, content FROM entry WHERE content LIKE '%"file":%' ORDER BY quarter, key`, nil, func(rows *sql.Rows) error {
		var quarter, key, text string
		err := rows.Scan(&quarter, &key, &text)
		if c, unread := parseContent(text); unread == nil { // else another check says so
			lost(c, key, quarter)
		}
		return err
	})
	if err != nil {
		return err
	}
	return r.each(`SELECT quarter || '.' || revision, key, body FROM frozen WHERE body LIKE '%"file":%' ORDER BY quarter, revision, position`, nil,
		func(rows *sql.Rows) error {
			var revision, key, body string
			err := rows.Scan(&revision, &key, &body)
			if it, unread := r.s.thaw(body); unread == nil {
				lost(it.Entry.Content, key, revision)
			}
			return err
		})
}
