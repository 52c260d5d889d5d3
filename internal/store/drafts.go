package store

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"time"

	"ppbtui/internal/ppb"
)

// SaveDraft takes a draft over from the screen. It never waits: the draft is in the file within a second, see
// DraftState. It is also where its owner was last.
func (s *Store) SaveDraft(d ppb.Draft) {
	s.memory.put(d)
	s.SetLastPlace(d.Owner, d.Quarter, d.Key)
}

// DraftState says when the draft was last written, whether something of it is not in the file yet, and why that fails.
// A draft that this process has not touched has no state.
func (s *Store) DraftState(owner string, q ppb.Quarter, key string) (savedAt time.Time, pending bool, failing error) {
	return s.memory.state(draftKey{owner, q, key})
}

// Draft is a person's draft of an item, as they last typed it.
func (s *Store) Draft(ctx context.Context, owner string, q ppb.Quarter, key string) (d ppb.Draft, ok bool, err error) {
	defer wrap(&err, "read the draft of %s", key)
	if d, ok := s.memory.unwritten(draftKey{owner, q, key}); ok {
		return d, true, nil
	}
	err = s.read(ctx, func(r reader) error {
		d, ok, err = r.draft(owner, q, key)
		return err
	})
	return d, ok, err
}

// Drafts are a person's drafts in a quarter, by key.
func (s *Store) Drafts(ctx context.Context, owner string, q ppb.Quarter) (out []ppb.Draft, err error) {
	defer wrap(&err, "read the drafts of %s", owner)
	newer := s.memory.unwrittenOf(owner, q)
	err = s.read(ctx, func(r reader) error {
		return r.eachDraft(owner, q, "", func(d ppb.Draft) {
			if _, ok := newer[d.Key]; !ok {
				newer[d.Key] = d
			}
		})
	})
	for _, d := range newer {
		out = append(out, d)
	}
	slices.SortFunc(out, func(x, y ppb.Draft) int { return cmp.Compare(x.Key, y.Key) })
	return out, err
}

// DiscardDraft throws a person's typing on an item away.
func (s *Store) DiscardDraft(ctx context.Context, owner string, q ppb.Quarter, key string) (err error) {
	defer wrap(&err, "discard the draft of %s", key)
	return s.Write(ctx, ppb.Actor{}, func(tx *Tx) error {
		k := draftKey{owner, q, key}
		tx.after = append(tx.after, func() { s.memory.forget(k) })
		return tx.dropDraft(k)
	})
}

func (r reader) draft(owner string, q ppb.Quarter, key string) (d ppb.Draft, ok bool, err error) {
	err = r.eachDraft(owner, q, key, func(found ppb.Draft) { d, ok = found, true })
	return d, ok, err
}

func (r reader) eachDraft(owner string, q ppb.Quarter, key string, fn func(ppb.Draft)) error {
	where, args := of("draft", q, key)
	where, args = where+" AND owner = $"+string(rune('1'+len(args))), append(args, owner)
	return r.each(`SELECT key, version, base, content, cursor_field, cursor_offset, saved_at FROM draft`+where, args,
		func(rows *sql.Rows) error {
			d := ppb.Draft{Owner: owner, Quarter: q}
			err := rows.Scan(&d.Key, &d.Version, contentCol(&d.Base), contentCol(&d.Content), &d.Cursor.Field,
				&d.Cursor.Offset, r.s.timeCol(&d.SavedAt))
			if err == nil {
				fn(d)
			}
			return err
		})
}

// putDraft writes a draft. Mostly it is one that others can see to be worked on already, or one that they cannot see yet
// because it changed nothing: then the first statement does it, and nobody has to be told.
func (tx *Tx) putDraft(d ppb.Draft) error {
	base, content := contentText(d.Base), contentText(d.Content)
	args := []any{
		d.Owner, d.Quarter.String(), d.Key, d.Version, base, content, string(d.Cursor.Field), d.Cursor.Offset,
		d.SavedAt.UnixMilli(),
	}
	res, err := tx.c.exec(tx.ctx, `UPDATE draft SET version = $4, base = $5, content = $6, cursor_field = $7,
		cursor_offset = $8, saved_at = $9 WHERE owner = $1 AND quarter = $2 AND key = $3 AND (base <> content) = $10`,
		append(args, base != content)...)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n == 1 {
		return err
	}
	if err := tx.exec(`INSERT INTO draft (owner, quarter, key, version, base, content, cursor_field, cursor_offset, saved_at)
		VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (owner, quarter, key) DO UPDATE SET
		version = excluded.version, base = excluded.base, content = excluded.content,
		cursor_field = excluded.cursor_field, cursor_offset = excluded.cursor_offset, saved_at = excluded.saved_at`,
		args...); err != nil {
		return err
	}
	return tx.peopleMoved()
}

func (tx *Tx) dropDraft(k draftKey) error {
	res, err := tx.c.exec(tx.ctx, `DELETE FROM draft WHERE owner = $1 AND quarter = $2 AND key = $3`,
		k.owner, k.quarter.String(), k.key)
	if err != nil {
		return err
	}
	if n, err := res.RowsAffected(); err != nil || n == 0 {
		return err
	}
	return tx.peopleMoved()
}
